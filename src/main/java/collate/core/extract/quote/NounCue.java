package collate.core.extract.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises "X’s claim that …", "her promise that …": a noun of saying with its owner, then what was said. */
final class NounCue implements Rule {
    static final String NAME = "noun-cue";
    private static final int FURTHEST = 3;
    private static final Set<String> NOUNS =
            Set.of(("claim claims statement statements argument arguments suggestion suggestions assertion assertions"
                            + " accusation accusations contention belief promise promises pledge warning warnings comment comments remark remarks"
                            + " prediction predictions allegation allegations view insistence announcement admission assurance assurances"
                            + " complaint complaints concern concerns fear fears hope hopes conclusion acknowledgment charge charges assessment")
                    .split(" "));

    @Override
    public void find(Finds finds) {
        var story = finds.story;
        for (var t = 1; t + 1 < story.count(); t++) {
            if (story.narrated(t) && story.tokens.is(t, NOUNS) && story.tokens.is(t + 1, "that")) {
                attribute(finds, t);
            }
        }
    }

    private static void attribute(Finds finds, int noun) {
        var owner = owner(finds, noun);
        if (owner == null) {
            return;
        }
        var first = noun + 1;
        var saying = new Saying(owner.first(), noun, noun, owner, null, null, false);
        finds.clause(first, Clauses.end(finds, first, saying), saying, 0.6, NAME);
    }

    /** Whose it is: a name with its possessive, or "his", "their", with at most two adjectives between. */
    private static @Nullable Mention owner(Finds finds, int noun) {
        var story = finds.story;
        for (var t = noun - 1; t >= noun - FURTHEST && story.sameSentence(t, noun); t--) {
            if (story.possessive(t)) {
                return finds.phrases.rowEndingAt(t - 1);
            }
            if (story.tokens.is(t, "his") || story.tokens.is(t, "her") || story.tokens.is(t, "their")) {
                return Mention.of(t);
            }
            if (!story.word(t) || story.is(t, Sort.EDGE | Sort.DETERMINER)) {
                return null;
            }
        }
        return null;
    }
}
