package collate.events;

import static collate.events.Drawing.tenth;

import collate.events.Drawing.Mark;
import collate.events.Drawing.Text;
import collate.events.Placing.Box;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    /** Of an origin's name, in letters: a longer one is broken once. */
    private static final int LONGEST_LINE = 30;

    private static final double BEFORE_NAME = 6;
    private static final double NAME_LINE = 13;

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
        if (!wide || !placed(mark, report, figure, name)) {
            placed(mark, report, figure, "");
        }
    }

    private boolean placed(Mark mark, Report report, String words, String under) {
        var width = Math.max(LETTER * words.length(), SMALL_LETTER * under.length());
        var height = under.isEmpty() ? LINE : TWO_LINES;
        var box = canvas.placing.first(
                around(mark, width, height),
                at -> belongs(at, mark) && belongs(new Box(at.x(), at.y(), LETTER * words.length(), LINE), mark));
        box.ifPresent(at -> {
            write(mark.replaced() ? "lb gone" : "lb", at.x(), at.y() + 10, words, "");
            if (!under.isEmpty()) {
                write("sm", at.x(), at.y() + 24, under, under.equals(report.articleName()) ? "" : report.articleName());
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

    /** How much room behind the ends of lines their names take. */
    static double roomFor(List<Origin> origins) {
        var longest = origins.stream()
                .flatMap(origin -> lines(origin.name()).getFirst().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return BEFORE_NAME + SMALL_LETTER * longest;
    }

    /**
     * Origins' names where their lines end, none nearer to another's end; only the wide drawing has room for them.
     *
     * @param ends how high each line ends
     */
    void atEnds(Map<Origin, Double> ends) {
        if (wide) {
            ends.forEach((origin, y) -> atEnd(origin.name(), y, ends.values()));
        }
    }

    private void atEnd(String name, double y, Collection<Double> ends) {
        for (var lines : lines(name)) {
            if (atEnd(lines, name, y, ends)) {
                return;
            }
        }
    }

    /** Ways to write a name, the best first: on a line, broken into two, cut. */
    private static List<List<String>> lines(String name) {
        if (name.length() <= LONGEST_LINE) {
            return List.of(List.of(name));
        }
        var broken = IntStream.range(0, name.length())
                .filter(at -> name.charAt(at) == ' ' && at <= LONGEST_LINE && name.length() - at - 1 <= LONGEST_LINE)
                .boxed()
                .min(Comparator.comparing(at -> Math.abs(name.length() - 1 - 2 * at)))
                .map(at -> List.of(name.substring(0, at), name.substring(at + 1)));
        return Stream.concat(broken.stream(), Stream.of(List.of(cut(name, LONGEST_LINE))))
                .toList();
    }

    private boolean atEnd(List<String> lines, String name, double y, Collection<Double> ends) {
        var x = canvas.end() + BEFORE_NAME;
        var width = SMALL_LETTER * lines.stream().mapToInt(String::length).max().orElse(0);
        var height = NAME_LINE * lines.size();
        var wanted = Stream.of(0, -7, 7, -14, 14, -28, 28)
                .filter(shift -> ends.stream().noneMatch(end -> Math.abs(y + shift - end) < Math.abs(shift)))
                .map(shift -> new Box(x, y - 1.5 - height / 2 + shift, width, height))
                .filter(box ->
                        lines.size() == 1 || ends.stream().allMatch(end -> end == y || box.distanceTo(x, end) > 0));
        var found = canvas.placing.first(wanted, _ -> true);
        found.ifPresent(box -> {
            var under = box.y() + 11;
            for (var line : lines) {
                write("sm", box.x(), under, line, name.contains(line) ? "" : name);
                under += NAME_LINE;
            }
        });
        return found.isPresent();
    }

    private void write(String css, double x, double y, String words, String whole) {
        canvas.texts.add(new Text(css, tenth(x), tenth(y), "start", words, whole));
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest
                ? words
                : words.substring(0, longest - 1).strip() + "…";
    }
}
