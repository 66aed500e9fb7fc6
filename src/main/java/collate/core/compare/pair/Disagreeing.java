package collate.core.compare.pair;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two figures of one harm that cannot both hold: whether they are of one happening at all, and then whether they contradict each
 * other or the later may have counted on.
 */
final class Disagreeing {
    /** Reports that so many days lie between may tell of one thing that neither dates. */
    private static final int DAYS_NEAR = 2;
    /** Of figures whose articles tell of one place, and of those that grow from day to day. */
    private static final double SOMEWHAT_NEAR = 0.3;
    /** Of two voices, within more days than a few, a count may double. */
    private static final double HALF = 0.5;

    /** What one origin gave is sooner its later count; what two gave for one day is sooner at odds. */
    private static final double OTHER_DAYS = 0.9;

    private final Count here;
    private final Count there;
    private final Sameness place;
    private final Sameness time;
    private final Sameness origin;
    private final InTime inTime;
    private final Tops tops;
    private final CountReasons reasons;

    Disagreeing(Count here, Count there, Sameness place, Sameness time, InTime inTime, CountReasons reasons) {
        this.here = here;
        this.there = there;
        this.place = place;
        this.time = time;
        this.origin = here.source().origin(there.source());
        this.inTime = inTime;
        this.tops = new Tops(here, there);
        this.reasons = reasons;
    }

    /**
     * Who names no place while the other does may speak of somewhere else; two that name neither place nor day, of anything.
     *
     * @param likelihood how sure it is that both speak of one thing, 0 to 1
     */
    Finding finding(double likelihood) {
        var told = place == Sameness.UNSAID ? tops.shared() : Optional.<String>empty();
        told.ifPresent(reasons::told);
        var ofOneSort = told.isEmpty() && isPlaceUnsaidInBoth() && tops.areOfOneSort();
        if (ofOneSort) {
            reasons.ofOneSort();
        }
        var ofOnePlace = (told.isPresent() && (tops.areWithin(Happenings.FOLLOWED) || tops.isDayNamed()) || ofOneSort)
                && here.closeness(there) >= SOMEWHAT_NEAR;
        if (!place.mayBeOne() && time != Sameness.SAME && !mayBeOneCount() && !ofOnePlace) {
            reasons.differ("nothing says that they are of one place or one day");
            return Finding.apart(Dimension.HAPPENING, Counts.APART * here.closeness(there), reasons.all());
        }
        var rank = likelihood * (0.55 + 0.45 * here.closeness(there));
        if (mayBeCountedOn()) {
            return countedOn(ofOneSort ? rank : rank * OTHER_DAYS);
        }
        reasons.differ("only one can hold");
        if (here.denies() || there.denies()) {
            reasons.denied();
        }
        if (inTime.isOrdered()) {
            reasons.givenOnOtherDays(inTime);
            rank *= OTHER_DAYS;
        }
        var isVague = here.figure().isVague() || there.figure().isVague();
        if (isVague) {
            reasons.vague();
        }
        reasons.origins(origin);
        var isOfOneThing = place.mayBeOne() || ofOnePlace || time == Sameness.SAME && isPlaceUnsaidInBoth();
        return isOfOneThing && !isVague
                ? Finding.of(Outcome.CONFLICT, rank, reasons.all())
                : Finding.undecided(Outcome.CONFLICT, rank, reasons.all());
    }

    private Finding countedOn(double rank) {
        reasons.countedOn(inTime);
        reasons.origins(origin);
        return origin == Sameness.UNSAID
                ? new Finding(Outcome.REVISION, Optional.empty(), rank, inTime.isHereLater(), reasons.all())
                : Finding.of(Outcome.COMPATIBLE, Math.min(Pair.LIKELY, rank), reasons.all());
    }

    /**
     * 28 on Friday, 31 on Sunday: who says the second does not deny that it was 28 on Friday; of two voices that are farther apart, one
     * may. The missing are found. A trial's figure is the last one, however long after the day that it names.
     */
    boolean mayBeCountedOn() {
        if (!inTime.isOrdered() || !tops.areWithin(Happenings.COUNTED_ON) && !tops.isDayNamed()) {
            return false;
        }
        var later = inTime.isHereLater() ? here : there;
        var earlier = later == here ? there : here;
        var isStillCounted = Stream.of(here, there)
                .flatMap(count -> count.day().stream())
                .allMatch(day -> later.source()
                        .reported()
                        .filter(reported -> DAYS.between(day, reported) <= Happenings.COUNTED_ON)
                        .isPresent());
        return (isStillCounted || tops.isDayNamed())
                && !later.denies()
                && !later.figure().isVague()
                && (later.number() > earlier.number() || here.isCountedAnew())
                && here.closeness(there) >= leastCloseness();
    }

    private double leastCloseness() {
        return origin == Sameness.UNSAID ? SOMEWHAT_NEAR : tops.areWithin(DAYS_NEAR) ? Counts.NEAR : HALF;
    }

    private boolean isPlaceUnsaidInBoth() {
        return here.place().isBlank() && there.place().isBlank();
    }

    /** By numbers near each other that two origins gave within few days; where one of them or its article names another place, it is elsewhere. */
    private boolean mayBeOneCount() {
        return time == Sameness.UNSAID
                && isPlaceUnsaidInBoth()
                && origin == Sameness.OTHER
                && here.closeness(there) >= Counts.NEAR
                && Math.max(here.number(), there.number()) >= Tops.FEW
                && tops.areWithin(DAYS_NEAR)
                && !tops.areElsewhere();
    }
}
