package collate.events;

import collate.core.compare.pair.Hospital;
import collate.core.compare.pair.Populations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Of an event's figures of one harm those that count all who were harmed: no part of the people, nothing that was added on a day,
 * nothing that was replaced. A running total counts whatever place it names, as people put it into the event.
 */
final class Wholes {
    private static final int SMALL = 2;
    private static final int FAR_MORE = 10;

    private final List<Report> all;
    private final Map<Long, Long> replaced;

    private Wholes(List<Report> all, Map<Long, Long> replaced) {
        this.all = all;
        this.replaced = replaced;
    }

    /**
     * @param first the toll that the event is read by
     * @param others of the same harm
     * @param replaced each claim that a later one replaced, with that one
     * @return in the order of their days
     */
    static List<Report> of(Series first, List<Series> others, Map<Long, Long> replaced) {
        var most = most(first.reports());
        var totals = others.stream()
                .filter(other -> other.whom().equals(first.whom()))
                .flatMap(other -> other.reports().stream())
                .filter(report -> report.cumulative() && !isAtAHospital(report) && !isFarMore(report, most));
        var all = new ArrayList<>(first.reports());
        totals.forEach(all::add);
        return new Wholes(Series.dated(all), replaced).wholes();
    }

    /**
     * Of an origin's reports those that its line may go through: no figure that its own article says another replaced, and none of some
     * of the people, unless all of these count some.
     */
    static List<Report> steps(List<Report> its, List<Report> all) {
        var wholes = new Wholes(all, Map.of());
        var some = all.stream().allMatch(wholes::countsSome);
        return its.stream()
                .filter(report -> !report.count().isReplaced() && (some || !wholes.countsSome(report)))
                .toList();
    }

    private boolean countsSome(Report report) {
        return report.ofSome()
                || isAtAHospital(report)
                || isOfAHospital(report) && all.stream().anyMatch(other -> isMoreByThen(other, report))
                || all.stream().anyMatch(other -> Populations.areSome(report.population(), other.population()));
    }

    /** A war's total beside that of a day. */
    static boolean isFarMore(Report report, long most) {
        return report.point() > FAR_MORE * most;
    }

    static long most(List<Report> reports) {
        return reports.stream().mapToLong(Report::point).max().orElse(0);
    }

    private List<Report> wholes() {
        return all.stream()
                .filter(report -> !report.isReplaced()
                        && !report.count().isOfYear()
                        && !report.count().isOfAnEarlierTime())
                .filter(report -> !isPart(report) && !isAdded(report))
                .toList();
    }

    /** "Children" are some of the people; "Ardeners" may be, and are where the rest are more than they. */
    private boolean isPart(Report report) {
        return report.ofSome() && all.stream().anyMatch(other -> !other.ofSome())
                || all.stream().anyMatch(other -> Populations.areSome(report.population(), other.population()))
                || isOfAHospital(report) && all.stream().anyMatch(other -> isMoreByThen(other, report))
                || report.population().chars().anyMatch(Character::isUpperCase)
                        && isFew(
                                report,
                                all.stream()
                                        .filter(other -> !other.population().equals(report.population())
                                                && !other.published()
                                                        .orElseThrow()
                                                        .isAfter(report.published()
                                                                .orElseThrow())));
    }

    private static boolean isAtAHospital(Report report) {
        return Hospital.isOne(report.place());
    }

    /** It counts those who were brought to it. */
    private static boolean isOfAHospital(Report report) {
        return report.origin().map(Origin::name).filter(Hospital::isOne).isPresent();
    }

    private static boolean isMoreByThen(Report other, Report report) {
        return other.point() > report.point()
                && !other.published().orElseThrow().isAfter(report.published().orElseThrow());
    }

    /** "The last two missing were found dead": few beside what was known the day before, and said of nothing to replace it. */
    private boolean isAdded(Report report) {
        return !replaced.containsValue(report.claim())
                && isFew(
                        report,
                        all.stream()
                                .filter(other -> other.published()
                                        .orElseThrow()
                                        .isBefore(report.published().orElseThrow())));
    }

    private static boolean isFew(Report report, Stream<Report> beside) {
        return report.point() * SMALL < most(beside.toList());
    }
}
