package collate.claims;

import collate.core.text.Paragraphs;
import collate.core.text.Span;

/**
 * A claim's words in their paragraph, cut where the page marks them.
 *
 * @param lead of the claim's words, those before its value
 * @param tail of the claim's words, those after its value
 */
public record Passage(String before, String lead, String value, String tail, String after) {
    /** How much of a long paragraph is shown on either side, in UTF-16 code units. */
    private static final int REACH = 600;

    static Passage of(String text, Span span, Span value) {
        var context = context(text, span);
        return new Passage(
                text.substring(context.start(), span.start()),
                text.substring(span.start(), value.start()),
                value.of(text),
                text.substring(value.end(), span.end()),
                text.substring(span.end(), context.end()));
    }

    /** The paragraphs that the words stand in; of very long ones the part around the words. */
    static Span context(String text, Span span) {
        var start = span.start();
        var end = span.end();
        for (var paragraph : Paragraphs.of(text)) {
            if (paragraph.overlaps(span)) {
                start = Math.min(start, paragraph.start());
                end = Math.max(end, paragraph.end());
            }
        }
        return new Span(
                whole(text, Math.max(start, span.start() - REACH)), whole(text, Math.min(end, span.end() + REACH)));
    }

    /** Never through a surrogate pair. */
    private static int whole(String text, int at) {
        var split = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return split ? at - 1 : at;
    }
}
