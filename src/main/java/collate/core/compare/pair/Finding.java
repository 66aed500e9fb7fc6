package collate.core.compare.pair;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came out of comparing two claims, and why.
 *
 * @param apart in what they are not comparable; empty when they are
 * @param rank 0 to 1, for the order in which people are asked
 * @param newer for a revision, whether the first of the two is the later one
 */
public record Finding(Outcome outcome, Optional<Dimension> apart, double rank, boolean newer, List<Reason> reasons) {
    public Finding {
        rank = Math.clamp(rank, 0, 1);
        reasons = List.copyOf(reasons);
    }

    static Finding of(Outcome outcome, double rank, List<Reason> reasons) {
        return new Finding(outcome, Optional.empty(), rank, false, reasons);
    }

    /** Where all that speaks for it decides nothing: asked after everything else, and said so. */
    static Finding undecided(Outcome outcome, double rank, List<Reason> reasons) {
        var said = Stream.concat(
                reasons.stream(), Stream.of(Reason.neutral("nothing here decides it: read both where they stand")));
        return of(outcome, Math.min(rank, Pair.LIKELY), said.toList());
    }

    static Finding apart(Dimension dimension, double rank, List<Reason> reasons) {
        return new Finding(Outcome.NOT_COMPARABLE, Optional.of(dimension), rank, false, reasons);
    }
}
