package collate.core.review;

/** What a piece of evidence does to a claim. */
public enum Stance {
    SUPPORTS,
    REFUTES,
    CONTEXT
}
