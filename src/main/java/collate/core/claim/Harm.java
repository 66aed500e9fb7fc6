package collate.core.claim;

/** What happened to the people counted. */
public enum Harm {
    KILLED,
    INJURED,
    MISSING,
    CAPTURED,
    DISPLACED
}
