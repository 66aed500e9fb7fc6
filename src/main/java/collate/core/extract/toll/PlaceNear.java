package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where it happened: the nearest "in", "near" or "across" with a name behind it. */
final class PlaceNear {
    private static final int FARTHEST = 40;
    private static final int LONGEST = 9;
    private static final Set<String> AT =
            Set.of("in", "near", "at", "outside", "across", "inside", "off", "throughout");
    private static final Set<String> LOWER = Lexicon.words("""
            the a central southern northern eastern western south north east west southeast northeast southwest northwest
            southeastern northeastern southwestern northwestern city town village province district of region state island
            county downtown suburb port capital republic neighbouring neighboring occupied besieged coastal mainland greater
            's ’s - , es al el de la del das dos el- area valley southernmost remote rural
            """);

    private PlaceNear() {}

    static @Nullable Words of(Tokens tokens, Counted counted) {
        var to = Math.min(counted.end(), counted.after() + FARTHEST);
        for (var at = counted.after(); at < to; at++) {
            var found = at(tokens, at, to);
            if (found != null) {
                return found;
            }
        }
        for (var at = counted.before(); at >= Math.max(counted.begin(), counted.before() - FARTHEST); at--) {
            var found = at(tokens, at, counted.end());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Words at(Tokens tokens, int preposition, int end) {
        if (!tokens.is(preposition, AT)) {
            return null;
        }
        var named = -1;
        for (var at = preposition + 1; at < Math.min(end, preposition + LONGEST); at++) {
            var name = tokens.kind(at) == Tokens.Kind.WORD
                    && tokens.capital(at)
                    && !tokens.is(at, Grammar.TIMES)
                    && !HarmWords.DOING.containsKey(tokens.lower(at))
                    && !HarmWords.DONE.containsKey(tokens.lower(at));
            if (!name && !tokens.is(at, LOWER)
                    || named >= 0 && tokens.is(at, ",") && !partOfPlace(tokens, at + 1, end)) {
                break;
            }
            named = name
                            || named >= 0
                                    && tokens.is(
                                            at,
                                            Set.of(
                                                    "city",
                                                    "province",
                                                    "district",
                                                    "region",
                                                    "state",
                                                    "island",
                                                    "county",
                                                    "area",
                                                    "valley",
                                                    "village",
                                                    "town"))
                    ? at
                    : named;
        }
        return named < 0 || describes(tokens, named + 1, end) ? null : new Words(preposition + 1, named);
    }

    /** "at the Kenya embassy", "in the Tanzania blast": the name only describes what follows. */
    private static boolean describes(Tokens tokens, int next, int end) {
        return next < end
                && (tokens.is(next, "-")
                        || tokens.kind(next) == Tokens.Kind.WORD
                                && !tokens.capital(next)
                                && !tokens.is(next, Grammar.BOUNDARIES)
                                && !tokens.is(next, "’s")
                                && !tokens.is(next, "'s")
                                && ThingNouns.has(tokens.lower(next)));
    }

    /** "Nablus, West Bank": a name after a comma belongs to the place when a mark closes it again. */
    private static boolean partOfPlace(Tokens tokens, int from, int end) {
        var at = from;
        while (at < end && tokens.kind(at) == Tokens.Kind.WORD && tokens.capital(at) && !tokens.is(at, Grammar.TIMES)) {
            at++;
        }
        return at > from && (at >= end || tokens.kind(at) == Tokens.Kind.MARK);
    }
}
