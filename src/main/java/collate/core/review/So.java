package collate.core.review;

/** Answers to "is it so?": does what is claimed hold. */
public enum So {
    VERIFIED,
    ATTRIBUTED,
    MISLEADING,
    FALSE,
    UNVERIFIABLE,
    NOT_CHECKABLE;

    /** Whether this answer rests on a source that others must be able to open. */
    boolean needsEvidence() {
        return this == VERIFIED || this == MISLEADING || this == FALSE;
    }
}
