package collate.core.compare.sentence;

import collate.core.compare.words.Spelling;
import collate.core.compare.words.Stem;
import collate.core.compare.words.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A list of phrases, found in sentences in any of their words' forms. */
final class Phrases {
    private final List<List<String>> phrases;

    /** @param lines phrases, one a line or set off by commas */
    Phrases(String lines) {
        phrases = Arrays.stream(lines.split("[,\\n]"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> Arrays.stream(phrase.split(" "))
                        .map(word -> Stem.of(Spelling.of(word)))
                        .toList())
                .toList();
    }

    /** The words of the first phrase that stands in the sentence and, in no form, in the other. */
    Optional<String> in(List<Word> sentence, List<Word> other) {
        return phrases.stream()
                .filter(phrase -> at(phrase, other) < 0)
                .map(phrase -> new int[] {at(phrase, sentence), phrase.size()})
                .filter(found -> found[0] >= 0)
                .min((a, b) -> Integer.compare(a[0], b[0]))
                .map(found -> words(sentence, found[0], found[1]));
    }

    private static String words(List<Word> sentence, int from, int count) {
        return String.join(
                " ",
                sentence.subList(from, from + count).stream().map(Word::written).toList());
    }

    private static int at(List<String> phrase, List<Word> sentence) {
        for (var at = 0; at + phrase.size() <= sentence.size(); at++) {
            var fits = true;
            for (var i = 0; fits && i < phrase.size(); i++) {
                fits = sentence.get(at + i).stem().equals(phrase.get(i));
            }
            if (fits) {
                return at;
            }
        }
        return -1;
    }
}
