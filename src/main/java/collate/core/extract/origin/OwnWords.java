package collate.core.extract.origin;

import collate.core.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** What an article says in its own words: its text with all that stands in quotation marks blanked, at the same offsets. */
final class OwnWords {
    private static final char BLANK = '“';

    /** A mark that is never closed holds to the end of its paragraph. */
    private static final Pattern QUOTED = Pattern.compile("“[^”\\n]*(?:”|$)|\"[^\"\\n]*(?:\"|$)", Pattern.MULTILINE);

    private OwnWords() {}

    /**
     * Marks are paired from the start of the paragraph, as a sentence may stand in the midst of a quotation.
     *
     * @param quoted what is quoted with or without marks
     */
    static String in(Span window, String text, List<Span> quoted) {
        var from = text.lastIndexOf('\n', window.start() - 1) + 1;
        var end = text.indexOf('\n', window.end());
        var own = new StringBuilder(text.substring(from, end < 0 ? text.length() : end));
        var marked = QUOTED.matcher(own.toString());
        while (marked.find()) {
            blank(own, marked.start(), marked.end());
        }
        quoted.forEach(span -> blank(own, span.start() - from, span.end() - from));
        return plain(own.substring(window.start() - from, window.end() - from));
    }

    /** With spaces for no-break spaces, at the same offsets. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static void blank(StringBuilder words, int from, int to) {
        for (var at = Math.max(0, from); at < Math.min(to, words.length()); at++) {
            words.setCharAt(at, BLANK);
        }
    }
}
