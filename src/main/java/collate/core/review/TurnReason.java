package collate.core.review;

/** Why a claim waits for somebody. */
public enum TurnReason {
    SIGNATURE,
    STALE,
    DISPUTED,
    ASSIGNED,
    ASKED,
    ORPHANED,
    /** Another claim may contradict or supersede it, though it is decided. */
    CONTRADICTED
}
