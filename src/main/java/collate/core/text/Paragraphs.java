package collate.core.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that hold words, as spans without the white space around them. */
public final class Paragraphs {
    private Paragraphs() {}

    public static List<Span> of(String text) {
        var paragraphs = new ArrayList<Span>();
        var start = 0;
        while (start < text.length()) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            add(text, start, end, paragraphs);
            start = end + 1;
        }
        return List.copyOf(paragraphs);
    }

    private static void add(String text, int from, int to, List<Span> paragraphs) {
        var start = from;
        var end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            paragraphs.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
