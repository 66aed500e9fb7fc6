package collate.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for the labels of a plot: one that would cover a mark or another label is left out, as the table has it anyway. */
final class Placing {
    private static final double GAP = 3;
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
    }

    void take(Box box) {
        taken.add(box);
    }

    /** The first of some boxes that lies inside the drawing and on nothing; it is taken then. */
    Optional<Box> first(List<Box> wanted) {
        var free = wanted.stream().filter(this::isFree).findFirst();
        free.ifPresent(taken::add);
        return free;
    }

    private boolean isFree(Box box) {
        var inside = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
        var roomy = new Box(box.x - GAP, box.y, box.width + 2 * GAP, box.height);
        return inside && taken.stream().noneMatch(roomy::overlaps);
    }
}
