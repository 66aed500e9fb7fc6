package collate.core.compare.pair;

import collate.core.claim.Figure;
import collate.core.claim.Harm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
            .thenComparing(one -> one.count().source().reported().orElse(LocalDate.MAX))
            .thenComparing(Given::claim);

    public Revisions {
        steps = List.copyOf(steps);
    }

    /** What stands in one row so far; of what counts the same, each kind for itself where somebody put two kinds together. */
    private record Row(List<Given> all, List<List<Given>> kinds) {
        boolean holds(Given figure, Set<Scales.Link> confirmed) {
            return all.stream()
                    .anyMatch(other -> confirmed.contains(new Scales.Link(figure.claim(), other.claim()))
                            || confirmed.contains(new Scales.Link(other.claim(), figure.claim())));
        }

        Optional<List<Given>> kind(Given figure) {
            return kinds.stream()
                    .filter(kind -> kind.stream().allMatch(other -> isOfOneThing(other.count(), figure.count())))
                    .findFirst();
        }

        List<Given> anotherKind() {
            kinds.add(new ArrayList<>());
            return kinds.getLast();
        }

        void add(Given figure, List<Given> kind) {
            kind.add(figure);
            all.add(figure);
        }
    }

    /**
     * Each figure is in one row at most; what was said once, never otherwise, or on a day that is not known is in none.
     *
     * @param confirmed claims, each with the one that it replaces by somebody's word: they are of one row, whatever they say
     */
    public static List<Revisions> of(List<Given> figures, Set<Scales.Link> confirmed) {
        var rows = new ArrayList<Row>();
        figures.stream()
                .filter(figure -> figure.count().asOf().isPresent())
                .sorted(IN_TIME)
                .forEach(figure -> put(rows, figure, confirmed));
        var newer = confirmed.stream().map(Scales.Link::one).collect(Collectors.toSet());
        return rows.stream()
                .map(row -> folded(row.all, newer))
                .filter(one -> one.steps.size() > 1)
                .toList();
    }

    /** Where somebody put it, else where it counts the same as all that stand there already. */
    private static void put(List<Row> rows, Given figure, Set<Scales.Link> confirmed) {
        var held = rows.stream().filter(row -> row.holds(figure, confirmed)).findFirst();
        if (held.isPresent()) {
            held.get().add(figure, held.get().kind(figure).orElseGet(held.get()::anotherKind));
            return;
        }
        for (var row : rows) {
            var kind = row.kind(figure);
            if (kind.isPresent()) {
                row.add(figure, kind.get());
                return;
            }
        }
        var row = new Row(new ArrayList<>(), new ArrayList<>());
        rows.add(row);
        row.add(figure, row.anotherKind());
    }

    private static boolean isOfOneThing(Count one, Count other) {
        var finding = Counts.compare(one, isNear(one, other) ? other.on(one.day()) : other);
        return finding.outcome() != Outcome.NOT_COMPARABLE
                && finding.rank() >= LIKELY
                && Populations.compare(one.population(), other.population()) != Sameness.PART
                && Places.compare(one.place(), other.place()) != Sameness.PART
                && !areLongApart(one, other)
                && !isAddedTo(one, other)
                && !isAddedTo(other, one);
    }

    /** Those missing on Tuesday and on Thursday are counted again, as reports date one attack by its night and its morning. */
    private static boolean isNear(Count one, Count other) {
        return !one.cumulative()
                && !other.cumulative()
                && one.day()
                        .flatMap(day -> other.day().map(there -> Happenings.mayBeOne(day, there)))
                        .orElse(false);
    }

    /** What is told so long after a happening, without its day, may be told of another year's. */
    private static boolean areLongApart(Count one, Count other) {
        return !(one.cumulative() && other.cumulative()) && Happenings.areFarApart(told(one), told(other));
    }

    private static LocalDate told(Count count) {
        return count.day().or(count::asOf).orElseThrow();
    }

    /** "Two more died on Friday", beside the total of that day or after much more; whoever is missing is counted anew each day. */
    private static boolean isAddedTo(Count some, Count total) {
        return !some.cumulative()
                && some.harm() != Harm.MISSING
                && !some.isNoSmallPartOf(total)
                && some.day()
                        .filter(day -> total.day()
                                .map(day::isAfter)
                                .orElse(some.source().isSameArticle(total.source())))
                        .isPresent();
    }

    private static Revisions folded(List<Given> row, Set<Long> newer) {
        var steps = new ArrayList<Step>();
        for (var given : row) {
            var at = step(steps, given, newer);
            if (at < 0) {
                var since = given.count().asOf().orElseThrow();
                steps.add(new Step(given.count().figure(), since, List.of(given.claim())));
            } else {
                var step = steps.get(at);
                var claims = new ArrayList<>(step.claims());
                claims.add(given.claim());
                steps.set(at, new Step(step.figure(), step.since(), List.copyOf(claims)));
            }
        }
        return new Revisions(steps);
    }

    /** Where it is printed once more, and be it after the origin has gone on: that is no step back unless somebody says so; else -1. */
    private static int step(List<Step> steps, Given given, Set<Long> newer) {
        if (!steps.isEmpty() && isKept(steps.getLast(), given.count())) {
            return steps.size() - 1;
        }
        return newer.contains(given.claim())
                ? -1
                : steps.stream()
                        .map(Step::figure)
                        .toList()
                        .lastIndexOf(given.count().figure());
    }

    /** What outlets make of one day's figure is no change of it, as long as all may hold. */
    private static boolean isKept(Step last, Count next) {
        return last.figure().equals(next.figure())
                || next.asOf().filter(last.since()::equals).isPresent()
                        && last.figure().agreesWith(next.figure());
    }
}
