package collate.core.extract.toll;

import collate.core.claim.Dated;
import collate.core.extract.Tokens;
import java.util.Set;

/**
 * Whether a day that stands beside a running total is that of what it counts: "Monday’s strikes", "killed since 7 October", "the
 * number of people who died in Arden on Monday". No total is as of such a day: it was given later.
 */
final class DayOfHarm {
    /** In tokens; keeps the work linear where a sentence never ends. */
    private static final int FARTHEST = 24;

    private static final Set<String> ACCOUNTS = Set.of("toll", "tally", "count", "figure", "figures", "total", "death");
    private static final Set<String> OCCASIONS = Set.of("when", "after", "since", "following", "where", "during");
    private static final Set<String> BEGAN = Lexicon.words("began begun started broke erupted war invasion offensive");
    private static final Set<String> SEVERAL =
            Lexicon.words("strikes airstrikes attacks raids bombings shootings ambushes clashes fighting");
    private static final Set<String> CHANGED = Lexicon.words("""
            rose rises risen climbed climbs jumped stood stands reached reaches passed topped hit fell dropped
            """);

    private DayOfHarm() {}

    static boolean is(Tokens tokens, Hit hit, Dated date) {
        var first = tokens.at(date.value().start());
        var beyond = tokens.at(date.value().end());
        var owner = tokens.is(beyond, Grammar.OWNS);
        if (owner || names(tokens, beyond)) {
            return !tokens.is(beyond + 1, ACCOUNTS);
        }
        return isBehindHarm(tokens, hit, first);
    }

    private static boolean isBehindHarm(Tokens tokens, Hit hit, int first) {
        var from = Math.max(hit.counted().begin(), first - FARTHEST);
        var toll = hit.finding().first() < hit.counted().count().first()
                ? hit.finding().first()
                : Integer.MAX_VALUE;
        for (var at = first - 1; at >= from; at--) {
            if (isOther(tokens, at)) {
                return false;
            }
            if (tokens.is(at, OCCASIONS)
                    || names(tokens, at)
                    || at > toll && HarmWords.DONE.containsKey(tokens.lower(at))
                    || at > toll && HarmWords.SUFFERED.containsKey(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** Where something else is told than what befell people. */
    private static boolean isOther(Tokens tokens, int at) {
        return tokens.kind(at) == Tokens.Kind.NUMBER
                || tokens.kind(at) == Tokens.Kind.MARK && !tokens.glued(at)
                || tokens.is(at, Grammar.SAYING)
                || tokens.is(at, CHANGED)
                || tokens.is(at, "of") && tokens.is(at - 1, "as");
    }

    private static boolean names(Tokens tokens, int at) {
        return Incident.names(tokens, at) || tokens.is(at, SEVERAL) || tokens.is(at, BEGAN);
    }
}
