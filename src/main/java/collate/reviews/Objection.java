package collate.reviews;

import java.time.Instant;

/**
 * A dispute that stands.
 *
 * @param reasons empty where they are sealed
 */
public record Objection(long id, Colleague by, String reasons, Instant raisedAt) {}
