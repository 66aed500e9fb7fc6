package collate.core.extract.date;

import java.util.Set;

/** What is done every day at a time by the clock: "gates kept locked after 10 p.m.", "a curfew from 9 p.m.", "always leaves at 7 a.m.". */
final class Habit {
    /** In tokens. */
    private static final int NEAR = 6;

    private static final Set<String> WORDS = Set.of(
            "kept",
            "keep",
            "keeps",
            "curfew",
            "usually",
            "normally",
            "always",
            "daily",
            "nightly",
            "routinely",
            "often");

    private Habit() {}

    /** Whether the clause before the token tells of one. */
    static boolean at(Scan scan, int token) {
        for (var at = token - 1; at >= Math.max(0, token - NEAR) && scan.together(at, token); at--) {
            if (scan.is(at, WORDS)) {
                return true;
            }
            if (scan.mark(at, ',') || scan.mark(at, '.') || scan.mark(at, ';')) {
                return false;
            }
        }
        return false;
    }
}
