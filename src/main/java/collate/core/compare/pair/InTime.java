package collate.core.compare.pair;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Two figures in time: whether they are of one day, and which of them was given later. A total beside the incident that it counts,
 * with the incident's day for its own, was given when its article came out; and days that were read decide nothing against the order
 * in which the articles came out.
 */
final class InTime {
    private final Count here;
    private final Count there;
    private final Sameness place;

    InTime(Count here, Count there, Sameness place) {
        this.here = here;
        this.there = there;
        this.place = place;
    }

    Sameness sameness() {
        var mine = here.cumulative() ? here.asOf() : here.day();
        var theirs = there.cumulative() ? there.asOf() : there.day();
        if (here.isOfYear() || there.isOfYear()) {
            return ofYears(mine.or(here.source()::reported), theirs.or(there.source()::reported));
        }
        if (here.period().isPresent() || there.period().isPresent()) {
            return ofPeriods();
        }
        var bothSaid = mine.isPresent() && theirs.isPresent();
        if (!bothSaid || here.cumulative() != there.cumulative() && !isOfOneIncident()) {
            return Sameness.UNSAID;
        }
        var between = Math.abs(DAYS.between(mine.get(), theirs.get()));
        if (here.cumulative() != there.cumulative()) {
            return between <= 1 ? Sameness.SAME : Sameness.UNSAID;
        }
        return between == 0 || (between == 1 && here.cumulative()) ? Sameness.SAME : Sameness.OTHER;
    }

    private static Sameness ofYears(Optional<LocalDate> mine, Optional<LocalDate> theirs) {
        var apart = mine.isPresent()
                && theirs.isPresent()
                && mine.get().getYear() != theirs.get().getYear();
        return apart ? Sameness.OTHER : Sameness.UNSAID;
    }

    /** Of a week or month that is named, another figure may be of one of its days; a total counts what was before it. */
    private Sameness ofPeriods() {
        if (here.cumulative() != there.cumulative()) {
            var total = here.cumulative() ? here : there;
            return total.asOf()
                            .flatMap(day -> incident().period().map(period -> day.isBefore(period.first())))
                            .orElse(false)
                    ? Sameness.OTHER
                    : Sameness.UNSAID;
        }
        return here.days().isPresent() && there.days().isPresent()
                ? overlap()
                : isBeforePeriod(here, there) || isBeforePeriod(there, here) ? Sameness.OTHER : Sameness.UNSAID;
    }

    private Sameness overlap() {
        return here.days().orElseThrow().overlaps(there.days().orElseThrow()) ? Sameness.UNSAID : Sameness.OTHER;
    }

    /** What came out before a week began tells of nothing in it. */
    private static boolean isBeforePeriod(Count undated, Count other) {
        return undated.source()
                .reported()
                .flatMap(day -> other.period().map(period -> day.isBefore(period.first())))
                .orElse(false);
    }

    /** Whether one of them names a day long before or after the other came out, which names none. */
    boolean isFarFromUndated() {
        return isFar(here.day(), there) || isFar(there.day(), here);
    }

    private static boolean isFar(Optional<LocalDate> day, Count undated) {
        var reported = undated.source().reported();
        return undated.day().isEmpty()
                && day.isPresent()
                && reported.isPresent()
                && Happenings.areFarApart(day.get(), reported.get());
    }

    /** What another figure replaced counted whatever that one counts. */
    boolean scopesDiffer() {
        return here.cumulative() != there.cumulative()
                && !here.isReplaced()
                && !there.isReplaced()
                && incident().day().isPresent()
                && !isOfOneIncident()
                && !isToldLater(here.cumulative() ? here : there);
    }

    /** The toll of one incident grows as people are found: a total of its day and place that is not far above it counts the same. */
    private boolean isOfOneIncident() {
        var total = here.cumulative() ? here : there;
        return here.cumulative() != there.cumulative()
                && incident().day().filter(day -> mayCount(total, day)).isPresent()
                && incident().isNoSmallPartOf(total)
                && place != Sameness.OTHER;
    }

    /** The day of the paper is that of saying: what it tells, and was less in an earlier count of one sort of happening, is its later total. */
    private boolean isToldLater(Count total) {
        var incident = incident();
        var reported = incident.source().reported();
        return incident.number() > total.number()
                && incident.day()
                        .flatMap(day -> reported.map(on -> Math.abs(DAYS.between(day, on)) <= 1))
                        .orElse(false)
                && isAfter(incident, total)
                && (place == Sameness.SAME || isBlank() && new Tops(here, there).areOfOneSort());
    }

    private boolean isBlank() {
        return here.place().isBlank() && there.place().isBlank();
    }

    /** A total for which no day is given may count the incident of some days before. */
    private boolean mayCount(Count total, LocalDate incident) {
        return total.day()
                .map(day -> Happenings.mayBeOne(day, incident))
                .or(() -> total.source().reported().map(day -> {
                    var since = DAYS.between(incident, day);
                    return since >= 0 && since <= (isNowhere() ? Happenings.FOLLOWED : Happenings.COUNTED_ON);
                }))
                .orElse(false);
    }

    /** Nothing says that both are of one place. */
    private boolean isNowhere() {
        return isBlank()
                && PlaceNames.shared(
                                here.source().telling().top(),
                                there.source().telling().top())
                        .isEmpty();
    }

    private Count incident() {
        return here.cumulative() ? there : here;
    }

    boolean isOfAnEarlierTime() {
        return here.isOfAnEarlierTime() != there.isOfAnEarlierTime() && !isInItsPeriod(here, there);
    }

    /** "A ferry that sank a week ago with the loss of 52": no other week's, where one such thing befell in a month. */
    boolean isOfItsWeek() {
        var earlier = here.isOfAnEarlierTime() ? here : there;
        return earlier.period()
                        .filter(week -> !week.last().isAfter(week.first().plusWeeks(1)))
                        .flatMap(week -> earlier.source()
                                .reported()
                                .map(on -> !week.last().isBefore(on.minusWeeks(1))))
                        .orElse(false)
                && new Tops(here, there).areOfOneSort();
    }

    /** Whether the week or month that one names holds the day of the other, or the day on which that came out. */
    private static boolean isInItsPeriod(Count here, Count there) {
        var earlier = here.isOfAnEarlierTime() ? here : there;
        var other = earlier == here ? there : here;
        return earlier.period()
                .filter(period -> other.days()
                        .map(period::overlaps)
                        .or(() -> other.source().reported().map(period::holds))
                        .orElse(false))
                .isPresent();
    }

    /** What another figure replaced, on a day that nobody says or before the other was given, contradicts none of another time. */
    boolean isReplacedBefore() {
        return here.isReplaced() && (here.day().isEmpty() || isAfter(there, here))
                || there.isReplaced() && (there.day().isEmpty() || isAfter(here, there));
    }

    /** Whether it is known which was given later, and it was not the same day. */
    boolean isOrdered() {
        return isAfter(here, there) || isAfter(there, here);
    }

    boolean isHereLater() {
        return isAfter(here, there);
    }

    /** The day for which the figure was given; empty where nothing says when that was. */
    Optional<LocalDate> asOf(Count count) {
        return isDayOfIncident(count)
                ? count.day()
                        .map(read ->
                                count.source().reported().filter(read::isBefore).orElse(read))
                : count.asOf();
    }

    private boolean isDayOfIncident(Count count) {
        return count.cumulative()
                && count.basis() == Count.Basis.READ
                && count.day().isPresent()
                && isOfOneIncident()
                && Math.abs(DAYS.between(
                                count.day().orElseThrow(), incident().day().orElseThrow()))
                        <= 1;
    }

    private boolean isAfter(Count later, Count earlier) {
        var then = asOf(later);
        var before = asOf(earlier);
        if (earlier.isReplaced() && before.isEmpty()) {
            var known = earlier.source().reported();
            return then.isPresent() && known.isPresent() && !then.get().isBefore(known.get());
        }
        return then.isPresent()
                && before.isPresent()
                && then.get().isAfter(before.get())
                && (isSure(later) || isSure(earlier) || !cameOutBefore(later, earlier));
    }

    private static boolean isSure(Count count) {
        return count.basis() != Count.Basis.READ;
    }

    private static boolean cameOutBefore(Count one, Count other) {
        var mine = one.source().reported();
        var theirs = other.source().reported();
        return mine.isPresent() && theirs.isPresent() && mine.get().isBefore(theirs.get());
    }
}
