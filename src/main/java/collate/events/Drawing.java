package collate.events;

import java.util.List;
import java.util.Set;

/**
 * A plot laid out in the units of its drawing: nothing is left to the template but to write it down.
 *
 * @param signs those that are drawn in it
 * @param sentence what it shows, for whoever does not see it
 */
public record Drawing(
        double width,
        double height,
        List<Line> lines,
        List<Path> paths,
        List<Mark> marks,
        List<Text> texts,
        Set<Sign> signs,
        String sentence) {

    /** A straight line of an axis or a grid. */
    public record Line(String css, double x1, double y1, double x2, double y2) {}

    /** Steps, ranges and arrows, in the letters of SVG. */
    public record Path(String css, String data, boolean dashed) {}

    /**
     * One report.
     *
     * @param document drawn square, not round
     * @param replaced struck out
     * @param title what it says, for a pointer that rests on it
     */
    public record Mark(String css, double x, double y, boolean document, boolean replaced, String title) {}

    /** @param anchor start, middle or end */
    public record Text(String css, double x, double y, String anchor, String words) {}

    /** What the key explains where it is drawn. */
    public enum Sign {
        ARTICLE,
        DOCUMENT,
        NO_UPPER_LIMIT,
        NO_LOWER_LIMIT,
        WORD,
        RANGE,
        ARROW,
        REPLACED
    }

    /** To a tenth of a unit. */
    static double tenth(double exact) {
        return Math.round(exact * 10) / 10.0;
    }
}
