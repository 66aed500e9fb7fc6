package collate.core.compare.pair;

import collate.core.claim.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What their days say for and against two figures being one, in words. */
final class TimeReasons {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", Locale.ENGLISH);

    private final Count here;
    private final Count there;

    TimeReasons(Count here, Count there) {
        this.here = here;
        this.there = there;
    }

    static String words(LocalDate day) {
        return DAY.format(day);
    }

    /** @param followsUp whether running totals of other days are compared nevertheless */
    Reason of(Sameness time, boolean followsUp) {
        var mine = here.cumulative() ? here.asOf() : here.day();
        var theirs = there.cumulative() ? there.asOf() : there.day();
        if (time == Sameness.SAME) {
            var days = day(here, mine) + (mine.equals(theirs) ? "" : ", " + day(there, theirs));
            return Reason.pro((mine.equals(theirs) ? "same day: " : "days beside each other: ") + days);
        }
        if (here.period().isPresent() || there.period().isPresent()) {
            return ofPeriods(time);
        }
        if (time == Sameness.OTHER) {
            var words = (here.cumulative() ? "running totals of other days: " : "other day: ") + day(here, mine) + ", "
                    + day(there, theirs);
            return followsUp ? Reason.neutral(words) : Reason.against(words);
        }
        if (mine.isPresent() && theirs.isPresent()) {
            return Reason.neutral((here.isOfYear() || there.isOfYear() ? "one year: " : "days near each other: ")
                    + day(here, mine) + ", " + day(there, theirs));
        }
        return Reason.neutral(
                mine.isEmpty() && theirs.isEmpty() ? "day not said in either" : "day not said in one of them");
    }

    private Reason ofPeriods(Sameness time) {
        var words = days(here) + ", " + days(there);
        return time == Sameness.OTHER
                ? Reason.against("other time: " + words)
                : Reason.neutral("perhaps one day, of which one names the week or month alone: " + words);
    }

    private static String days(Count count) {
        return count.period()
                .map(Period::words)
                .or(() -> count.days().map(days -> words(days.first())))
                .or(() -> count.source().reported().map(on -> "came out on " + words(on)))
                .orElse("a day not said");
    }

    private static String day(Count count, Optional<LocalDate> day) {
        return (count.isOfYear() ? YEAR : DAY)
                .format(day.or(count.source()::reported).orElseThrow());
    }
}
