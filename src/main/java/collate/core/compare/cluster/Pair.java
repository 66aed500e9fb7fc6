package collate.core.compare.cluster;

/**
 * How alike two things are.
 *
 * @param a the smaller of the two numbers
 * @param likeness from 0, nothing in common, to 1, the same
 */
public record Pair(int a, int b, double likeness) {
    public Pair {
        if (a < 0 || b <= a) {
            throw new IllegalArgumentException("not a pair: " + a + ", " + b);
        }
    }

    /** In either order. */
    public static Pair of(int one, int other, double likeness) {
        return new Pair(Math.min(one, other), Math.max(one, other), likeness);
    }
}
