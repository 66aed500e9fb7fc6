package collate.core.compare.related;

import java.util.List;

/** A claim that a text may be about. */
public final class Hit {
    private final String id;
    private final double score;
    private final HitReasons reasons;

    Hit(String id, double score, HitReasons reasons) {
        this.id = id;
        this.score = score;
        this.reasons = reasons;
    }

    public String id() {
        return id;
    }

    /** Comparable within one query only. */
    public double score() {
        return score;
    }

    /** In words, weightiest first; they are found when they are asked for, as that takes as long as finding the claim. */
    public List<String> reasons() {
        return reasons.words();
    }
}
