package collate.events;

import static collate.events.Drawing.tenth;

import collate.events.Drawing.Mark;
import collate.events.Drawing.Text;
import collate.events.Placing.Box;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/** Writes what fits beside marks and at the ends of lines, covering none of them; the table has what does not. */
final class Labels {
    private static final double LETTER = 7;
    private static final double SMALL_LETTER = 5.9;
    private static final double LINE = 12;
    private static final double TWO_LINES = 26;

    /** By how much every other mark is farther from a label than its own. */
    private static final double CLEARLY = 2;

    private static final int LONGEST_NAME = 26;
    private static final int LONGEST_ORIGIN = 18;

    private final Canvas canvas;
    private final boolean wide;

    Labels(Canvas canvas) {
        this.canvas = canvas;
        this.wide = canvas.size == Canvas.Size.WIDE;
    }

    /**
     * Over, under or beside the mark, wherever there is room and no other mark is as near: else it would be read as that one's.
     * Where there is no room for the article's name, the figure stands alone.
     */
    void beside(Mark mark, Report report) {
        var figure = wide ? report.figureWords() : report.sign();
        var name = cut(report.articleName(), LONGEST_NAME);
        if (!wide || !placed(mark, figure, name)) {
            placed(mark, figure, "");
        }
    }

    private boolean placed(Mark mark, String words, String under) {
        var width = Math.max(LETTER * words.length(), SMALL_LETTER * under.length());
        var height = under.isEmpty() ? LINE : TWO_LINES;
        var box = canvas.placing.first(
                around(mark, width, height),
                at -> belongs(at, mark) && belongs(new Box(at.x(), at.y(), LETTER * words.length(), LINE), mark));
        box.ifPresent(at -> {
            write("lb", at.x(), at.y() + 10, words);
            if (!under.isEmpty()) {
                write("sm", at.x(), at.y() + 24, under);
            }
        });
        return box.isPresent();
    }

    private static Stream<Box> around(Mark mark, double width, double height) {
        var off = Marks.RADIUS + 4;
        var overAndUnder = Stream.of(-off - height, off)
                .flatMap(dy -> Stream.of(-4.0, -width / 2, 4 - width, off, -off - width)
                        .map(dx -> new Box(mark.x() + dx, mark.y() + dy, width, height)));
        var beside =
                Stream.of(off, -off - width).map(dx -> new Box(mark.x() + dx, mark.y() - height / 2, width, height));
        return Stream.concat(overAndUnder, beside);
    }

    private boolean belongs(Box box, Mark mark) {
        var near = box.distanceTo(mark.x(), mark.y()) + CLEARLY;
        return canvas.marks.stream()
                .filter(other -> other != mark)
                .allMatch(other -> box.distanceTo(other.x(), other.y()) > near);
    }

    /**
     * Origins' names where their lines end, none nearer to another's end; only the wide drawing has room for them.
     *
     * @param ends how high each line ends
     */
    void atEnds(Map<Origin, Double> ends) {
        if (wide) {
            ends.forEach((origin, y) -> atEnd(cut(origin.name(), LONGEST_ORIGIN), y, ends.values()));
        }
    }

    private void atEnd(String words, double y, Collection<Double> ends) {
        var x = canvas.end() + 6;
        var width = Math.min(SMALL_LETTER * words.length(), canvas.size.width - x);
        var wanted = Stream.of(0, -7, 7, -14, 14, -28, 28)
                .filter(shift -> ends.stream().noneMatch(end -> Math.abs(y + shift - end) < Math.abs(shift)))
                .map(shift -> new Box(x, y - 8 + shift, width, 13));
        canvas.placing.first(wanted, _ -> true).ifPresent(box -> write("sm", box.x(), box.y() + 11, words));
    }

    private void write(String css, double x, double y, String words) {
        canvas.texts.add(new Text(css, tenth(x), tenth(y), "start", words));
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest
                ? words
                : words.substring(0, longest - 1).strip() + "…";
    }
}
