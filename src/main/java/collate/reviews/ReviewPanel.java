package collate.reviews;

import collate.core.review.Policy;
import collate.core.review.So;
import collate.core.review.Standing;
import collate.core.review.Voices;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that the claim page draws about its checking, for one reader: what is sealed from them is not in here.
 *
 * @param version of the claim; the form carries it
 * @param readTo the newest record entry that the page could show; the form carries it, to say what changed since
 * @param refusal why this reader may not sign; empty when they may
 * @param sealed how many reviews there are that open only when this reader signs
 * @param signatures how many people's reviews count
 * @param voices on whose word it rests, as far as this reader may see it
 * @param reviews the newest of each person, stale ones among them
 * @param disputes those that stand
 * @param colleagues who may sign and be asked
 */
public record ReviewPanel(
        long claim,
        int version,
        long readTo,
        boolean attributed,
        Standing standing,
        Policy policy,
        Voices voices,
        long reader,
        Optional<String> refusal,
        int sealed,
        int signatures,
        List<GivenReview> reviews,
        List<Objection> disputes,
        List<EvidenceLink> evidence,
        List<Remark> talk,
        Optional<Colleague> assigned,
        List<Colleague> colleagues,
        Instant now) {

    public boolean maySign() {
        return refusal.isEmpty();
    }

    /** This reader's own newest review. */
    public Optional<GivenReview> mine() {
        return reviews.stream().filter(review -> review.by().id() == reader).findFirst();
    }

    public List<GivenReview> counting() {
        return reviews.stream().filter(GivenReview::counts).toList();
    }

    public List<GivenReview> stale() {
        return reviews.stream().filter(review -> !review.counts()).toList();
    }

    /** Whether it was verified on the word of parties alone, or of nobody who is known, and nobody wrote why. */
    public boolean isWithoutOverride() {
        return isDecided()
                && voices.rest() != Voices.Rest.INDEPENDENT
                && counting().stream()
                        .anyMatch(review -> review.answers()
                                        .so()
                                        .filter(So.VERIFIED::equals)
                                        .isPresent()
                                && review.override().isEmpty());
    }

    public boolean isDecided() {
        return standing == Standing.DECIDED;
    }
}
