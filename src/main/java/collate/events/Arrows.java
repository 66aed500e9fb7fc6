package collate.events;

import static collate.events.Drawing.tenth;

import collate.events.Drawing.Mark;
import collate.events.Drawing.Path;
import collate.events.Drawing.Sign;
import collate.events.Placing.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws an arrow from a figure to the one that replaced it, bent so that it passes no mark and no range that it is not of. */
final class Arrows {
    private static final double FROM_MARK = Marks.RADIUS + 1;
    private static final double TO_MARK = Marks.RADIUS + 3;
    private static final double CLEAR = Marks.RADIUS + 2.5;
    private static final double HEAD = 7;
    private static final double HEAD_ANGLE = Math.PI / 7;

    /** So many that no mark has room between two points of the longest. */
    private static final int PIECES = 48;

    /** How far a bend is drawn aside, the least first: under the marks before over them. */
    private static final int[] BENDS = {24, -24, 44, -44, 70, -70, 110, -110, 160, -160};

    /** Where on the straight line it is drawn aside. */
    private static final List<Double> PARTS = List.of(0.5, 0.25, 0.75);

    private final Canvas canvas;

    Arrows(Canvas canvas) {
        this.canvas = canvas;
    }

    private record Point(double x, double y) {}

    /** A bend with one point that draws it aside, as the letter Q of SVG has it. */
    private record Way(Point from, Point bend, Point to) {
        static Way of(Mark from, Mark to, Point bend) {
            return new Way(beside(from, FROM_MARK, bend), bend, beside(to, TO_MARK, bend));
        }

        private static Point beside(Mark mark, double off, Point towards) {
            var angle = Math.atan2(towards.y - mark.y(), towards.x - mark.x());
            return new Point(mark.x() + off * Math.cos(angle), mark.y() + off * Math.sin(angle));
        }

        List<Point> points() {
            return IntStream.rangeClosed(0, PIECES)
                    .mapToObj(piece -> at((double) piece / PIECES))
                    .toList();
        }

        private Point at(double t) {
            var s = 1 - t;
            return new Point(
                    s * s * from.x + 2 * s * t * bend.x + t * t * to.x,
                    s * s * from.y + 2 * s * t * bend.y + t * t * to.y);
        }

        /** The end of one of the two strokes of its tip. */
        Point barb(double turned) {
            var angle = Math.atan2(bend.y - to.y, bend.x - to.x) + turned;
            return new Point(to.x + HEAD * Math.cos(angle), to.y + HEAD * Math.sin(angle));
        }
    }

    /** The straightest that passes nothing; where there is none, that which passes least, behind it. */
    void draw(Mark from, Mark to) {
        var others = obstacles(from, to);
        var least = Long.MAX_VALUE;
        Way best = null;
        for (var way : (Iterable<Way>) ways(from, to)::iterator) {
            var passed = passed(way, others);
            if (passed < least) {
                least = passed;
                best = way;
            }
            if (passed == 0) {
                break;
            }
        }
        if (best != null) {
            canvas.signs.add(Sign.ARROW);
            draw(best);
        }
    }

    private Stream<Way> ways(Mark from, Mark to) {
        var across = to.x() - from.x();
        var along = to.y() - from.y();
        var length = Math.max(1, Math.hypot(across, along)) * (across < 0 ? -1 : 1);
        return IntStream.of(BENDS)
                .boxed()
                .flatMap(aside -> PARTS.stream()
                        .map(part -> new Point(
                                from.x() + part * across - aside * along / length,
                                from.y() + part * along + aside * across / length)))
                .map(bend -> Way.of(from, to, bend))
                .filter(way -> way.points().stream().allMatch(point -> canvas.isInside(point.x, point.y)));
    }

    private List<Box> obstacles(Mark from, Mark to) {
        var marks = canvas.marks.stream()
                .filter(mark -> mark != from && mark != to)
                .map(mark -> new Box(mark.x(), mark.y(), 0, 0));
        var ranges = canvas.ranges.stream()
                .filter(range -> range.mark() != from && range.mark() != to)
                .map(Canvas.Range::line);
        return Stream.concat(marks, ranges).toList();
    }

    private static long passed(Way way, List<Box> others) {
        var points = way.points();
        return others.stream()
                .filter(box -> points.stream().anyMatch(point -> box.distanceTo(point.x, point.y) < CLEAR))
                .count();
    }

    private void draw(Way way) {
        var left = way.barb(-HEAD_ANGLE);
        var right = way.barb(HEAD_ANGLE);
        canvas.arrows.add(new Path(
                "rv",
                "M" + words(way.from) + "Q" + words(way.bend) + " " + words(way.to) + "M" + words(left) + "L"
                        + words(way.to) + "L" + words(right),
                false));
        var points = new ArrayList<>(way.points());
        points.add(left);
        points.add(right);
        for (var each = 1; each < points.size(); each++) {
            canvas.placing.take(points.get(each - 1).x, points.get(each - 1).y, points.get(each).x, points.get(each).y);
        }
    }

    private static String words(Point point) {
        return tenth(point.x) + " " + tenth(point.y);
    }
}
