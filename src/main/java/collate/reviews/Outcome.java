package collate.reviews;

import collate.core.review.Refusal;
import java.util.List;

/** What became of something that somebody asked for on a claim. */
sealed interface Outcome {
    /** It stands. */
    record Done(String notice) implements Outcome {}

    /** It does not, and why. */
    record Refused(List<Refusal> why) implements Outcome {}

    /** The claim changed while they judged it. */
    record Outdated(String whatChanged) implements Outcome {}

    static Outcome refused(String field, String why) {
        return new Refused(List.of(new Refusal(field, why)));
    }
}
