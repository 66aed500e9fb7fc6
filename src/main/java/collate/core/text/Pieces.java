package collate.core.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two versions of a text cut into words, numbers and signs, each piece of one tied to the same piece of the other where it stayed.
 * Whole lines are compared first, and words only inside the lines that changed, so that a long text costs little.
 */
final class Pieces {
    /** So many pieces on both sides of one change are other words altogether: nothing in them is tied. */
    private static final int FAR_APART = 6_000;

    private static final Pattern PIECE =
            Pattern.compile("\\d[\\d.,:]*\\d|\\d|[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*|\\S");

    final List<Span> before;
    final List<Span> after;
    private final String beforeText;
    private final String afterText;
    private final int[] tie;

    Pieces(String beforeText, String afterText) {
        this.beforeText = beforeText;
        this.afterText = afterText;
        this.before = cut(beforeText);
        this.after = cut(afterText);
        this.tie = new int[before.size()];
        Arrays.fill(tie, -1);
        tieLines();
    }

    static List<Span> cut(String text) {
        return PIECE.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    /** The piece of the new text that this piece of the old one became; -1 where there is none. */
    int tied(int piece) {
        return tie[piece];
    }

    String old(int piece) {
        return before.get(piece).of(beforeText);
    }

    String fresh(int piece) {
        return after.get(piece).of(afterText);
    }

    private void tieLines() {
        var mine = lines(beforeText, before);
        var theirs = lines(afterText, after);
        var patch = DiffUtils.diff(
                mine.stream().map(Line::words).toList(),
                theirs.stream().map(Line::words).toList(),
                true);
        for (var delta : patch.getDeltas()) {
            var source = delta.getSource();
            var target = delta.getTarget();
            var from = part(mine, source.getPosition(), source.size());
            var to = part(theirs, target.getPosition(), target.size());
            if (delta.getType() == DeltaType.EQUAL) {
                for (var at = 0; at < from.length(); at++) {
                    tie[from.first() + at] = to.first() + at;
                }
            } else if (from.length() + to.length() <= FAR_APART) {
                tieWords(from, to);
            }
        }
    }

    private void tieWords(Run from, Run to) {
        var mine = words(beforeText, before, from);
        var theirs = words(afterText, after, to);
        for (var delta : DiffUtils.diff(mine, theirs, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                for (var at = 0; at < delta.getSource().size(); at++) {
                    tie[from.first() + delta.getSource().getPosition() + at] =
                            to.first() + delta.getTarget().getPosition() + at;
                }
            }
        }
    }

    private static List<String> words(String text, List<Span> pieces, Run run) {
        return pieces.subList(run.first(), run.first() + run.length()).stream()
                .map(piece -> piece.of(text))
                .toList();
    }

    /** Pieces that stand in one row. */
    private record Run(int first, int length) {}

    private record Line(String words, Run run) {}

    private static List<Line> lines(String text, List<Span> pieces) {
        var lines = new ArrayList<Line>();
        var at = 0;
        for (var paragraph : Paragraphs.of(text)) {
            var first = at;
            while (at < pieces.size() && pieces.get(at).end() <= paragraph.end()) {
                at++;
            }
            lines.add(new Line(paragraph.of(text), new Run(first, at - first)));
        }
        return lines;
    }

    /** From the first piece of some lines to the last; where there are none, the place between two pieces. */
    private static Run part(List<Line> lines, int first, int count) {
        if (count == 0) {
            return new Run(0, 0);
        }
        var start = lines.get(first).run();
        var end = lines.get(first + count - 1).run();
        return new Run(start.first(), end.first() + end.length() - start.first());
    }
}
