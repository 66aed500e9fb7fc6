package collate.core.compare.pair;

/** How what one claim names stands to what another names. */
public enum Sameness {
    SAME,
    /** One is a site of the other by its name, or has its name in short: both may count the same. */
    BY_NAME,
    /** One is a part of the other. */
    PART,
    /** One of them does not say. */
    UNSAID,
    OTHER;

    /** Whether it may be one thing under two names, none of which leaves it out. */
    boolean mayBeOne() {
        return this == SAME || this == BY_NAME;
    }
}
