package collate.core.extract.date;

import java.util.Set;

/** Words that point from the reference date to a weekday: "last", "this coming", "the previous". */
final class Pointers {
    static final Set<String> BACK = Set.of("last", "past", "previous");
    private static final Set<String> THAT = Set.of("that", "the");
    static final Set<String> ON = Set.of("next", "coming", "following", "upcoming");

    private Pointers() {}

    /** The first of the pointing words before a token; the token itself when there is none. */
    static int before(Scan scan, int token) {
        var first = token;
        if (reach(scan, first)
                && (scan.is(first - 1, BACK) || scan.is(first - 1, ON))
                && !preposition(scan, first - 1)) {
            first--;
        }
        var determined =
                reach(scan, first) && (scan.is(first - 1, "this") || first < token && scan.is(first - 1, "the"));
        return determined ? first - 1 : first;
    }

    /** The token after "of that year", "the same year", "that same year"; the same token when none stands there. */
    static int thatYear(Scan scan, int token) {
        var at = scan.is(token, "of") ? token + 1 : token;
        var same = scan.is(at + 1, "same") && scan.is(at, THAT) ? at + 1 : at;
        var that = same > at || scan.is(at, "that");
        return that && scan.is(same + 1, "year") && scan.together(token - 1, same + 1) ? same + 2 : token;
    }

    private static boolean reach(Scan scan, int first) {
        return first - 1 >= scan.free() && scan.together(first - 1, first);
    }

    /** "Following Monday's debate": after it. */
    private static boolean preposition(Scan scan, int token) {
        return scan.is(token, "following") && !scan.is(token - 1, "the");
    }
}
