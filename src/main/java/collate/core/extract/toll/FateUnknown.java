package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nobody knows what became of them: "the fate of the other 15 was unknown", "searching for 12 fishermen". */
final class FateUnknown implements HarmRule {
    private static final int NEAR = 5;
    private static final Set<String> WHEREABOUTS = Set.of("fate", "whereabouts", "fates");

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        if (!counted.noun().mayBePeople()) {
            return null;
        }
        for (var at = counted.before(); at >= Math.max(counted.begin(), counted.before() - NEAR); at--) {
            if (tokens.is(at, WHEREABOUTS) && tokens.is(at + 1, "of")) {
                return new Finding(Harm.MISSING, at, at, "fate-unknown", false);
            }
        }
        return null;
    }
}
