package collate.core.claim;

/** What happened to the people counted. */
public enum Harm {
    KILLED,
    INJURED,
    MISSING,
    CAPTURED,
    DISPLACED,
    /** Cases of a disease, and those in hospital with one. */
    ILL,
    /** Survivors who were brought to safety: the one count here that is of no harm. */
    RESCUED
}
