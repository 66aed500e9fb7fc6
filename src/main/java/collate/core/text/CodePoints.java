package collate.core.text;

/** Between Java's UTF-16 code units and the Unicode code points that Web Annotation's TextPositionSelector counts. */
public final class CodePoints {
    private CodePoints() {}

    /** How many code points stand before an offset in UTF-16 code units. */
    public static int before(String text, int offset) {
        return text.codePointCount(0, offset);
    }
}
