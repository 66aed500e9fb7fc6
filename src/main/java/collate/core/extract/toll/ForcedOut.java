package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something made people leave: "forcing 3,000 people to flee", "drove 40,000 from their homes". */
final class ForcedOut implements HarmRule {
    private static final Set<String> FORCING = Lexicon.words("""
            force forces forced forcing prompt prompts prompted prompting cause causes caused causing drive drives drove driving
            driven sent sending push pushed pushing lead led compelled compelling
            """);
    private static final Set<String> LEAVING = Set.of("flee", "evacuate", "leave", "abandon", "fleeing");

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        var verb = VerbBefore.verbBefore(tokens, counted);
        var after = counted.after();
        if (verb < counted.begin()
                || !tokens.is(verb, FORCING)
                || !counted.noun().mayBePeople()) {
            return null;
        }
        var out = tokens.is(after, "to") && tokens.is(after + 1, LEAVING)
                || tokens.is(after, LEAVING)
                || tokens.is(after, "from") && tokens.is(after + 1, "their")
                || tokens.is(after, "out") && tokens.is(after + 1, "of") && tokens.is(after + 2, "their");
        return out && !Unreal.verb(tokens, verb, counted.begin())
                ? new Finding(Harm.DISPLACED, verb, Math.min(after + 1, counted.end() - 1), "forced-out", true)
                : null;
    }
}
