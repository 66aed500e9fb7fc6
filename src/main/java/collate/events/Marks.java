package collate.events;

import static collate.events.Drawing.tenth;

import collate.core.claim.Figure;
import collate.core.claim.Qualifier;
import collate.events.Drawing.Mark;
import collate.events.Drawing.Path;
import collate.events.Drawing.Sign;
import collate.events.Placing.Box;

/** Draws a report's mark with its range: a whisker between two bounds, an arrow where the words set no limit. */
final class Marks {
    static final double RADIUS = 5.5;
    private static final double REACH = 16;
    private static final int MOST_SHIFTS = 4;

    private final Canvas canvas;
    private final Series series;

    Marks(Canvas canvas, Series series) {
        this.canvas = canvas;
        this.series = series;
    }

    /** Reports of one day stand beside each other; those without a day before the axis of days. */
    Mark draw(Report report) {
        var x = report.published().map(canvas::x).orElseGet(canvas::noDay);
        var y = canvas.y(report.point());
        for (var shift = 0; shift < MOST_SHIFTS && isTaken(x, y); shift++) {
            x += 2 * RADIUS + 2;
        }
        var title = report.figureWords() + ", " + report.articleName()
                + (report.isReplaced() ? ", replaced by another figure" : "");
        var mark = new Mark(series.colour(report.origin()), tenth(x), y, report.document(), report.isReplaced(), title);
        canvas.marks.add(mark);
        canvas.signs.add(mark.document() ? Sign.DOCUMENT : Sign.ARTICLE);
        if (mark.replaced()) {
            canvas.signs.add(Sign.REPLACED);
        }
        canvas.placing.take(new Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        range(report, mark);
        return mark;
    }

    private boolean isTaken(double x, double y) {
        return canvas.marks.stream()
                .anyMatch(mark -> Math.abs(mark.x() - x) < 2 * RADIUS && Math.abs(mark.y() - y) < 2 * RADIUS);
    }

    private void range(Report report, Mark mark) {
        var figure = report.figure();
        if (report.isVague()) {
            open(mark, mark.y() - REACH * 3, Sign.WORD);
        } else if (figure.max() == null) {
            open(mark, mark.y() - REACH, Sign.NO_UPPER_LIMIT);
        } else if (figure.min() == null) {
            open(mark, mark.y() + REACH, Sign.NO_LOWER_LIMIT);
        } else if (isWide(figure)) {
            whisker(mark, canvas.y(figure.lowest()), canvas.y(figure.highest()));
        }
    }

    private static boolean isWide(Figure figure) {
        return figure.qualifier() == Qualifier.ABOUT || figure.lowest() != figure.highest();
    }

    private void open(Mark mark, double to, Sign sign) {
        canvas.signs.add(sign);
        var up = to < mark.y();
        var end = tenth(Math.max(4, to));
        var head = tenth(end + (up ? 5 : -5));
        var from = mark.y() + (up ? -6 : 6);
        var x = mark.x();
        path(mark, "M" + x + " " + from + "V" + end, sign == Sign.WORD);
        path(mark, "M" + tenth(x - 4) + " " + head + "L" + x + " " + end + "L" + tenth(x + 4) + " " + head, false);
        take(mark, end, from);
    }

    private void whisker(Mark mark, double low, double high) {
        canvas.signs.add(Sign.RANGE);
        var x = mark.x();
        var left = tenth(x - 4);
        path(mark, "M" + x + " " + high + "V" + low + "M" + left + " " + high + "h8M" + left + " " + low + "h8", false);
        take(mark, high, low);
    }

    private void path(Mark mark, String data, boolean dashed) {
        canvas.whiskers.add(new Path("rg " + mark.css(), data, dashed));
    }

    private void take(Mark mark, double one, double other) {
        var top = Math.min(one, other);
        var height = Math.abs(one - other);
        canvas.placing.take(new Box(mark.x() - 5, top, 10, height));
        canvas.ranges.add(new Canvas.Range(mark, new Box(mark.x(), top, 0, height)));
    }
}
