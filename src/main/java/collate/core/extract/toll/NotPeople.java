package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a bare number that goes on counting animals or things from one that counts people. */
final class NotPeople {
    private static final int NEAR = 25;
    /** What infects them makes nobody ill. */
    private static final Set<String> ON_A_SCREEN = Set.of("users", "subscribers", "customers", "accounts");

    private NotPeople() {}

    /** Whether "50 died" follows "300 sheep fell ill", or "250 went missing" follows "3,100 ballots"; turkeys fall ill, too. */
    static boolean at(Tokens tokens, Counted counted, Finding finding, @Nullable Counted previous) {
        var noun = counted.noun().head();
        if (finding.harm() == Harm.ILL && (ThingNouns.isAnimal(tokens.lower(noun)) || tokens.is(noun, ON_A_SCREEN))) {
            return true;
        }
        var bare = counted.noun().kind() == Noun.Kind.NONE;
        var deaths =
                counted.noun().kind() == Noun.Kind.VICTIMS && finding.rule().equals("victim-noun");
        if (!bare && !deaths || deaths && human(tokens, counted) || HumanHarm.at(tokens, finding.last())) {
            return false;
        }
        var things = bare
                && previous != null
                && previous.noun().kind() == Noun.Kind.THINGS
                && finding.rule().equals("harmed-after");
        return things || animals(tokens, counted);
    }

    /** "68 human deaths" beside birds. */
    private static boolean human(Tokens tokens, Counted counted) {
        for (var at = counted.count().after(); at < counted.noun().last(); at++) {
            if (tokens.is(at, "human") || PersonNouns.has(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean animals(Tokens tokens, Counted counted) {
        var from = Math.max(counted.begin(), counted.before() - NEAR);
        for (var at = from; at < Math.min(counted.end(), counted.after() + NEAR); at++) {
            if (ThingNouns.isAnimal(tokens.lower(at)) && !tokens.capital(at)) {
                return true;
            }
        }
        return false;
    }
}
