package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People share the fate of somebody named: "died with nine other adults", "was arrested along with two aides". */
final class AlongWith implements HarmRule {
    private static final Set<String> TOGETHER = Set.of("along", "together", "alongside");
    private static final int FARTHEST = 8;

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        var with = VerbBefore.verbBefore(tokens, counted);
        if (with <= counted.begin()
                || !tokens.is(with, "with")
                || counted.noun().kind() != Noun.Kind.PEOPLE) {
            return null;
        }
        var along = tokens.is(with - 1, TOGETHER);
        var from = along ? with - 2 : with - 1;
        var nearest = along ? Math.max(counted.begin(), from - FARTHEST) : from;
        for (var at = from; at >= nearest; at--) {
            var harm = harm(tokens, at);
            if (harm != null) {
                return new Finding(harm, at, at, "along-with", false);
            }
        }
        return null;
    }

    private static @Nullable Harm harm(Tokens tokens, int at) {
        var suffered = HarmWords.SUFFERED.get(tokens.lower(at));
        if (suffered != null) {
            return suffered;
        }
        return tokens.is(at - 1, Grammar.BE) ? HarmWords.DONE.get(tokens.lower(at)) : null;
    }
}
