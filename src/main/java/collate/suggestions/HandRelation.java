package collate.suggestions;

import collate.core.compare.pair.Relation;

/** How a person links a claim with another: a relation, read from the first. */
public enum HandRelation {
    SAME(Relation.SAME, "is the same claim as"),
    CONTRADICTS(Relation.CONTRADICTS, "contradicts"),
    SUPERSEDES(Relation.SUPERSEDES, "supersedes"),
    SUPERSEDED(Relation.SUPERSEDES, "is superseded by"),
    SUPPORTS(Relation.SUPPORTS, "supports"),
    CONTEXT(Relation.CONTEXT, "is context for");

    private final Relation relation;
    private final String words;

    HandRelation(Relation relation, String words) {
        this.relation = relation;
        this.words = words;
    }

    Relation relation() {
        return relation;
    }

    /** "is superseded by", between the two claims. */
    public String words() {
        return words;
    }

    /** From which of the two the question begins: of a revision the newer, else the one that came first. */
    long from(long here, long there) {
        return switch (this) {
            case SUPERSEDES -> here;
            case SUPERSEDED -> there;
            case SAME, CONTRADICTS, SUPPORTS, CONTEXT -> Math.min(here, there);
        };
    }
}
