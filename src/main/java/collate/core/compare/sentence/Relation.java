package collate.core.compare.sentence;

/** How one sentence stands to another. */
public enum Relation {
    SAME,
    CONTRADICT,
    /** It reports, attributes or doubts what the other asserts. */
    DISCUSS,
    UNRELATED
}
