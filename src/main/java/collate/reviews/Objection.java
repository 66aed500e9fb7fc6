package collate.reviews;

import java.time.Instant;

/**
 * A dispute that stands.
 *
 * @param reasons empty where they are sealed
 */
public record Objection(long id, Colleague by, String reasons, Instant raisedAt) {

    /** That it stands, and nothing of what it says. */
    Objection sealed() {
        return new Objection(id, by, "", raisedAt);
    }
}
