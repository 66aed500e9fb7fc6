package collate.events;

import java.util.ArrayList;
import java.util.List;

/**
 * The upright axis of a plot of counts: from nought to a round number, with a line at each step.
 *
 * @param top the highest line, never less than the highest count
 * @param step between two lines: 1, 2 or 5 times a power of ten
 */
record CountAxis(long top, long step) {
    /** @param lines how many there should be at most, the one at nought left out */
    static CountAxis upTo(long most, int lines) {
        var step = 1L;
        for (var grow = 0; (most + step - 1) / step > lines; grow++) {
            step = Math.multiplyExact(step, grow % 3 == 1 ? 5 : 2) / (grow % 3 == 1 ? 2 : 1);
        }
        return new CountAxis(Math.max(1, (most + step - 1) / step) * step, step);
    }

    /** From nought up. */
    List<Long> lines() {
        var all = new ArrayList<Long>();
        for (var at = 0L; at <= top; at += step) {
            all.add(at);
        }
        return List.copyOf(all);
    }
}
