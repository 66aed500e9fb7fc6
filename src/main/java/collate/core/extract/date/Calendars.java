package collate.core.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Choosing among the days that an incomplete date could mean. */
final class Calendars {
    private Calendars() {}

    /**
     * How far the day is from the reference, doubled; on the side that the tense speaks against much farther: what
     * happened is hardly to come.
     * Where nothing shows the tense, a day to come is half as far again: news mostly tells what was.
     */
    static long distance(LocalDate reference, LocalDate day, Tense tense) {
        var days = ChronoUnit.DAYS.between(reference, day);
        var against = tense.future() ? days < 0 : days > 0;
        if (tense.sign() == 0) {
            return days > 0 ? 3 * days : -2 * days;
        }
        return (against ? tense.future() ? 7 : 14 : 2) * Math.abs(days);
    }

    /** The weekday (1 Monday to 7 Sunday) on the day or before it. */
    static LocalDate onOrBefore(LocalDate day, int weekday) {
        return day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7));
    }

    /** The weekday on the day or after it. */
    static LocalDate onOrAfter(LocalDate day, int weekday) {
        return day.plusDays(Math.floorMod(weekday - day.getDayOfWeek().getValue(), 7));
    }
}
