package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People set free had been held: "the hostages … the remaining nine were freed". The sentence must speak of captives. */
final class SetFree implements HarmRule {
    private static final Set<String> FREED = Set.of("freed", "released", "rescued");
    private static final Set<String> CAPTIVES =
            Set.of("hostages", "hostage", "captives", "captivity", "kidnappers", "captors");
    private static final int FARTHEST = 12;
    private static final int SENTENCE = 40;

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        if (!counted.noun().mayBePeople() || !captives(tokens, counted)) {
            return null;
        }
        for (var at = counted.after() + 1; at < Math.min(counted.end(), counted.after() + FARTHEST); at++) {
            if (tokens.is(at, FREED) && tokens.is(at - 1, Grammar.BE)) {
                return new Finding(Harm.CAPTURED, at - 1, at, "set-free", false);
            }
        }
        return null;
    }

    private static boolean captives(Tokens tokens, Counted counted) {
        var from = Math.max(counted.begin(), counted.before() - SENTENCE);
        for (var at = from; at < Math.min(counted.end(), counted.after() + SENTENCE); at++) {
            if (tokens.is(at, CAPTIVES)) {
                return true;
            }
        }
        return false;
    }
}
