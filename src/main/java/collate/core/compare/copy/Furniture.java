package collate.core.compare.copy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * Sentences that outlets print under every story, by their anchors: seen in several articles that share little else. They are no
 * evidence of copying.
 */
public final class Furniture {
    public static final Furniture NONE = new Furniture(Set.of());

    /** So many articles hold a sentence before it can count as furniture. */
    static final int ARTICLES = 5;

    /** Articles of which most pairs share less than this part of their sentences have little else in common. */
    private static final double LITTLE_ELSE = 0.4;

    private final Set<Integer> anchors;

    public Furniture(Collection<Integer> anchors) {
        this.anchors = new HashSet<>(anchors);
    }

    boolean holds(int anchor) {
        return anchors.contains(anchor);
    }

    /** Which part of the shorter one's sentences both have. Both sorted, each once. */
    static double common(int[] mine, int[] theirs) {
        var shorter = Math.min(mine.length, theirs.length);
        return shorter == 0 ? 0 : Overlaps.count(mine, theirs) / (double) shorter;
    }

    /** Whether most pairs of the articles that hold a sentence share little else. */
    static boolean isLittleElse(DoubleStream common) {
        var parts = common.sorted().toArray();
        return parts.length > 0 && parts[parts.length / 2] < LITTLE_ELSE;
    }
}
