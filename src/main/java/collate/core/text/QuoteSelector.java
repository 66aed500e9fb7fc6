package collate.core.text;

/**
 * The words of a span and what stands around them, as W3C Web Annotation's TextQuoteSelector has it: enough to find them again
 * in a text whose offsets have moved.
 */
public record QuoteSelector(String exact, String prefix, String suffix) {
    /** How much of the surroundings is kept, in UTF-16 code units; never half a surrogate pair. */
    private static final int REACH = 32;

    public static QuoteSelector of(String text, Span span) {
        var from = Math.max(0, span.start() - REACH);
        var to = Math.min(text.length(), span.end() + REACH);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        return new QuoteSelector(
                span.of(text),
                text.substring(from, span.start()),
                text.substring(span.end(), Math.max(to, span.end())));
    }
}
