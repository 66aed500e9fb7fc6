package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The number comes before the toll it is of: "brings to five the number of bodies found". */
final class BroughtTo implements HarmRule {
    private static final Set<String> BRINGING = Lexicon.words(
            "bring brings brought bringing raise raises raised raising take takes took taking push pushes pushed pushing");

    private static final Set<String> CUSTODY = Set.of("custody", "detention", "jail", "captivity", "prison");

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        var to = counted.before();
        if (to - 1 < counted.begin() || !tokens.is(to, "to") || !tokens.is(to - 1, BRINGING)) {
            return null;
        }
        for (var at = counted.count().after();
                at < Math.min(counted.end(), counted.count().after() + 10);
                at++) {
            var harm = HarmWords.VICTIMS.get(tokens.lower(at));
            harm = harm == null ? HarmWords.DONE.get(tokens.lower(at)) : harm;
            if (tokens.is(at, CUSTODY)) {
                return new Finding(Harm.CAPTURED, at, at, "brought-to", false);
            }
            if (harm != null || tokens.is(at, "toll")) {
                return new Finding(harm == null ? Harm.KILLED : harm, at, at, "brought-to", false);
            }
        }
        return null;
    }
}
