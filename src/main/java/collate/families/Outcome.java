package collate.families;

import collate.web.Wording;
import java.util.Optional;

/** What became of a person's wish. */
sealed interface Outcome {
    /**
     * @param family where to look now; empty when the article stands alone
     * @param stale how many claims must be signed anew
     */
    record Done(Optional<Long> family, int stale) implements Outcome {
        /** As a notice goes on; empty for none. */
        String staleWords() {
            return stale == 0
                    ? ""
                    : " " + Wording.count(stale, "claim", "claims")
                            + " must be signed anew; the reviewers are told why.";
        }
    }

    /** Somebody else was quicker. */
    record Overtaken() implements Outcome {}

    record Refused(String field, String why) implements Outcome {}
}
