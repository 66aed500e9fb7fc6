package collate.core.compare.pair;

/** How what one claim names stands to what another names. */
public enum Sameness {
    SAME,
    /** One is a part of the other. */
    PART,
    /** One of them does not say. */
    UNSAID,
    OTHER
}
