package collate.origins;

import collate.web.Wording;

/** What became of a change to an origin or a person. */
sealed interface Outcome {
    /**
     * @param stale how many claims must be signed anew
     * @param places how many that are named so rest on it now, or no more
     */
    record Done(long id, int stale, int places) implements Outcome {
        Done(long id, int stale) {
            this(id, stale, 0);
        }
    }

    /** In the reader's words, beside the field. */
    record Refused(String field, String why) implements Outcome {}

    /** Somebody else changed it while this one was read; nothing was written. */
    record Overtaken() implements Outcome {}

    /** " 1 claim must be signed anew; …", as a notice goes on; empty for none. */
    static String staleWords(int stale) {
        return stale == 0
                ? ""
                : " " + Wording.count(stale, "claim", "claims") + " must be signed anew; the reviewers are told why.";
    }
}
