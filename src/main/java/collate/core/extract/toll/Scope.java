package collate.core.extract.toll;

import collate.core.extract.Tokens;
import collate.core.text.Span;
import java.util.Set;

/** The clause that states a toll: from the mark before the first word it rests on to the mark after the last. */
final class Scope {
    private static final Set<String> CLAUSE_MARKS =
            Set.of(",", ";", "—", "–", "--", "(", ")", ".", "!", "?", "\"", "“", "”", ":");
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
        return tokens.span(from, to);
    }
}
