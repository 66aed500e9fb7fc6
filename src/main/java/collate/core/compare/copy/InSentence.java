package collate.core.compare.copy;

import collate.core.text.Dateline;
import collate.core.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a passage with those of its sentence before and after it, as copies are compared: without case, marks and spacing,
 * and without the dateline that one of them has. Two passages are word for word the same where the whole sentence is, and they stand at the same place in it.
 */
public record InSentence(List<Integer> before, List<Integer> words, List<Integer> after) {

    /**
     * @param text of which as much is looked at as is given: of a sentence that goes on outside of it, the words inside
     * @param passage in UTF-16 units of the text
     */
    public static InSentence of(String text, Span passage) {
        var sentence = Sentences.around(text, passage);
        var start = Math.min(Dateline.end(text, sentence.start(), sentence.end()), passage.start());
        return new InSentence(
                words(text, start, passage.start()),
                words(text, passage.start(), passage.end()),
                words(text, passage.end(), sentence.end()));
    }

    private static List<Integer> words(String text, int start, int end) {
        return Arrays.stream(WordScan.words(text, start, end)).boxed().toList();
    }
}
