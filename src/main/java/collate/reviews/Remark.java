package collate.reviews;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing said beside a claim.
 *
 * @param asks whose answer it wants
 */
public record Remark(Colleague by, String words, Optional<Colleague> asks, Instant at) {}
