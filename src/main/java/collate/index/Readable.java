package collate.index;

import collate.core.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text as people read it and as it is searched: without page furniture, with garbled characters mended. */
public final class Readable {
    private Readable() {}

    /**
     * @param span in UTF-16 units of the text
     * @param repaired what stands there instead, a space for furniture
     */
    public record Furniture(Span span, String repaired) {
        /** As the database keeps it: only garbled characters were mended. */
        public static Furniture of(int start, int end, @Nullable String repaired) {
            return new Furniture(new Span(start, end), repaired == null ? " " : repaired);
        }
    }

    /**
     * @param start where the text begins in the one that the furniture was found in
     * @param furniture in reading order
     */
    public static String of(String text, int start, List<Furniture> furniture) {
        if (furniture.isEmpty()) {
            return text;
        }
        var readable = new StringBuilder(text.length());
        var at = 0;
        for (var noise : furniture) {
            var from = noise.span().start() - start;
            var to = Math.min(text.length(), noise.span().end() - start);
            if (to <= at || from >= text.length()) {
                continue;
            }
            readable.append(text, at, Math.max(at, from)).append(noise.repaired());
            at = to;
        }
        return readable.append(text, at, text.length()).toString();
    }
}
