package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lives are what is counted: "claimed more than 100 lives", "12 lives were lost", "the loss of 30 lives". */
final class LivesLost implements HarmRule {
    private static final Set<String> TAKEN = Lexicon.words("""
            claimed claim claims claiming cost costs costing took take takes taking taken lost lose losing loses ended ending
            """);
    private static final Set<String> CLAIMED = Set.of("claimed", "claims", "claiming", "claim");
    private static final Set<String> COST = Set.of("cost", "costs", "costing");
    private static final Set<String> LOST = Set.of("lost", "claimed", "taken", "cut", "ended");

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        var verb = VerbBefore.verbBefore(tokens, counted);
        if (counted.noun().kind() != Noun.Kind.LIVES) {
            return counted.noun().mayBePeople() ? personal(tokens, counted, verb) : null;
        }
        verb = tokens.is(verb, "of") ? verb - 1 : verb;
        if (verb < counted.begin()) {
            return lostAfter(tokens, counted);
        }
        if (tokens.is(verb, TAKEN) && !Unreal.verb(tokens, verb, counted.begin())
                || tokens.is(verb, Set.of("loss", "cost"))
                        && (tokens.is(verb - 1, Grammar.DETERMINERS) || tokens.is(verb, "loss"))) {
            return new Finding(Harm.KILLED, verb, verb, "lives-lost", tokens.is(verb, TAKEN));
        }
        return lostAfter(tokens, counted);
    }

    /** "cost 16 fishermen their lives", "claimed 41 victims". */
    private static @Nullable Finding personal(Tokens tokens, Counted counted, int verb) {
        var victims = tokens.is(counted.noun().head(), "victims") && tokens.is(verb, CLAIMED);
        if (victims && verb >= counted.begin() && !Unreal.verb(tokens, verb, counted.begin())) {
            return new Finding(Harm.KILLED, verb, verb, "lives-lost", true);
        }
        var theirs = tokens.is(counted.after(), Grammar.POSSESSIVES)
                && tokens.is(counted.after() + 1, Set.of("lives", "life"));
        return theirs && tokens.is(verb, COST) && verb >= counted.begin()
                ? new Finding(Harm.KILLED, verb, counted.after() + 1, "lives-lost", true)
                : null;
    }

    private static @Nullable Finding lostAfter(Tokens tokens, Counted counted) {
        for (var at = counted.after(); at < Math.min(counted.end(), counted.after() + 4); at++) {
            if (Grammar.modal(tokens, at)) {
                return null;
            }
            if (tokens.is(at, LOST)) {
                return new Finding(Harm.KILLED, at, at, "lives-lost", false);
            }
        }
        return null;
    }
}
