package collate.core.compare.gather;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How an article begins.
 *
 * @param words its headline and first sentences
 * @param published the day on which it came out
 */
public record Opening(long article, String words, Optional<LocalDate> published) {}
