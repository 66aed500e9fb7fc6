package collate.core.extract.quote;

import collate.core.extract.Tokens;
import collate.core.extract.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the outer quotation marks of each paragraph: curly, straight, angled either way, cornered, `` and '', and single ones told from apostrophes.
 * A mark that is never closed holds to the end of its paragraph, as speech does that goes on in the next.
 */
final class Marks {
    private final Tokens tokens;
    private final List<Marked> pairs = new ArrayList<>();

    Marks(Tokens tokens) {
        this.tokens = tokens;
    }

    /** In reading order; none overlap. */
    List<Marked> pairs() {
        var t = 0;
        while (t < tokens.count()) {
            var end = paragraphEnd(t);
            pairIn(t, end);
            t = end + 1;
        }
        return List.copyOf(pairs);
    }

    private int paragraphEnd(int token) {
        var t = token;
        while (t + 1 < tokens.count() && tokens.paragraph(t + 1) == tokens.paragraph(token)) {
            t++;
        }
        return t;
    }

    private void pairIn(int first, int last) {
        var open = -1;
        var inner = 0;
        var balance = balance(first, last);
        for (var t = first; t <= last; t++) {
            if (open < 0 && opens(t, first, last)) {
                open = t;
            } else if (open >= 0 && balance && tokens.first(t) == '“' && tokens.first(open) == '“') {
                inner++;
            } else if (open >= 0 && closes(t, open) && inner-- == 0) {
                add(open, t, true);
                open = -1;
                inner = 0;
            }
        }
        if (open >= 0 && open < last) {
            add(open, last, false);
        }
        new SingleMarks(tokens, pairs).pairIn(first, last);
    }

    /** Whether the paragraph has as many closing curly marks as opening ones, so that a mark within marks can be trusted. */
    private boolean balance(int first, int last) {
        var sum = 0;
        for (var t = first; t <= last; t++) {
            sum += tokens.first(t) == '“' ? 1 : tokens.first(t) == '”' ? -1 : 0;
        }
        return sum == 0;
    }

    private void add(int open, int close, boolean closed) {
        if (close > open + 1) {
            pairs.add(new Marked(open, close, closed, false));
        }
    }

    private boolean opens(int t, int first, int last) {
        if (tokens.kind(t) != Kind.MARK || t == last || inHebrewWord(t)) {
            return false;
        }
        return switch (tokens.first(t)) {
            case '“', '„', '«', '‟', '「', '『' -> true;
            case '`' -> tokens.end(t) - tokens.start(t) == 2;
            case '"' -> tokens.glued(t + 1);
            case '\'' -> twoMarks(t) && tokens.glued(t + 1);
            case '”', '»' -> (t == first || !tokens.glued(t)) && tokens.glued(t + 1) && tokens.kind(t + 1) != Kind.MARK;
            default -> false;
        };
    }

    private boolean closes(int t, int open) {
        if (tokens.kind(t) != Kind.MARK || inHebrewWord(t)) {
            return false;
        }
        return switch (tokens.first(t)) {
            case '”', '»', '"' -> tokens.first(open) != '「' && tokens.first(open) != '『';
            case '」' -> tokens.first(open) == '「';
            case '』' -> tokens.first(open) == '『';
            case '«' -> tokens.first(open) == '»';
            case '“' -> tokens.first(open) == '„';
            case '\'' -> twoMarks(t) && tokens.first(open) != '"';
            default -> false;
        };
    }

    /** The straight mark of a Hebrew abbreviation: part of a word. */
    private boolean inHebrewWord(int t) {
        return tokens.first(t) == '"'
                && t > 0
                && tokens.glued(t)
                && t + 1 < tokens.count()
                && tokens.glued(t + 1)
                && Character.UnicodeScript.of(tokens.first(t - 1)) == Character.UnicodeScript.HEBREW
                && tokens.kind(t + 1) == Kind.WORD;
    }

    private boolean twoMarks(int t) {
        return tokens.end(t) - tokens.start(t) == 2;
    }
}
