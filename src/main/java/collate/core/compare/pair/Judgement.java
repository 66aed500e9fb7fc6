package collate.core.compare.pair;

/** What people made of a suggestion. */
public enum Judgement {
    SUGGESTED,
    CONFIRMED,
    REJECTED,
    UNSURE
}
