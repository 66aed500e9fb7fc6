package collate.core.claim;

/** The four kinds of claim. */
public enum Kind {
    TOLL,
    QUOTE,
    DATE,
    STATEMENT
}
