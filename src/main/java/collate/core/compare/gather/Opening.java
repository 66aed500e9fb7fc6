package collate.core.compare.gather;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How an article begins.
 *
 * @param words its headline and first sentences
 * @param published the day on which it came out
 * @param family the wire story that it is one of the copies of
 */
public record Opening(long article, String words, Optional<LocalDate> published, Optional<Long> family) {
    public Opening(long article, String words, Optional<LocalDate> published) {
        this(article, words, published, Optional.empty());
    }

    /** Whether both are copies of one wire story. */
    boolean isCopyOf(Opening other) {
        return family.isPresent() && family.equals(other.family);
    }
}
