package collate.core.compare.pair;

import collate.core.compare.words.Word;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the words of a claim carry: its telling stems, its numbers, whether it denies. */
record Words(Set<String> stems, Set<String> numbers, long negations) {
    static Words of(String text) {
        var words = Word.measured(text);
        return new Words(
                words.stream()
                        .filter(word -> word.content() && !word.number() && !word.negation())
                        .map(Word::stem)
                        .collect(Collectors.toUnmodifiableSet()),
                words.stream().filter(Word::number).map(Word::spelling).collect(Collectors.toUnmodifiableSet()),
                words.stream().filter(Word::negation).count());
    }

    /** Those by which the text is best found again: long words are rare words. */
    List<String> telling(int most) {
        return stems.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    Set<String> shared(Words other) {
        var both = new HashSet<>(stems);
        both.retainAll(other.stems);
        return both;
    }

    /** The share of the shorter text's stems that the other has too. */
    double overlap(Words other) {
        var fewest = Math.min(stems.size(), other.stems.size());
        return fewest == 0 ? 0 : (double) shared(other).size() / fewest;
    }

    boolean sameNumbers(Words other) {
        return numbers.equals(other.numbers);
    }

    boolean denies(Words other) {
        return negations % 2 != other.negations % 2;
    }
}
