package collate.core.extract.origin;

import collate.core.text.Span;
import java.util.List;

/** The sentences that words stand in. */
public final class Surroundings {
    private Surroundings() {}

    /** From the start of the first span's sentence to the end of the last one's; “…!” she said belongs to its quote. */
    public static Span of(String text, List<Span> spans) {
        var start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        var end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        while (start > 0 && !endsBefore(text, start)) {
            start--;
        }
        while (end < text.length() && (!endsBefore(text, end) || goesOn(text, end))) {
            end++;
        }
        return new Span(start, end);
    }

    /** Whether a sentence or a paragraph ended right before this offset. */
    private static boolean endsBefore(String text, int offset) {
        if (text.charAt(offset - 1) == '\n') {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(offset - 1)) || offset < 2) {
            return false;
        }
        var at = offset - 2;
        while (at > 0 && "”’\"')".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?".indexOf(text.charAt(at)) >= 0 && !(at == offset - 2 && FullStops.isPartOfWord(text, at));
    }

    private static boolean goesOn(String text, int end) {
        return Character.isLowerCase(text.charAt(end)) && text.charAt(end - 1) != '\n';
    }
}
