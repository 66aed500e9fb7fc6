package collate.events;

import collate.core.claim.Harm;
import collate.core.compare.pair.MostGiven;
import collate.core.compare.pair.Populations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Through which of its reports the line of an origin goes: one a day, its greatest total. What says less than another report moves
 * no line: a word, an upper bound, a part of the people, a number that was added, a figure that the origin had left behind, and
 * what a copy made of its source's.
 */
final class Course {
    private static final int FEW = 2;

    private final Map<Long, Long> replaced;
    private final List<Report> totals;
    private final Optional<LocalDate> usual;
    private final List<Report> passed = new ArrayList<>();
    private final List<Report> points = new ArrayList<>();

    private Course(List<Report> totals, Map<Long, Long> replaced) {
        this.totals = totals;
        this.replaced = replaced;
        this.usual = MostGiven.of(
                totals.stream().filter(report -> !report.cumulative()).flatMap(report -> report.day().stream()));
    }

    /**
     * @param dated reports of one origin, in the order of their days
     * @param replaced each claim that a later one replaced, with that one
     */
    static List<Report> of(List<Report> dated, Map<Long, Long> replaced) {
        var totals = few(dated, report -> report.altered(dated.stream()).isEmpty());
        totals = few(totals, report -> !report.ofSome());
        totals = few(totals, report -> !report.isVague());
        totals = few(totals, report -> report.figure().min() != null);
        totals = few(
                totals,
                report -> !report.count().isReplaced() && !report.count().isOfAnEarlierTime());
        var people = totals.stream().map(Report::population).collect(Collectors.toSet());
        var some = people.stream()
                .filter(whom -> people.stream().anyMatch(others -> Populations.areSome(whom, others)))
                .collect(Collectors.toSet());
        totals = few(totals, report -> !some.contains(report.population()));
        var course = new Course(totals, replaced);
        totals.stream().map(Report::published).distinct().forEach(course::pass);
        return course.points;
    }

    /** Those, if there are any. */
    private static List<Report> few(List<Report> all, Predicate<Report> which) {
        var some = all.stream().filter(which).toList();
        return some.isEmpty() ? all : some;
    }

    private void pass(Optional<LocalDate> published) {
        var today = totals.stream()
                .filter(report -> report.published().equals(published))
                .toList();
        passed.addAll(today);
        today.stream()
                .filter(report -> !isLeftBehind(report) && !isAdded(report))
                .max(Comparator.comparingLong(Report::point))
                .ifPresent(points::add);
    }

    /** A copy may print it once more, days after the origin has gone on. */
    private boolean isLeftBehind(Report report) {
        if (isReplaced(report)) {
            return true;
        }
        return !replaced.containsValue(report.claim())
                && (passed.stream().anyMatch(other -> isSame(other, report) && isReplaced(other))
                        || points.stream().anyMatch(point -> isSame(point, report))
                                && !isSame(points.getLast(), report));
    }

    private boolean isReplaced(Report report) {
        var by = replaced.get(report.claim());
        return by != null && passed.stream().anyMatch(other -> other.claim() == by);
    }

    private static boolean isSame(Report one, Report other) {
        return one.figure().lowest() == other.figure().lowest()
                && one.figure().highest() == other.figure().highest();
    }

    /** "Two more died on Friday": of a later day than the rest, and few beside them. Whoever is missing is counted anew each day. */
    private boolean isAdded(Report report) {
        return !report.cumulative()
                && report.harm() != Harm.MISSING
                && !replaced.containsValue(report.claim())
                && !points.isEmpty()
                && report.point() * FEW < points.getLast().point()
                && report.day()
                        .filter(day -> usual.filter(day::isAfter).isPresent())
                        .isPresent();
    }
}
