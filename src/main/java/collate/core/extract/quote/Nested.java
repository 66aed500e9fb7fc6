package collate.core.extract.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Leaves out what stands wholly inside a longer quote: what X said Y thinks is X's to answer for. */
final class Nested {
    private static final Comparator<Found> OUTER_FIRST = Comparator.comparingInt(Found::first)
            .thenComparing(Comparator.comparingInt(Found::last).reversed());

    private Nested() {}

    static List<Found> without(List<Found> finds) {
        var sorted = new ArrayList<>(finds);
        sorted.sort(OUTER_FIRST);
        var kept = new ArrayList<Found>();
        var end = -1;
        for (var found : sorted) {
            if (found.last() > end) {
                kept.add(found);
                end = found.last();
            }
        }
        return kept;
    }
}
