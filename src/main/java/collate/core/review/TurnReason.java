package collate.core.review;

/** Why a claim waits for somebody. */
public enum TurnReason {
    SIGNATURE,
    STALE,
    DISPUTED,
    ASSIGNED,
    ASKED,
    ORPHANED
}
