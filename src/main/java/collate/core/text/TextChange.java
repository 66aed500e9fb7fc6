package collate.core.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** What changed from one version of a text to the next, paragraph by paragraph, and inside these word by word. */
public sealed interface TextChange {
    /** Paragraphs that stayed as they are. */
    record Unchanged(int paragraphs) implements TextChange {}

    /**
     * What stands in the place of what; one side may be empty.
     *
     * @param places how many runs of words are other ones, more or fewer; a word in the place of another is one
     */
    record Changed(List<Part> before, List<Part> after, int places) implements TextChange {}

    /** A stretch of words; {@code changed} if the other version does not have it. */
    record Part(String words, boolean changed) {}

    /** In reading order. */
    static List<TextChange> between(String before, String after) {
        var mine = Paragraphs.of(before).stream().map(span -> span.of(before)).toList();
        var theirs = Paragraphs.of(after).stream().map(span -> span.of(after)).toList();
        var all = new ArrayList<TextChange>();
        for (var delta : DiffUtils.diff(mine, theirs, true).getDeltas()) {
            all.add(
                    delta.getType() == DeltaType.EQUAL
                            ? new Unchanged(delta.getSource().size())
                            : words(
                                    String.join("\n", delta.getSource().getLines()),
                                    String.join("\n", delta.getTarget().getLines())));
        }
        return List.copyOf(all);
    }

    private static TextChange words(String before, String after) {
        var pieces = new Pieces(before, after);
        var stayed = new boolean[pieces.after.size()];
        var mine = new boolean[pieces.before.size()];
        for (var at = 0; at < mine.length; at++) {
            mine[at] = pieces.tied(at) >= 0;
            if (mine[at]) {
                stayed[pieces.tied(at)] = true;
            }
        }
        return new Changed(parts(before, pieces.before, mine), parts(after, pieces.after, stayed), places(pieces));
    }

    private static int places(Pieces pieces) {
        var places = 0;
        var apart = false;
        var next = 0;
        for (var at = 0; at < pieces.before.size(); at++) {
            var tied = pieces.tied(at);
            if (tied < 0) {
                apart = true;
            } else {
                places += apart || tied > next ? 1 : 0;
                apart = false;
                next = tied + 1;
            }
        }
        return places + (apart || next < pieces.after.size() ? 1 : 0);
    }

    /** Neighbours of one sort are one part; what stands between two parts belongs to the first. */
    private static List<Part> parts(String text, List<Span> pieces, boolean[] stayed) {
        var parts = new ArrayList<Part>();
        var from = 0;
        for (var at = 0; at < pieces.size(); at++) {
            if (at + 1 == pieces.size() || stayed[at] != stayed[at + 1]) {
                var end =
                        at + 1 == pieces.size() ? text.length() : pieces.get(at).end();
                parts.add(new Part(text.substring(from, end), !stayed[at]));
                from = end;
            }
        }
        return List.copyOf(parts);
    }
}
