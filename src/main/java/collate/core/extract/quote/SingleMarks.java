package collate.core.extract.quote;

import collate.core.extract.Tokens;
import collate.core.extract.Tokens.Kind;
import java.util.List;

/**
 * Pairs single quotation marks that stand outside double ones. An opening mark has a space before and a letter after it; the closing one
 * has no letter after it, and where several could close, the first that follows punctuation does, as "the voters’" is no end.
 */
final class SingleMarks {
    /** In tokens: keeps the search for a closing mark short where there is none. */
    private static final int LONGEST = 300;

    private final Tokens tokens;
    private final List<Marked> pairs;

    SingleMarks(Tokens tokens, List<Marked> pairs) {
        this.tokens = tokens;
        this.pairs = pairs;
    }

    /** Adds to the pairs, in reading order, those of a paragraph whose double marks are already the last of the list. */
    void pairIn(int first, int last) {
        var at = pairs.size();
        while (at > 0 && pairs.get(at - 1).open() >= first) {
            at--;
        }
        var t = first;
        while (t <= last) {
            if (at < pairs.size() && t >= pairs.get(at).open()) {
                t = pairs.get(at++).close() + 1;
                continue;
            }
            var limit = at < pairs.size() ? pairs.get(at).open() - 1 : last;
            var close = opens(t, first, limit) ? close(t, limit) : -1;
            if (close > t + 1) {
                pairs.add(at++, new Marked(t, close, true, true));
            }
            t = Math.max(t, close) + 1;
        }
    }

    private boolean opens(int t, int first, int limit) {
        if (tokens.kind(t) != Kind.MARK || t >= limit || tokens.end(t) - tokens.start(t) != 1 || !tokens.glued(t + 1)) {
            return false;
        }
        var c = tokens.first(t);
        var spaced = t == first || !tokens.glued(t) || tokens.kind(t - 1) == Kind.MARK;
        return spaced && (c == '‘' || c == '\'' && tokens.kind(t + 1) == Kind.WORD);
    }

    private int close(int open, int limit) {
        var weak = -1;
        for (var t = open + 2; t <= Math.min(limit, open + LONGEST); t++) {
            if (closing(t)) {
                if (tokens.kind(t - 1) == Kind.MARK || t == limit || tokens.kind(t + 1) == Kind.MARK) {
                    return t;
                }
                weak = weak < 0 ? t : weak;
            } else if (tokens.first(t) == '‘') {
                return weak;
            }
        }
        return weak;
    }

    private boolean closing(int t) {
        var c = tokens.first(t);
        return (c == '’' || c == '\'')
                && tokens.kind(t) == Kind.MARK
                && tokens.glued(t)
                && (t + 1 >= tokens.count() || !tokens.glued(t + 1) || tokens.kind(t + 1) == Kind.MARK);
    }
}
