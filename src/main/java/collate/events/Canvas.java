package collate.events;

import static collate.events.Drawing.tenth;

import collate.events.Drawing.Line;
import collate.events.Drawing.Mark;
import collate.events.Drawing.Path;
import collate.events.Drawing.Sign;
import collate.events.Drawing.Text;
import collate.events.Placing.Box;
import collate.web.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a plot is drawn on: its axes, what is drawn so far, and the room that is left for labels. */
final class Canvas {
    private static final double LEFT = 52;
    private static final double UNDER = 26;
    private static final double OVER = 26;
    private static final double EDGE = 3;

    /** Wide enough for some marks side by side, and for what stands under them. */
    private static final double STRIP = 64;

    final Size size;
    private final boolean strip;
    private final double right;
    final Placing placing;
    final List<Path> steps = new ArrayList<>();
    final List<Path> arrows = new ArrayList<>();
    final List<Path> whiskers = new ArrayList<>();
    final List<Range> ranges = new ArrayList<>();
    final List<Mark> marks = new ArrayList<>();
    final List<Text> texts = new ArrayList<>();
    final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private final DayAxis days;
    private final CountAxis counts;

    /** How large the drawing is; the narrow one writes figures as signs and leaves out whose they are. */
    enum Size {
        WIDE(1164, 270, 110, 7, 5),
        NARROW(358, 220, 30, 4, 4);

        final double width;
        final double height;
        final int days;
        final int counts;
        private final double right;

        Size(double width, double height, double right, int days, int counts) {
            this.width = width;
            this.height = height;
            this.right = right;
            this.days = days;
            this.counts = counts;
        }
    }

    /**
     * @param strip whether there is room before the axis for what has no day
     * @param right how much room is wanted behind it
     */
    Canvas(Size size, boolean strip, double right, DayAxis days, CountAxis counts) {
        this.size = size;
        this.right = Math.max(size.right, right);
        this.strip = strip;
        this.days = days;
        this.counts = counts;
        this.placing = new Placing(size.width, bottom());
        placing.take(new Box(0, 0, LEFT - 8, bottom()));
        if (strip) {
            placing.take(start(), OVER, start(), bottom());
        }
    }

    /** How far up and down a mark reaches. */
    record Range(Mark mark, Box line) {}

    /** Whether it is where reports are drawn, not on an axis or behind the ends of lines. */
    boolean isInside(double x, double y) {
        return x >= LEFT && x <= end() && y >= EDGE && y <= bottom() - EDGE;
    }

    double bottom() {
        return size.height - UNDER;
    }

    double end() {
        return size.width - right;
    }

    double x(LocalDate day) {
        return tenth(start() + days.at(day) * (end() - start()));
    }

    /** Where the axis of days begins. */
    private double start() {
        return LEFT + (strip ? STRIP : 0);
    }

    /** Where the marks stand that have no day. */
    double noDay() {
        return LEFT + 2 * Marks.RADIUS;
    }

    double y(long count) {
        return tenth(bottom() - (double) count / counts.top() * (bottom() - OVER));
    }

    Drawing drawing(String sentence) {
        return new Drawing(
                size.width,
                size.height,
                lines(),
                Stream.of(steps, arrows, whiskers).flatMap(List::stream).toList(),
                List.copyOf(marks),
                Stream.concat(axisTexts(), texts.stream()).toList(),
                Set.copyOf(signs),
                sentence);
    }

    private List<Line> lines() {
        var all = new ArrayList<Line>();
        for (var count : counts.lines()) {
            all.add(new Line(count == 0 ? "ax" : "gr", LEFT, y(count), end(), y(count)));
        }
        for (var day : days.labelled()) {
            all.add(new Line("ax", x(day), bottom(), x(day), bottom() + 4));
        }
        if (strip) {
            all.add(new Line("gr", start(), OVER, start(), bottom()));
        }
        return List.copyOf(all);
    }

    private Stream<Text> axisTexts() {
        var up = counts.lines().stream()
                .map(count -> new Text("", LEFT - 8, tenth(y(count) + 4), "end", Wording.number(count)));
        var along = days.labelled().stream().map(day -> new Text("", x(day), bottom() + 18, "middle", days.label(day)));
        var before = strip ? Stream.of(new Text("", LEFT, bottom() + 18, "start", "no date")) : Stream.<Text>empty();
        return Stream.of(up, before, along).flatMap(Function.identity());
    }
}
