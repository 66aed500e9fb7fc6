package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A further figure that somebody gave of the same: "first spoke of 31 dead and later of 47". */
final class SpokenOfLater implements FollowRule {
    private static final Set<String> LATER = Set.of("later", "then", "finally", "now", "subsequently");
    /** In tokens, between the figure before and the words that lead to this one. */
    private static final int FARTHEST = 6;

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted, Hit before) {
        var link = VerbBefore.verbBefore(tokens, counted);
        if (counted.noun().kind() != Noun.Kind.NONE
                || !tokens.is(link, "of")
                || !tokens.is(link - 1, LATER)
                || link - before.counted().after() > FARTHEST
                || isOfOwn(tokens, counted)
                || !isSpokenOf(tokens, before)) {
            return null;
        }
        var found = before.finding();
        return new Finding(found.harm(), found.first(), found.last(), "spoken-of-later", found.active());
    }

    /** "Of 31 dead and later of 94 rescued": a word of its own says what became of those. */
    private static boolean isOfOwn(Tokens tokens, Counted counted) {
        var after = counted.after();
        return after < counted.end() && tokens.kind(after) == Tokens.Kind.WORD && !Grammar.bounds(tokens, after);
    }

    private static boolean isSpokenOf(Tokens tokens, Hit before) {
        var of = VerbBefore.verbBefore(tokens, before.counted());
        return Former.isSpokenOf(tokens, of - 1);
    }
}
