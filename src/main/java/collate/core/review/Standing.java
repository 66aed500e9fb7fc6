package collate.core.review;

/** How far a claim has come. */
public enum Standing {
    /** Nobody has signed, or every signature went stale. */
    OPEN,
    /** Fewer signatures than the policy asks. */
    IN_REVIEW,
    /** The signatures differ, or somebody objects. */
    DISPUTED,
    /** As many people as the policy asks gave the same answers. */
    DECIDED
}
