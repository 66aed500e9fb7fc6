package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Part of a toll stated elsewhere: "two infants were among the dead", "of those killed, 24 were women", "the dead include",
 * "foreigners were among the dead: three Finns". */
final class AmongTheDead implements HarmRule {
    private static final Set<String> INCLUDE =
            Set.of("include", "included", "includes", "including", "were", "are", "was");
    private static final int FARTHEST = 8;

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        if (!counted.noun().mayBePeople()) {
            return null;
        }
        var before = included(tokens, counted);
        if (before == null && ofThose(tokens, counted)) {
            return dead(tokens, counted.before() - 2, counted.end());
        }
        if (before == null && tokens.is(counted.before(), ":")) {
            return tokens.is(counted.before() - 3, "among") ? dead(tokens, counted.before() - 2, counted.end()) : null;
        }
        return before != null ? before : among(tokens, counted);
    }

    /** "Of those killed, 24 were women". */
    private static boolean ofThose(Tokens tokens, Counted counted) {
        var comma = counted.before();
        return comma - 3 >= counted.begin()
                && tokens.is(comma, ",")
                && tokens.is(comma - 3, "of")
                && Population.isDescribed(tokens, counted);
    }

    private static @Nullable Finding among(Tokens tokens, Counted counted) {
        for (var at = counted.after(); at < Math.min(counted.end(), counted.after() + FARTHEST); at++) {
            if (tokens.is(at, "among") && Predicate.opens(tokens, at - 1)) {
                return dead(tokens, at + 1, counted.end());
            }
        }
        return null;
    }

    private static @Nullable Finding included(Tokens tokens, Counted counted) {
        var verb = VerbBefore.verbBefore(tokens, counted);
        if (verb < counted.begin() || !tokens.is(verb, INCLUDE)) {
            return null;
        }
        for (var at = verb - 1; at >= Math.max(counted.begin(), verb - 4); at--) {
            if (tokens.is(at, Set.of("the", "those"))) {
                return dead(tokens, at, counted.end());
            }
        }
        return null;
    }

    /** "the dead", "those wounded", "the injured". */
    private static @Nullable Finding dead(Tokens tokens, int the, int end) {
        if (the + 1 >= end || !tokens.is(the, Set.of("the", "those"))) {
            return null;
        }
        var harm = harm(tokens.lower(the + 1));
        return harm == null ? null : new Finding(harm, the, the + 1, "among-the-dead", false);
    }

    private static @Nullable Harm harm(String word) {
        var state = HarmWords.STATE.get(word);
        return state != null ? state : HarmWords.DONE.get(word);
    }
}
