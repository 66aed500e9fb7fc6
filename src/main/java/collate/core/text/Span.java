package collate.core.text;

import java.util.Comparator;

/** A half-open range of an article's stored text, in UTF-16 code units so that Java, SQL and the browser agree. Never empty. */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> READING_ORDER = Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The words of this span; the span must lie inside the text. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** By where it starts; of two that start together the longer one is first. */
    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }
}
