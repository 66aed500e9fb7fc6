package collate.suggestions;

import collate.core.compare.pair.Relation;

/** A question that waits for an answer. */
record Asked(long id, long from, long to, Relation relation) {
    /** The claim that came in after the other, whichever of the two the question begins with. */
    long later() {
        return Math.max(from, to);
    }
}
