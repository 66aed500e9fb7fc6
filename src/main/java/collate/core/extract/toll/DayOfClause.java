package collate.core.extract.toll;

import collate.core.claim.Dated;
import collate.core.extract.Tokens;
import java.util.Set;

/**
 * Which of a sentence's days stand in the clause of a count, and which in that of another: "27 were shot on Saturday and four died in
 * Arden on Sunday", "301 victims, three of whom died in Saturday's aftershock", "31 had been killed; two more died on Monday".
 */
final class DayOfClause {
    private static final Set<String> JOINS = Set.of("and", "but", "while", "whereas", ";");
    private static final Set<String> OF_THEM = Set.of("whom", "them", "which");

    private DayOfClause() {}

    /** Whether the day stands behind what is counted, with nothing else told between. */
    static boolean isBehind(Tokens tokens, Counted counted, Dated date) {
        var first = tokens.at(date.value().start());
        for (var at = counted.after(); at < first; at++) {
            if (tokens.is(at, ",")
                    || tokens.kind(at) == Tokens.Kind.NUMBER
                    || tokens.kind(at) == Tokens.Kind.MARK && !tokens.glued(at)
                    || tokens.is(at, Grammar.SUBORDINATORS)
                    || tokens.is(at, Grammar.RELATIVES)
                    || tokens.is(at, Grammar.SAYING)
                    || tokens.is(at, JOINS)) {
                return false;
            }
        }
        return first >= counted.after();
    }

    /** Whether the day before the count is followed by what else befell people, or by another clause. */
    static boolean isOfOther(Tokens tokens, Hit hit, Dated date) {
        for (var at = tokens.at(date.value().end()); at < hit.counted().count().first(); at++) {
            var own = at >= hit.finding().first() && at <= hit.finding().last();
            if (tokens.is(at, JOINS) || !own && HarmWords.isVerb(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the day behind the count is told of a part of it, or behind a semicolon of another count. */
    static boolean isOfAnother(Tokens tokens, Counted counted, Dated date, boolean spoken) {
        var first = tokens.at(date.value().start());
        var parted = false;
        var numbered = false;
        var part = false;
        for (var at = counted.after(); at < first; at++) {
            if (tokens.is(at, ";")) {
                parted = !spoken || tokens.has(counted.begin(), at, Grammar.SAYING);
                numbered = false;
            } else if (Counts.at(tokens, at) != null) {
                numbered = true;
                part = tokens.is(at + 1, "of") && tokens.is(at + 2, OF_THEM) && HarmWords.isVerb(tokens.lower(at + 3));
            } else if (tokens.is(at, ",")) {
                part = false;
            }
        }
        return part || parted && numbered;
    }
}
