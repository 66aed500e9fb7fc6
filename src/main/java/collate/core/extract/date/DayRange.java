package collate.core.extract.date;

import collate.core.claim.TimexType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Oct. 7-9, 2023", "4–8 October": days of one month from one to another, with the first as the day counted from. */
final class DayRange implements DateRule {
    private static final int LAST_DAY = 31;
    private static final Set<String> NO_DAYS = Set.of("percent", "%", "people", "million", "a.m.", "p.m.", "points");
    private static final DateRule DAY = new CalendarDay();

    @Override
    public @Nullable Found at(Scan scan, int token) {
        return scan.is(token, Sort.MONTH) ? monthFirst(scan, token) : dayFirst(scan, token);
    }

    private static @Nullable Found monthFirst(Scan scan, int token) {
        if (!dayNumber(scan, token + 1) || !joined(scan, token + 2) || !scan.together(token, token + 3)) {
            return null;
        }
        var year = Years.after(scan, token + 4);
        var next = year == null ? token + 4 : year.next();
        var written = year == null ? null : Integer.valueOf(year.number());
        return ranged(scan, token, next, DAY.at(scan, token), scan.number(token + 3), written);
    }

    private static @Nullable Found dayFirst(Scan scan, int token) {
        if (!dayNumber(scan, token) || !joined(scan, token + 1) || !scan.is(token + 3, Sort.MONTH)) {
            return null;
        }
        var last = DAY.at(scan, token + 2);
        var stretch = last == null ? null : last.stretch();
        if (last == null || stretch == null || scan.number(token) >= scan.number(token + 2)) {
            return null;
        }
        var first = stretch.from().withDayOfMonth(scan.number(token));
        return found(token, last.next(), first, stretch.from(), last);
    }

    /** A hyphen or "to" and a later day. */
    private static boolean joined(Scan scan, int token) {
        var link = scan.hyphen(token) || scan.is(token, "to") || scan.is(token, "through");
        return link
                && !scan.is(token + 2, NO_DAYS)
                && dayNumber(scan, token + 1)
                && scan.number(token + 1) > scan.number(token - 1);
    }

    private static boolean dayNumber(Scan scan, int token) {
        return scan.is(token, Sort.NUMBER) && scan.size(token) <= 2 && scan.number(token) <= LAST_DAY;
    }

    private static @Nullable Found ranged(
            Scan scan, int token, int next, @Nullable Found day, int last, @Nullable Integer year) {
        var stretch = day == null ? null : day.stretch();
        if (day == null || stretch == null) {
            return null;
        }
        try {
            var first = year == null ? stretch.from() : stretch.from().withYear(year);
            return found(
                    token,
                    next,
                    first,
                    first.withDayOfMonth(last),
                    year == null ? day : Found.absolute(token, next, stretch, "written in full"));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static Found found(int first, int next, LocalDate from, LocalDate to, Found day) {
        var stretch = new Stretch(Grain.DAY, from, to, from + "/" + to);
        return new Found(
                first,
                next,
                TimexType.DATE,
                stretch.timex(),
                stretch,
                day.relative(),
                day.basis(),
                List.of(),
                Lead.NONE);
    }
}
