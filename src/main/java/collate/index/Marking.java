package collate.index;

import collate.core.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/** Marks in a readable text the words that made it a hit, as the index understands words. */
public final class Marking {
    private static final Analyzer ANALYZER = new NewsAnalyzer(true);

    private final Set<String> terms;
    private final String prefix;

    public Marking(Question question) {
        var asked = new Asked(question);
        terms = asked.terms();
        prefix = asked.prefix();
    }

    /** A run of text that is marked, or is not. */
    public record Piece(String words, boolean hit) {}

    private record Found(Span span, String term) {}

    public List<Piece> whole(String text) {
        return pieces(text, found(text), 0, text.length());
    }

    /** Whether any word of it would be marked. */
    public boolean marks(String text) {
        return !found(text).isEmpty();
    }

    /** The part of a long text that holds the most different words that were asked for, cut at words; its beginning if none. */
    public List<Piece> passage(String text, int longest) {
        if (text.length() <= longest) {
            return whole(text);
        }
        var found = found(text);
        var first = best(found, longest * 3 / 4);
        var centre = found.isEmpty() ? 0 : found.get(first).span().start() - longest / 6;
        var start = wordStart(text, Math.clamp(centre, 0, text.length() - longest));
        var end = wordEnd(text, Math.min(text.length(), start + longest));
        var pieces = new ArrayList<Piece>();
        if (start > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(text, found, start, end));
        if (end < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return List.copyOf(pieces);
    }

    private List<Found> found(String text) {
        var found = new ArrayList<Found>();
        if (terms.isEmpty()) {
            return found;
        }
        for (var token : Asked.tokens(ANALYZER, text)) {
            var fits = terms.contains(token.term())
                    || !prefix.isEmpty() && token.term().startsWith(prefix);
            var fresh =
                    found.isEmpty() || token.start() >= found.getLast().span().end();
            if (fits && fresh && token.start() < token.end()) {
                found.add(new Found(new Span(token.start(), token.end()), token.term()));
            }
        }
        return found;
    }

    private static int best(List<Found> found, int reach) {
        var best = 0;
        var most = 0;
        for (var i = 0; i < found.size(); i++) {
            var different = new HashSet<String>();
            var end = found.get(i).span().start() + reach;
            for (var j = i; j < found.size() && found.get(j).span().end() <= end; j++) {
                different.add(found.get(j).term());
            }
            if (different.size() > most) {
                most = different.size();
                best = i;
            }
        }
        return best;
    }

    private static int wordStart(String text, int at) {
        var start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        var end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static List<Piece> pieces(String text, List<Found> found, int start, int end) {
        var pieces = new ArrayList<Piece>();
        var at = start;
        for (var one : found) {
            if (one.span().start() >= at && one.span().end() <= end) {
                add(pieces, text.substring(at, one.span().start()), false);
                add(pieces, one.span().of(text), true);
                at = one.span().end();
            }
        }
        add(pieces, text.substring(at, end), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String words, boolean hit) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, hit));
        }
    }
}
