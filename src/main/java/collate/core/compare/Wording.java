package collate.core.compare;

import collate.core.compare.words.Word;
import collate.core.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Two wordings of what may be one utterance or one statement, laid side by side word for word.
 *
 * @param runs stretches in reading order that together hold all words of both; marks between words belong to no run
 * @param similarity 0 nothing shared, 1 the same words: what both share, weighed, against all of both. Another spelling or form
 *     of a word counts as the word, a word that stands elsewhere nearly
 * @param coverage the same against the shorter of the two: 1 when it is a part of the longer
 * @param reasons why, in words for the page
 */
public record Wording(List<Run> runs, double similarity, double coverage, List<String> reasons) {
    /** How a stretch here stands to a stretch there. */
    public enum Kind {
        SAME,
        /** The same words in another spelling: "defence", "defense"; "1,400", "fourteen hundred". */
        SPELLING,
        /** Another form of the same word: "escalation", "escalating". */
        FORM,
        OTHER,
        ONLY_HERE,
        ONLY_THERE
    }

    /**
     * A stretch of one or both texts.
     *
     * @param here in UTF-16 code units of the first text; empty for {@link Kind#ONLY_THERE}
     * @param there in UTF-16 code units of the second text; empty for {@link Kind#ONLY_HERE}
     */
    public record Run(Kind kind, Optional<Span> here, Optional<Span> there) {
        Run turned() {
            var turned = switch (kind) {
                case ONLY_HERE -> Kind.ONLY_THERE;
                case ONLY_THERE -> Kind.ONLY_HERE;
                case SAME, SPELLING, FORM, OTHER -> kind;
            };
            return new Run(turned, there, here);
        }
    }

    public Wording {
        runs = List.copyOf(runs);
        reasons = List.copyOf(reasons);
    }

    /** Quadratic in the number of words, of which the first 600 of each side count: meant for quotes and sentences. */
    public static Wording of(String here, String there) {
        var mine = Word.measured(here);
        var theirs = Word.measured(there);
        var aligned = new Alignment(mine, theirs);
        var shares = new Shares(mine, theirs, aligned);
        var runs = new RunsOf(mine, theirs, aligned).all();
        return new Wording(
                runs, shares.similarity(), shares.coverage(), new WordingReasons(mine, theirs, aligned, runs).words());
    }

    /** Whether nothing differs but capitals and marks. */
    public boolean sameWords() {
        return runs.stream().allMatch(run -> run.kind() == Kind.SAME);
    }

    /** Whether nothing but spelling differs. */
    public boolean sameButForSpelling() {
        return runs.stream().allMatch(run -> run.kind() == Kind.SAME || run.kind() == Kind.SPELLING);
    }

    /** Whether one holds all words of the other in their order, but for spelling, and more. */
    public boolean isOnePart() {
        var only = runs.stream()
                .map(Run::kind)
                .filter(kind -> kind != Kind.SAME && kind != Kind.SPELLING)
                .distinct()
                .toList();
        return only.equals(List.of(Kind.ONLY_HERE)) || only.equals(List.of(Kind.ONLY_THERE));
    }
}
