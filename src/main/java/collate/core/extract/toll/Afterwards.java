package collate.core.extract.toll;

import collate.core.claim.Dated;
import collate.core.extract.Tokens;
import java.util.Set;

/**
 * The day of what was done after people were harmed: "on Monday they expelled the envoy after shells killed six", "on Friday they
 * dug up a school in which 23 died"; or, of what is told behind a comma, the day on which those who were freed had been seized.
 */
final class Afterwards {
    /** In tokens: how far a deed stands from its day. */
    private static final int NEAR = 8;
    /** In tokens: "freed the last nine of the 17 men whom they captured". */
    private static final int FREED_NEAR = 14;

    private static final Set<String> RESCUED = Lexicon.words("rescued pulled freed saved dug");
    /** Beside to rescue and to bury. */
    private static final Set<String> DEEDS = Lexicon.words("""
            found recovered retrieved searched cleared visited toured released exchanged swapped charged sentenced jailed
            convicted acquitted
            """);

    private static final Set<String> RELATIVES = Set.of("who", "that", "which", "whom", "where");
    private static final Set<String> COMMA = Set.of(",");
    private static final Set<String> PARTS = Set.of(",", "including", "them", "whom", "(");

    private Afterwards() {}

    static boolean is(Tokens tokens, Counted counted, Dated date) {
        var first = tokens.at(date.value().start());
        var beyond = tokens.at(date.value().end());
        return isBeforeAfter(tokens, counted, beyond)
                || isBeforeRelative(tokens, counted, first, beyond)
                || isOfThoseFreed(tokens, counted, first, beyond);
    }

    /** Not "on Monday, after heavy rain, a wall killed six", and not "on Monday shortly after midnight". */
    private static boolean isBeforeAfter(Tokens tokens, Counted counted, int beyond) {
        var after = false;
        for (var at = beyond; at < counted.count().first(); at++) {
            if (tokens.is(at, "after")) {
                after = !tokens.is(at + 1, Grammar.TIMES) && !tokens.is(at + 1, "midnight");
            } else if (tokens.is(at, ",") || tokens.is(at, ";")) {
                after = false;
            }
        }
        return after;
    }

    /** Not "rescued them on Friday from a fire that killed six", which burnt as they did. */
    private static boolean isBeforeRelative(Tokens tokens, Counted counted, int first, int beyond) {
        var relative = tokens.first(beyond, counted.count().first(), RELATIVES);
        if (relative < 0 || tokens.is(beyond, Grammar.OWNS) || Incident.names(tokens, beyond)) {
            return false;
        }
        var deed = deed(tokens, Math.max(counted.begin(), first - NEAR), Math.min(relative, beyond + NEAR));
        if (deed < 0 || deed < first && tells(tokens, deed + 1, first)) {
            return false;
        }
        return !tells(tokens, Math.max(deed + 1, beyond), relative) || !tokens.is(deed, RESCUED);
    }

    private static int deed(Tokens tokens, int from, int to) {
        for (var at = to - 1; at >= from; at--) {
            if (tokens.is(at, DEEDS) || tokens.is(at, RESCUED) || tokens.is(at, ToldBehind.BURIED)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether something is told there that happened, or somebody else who did it. */
    private static boolean tells(Tokens tokens, int from, int to) {
        for (var at = from; at < to; at++) {
            if (Incident.names(tokens, at)
                    || tokens.is(at, Grammar.RELATIVES)
                    || tokens.is(at, ",")
                    || HarmWords.isVerb(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Freed 13 captured on 10 May, in a swap for 26", not "13 captured on 10 May, two of them officers". */
    private static boolean isOfThoseFreed(Tokens tokens, Counted counted, int first, int beyond) {
        var seized = tokens.is(first - 1, Grammar.PREPOSITIONS) ? first - 2 : first - 1;
        return tokens.has(beyond, counted.before(), COMMA)
                && !tokens.is(counted.before(), PARTS)
                && HarmWords.DONE.containsKey(tokens.lower(Math.max(0, seized)))
                && !tokens.is(seized - 1, Grammar.BE)
                && deed(tokens, Math.max(counted.begin(), seized - FREED_NEAR), seized) >= 0;
    }
}
