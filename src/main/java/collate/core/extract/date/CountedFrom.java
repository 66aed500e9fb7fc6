package collate.core.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "a week from Monday", "two days from Christmas Eve": a counted way ahead of a day that is named. */
final class CountedFrom implements DateRule {
    private final DateRule days;

    CountedFrom(DateRule days) {
        this.days = days;
    }

    @Override
    public @Nullable Found at(Scan scan, int token) {
        var length = Length.at(scan, token);
        if (length == null
                || length.hyphened()
                || length.unit().compareTo(Unit.WEEK) > 0
                || !scan.is(length.next(), "from")) {
            return null;
        }
        var at = length.next() + 1;
        var day = scan.is(at, Sort.DAY_WORD) ? null : days.at(scan, at);
        var stretch = day == null ? null : day.stretch();
        if (day == null || stretch == null || day.first() != at || stretch.grain() != Grain.DAY) {
            return null;
        }
        return day.in(Stretch.day(length.away(from(scan, at, stretch), 1)))
                .spanning(length.first(), day.next())
                .led(Lead.NONE);
    }

    /** A weekday that one counts from is the one to come. */
    private static LocalDate from(Scan scan, int at, Stretch day) {
        var anchor = scan.anchor();
        return anchor == null || !scan.is(at, Sort.WEEKDAY)
                ? day.from()
                : Calendars.onOrAfter(anchor.day(), scan.number(at));
    }
}
