package collate.core.extract.toll;

import collate.core.claim.Dated;
import collate.core.extract.Tokens;
import java.util.Set;

/**
 * The day on which somebody spoke, which is not that of what they told: "officials said on Wednesday", "police on Tuesday said",
 * "according to a count published by the ministry on Saturday".
 */
final class SpokenOn {
    private static final int NEAR = 4;
    /** In tokens: how far behind "according to" its day stands, and a word for an account before that of its coming out. */
    private static final int FARTHEST = 16;

    private static final Set<String> SPEAKING = Lexicon.words(
            "said says told spoke announced reported confirmed added stated say tells reports repeated reiterated insisted maintained");
    private static final Set<String> CAME_OUT = Set.of("published", "released", "issued");
    private static final Set<String> ACCOUNTS = Lexicon.words(
            "toll tally count figure figures data numbers statistics estimate estimates report statement list");

    private SpokenOn() {}

    static boolean is(Tokens tokens, Dated date) {
        var first = tokens.at(date.value().start());
        var beyond = tokens.at(date.value().end());
        for (var at = Math.max(0, first - NEAR); at < first; at++) {
            if (tokens.sentence(at) == tokens.sentence(first)
                    && tokens.is(at, SPEAKING)
                    && !tokens.is(at + 1, "that")) {
                return true;
            }
        }
        return tokens.is(beyond, SPEAKING)
                || Talk.isOf(tokens, first)
                || !isOfHappening(tokens, beyond) && isOfAccount(tokens, first);
    }

    /** "According to a witness of Saturday’s raid". */
    private static boolean isOfHappening(Tokens tokens, int beyond) {
        return tokens.is(beyond, Grammar.OWNS) || Incident.names(tokens, beyond);
    }

    private static boolean isOfAccount(Tokens tokens, int first) {
        var cameOut = false;
        for (var at = first - 1; at >= Math.max(0, first - FARTHEST); at--) {
            if (tokens.sentence(at) != tokens.sentence(first) || endsAccount(tokens, at)) {
                return false;
            }
            if (tokens.is(at, "according") || cameOut && tokens.is(at, ACCOUNTS)) {
                return true;
            }
            cameOut |= tokens.is(at, CAME_OUT);
        }
        return false;
    }

    private static boolean endsAccount(Tokens tokens, int at) {
        return tokens.is(at, ",")
                || tokens.kind(at) == Tokens.Kind.NUMBER
                || tokens.kind(at) == Tokens.Kind.MARK && !tokens.glued(at)
                || HarmWords.isVerb(tokens.lower(at))
                || tokens.is(at, Grammar.SUBORDINATORS)
                || Counts.at(tokens, at) != null && !tokens.is(at, Grammar.DETERMINERS);
    }
}
