package collate.core.extract.date;

import collate.core.claim.TimexType;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "July 1997", "June last year", "last May", "early December": a month, with its year or without. */
final class CalendarMonth implements DateRule {
    /** Months that are also names or verbs: they need a word beside them that only a month has. */
    private static final Set<String> DOUBTFUL = Set.of(
            "march", "may", "april", "june", "august", "mar", "jan", "dec", "jun", "sep", "oct", "nov", "jul", "apr");

    private static final Set<String> BEFORE = Set.of(
            "a",
            "its",
            "his",
            "her",
            "their",
            "that",
            "in",
            "last",
            "this",
            "next",
            "since",
            "by",
            "until",
            "till",
            "from",
            "to",
            "and",
            "of",
            "early",
            "late",
            "mid",
            "through",
            "during",
            "for",
            "before",
            "after",
            "between",
            "past",
            "every",
            "each",
            "end",
            "throughout",
            "around",
            "or",
            "the");

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (!scan.is(token, Sort.MONTH)) {
            return null;
        }
        var year = Years.after(scan, token + 1);
        if (year != null && !(scan.is(token + 1, "in") && !scan.year(token + 2))) {
            var month = Stretch.month(LocalDate.of(year.number(), scan.number(token), 1));
            return Found.absolute(token, year.next(), month, "written with its year");
        }
        if (scan.isEvery(token - 1) && token - 1 >= scan.free()) {
            return Found.plain(token - 1, token + 1, TimexType.SET, pattern(scan, token), "every year in that month");
        }
        var told = ofThatYear(scan, token);
        if (told != null) {
            return told;
        }
        return certain(scan, token) ? alone(scan, token) : null;
    }

    /** "October of that year", "that November", "the following May": of the year that the text spoke of last. */
    private static @Nullable Found ofThatYear(Scan scan, int token) {
        var focus = scan.focus();
        if (focus == null) {
            return null;
        }
        var next = Pointers.thatYear(scan, token + 1);
        var that = token - 1 >= scan.free() && scan.is(token - 1, "that");
        if (next > token + 1 || that) {
            return told(
                    that ? token - 1 : token,
                    next,
                    focus,
                    LocalDate.of(focus.from().getYear(), scan.number(token), 1));
        }
        var following = token - 2 >= scan.free() && scan.is(token - 1, "following") && scan.is(token - 2, "the");
        if (!following) {
            return null;
        }
        var same = LocalDate.of(focus.from().getYear(), scan.number(token), 1);
        return told(token - 2, next, focus, same.isAfter(focus.from()) ? same : same.plusYears(1));
    }

    private static Found told(int first, int next, Stretch focus, LocalDate month) {
        return Found.relative(first, next, Stretch.month(month), "counted from " + focus.timex() + ", named before");
    }

    private static String pattern(Scan scan, int token) {
        return "XXXX-%02d".formatted(scan.number(token));
    }

    private static boolean certain(Scan scan, int token) {
        if (scan.size(token) == 3 && !scan.is(token, "may")) {
            return false;
        }
        if (!scan.is(token, DOUBTFUL)) {
            return true;
        }
        return scan.together(token - 1, token) && (scan.is(token - 1, BEFORE) || scan.hyphen(token - 1));
    }

    private static Found alone(Scan scan, int token) {
        var anchor = scan.anchor();
        if (anchor == null) {
            return Found.unresolved(token, token + 1, pattern(scan, token));
        }
        var shifted = token - 1 >= scan.free() && scan.is(token - 1, Set.of("last", "next", "this", "past"));
        var first = shifted ? token - 1 : token;
        var tense = shifted ? Tense.NONE : Tense.at(scan, first, token + 1);
        var month = month(scan, anchor.day(), token, shifted, tense);
        var ahead = tense.future() && !month.isBefore(anchor.day().withDayOfMonth(1));
        var basis = "no year written: the one " + (ahead ? "after" : "nearest to") + " " + anchor.inWords();
        var found = Found.relative(first, token + 1, Stretch.month(month), basis);
        return ahead || !tense.future() ? found.because(tense.ground(scan)) : found;
    }

    private static LocalDate month(Scan scan, LocalDate reference, int token, boolean shifted, Tense tense) {
        var here = reference.withDayOfMonth(1);
        var same = here.withMonth(scan.number(token));
        if (shifted && scan.is(token - 1, Set.of("last", "past"))) {
            return same.isBefore(here) ? same : same.minusYears(1);
        }
        if (shifted && scan.is(token - 1, "next")) {
            return same.isAfter(here) ? same : same.plusYears(1);
        }
        return shifted ? same : nearest(here, same, tense);
    }

    private static LocalDate nearest(LocalDate here, LocalDate same, Tense tense) {
        var before = same.isAfter(here) ? same.minusYears(1) : same;
        var after = same.isBefore(here) ? same.plusYears(1) : same;
        return Calendars.distance(here, after, tense) < Calendars.distance(here, before, tense) ? after : before;
    }
}
