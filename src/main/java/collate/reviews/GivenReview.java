package collate.reviews;

import collate.core.review.Answers;
import java.time.Instant;
import java.util.Optional;

/**
 * A signed review, as those may read it from whom it is not sealed.
 *
 * @param version of the claim that it judged
 * @param stale why it counts no more; empty while it does
 */
public record GivenReview(
        long id,
        Colleague by,
        int version,
        Answers answers,
        String saidWords,
        String reasons,
        String override,
        Instant signedAt,
        Optional<String> stale) {

    public boolean counts() {
        return stale.isEmpty();
    }
}
