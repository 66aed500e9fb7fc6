package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure whose own words do not say of what, behind words of harm: "How many were killed is disputed. The government’s count is nine.
 * The union raised its figure to 24", "the toll stood at 38; last night it was raised to 39", "gave the toll as 59".
 */
final class FigureStands implements HarmRule {
    /** In tokens, to the word of harm that the figure is of. */
    private static final int FARTHEST = 60;
    /** In tokens, between the figure’s noun and its number. */
    private static final int NEAR = 3;

    private static final Set<String> FIGURES = Set.of("figure", "count", "tally", "toll");
    private static final Set<String> NUMBERS = Set.of("figure", "count", "tally", "toll", "number");
    private static final Set<String> TOLLS = Set.of("toll", "tolls");
    private static final Set<String> DEAD = Set.of("dead", "died", "deaths", "perished", "fatalities");
    private static final Set<String> OWN = Set.of("its", "their", "his", "her", "official");
    private static final Set<String> THE = Set.of("its", "their", "his", "her", "official", "the", "that");
    private static final Set<String> IS = Set.of("is", "was", "stands", "stood", "remains", "remained");
    private static final Set<String> GIVEN = Set.of("gave", "gives", "given", "giving");
    private static final Set<String> MOVED =
            Lexicon.words("raised lowered revised increased reduced cut corrected updated");
    private static final Set<String> WAYS = Set.of("up", "down", "upwards", "downwards");
    private static final Set<String> TO = Set.of("to", "at");

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        var kind = counted.noun().kind();
        if (kind != Noun.Kind.NONE && kind != Noun.Kind.VICTIMS && kind != Noun.Kind.PEOPLE) {
            return null;
        }
        var figure = figure(tokens, counted);
        var harm = figure < 0 ? null : harm(tokens, figure);
        return harm == null ? null : new Finding(harm, figure, figure, "toll-stands", false);
    }

    /** Its noun, or the "it" that stands for one; -1 where there is none. */
    private static int figure(Tokens tokens, Counted counted) {
        var link = VerbBefore.verbBefore(tokens, counted);
        if (link - 1 <= counted.begin()) {
            return -1;
        }
        var at = link - 1;
        if (tokens.is(counted.before(), "as") && link == counted.before() - 1) {
            return tokens.is(link, FIGURES) && tokens.is(link - 2, GIVEN) ? link : -1;
        }
        if (tokens.is(link, TO)) {
            return changed(tokens, counted, link);
        }
        return tokens.is(link, IS) && isOwn(tokens, at) ? at : -1;
    }

    /** "Raised its figure to", "puts the number at", "it was raised to", "raised it to", "the union’s figure stood at". */
    private static int changed(Tokens tokens, Counted counted, int link) {
        var at = tokens.is(link - 1, WAYS) ? link - 2 : link - 1;
        if (tokens.is(at, NUMBERS)) {
            return tokens.is(at - 1, THE) && tokens.is(at - 2, PutAt.VERBS) ? at : -1;
        }
        if (tokens.is(at, IS) && isOwn(tokens, at - 1)) {
            return at - 1;
        }
        if (tokens.is(at, "it") && tokens.is(at - 1, MOVED)) {
            return isOfFigure(tokens, counted, at) ? at : -1;
        }
        for (var it = at - 1; tokens.is(at, MOVED) && it >= Math.max(counted.begin(), at - NEAR); it--) {
            if (tokens.is(it, "it")) {
                return isOfFigure(tokens, counted, it) ? it : -1;
            }
            if (!tokens.is(it, Grammar.BE) && !tokens.is(it, Grammar.HAVE) && !tokens.is(it, "been")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isOwn(Tokens tokens, int noun) {
        return tokens.is(noun, FIGURES) && (tokens.is(noun - 1, OWN) || tokens.is(noun - 1, Grammar.OWNS));
    }

    /** "It" stands for the figure of its sentence, or for the toll of the one before. */
    private static boolean isOfFigure(Tokens tokens, Counted counted, int it) {
        for (var at = it - 1; at >= Math.max(0, it - FARTHEST); at--) {
            if (tokens.is(at, at >= counted.begin() ? FIGURES : TOLLS)) {
                return true;
            }
        }
        return false;
    }

    /** What befell whom the text told of last. */
    private static @Nullable Harm harm(Tokens tokens, int figure) {
        for (var at = figure; at >= Math.max(0, figure - FARTHEST); at--) {
            var harm = tokens.is(at, TOLLS) ? Harm.KILLED : HarmWords.DONE.get(tokens.lower(at));
            harm = harm == null && tokens.is(at, DEAD) ? Harm.KILLED : harm;
            if (harm != null) {
                return harm;
            }
        }
        return null;
    }
}
