package collate.core.extract.date;

import collate.core.claim.Ground;
import collate.core.claim.TimexType;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Aug. 7, 1998", "the 7th of August", "Tuesday (Oct 24)": a day by its month and number, with or without year and weekday. */
final class CalendarDay implements DateRule {

    private static final Set<String> COUNTED = Set.of(
            "people",
            "percent",
            "men",
            "women",
            "children",
            "soldiers",
            "civilians",
            "troops",
            "million",
            "billion",
            "cases",
            "others",
            "were",
            "had");

    /** Day and month as read. */
    private record Parts(int first, int next, int month, int day) {}

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (scan.is(token, Sort.WEEKDAY)) {
            return withWeekday(scan, token);
        }
        var parts = parts(scan, token);
        return parts == null ? null : dated(scan, parts.first(), parts, 0);
    }

    /** "Tuesday, Oct. 24", "Tuesday (Oct 24)", "Tuesday the 24th of October". */
    private static @Nullable Found withWeekday(Scan scan, int token) {
        var at = scan.mark(token + 1, ',') || scan.mark(token + 1, '(') ? token + 2 : token + 1;
        var parts = scan.together(token, at) ? parts(scan, scan.is(at, "the") ? at + 1 : at) : null;
        return parts == null ? null : dated(scan, Pointers.before(scan, token), parts, scan.number(token));
    }

    private static @Nullable Parts parts(Scan scan, int token) {
        return scan.is(token, Sort.MONTH) ? monthFirst(scan, token) : dayFirst(scan, token);
    }

    private static @Nullable Parts monthFirst(Scan scan, int token) {
        var at = scan.is(token + 1, "the") ? token + 2 : token + 1;
        var day = dayNumber(scan, at);
        if (day == 0 || !scan.together(token, at)) {
            return null;
        }
        return new Parts(token, pastSuffix(scan, at), scan.number(token), day);
    }

    private static @Nullable Parts dayFirst(Scan scan, int token) {
        var day = dayNumber(scan, token);
        if (day == 0) {
            return null;
        }
        var at = pastSuffix(scan, token);
        at = scan.is(at, "of") ? at + 1 : at;
        if (!scan.is(at, Sort.MONTH) || !scan.together(token, at)) {
            return null;
        }
        var the = token > scan.free() && scan.is(token - 1, "the") ? token - 1 : token;
        return new Parts(the, at + 1, scan.number(at), day);
    }

    /** 1 to 31, or 0 when the token is no day of a month. */
    private static int dayNumber(Scan scan, int token) {
        if (scan.is(token, Sort.ORDINAL) && !scan.is(token + 1, Sort.UNIT)) {
            var tens = scan.number(token);
            return tens;
        }
        if (!scan.is(token, Sort.NUMBER) || scan.size(token) > 2 || scan.number(token) > 31) {
            return 0;
        }
        var clock = scan.mark(token + 1, ':') && scan.tokens().glued(token + 2);
        var counted = scan.mark(token + 1, '%') || scan.is(token + 1, COUNTED) && !scan.is(token - 2, "on");
        return clock || counted ? 0 : scan.number(token);
    }

    private static int pastSuffix(Scan scan, int token) {
        return scan.tokens().count() > token + 1 && scan.tokens().glued(token + 1) && scan.isOrdinalEnd(token + 1)
                ? token + 2
                : token + 1;
    }

    private static @Nullable Found dated(Scan scan, int first, Parts parts, int weekday) {
        var year = Years.after(scan, parts.next());
        var next = year == null ? parts.next() : year.next();
        var bracketed = first < parts.first() && scan.mark(parts.first() - 1, '(') && scan.mark(next, ')');
        var end = bracketed ? next + 1 : next;
        if (year != null) {
            var day = day(year.number(), parts);
            var after = scan.mark(end, ',') && scan.is(end + 1, Sort.WEEKDAY) && weekday == 0;
            if (day != null && after) {
                return fitting(
                        Found.absolute(first, end + 2, Stretch.day(day), "written in full"), day, scan.number(end + 1));
            }
            return day == null
                    ? null
                    : fitting(Found.absolute(first, end, Stretch.day(day), "written in full"), day, weekday);
        }
        return resolved(scan, first, end, parts, weekday);
    }

    private static @Nullable Found resolved(Scan scan, int first, int next, Parts parts, int weekday) {
        var anchor = scan.anchor();
        if (anchor == null) {
            return possible(parts)
                    ? Found.unresolved(first, next, "XXXX-%02d-%02d".formatted(parts.month(), parts.day()))
                    : null;
        }
        var tense = Deed.at(scan, next) ? Tense.PAST_DEED : Tense.at(scan, first, next);
        var day = nearest(anchor.day(), parts, tense);
        if (day == null) {
            return null;
        }
        var basis = "no year written: the " + monthName(parts) + " " + parts.day() + " nearest to " + anchor.inWords();
        var found = Found.relative(first, next, Stretch.day(day), basis).because(tense.ground(scan));
        return fitting(found, day, weekday);
    }

    private static String monthName(Parts parts) {
        return java.time.Month.of(parts.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static boolean possible(Parts parts) {
        return day(2000, parts) != null;
    }

    /** Of three years, the day nearest to the reference date, where the tense's side counts for half the distance. */
    private static @Nullable LocalDate nearest(LocalDate reference, Parts parts, Tense tense) {
        LocalDate best = null;
        var least = Long.MAX_VALUE;
        for (var year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
            var day = day(year, parts);
            var distance = day == null ? Long.MAX_VALUE : Calendars.distance(reference, day, tense);
            if (distance < least) {
                best = day;
                least = distance;
            }
        }
        return best;
    }

    private static @Nullable LocalDate day(int year, Parts parts) {
        try {
            return LocalDate.of(year, parts.month(), parts.day());
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** A weekday that is not the date's is raised, not believed. */
    private static Found fitting(Found found, LocalDate day, int weekday) {
        if (weekday == 0 || day.getDayOfWeek().getValue() == weekday) {
            return found;
        }
        var written = DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        var real = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        var words = "the article says " + written + ", but " + day + " is a " + real;
        var grounds = new ArrayList<>(found.grounds());
        grounds.add(new Ground("contradiction", Optional.empty(), words));
        return new Found(
                found.first(),
                found.next(),
                TimexType.DATE,
                found.timex(),
                found.stretch(),
                found.relative(),
                found.basis() + "; " + words,
                List.copyOf(grounds),
                found.lead());
    }
}
