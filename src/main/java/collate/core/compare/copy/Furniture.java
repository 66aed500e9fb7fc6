package collate.core.compare.copy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Sentences that outlets print under every story, by their anchors: seen in several articles that share little else. They are no
 * evidence of copying.
 */
public final class Furniture {
    public static final Furniture NONE = new Furniture(Set.of());

    /** So many articles hold a sentence before it can count as furniture. */
    public static final int ARTICLES = 5;

    /** Articles that hold a sentence and share less than this part of their other sentences have only it in common. */
    public static final double LITTLE_ELSE = 0.5;

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
}
