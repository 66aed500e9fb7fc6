package collate.claimsets;

import collate.core.claim.Kind;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import collate.core.review.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim with a verdict, which may go into a set.
 *
 * @param version of the claim as it is now
 * @param links how many source links stand on it
 */
public record DraftClaim(
        long id,
        Kind kind,
        String label,
        @Nullable Said said,
        @Nullable So so,
        int version,
        int articles,
        int links) {
    Verdict verdict() {
        return new Verdict(Standing.DECIDED, Optional.ofNullable(said), Optional.ofNullable(so));
    }
}
