package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An army or a family loses its own: "lost four of its own men". */
final class LostOwn implements HarmRule {
    private static final Set<String> LOST = Set.of("lost", "losing", "loses");

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        var verb = VerbBefore.verbBefore(tokens, counted);
        var of = counted.count().after();
        var partitive = tokens.is(of, "of") && tokens.is(of + 1, Grammar.POSSESSIVES) || tokens.is(of, "service");
        var own = counted.noun().kind() == Noun.Kind.PEOPLE
                && (partitive || PersonNouns.isOwn(tokens.lower(counted.noun().head())));
        if (verb < counted.begin() || !own || !tokens.is(verb, LOST) || Unreal.verb(tokens, verb, counted.begin())) {
            return null;
        }
        return new Finding(Harm.KILLED, verb, verb, "lost-own", false);
    }
}
