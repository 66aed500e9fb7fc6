package collate.core.compare.copy;

import collate.core.compare.cluster.Linkage;

/**
 * How much two articles share.
 *
 * @param shared runs of words that stand in both
 * @param mine runs of words in the first
 * @param theirs runs of words in the second
 */
public record Likeness(int shared, int mine, int theirs) {
    /** How alike copies are; chosen on two thirds of a development set, in the middle of a plateau from 0.26 to 0.36. */
    public static final Linkage COPIES = new Linkage(0.3, 0.5);

    /** Pairs that are less alike count as not alike at all. */
    public static final double FLOOR = 0.1;

    /** A sentence or two in common prove nothing: quotes and set phrases come in any report. */
    static final int LEAST_SHARED = 12;

    public static Likeness of(Signature one, Signature other, Furniture furniture) {
        var likeness = of(one.shingles(furniture), other.shingles(furniture));
        return likeness.value() > 0 && one.isOneTemplateWith(other)
                ? new Likeness(0, likeness.mine, likeness.theirs)
                : likeness;
    }

    static Likeness of(int[] mine, int[] theirs) {
        return new Likeness(Overlaps.count(mine, theirs), mine.length, theirs.length);
    }

    /** Which part of the first article stands in the other. */
    public double ofMine() {
        return shared / (double) mine;
    }

    /** Which part of the other article stands in the first. */
    public double ofTheirs() {
        return shared / (double) theirs;
    }

    /**
     * From 0 to 1. Two thirds of it is how much of the shorter text stands in the longer, so that a heavy cut stays like its
     * original; one third how much of the longer is covered, so that a passage quoted in two long reports does not make them copies.
     */
    public double value() {
        if (shared < LEAST_SHARED) {
            return 0;
        }
        var value = (2.0 * shared / Math.min(mine, theirs) + 1.0 * shared / Math.max(mine, theirs)) / 3;
        return value < FLOOR ? 0 : value;
    }
}
