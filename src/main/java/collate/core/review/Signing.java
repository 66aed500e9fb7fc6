package collate.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A review that somebody is about to sign.
 *
 * @param saidWords the right words, for "said otherwise"
 * @param override why it is verified although only parties say so, or nobody who is known
 */
public record Signing(long account, Answers answers, String saidWords, String reasons, String override) {

    /** Why it cannot be signed, in the reviewer's words; empty when it can. */
    public List<Refusal> refusals(Policy policy, Footing footing, List<Signature> earlier, Standing standing) {
        var no = new ArrayList<Refusal>();
        barred(account, footing.enteredBy(), earlier, standing).ifPresent(why -> no.add(new Refusal("review", why)));
        questions(footing, no);
        grounds(policy, footing, no);
        return List.copyOf(no);
    }

    /** Why this person may not sign at all, whatever they answer; empty when they may. */
    public static Optional<String> barred(
            long account, Optional<Long> enteredBy, List<Signature> earlier, Standing standing) {
        if (enteredBy.filter(by -> by == account).isPresent()) {
            return Optional.of("You entered this claim, so others must sign it.");
        }
        var signed = earlier.stream().anyMatch(signature -> signature.account() == account && !signature.stale());
        if (signed && standing != Standing.DISPUTED) {
            return Optional.of("You have signed this claim already; the next signature must come from somebody else."
                    + " If you have changed your mind, dispute it with your reasons and sign again.");
        }
        return Optional.empty();
    }

    private void questions(Footing footing, List<Refusal> no) {
        if (footing.attributed() && answers.said().isEmpty()) {
            no.add(new Refusal("said", "Say whether it was said."));
        }
        if (answers.so().isEmpty()) {
            no.add(new Refusal("so", "Say whether it is so."));
        }
        if (answers.said().filter(Said.SAID_OTHERWISE::equals).isPresent() && saidWords.isBlank()) {
            no.add(new Refusal("said_words", "Give the words that were said."));
        }
    }

    private void grounds(Policy policy, Footing footing, List<Refusal> no) {
        if (answers.so().filter(So::needsEvidence).isPresent() && footing.evidence() == 0) {
            no.add(new Refusal("source", "Give a link to a source that shows it."));
        }
        if (answers.so().filter(So.VERIFIED::equals).isEmpty()) {
            return;
        }
        no.addAll(againstVerified(policy, footing, override));
    }

    /** Why "verified" does not hold on this footing; empty when it does. */
    public static List<Refusal> againstVerified(Policy policy, Footing footing, String override) {
        var no = new ArrayList<Refusal>();
        if (override.isBlank()) {
            againstRest(footing.rest()).ifPresent(why -> no.add(new Refusal("override", why)));
        }
        if (policy.origins() > 1 && footing.origins() < policy.origins()) {
            no.add(new Refusal(
                    "so",
                    "This dossier asks for " + policy.origins() + " independent origins; " + footing.origins()
                            + (footing.origins() == 1 ? " is known." : " are known.")));
        }
        return List.copyOf(no);
    }

    private static Optional<String> againstRest(Voices.Rest rest) {
        return switch (rest) {
            case INDEPENDENT -> Optional.empty();
            case PARTIES ->
                Optional.of(
                        "Only parties to the conflict say so: sign it as attributed, or write why it is verified all the same.");
            case NOBODY ->
                Optional.of(
                        "Nobody who is known says so: name the origin of a source link, sign it as attributed, or write"
                                + " why it is verified all the same.");
        };
    }
}
