package collate.core.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Carries anchors from one version of a text to the next under rule 1 of the domain: the same words move with their place; words
 * that changed move only if no digit, number word, name or negation among them did; all else is left to a person.
 */
public final class Reanchoring {
    /** Fewer shared words than this make another passage, even with the same names and numbers. */
    private static final double ALIKE = 0.5;

    private static final int MOST_CHANGES = 3;

    private final String before;
    private final String after;
    private final Pieces pieces;
    private final Guarded old;
    private final Guarded fresh;

    public Reanchoring(String before, String after) {
        this.before = before;
        this.after = after;
        this.pieces = new Pieces(before, after);
        this.old = new Guarded(before, pieces.before);
        this.fresh = new Guarded(after, pieces.after);
    }

    /** @param span of the old text, in UTF-16 code units */
    public Carry carry(Span span) {
        var first = firstPiece(span);
        var end = endPiece(span, first);
        if (first == end) {
            return new Carry.Orphan("the words are gone", Optional.empty());
        }
        return same(span, first, end).orElseGet(() -> replaced(span, first, end));
    }

    private int firstPiece(Span span) {
        var at = 0;
        while (at < pieces.before.size() && pieces.before.get(at).end() <= span.start()) {
            at++;
        }
        return at;
    }

    private int endPiece(Span span, int first) {
        var at = first;
        while (at < pieces.before.size() && pieces.before.get(at).start() < span.end()) {
            at++;
        }
        return at;
    }

    /** All pieces stayed, side by side, and so did what stands between them. */
    private Optional<Carry> same(Span span, int first, int end) {
        var to = pieces.tied(first);
        for (var at = first; at < end; at++) {
            if (to < 0 || pieces.tied(at) != to + at - first) {
                return Optional.empty();
            }
        }
        var start = pieces.after.get(to).start() - (pieces.before.get(first).start() - span.start());
        var moved = start < 0 || start + span.length() > after.length()
                ? Optional.<Span>empty()
                : Optional.of(new Span(start, start + span.length()));
        return moved.filter(there -> there.of(after).equals(span.of(before))).map(Carry.Same::new);
    }

    private Carry replaced(Span span, int first, int end) {
        var from = first == 0 ? 0 : after(first - 1);
        var to = end == pieces.before.size() ? pieces.after.size() : before(end);
        var start = pieces.tied(first) >= 0 ? pieces.tied(first) : from;
        var stop = pieces.tied(end - 1) >= 0 ? pieces.tied(end - 1) + 1 : to;
        if (stop <= start) {
            return elsewhere(span).orElseGet(() -> new Carry.Orphan("the words are gone", Optional.empty()));
        }
        var instead = new Span(
                pieces.after.get(start).start(), pieces.after.get(stop - 1).end());
        var mine = old.in(first, end);
        var theirs = fresh.in(start, stop);
        var agree = plain(mine).equals(plain(theirs));
        if (likeness(first, end, start, stop) < ALIKE) {
            return elsewhere(span)
                    .orElseGet(() -> new Carry.Orphan(
                            agree ? "other words stand in their place" : changed(mine, theirs), Optional.of(instead)));
        }
        return agree
                ? new Carry.Reworded(instead, how(end - first, stop - start))
                : new Carry.Orphan(changed(mine, theirs), Optional.of(instead));
    }

    /** The piece of the new text after what the last tied piece up to this one became. */
    private int after(int piece) {
        for (var at = piece; at >= 0; at--) {
            if (pieces.tied(at) >= 0) {
                return pieces.tied(at) + 1;
            }
        }
        return 0;
    }

    private int before(int piece) {
        for (var at = piece; at < pieces.before.size(); at++) {
            if (pieces.tied(at) >= 0) {
                return pieces.tied(at);
            }
        }
        return pieces.after.size();
    }

    /** A passage that was moved as it is, if it stands only once; twice, nobody can tell which is meant. */
    private Optional<Carry> elsewhere(Span span) {
        var words = span.of(before);
        var at = after.indexOf(words);
        return at < 0 || after.indexOf(words, at + 1) >= 0
                ? Optional.empty()
                : Optional.of(new Carry.Same(new Span(at, at + words.length())));
    }

    private double likeness(int first, int end, int start, int stop) {
        var stayed = 0;
        for (var at = first; at < end; at++) {
            stayed += pieces.tied(at) >= start && pieces.tied(at) < stop ? 1 : 0;
        }
        return 2.0 * stayed / (end - first + stop - start);
    }

    private static String how(int mine, int theirs) {
        if (mine == theirs) {
            return "other words, figures and names agree";
        }
        var words = Math.abs(mine - theirs);
        return words + (words == 1 ? " word " : " words ") + (theirs < mine ? "less" : "more")
                + ", figures and names agree";
    }

    /** "text changed: 1,400 → 1,200", "text changed: not is gone". */
    private static String changed(List<Guarded.Word> mine, List<Guarded.Word> theirs) {
        var changes = new ArrayList<String>();
        for (var delta : DiffUtils.diff(plain(mine), plain(theirs)).getDeltas()) {
            var from = written(mine, delta.getSource());
            var to = written(theirs, delta.getTarget());
            changes.add(from.isEmpty() ? to + " is new" : to.isEmpty() ? from + " is gone" : from + " → " + to);
        }
        var shown = String.join(", ", changes.stream().limit(MOST_CHANGES).toList());
        return "text changed: " + shown + (changes.size() > MOST_CHANGES ? ", and more" : "");
    }

    private static List<String> plain(List<Guarded.Word> words) {
        return words.stream().map(Guarded.Word::plain).toList();
    }

    private static String written(List<Guarded.Word> words, Chunk<String> which) {
        return words.subList(which.getPosition(), which.getPosition() + which.size()).stream()
                .map(Guarded.Word::written)
                .collect(Collectors.joining(" "));
    }
}
