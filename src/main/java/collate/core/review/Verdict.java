package collate.core.review;

import java.util.List;
import java.util.Optional;

/** What the policy makes of the signatures on a claim: computed from facts, never set by hand. */
public record Verdict(Standing standing, Optional<Said> said, Optional<So> so) {
    private static final Verdict OPEN = undecided(Standing.OPEN);

    /**
     * @param signatures the newest of each person, stale ones among them
     * @param objection whether somebody's dispute stands
     */
    public static Verdict of(Policy policy, List<Signature> signatures, boolean objection) {
        var valid = signatures.stream().filter(signature -> !signature.stale()).toList();
        var answers = valid.stream().map(Signature::answers).distinct().toList();
        if (objection || answers.size() > 1) {
            return undecided(Standing.DISPUTED);
        }
        if (valid.isEmpty()) {
            return OPEN;
        }
        if (valid.size() < policy.signatures()) {
            return undecided(Standing.IN_REVIEW);
        }
        return new Verdict(
                Standing.DECIDED, answers.getFirst().said(), answers.getFirst().so());
    }

    /** Whether it may leave the house as verified: it is so, or it was said and what was said cannot be checked. */
    public boolean isVerified() {
        var unsaid = said.isPresent() && said.get() != Said.SAID;
        return !unsaid
                && (so.filter(So.VERIFIED::equals).isPresent()
                        || (said.isPresent()
                                && so.filter(answer -> answer != So.NOT_CHECKABLE)
                                        .isEmpty()));
    }

    private static Verdict undecided(Standing standing) {
        return new Verdict(standing, Optional.empty(), Optional.empty());
    }
}
