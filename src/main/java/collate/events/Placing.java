package collate.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds room for the labels of a plot: one that would cover a mark, a line or another label is left out, as the table has it
 * anyway.
 */
final class Placing {
    /** Beside a label, and over and under it: its letters have a rim of the ground's colour. */
    private static final double GAP = 3;

    private static final double LEADING = 2;
    private static final double STROKE = 2;

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    Placing(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** A rectangle in the drawing's units. */
    record Box(double x, double y, double width, double height) {
        boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        /** From the nearest of its points. */
        double distanceTo(double pointX, double pointY) {
            var across = pointX - Math.clamp(pointX, x, x + width);
            var along = pointY - Math.clamp(pointY, y, y + height);
            return Math.sqrt(across * across + along * along);
        }
    }

    void take(Box box) {
        taken.add(box);
    }

    /** A straight line between two points, upright, level or short. */
    void take(double x1, double y1, double x2, double y2) {
        taken.add(new Box(
                Math.min(x1, x2) - STROKE / 2,
                Math.min(y1, y2) - STROKE / 2,
                Math.abs(x2 - x1) + STROKE,
                Math.abs(y2 - y1) + STROKE));
    }

    /** The first whose box lies inside the drawing and on nothing; that is taken then. */
    <T> Optional<T> first(Stream<T> wanted, Function<T, Box> box) {
        var free = wanted.filter(one -> isFree(box.apply(one))).findFirst();
        free.map(box).ifPresent(taken::add);
        return free;
    }

    private boolean isFree(Box box) {
        var inside = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
        var roomy = new Box(box.x - GAP, box.y - LEADING, box.width + 2 * GAP, box.height + 2 * LEADING);
        return inside && taken.stream().noneMatch(roomy::overlaps);
    }
}
