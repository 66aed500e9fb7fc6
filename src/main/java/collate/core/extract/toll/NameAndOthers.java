package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The harm's first object is somebody else: "killing Rafik Hariri and 22 others", "wounded a nurse and three patients". */
final class NameAndOthers implements HarmRule {
    private static final int FARTHEST = 16;
    private static final Set<String> LINKS = Set.of("and", "plus");
    private static final Set<String> INSIDE = Set.of("of", "and", ",", "from", "the", "a", "an", "as", "at");

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        var link = VerbBefore.verbBefore(tokens, counted);
        link = tokens.is(link, "as") && tokens.is(link - 1, "well") ? link - 2 : link;
        if (counted.noun().kind() != Noun.Kind.PEOPLE
                || link <= counted.begin()
                || Predicate.opens(tokens, counted.after())) {
            return null;
        }
        var list = tokens.is(link, ",") && tokens.is(counted.after(), Set.of("and", ","));
        if (!list && !tokens.is(link, LINKS) && !(tokens.is(link + 1, "as") && tokens.is(link + 2, "well"))) {
            return null;
        }
        return object(tokens, counted, link);
    }

    private static @Nullable Finding object(Tokens tokens, Counted counted, int link) {
        for (var at = link - 1; at >= Math.max(counted.begin(), link - FARTHEST); at--) {
            var harm = harm(tokens, at);
            if (harm != null) {
                var passive = tokens.is(at - 1, Grammar.BE) || at == link - 1;
                return passive || Unreal.verb(tokens, at, counted.begin())
                        ? null
                        : new Finding(harm, at, at, "name-and-others", true);
            }
            if (stops(tokens, at)) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Harm harm(Tokens tokens, int at) {
        var done = HarmWords.DONE.get(tokens.lower(at));
        return done != null && !HarmWords.UNCLEAR.contains(tokens.lower(at))
                ? done
                : HarmWords.DOING.get(tokens.lower(at));
    }

    private static boolean stops(Tokens tokens, int at) {
        return Predicate.opens(tokens, at)
                || HarmWords.SUFFERED.containsKey(tokens.lower(at))
                || tokens.is(at, Grammar.RELATIVES)
                || tokens.is(at, Grammar.SAYING)
                || tokens.is(at, Set.of(";", ":", "while", "when", "but", "after", "before"))
                || tokens.is(at, Grammar.PREPOSITIONS) && !tokens.is(at, INSIDE);
    }
}
