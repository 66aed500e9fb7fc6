package collate.core.claim;

/** How tightly a figure was stated. The words as written are kept beside it. */
public enum Qualifier {
    EXACTLY,
    ABOUT,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    BETWEEN
}
