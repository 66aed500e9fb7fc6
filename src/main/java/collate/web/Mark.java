package collate.web;

import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Stance;
import collate.core.review.Standing;
import collate.core.review.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a state shows: always a shape and words, the colour only besides.
 *
 * @param tone ok, wait, bad, info or nothing
 */
public record Mark(String words, String icon, String tone) {
    public static final Mark SEALED = new Mark("Sealed", "lock", "");
    public static final Mark STALE = new Mark("Review stale", "stale", "wait");

    public static Mark of(Said said) {
        return switch (said) {
            case SAID -> new Mark(Words.of(said), "ok", "ok");
            case SAID_OTHERWISE -> new Mark(Words.of(said), "tilde", "wait");
            case NOT_SAID -> new Mark(Words.of(said), "no", "bad");
            case UNVERIFIABLE -> new Mark(Words.of(said), "unknown", "");
        };
    }

    public static Mark of(So so) {
        return switch (so) {
            case VERIFIED -> new Mark(Words.of(so), "ok", "ok");
            case ATTRIBUTED -> new Mark(Words.of(so), "attr", "info");
            case MISLEADING -> new Mark(Words.of(so), "bang", "bad");
            case FALSE -> new Mark(Words.of(so), "no", "bad");
            case UNVERIFIABLE -> new Mark(Words.of(so), "unknown", "");
            case NOT_CHECKABLE -> new Mark(Words.of(so), "dash", "");
        };
    }

    public static Mark of(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> new Mark(Words.of(stance), "ok", "ok");
            case REFUTES -> new Mark(Words.of(stance), "no", "bad");
            case CONTEXT -> new Mark(Words.of(stance), "info", "");
        };
    }

    /**
     * All marks of a claim, in the order in which they stand in a list.
     *
     * @param signatures how many valid ones there are
     * @param needed how many the policy asks
     * @param stale whether a review of it went stale and was not given again
     */
    public static List<Mark> of(
            Standing standing, @Nullable Said said, @Nullable So so, int signatures, int needed, boolean stale) {
        var marks = new ArrayList<Mark>();
        switch (standing) {
            case OPEN -> marks.add(new Mark("Open", "open", ""));
            case IN_REVIEW -> marks.add(new Mark("In review, " + signatures + " of " + needed, "half", "wait"));
            case DISPUTED -> marks.add(new Mark("Disputed", "differ", "bad"));
            case DECIDED -> decided(said, so, marks);
        }
        if (stale && standing != Standing.DECIDED) {
            marks.add(STALE);
        }
        return marks;
    }

    private static void decided(@Nullable Said said, @Nullable So so, List<Mark> marks) {
        if (said != null) {
            var mark = of(said);
            marks.add(said == Said.UNVERIFIABLE ? new Mark("Said: unverifiable", mark.icon(), mark.tone()) : mark);
        }
        if (so != null) {
            marks.add(of(so));
        }
    }
}
