package collate.core.extract.toll;

import collate.core.extract.Tokens;
import collate.core.text.Span;
import java.util.Set;

/**
 * The clause that states a toll: from the mark before the first word it rests on to the mark after the last, and from where a
 * quotation begins that ends in it.
 */
final class Scope {
    private static final Set<String> CLAUSE_MARKS =
            Set.of(",", ";", "—", "–", "--", "(", ")", ".", "!", "?", "\"", "“", "”", ":");
    private static final Set<String> OPENING = Set.of("“", "„", "«");
    private static final Set<String> CLOSING = Set.of("”", "»");
    private static final Set<String> EITHER = Set.of("\"");
    private static final int FARTHEST = 40;

    private Scope() {}

    static Span around(Tokens tokens, Counted counted, int first, int last) {
        var from = first;
        while (from > counted.begin() && first - from < FARTHEST && !tokens.is(from - 1, CLAUSE_MARKS)) {
            from--;
        }
        var to = last;
        while (to + 1 < counted.end() && to - last < FARTHEST && !tokens.is(to + 1, CLAUSE_MARKS)) {
            to++;
        }
        return tokens.span(opening(tokens, from, to, counted.begin()), to);
    }

    /** From the mark that opens a quotation of which only the end lies in the clause. */
    private static int opening(Tokens tokens, int from, int to, int begin) {
        var open = 0;
        for (var at = from; at <= to; at++) {
            if (tokens.is(at, OPENING)) {
                open++;
            } else if (tokens.is(at, CLOSING) || tokens.is(at, EITHER)) {
                open = open > 0 ? open - 1 : tokens.is(at, EITHER) && tokens.has(at + 1, to + 1, EITHER) ? 1 : -1;
            }
            if (open < 0) {
                return before(tokens, from, begin);
            }
        }
        return from;
    }

    private static int before(Tokens tokens, int from, int begin) {
        for (var at = from - 1; at >= Math.max(begin, from - FARTHEST); at--) {
            if (tokens.is(at, OPENING) || tokens.is(at, EITHER)) {
                return at;
            }
        }
        return from;
    }
}
