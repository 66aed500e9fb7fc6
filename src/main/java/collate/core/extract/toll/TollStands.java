package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A toll is said to be a number: "the death toll rose to 35", "the number of wounded stood at 60", "a toll of 12". */
final class TollStands implements HarmRule {
    private static final int FARTHEST = 26;
    private static final Set<String> LINKS = Lexicon.words("""
            to at of is was were are reached reaches reaching hit hits hitting topped tops topping passed passes passing exceeded
            exceeds exceeding surpassed surpasses surpassing past over be number numbered numbers totalled totaled totals from by
            : toward towards nearing near nears approaching approached stands climbed crossed crosses increased rose rises
            """);
    private static final Set<String> ABOVE = Lexicon.words(
            "topped tops topping passed passes passing exceeded exceeds exceeding surpassed surpasses surpassing past crossed");
    private static final Set<String> STOPS =
            Set.of(";", "while", "but", "expected", "forecast", "projected", "likely", "predicted");
    private static final Set<String> NUMBERED = Set.of("numbered", "number", "totalled", "totaled", "numbers");
    private static final Set<String> COUNTED = Set.of("number", "total", "tally", "count", "numbers");
    private static final Set<String> TOLLS = Set.of("toll", "tolls", "count", "tally");
    /** In tokens: "and the number of confirmed cases". */
    private static final int LONGEST_LIMB = 7;

    private static final Set<String> LIMBS = Set.of("and", ",", ";");
    private static final Map<String, Harm> HARMS = harms();

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        var link = VerbBefore.verbBefore(tokens, counted);
        if (link < counted.begin() || !tokens.is(link, LINKS) || thing(counted)) {
            return null;
        }
        var another = PutAt.another(tokens, counted) != null;
        var limb = another ? -1 : limb(tokens, counted, link);
        for (var at = link - 1; at >= Math.max(counted.begin(), link - FARTHEST); at--) {
            var harm = harmAt(tokens, at);
            harm = harm == null && (tokens.is(link, NUMBERED) || tokens.is(link, ":") && at == link - 1)
                    ? HarmWords.STATE.get(tokens.lower(at))
                    : harm;
            if (harm != null && tokens.is(link, "of") && at != link - 1) {
                return null;
            }
            if (harm != null) {
                return new Finding(harm, at, at, "toll-stands", false);
            }
            if (at == limb || tokens.is(at, STOPS) && !another) {
                return null;
            }
        }
        return null;
    }

    /** "Put deaths at 31 and cases at 240": where a limb begins whose own noun is counted; -1 where there is none. */
    private static int limb(Tokens tokens, Counted counted, int link) {
        for (var at = link - 1; at > counted.begin() && link - at <= LONGEST_LIMB; at--) {
            if (tokens.is(at, LIMBS)) {
                return endsInCount(tokens, at, counted.begin()) && isNoun(tokens, at + 1, link) ? at : -1;
            }
        }
        return -1;
    }

    private static boolean endsInCount(Tokens tokens, int limb, int from) {
        for (var at = limb - 1; at >= from && limb - at <= LONGEST_LIMB; at--) {
            if (Counts.at(tokens, at) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoun(Tokens tokens, int from, int link) {
        var plural = tokens.kind(link - 1) == Tokens.Kind.WORD
                && !tokens.capital(link - 1)
                && !Grammar.bounds(tokens, link - 1)
                && !tokens.is(link - 1, LINKS)
                && !tokens.is(link - 1, PutAt.VERBS)
                && tokens.lower(link - 1).endsWith("s");
        return link > from && (plural || tokens.first(from, link, COUNTED) >= 0);
    }

    /** The word of harm behind "number": "the number of people killed"; -1 where none follows. */
    static int harmed(Tokens tokens, int number, int link) {
        return tokens.is(number, COUNTED) && !tokens.is(number, TOLLS)
                ? tokens.first(number + 1, link, HARMS.keySet())
                : -1;
    }

    /** Whether the link says that the number was passed: "topped 100" has no upper bound. */
    static boolean above(Tokens tokens, Counted counted) {
        return tokens.is(VerbBefore.verbBefore(tokens, counted), ABOVE);
    }

    private static boolean thing(Counted counted) {
        return counted.noun().kind() == Noun.Kind.THINGS || counted.noun().kind() == Noun.Kind.LIVES;
    }

    /** The harm of a toll named at the token: "death toll", "number of people killed", "toll". */
    private static @Nullable Harm harmAt(Tokens tokens, int at) {
        var word = tokens.lower(at);
        if (TOLLS.contains(word)) {
            var named = HARMS.get(tokens.lower(Math.max(0, at - 1)));
            if (named != null || word.startsWith("toll")) {
                return named != null ? named : took(tokens, at) ? null : Harm.KILLED;
            }
        }
        if (COUNTED.contains(word) && tokens.is(at + 1, "of")) {
            return numberOf(tokens, at + 2);
        }
        if (COUNTED.contains(word) && HarmWords.DONE.containsKey(tokens.lower(Math.min(at + 1, tokens.count() - 1)))) {
            return numberOf(tokens, at + 1);
        }
        return word.equals("fatalities") || word.equals("deaths") ? Harm.KILLED : null;
    }

    private static boolean took(Tokens tokens, int at) {
        return tokens.is(at - 1, Set.of("its", "a", "heavy")) && tokens.is(at + 1, Set.of("on", "."))
                || tokens.is(at + 1, Set.of("road", "of")) && tokens.is(at + 2, "$");
    }

    private static @Nullable Harm numberOf(Tokens tokens, int from) {
        for (var at = from; at < Math.min(tokens.count(), from + 6); at++) {
            var harm = HARMS.get(tokens.lower(at));
            if (harm != null) {
                return harm;
            }
            if (tokens.is(at, Grammar.BE) || tokens.kind(at) == Tokens.Kind.MARK) {
                return null;
            }
        }
        return null;
    }

    private static Map<String, Harm> harms() {
        var harms = new HashMap<String, Harm>();
        harms.putAll(HarmWords.DONE);
        harms.putAll(HarmWords.VICTIMS);
        harms.putAll(HarmWords.STATE);
        harms.put("died", Harm.KILLED);
        harms.put("perished", Harm.KILLED);
        harms.put("body", Harm.KILLED);
        harms.put("casualty", Harm.KILLED);
        harms.put("injury", Harm.INJURED);
        return Map.copyOf(harms);
    }
}
