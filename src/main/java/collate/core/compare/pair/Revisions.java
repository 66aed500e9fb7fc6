package collate.core.compare.pair;

import collate.core.claim.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one origin said of one thing: its figures that count the same, from the first that it gave to the last.
 *
 * @param steps at least two; neighbours differ in their figure
 */
public record Revisions(List<Step> steps) {
    /** A figure and the claim that gives it. */
    public record Given(long claim, Count count) {}

    /**
     * A figure, as long as the origin kept to it.
     *
     * @param since the day it was first given for, or published
     * @param claims that give it, the first first
     */
    public record Step(Figure figure, LocalDate since, List<Long> claims) {}

    /** How likely two figures must be of one thing to stand in one row. */
    private static final double LIKELY = 0.45;

    private static final Comparator<Given> IN_TIME = Comparator.comparing(
                    (Given one) -> one.count().asOf().orElseThrow())
            .thenComparing(Given::claim);

    public Revisions {
        steps = List.copyOf(steps);
    }

    /** Each figure is in one row at most; what was said once, never otherwise, or on a day that is not known is in none. */
    public static List<Revisions> of(List<Given> figures) {
        var rows = new ArrayList<List<Given>>();
        figures.stream()
                .filter(figure -> figure.count().asOf().isPresent())
                .sorted(IN_TIME)
                .forEach(figure -> row(rows, figure).add(figure));
        return rows.stream()
                .map(Revisions::folded)
                .filter(one -> one.steps.size() > 1)
                .toList();
    }

    /** Where it counts the same as all that stand there already, if anywhere. */
    private static List<Given> row(List<List<Given>> rows, Given figure) {
        return rows.stream()
                .filter(row -> row.stream().allMatch(other -> isOfOneThing(other.count(), figure.count())))
                .findFirst()
                .orElseGet(() -> {
                    var row = new ArrayList<Given>();
                    rows.add(row);
                    return row;
                });
    }

    private static boolean isOfOneThing(Count one, Count other) {
        var finding = Counts.compare(one, other);
        return finding.outcome() != Outcome.NOT_COMPARABLE
                && finding.rank() >= LIKELY
                && Populations.compare(one.population(), other.population()) != Sameness.PART
                && Places.compare(one.place(), other.place()) != Sameness.PART;
    }

    private static Revisions folded(List<Given> row) {
        var steps = new ArrayList<Step>();
        for (var given : row) {
            var figure = given.count().figure();
            if (!steps.isEmpty() && isKept(steps.getLast(), given.count())) {
                var last = steps.removeLast();
                var claims = new ArrayList<>(last.claims());
                claims.add(given.claim());
                steps.add(new Step(last.figure(), last.since(), List.copyOf(claims)));
            } else {
                steps.add(new Step(figure, given.count().asOf().orElseThrow(), List.of(given.claim())));
            }
        }
        return new Revisions(steps);
    }

    /** What outlets make of one day's figure is no change of it, as long as all may hold. */
    private static boolean isKept(Step last, Count next) {
        return last.figure().equals(next.figure())
                || next.asOf().filter(last.since()::equals).isPresent()
                        && last.figure().agreesWith(next.figure());
    }
}
