package collate.core.extract.date;

import collate.core.claim.Ground;
import collate.core.claim.TimexType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Monday", "last Friday", "this coming Sunday", "Tuesday night", "each Thursday": a day of the week by its name. */
final class WeekdayName implements DateRule {
    private static final Set<String> WEEKS = Set.of("last", "this", "next");
    private static final Set<String> AHEAD = Set.of("before", "for", "until", "till", "by", "in", "at");
    private static final Set<String> JOINS = Set.of("and", "or", "to", "through", "until", "till");
    private static final int LONG_NAME = 5;
    /** In days. */
    private static final int NEAR = 2;

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (scan.is(token, Sort.WEEKDAYS)) {
            return always(scan, token, token);
        }
        if (!scan.is(token, Sort.WEEKDAY)
                || NamedWeekday.remembered(scan, token)
                || scan.size(token) <= LONG_NAME && abbreviatedAlone(scan, token)) {
            return null;
        }
        if (scan.isEvery(token - 1) && token - 1 >= scan.free()) {
            return always(scan, token - 1, token);
        }
        return scan.is(token + 1, Sort.PARTS) ? always(scan, token, token) : oneDay(scan, token);
    }

    /** "Sun" and "Mon" without a date beside them are newspapers and people. */
    private static boolean abbreviatedAlone(Scan scan, int token) {
        return !scan.is(token - 1, Set.of("on", "last", "next", "late", "early")) && !scan.mark(token - 1, '(');
    }

    private static Found always(Scan scan, int first, int token) {
        var pattern = "XXXX-WXX-" + scan.number(token);
        var parts = scan.is(token + 1, Sort.PARTS) || scan.is(token + 1, Sort.PART);
        var value = parts ? pattern + DayPart.code(scan.lexeme(token + 1)) : pattern;
        return Found.plain(first, parts ? token + 2 : token + 1, TimexType.SET, value, "every week on that day");
    }

    private static Found oneDay(Scan scan, int token) {
        var anchor = scan.anchor();
        if (anchor == null) {
            return DayPart.after(
                    scan, Found.unresolved(Pointers.before(scan, token), token + 1, "XXXX-WXX-" + scan.number(token)));
        }
        var first = Pointers.before(scan, token);
        var week = scan.is(token + 1, "of") ? token + 2 : token + 1;
        if (first == token && scan.is(week + 1, "week") && scan.is(week, WEEKS) && scan.together(token, week + 1)) {
            return ofWeek(scan, token, week, anchor);
        }
        var tense = told(scan, first, token) ? Tense.NONE : Tense.at(scan, first, token + 1);
        var later = laterNamed(scan, token, anchor.day());
        if (later >= 0) {
            return weekBefore(scan, first, token, anchor, later);
        }
        var joined = first == token ? joined(scan, token, anchor.day()) : null;
        var day = joined == null ? day(anchor.day(), scan.number(token), scan, first, token, tense) : joined;
        var name = DayOfWeek.of(scan.number(token)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        var basis = "the " + name + " " + side(anchor.day(), day) + " " + anchor.inWords();
        var found = Found.relative(first, token + 1, Stretch.day(day), basis);
        return DayPart.after(scan, first == token ? found.because(tense.ground(scan)) : found);
    }

    /** The same weekday in a text that calls it "Monday" alone; -1 unless "last Monday" would be that day, at most two days ago. */
    private static int laterNamed(Scan scan, int token, LocalDate reference) {
        var near = !Calendars.onOrBefore(reference.minusDays(1), scan.number(token))
                .isBefore(reference.minusDays(NEAR));
        return near && scan.is(token - 1, "last") && token - 1 >= scan.free()
                ? scan.plainWeekdays().first(scan.number(token))
                : -1;
    }

    /** "Held since last Monday", where the text says "on Monday" of yesterday. */
    private static Found weekBefore(Scan scan, int first, int token, Anchor anchor, int later) {
        var day = Calendars.onOrBefore(anchor.day().minusDays(1), scan.number(token))
                .minusWeeks(1);
        var basis = "a week before the day that the article calls “"
                + scan.tokens().word(later) + "”, counted from " + anchor.inWords();
        var other = new Ground("direction", Optional.of(scan.tokens().span(later, later)), "the later of the two");
        return DayPart.after(
                scan, Found.relative(first, token + 1, Stretch.day(day), basis).because(List.of(other)));
    }

    /** "Friday last week", "Thursday of next week". */
    private static Found ofWeek(Scan scan, int token, int week, Anchor anchor) {
        var weeks = scan.is(week, "last") ? -1 : scan.is(week, "next") ? 1 : 0;
        var monday = Calendars.onOrBefore(anchor.day(), 1).plusWeeks(weeks);
        var day = Stretch.day(monday.plusDays(scan.number(token) - 1L));
        return Found.relative(token, week + 2, day, "in the week named, counted from " + anchor.inWords());
    }

    /** "Wednesday's ruling", "the Tuesday deadline": named after its day, it is mostly over; "ahead of Sunday's vote" it is not. */
    private static boolean told(Scan scan, int first, int token) {
        var possessive = scan.owns(token + 1) && !Announced.appointment(scan, token + 1);
        var attribute = scan.is(first - 1, "the") && !scan.is(first - 2, AHEAD);
        return Deed.at(scan, token + 1)
                || scan.owns(token + 1) && Deed.at(scan, token + 2)
                || possessive && !scan.is(first - 1, AHEAD) && !scan.is(first - 2, "ahead")
                || attribute;
    }

    /** "Friday and Saturday": the second of two days follows the first, on its side of the reference date. */
    private static @Nullable LocalDate joined(Scan scan, int token, LocalDate reference) {
        var before = scan.focus();
        if (before == null
                || scan.free() != token - 1
                || !scan.is(token - 1, JOINS)
                || !scan.is(token - 2, Sort.WEEKDAY) && !scan.is(token - 2, Sort.PART)
                || before.grain() != Grain.DAY) {
            return null;
        }
        var day = Calendars.onOrAfter(before.from(), scan.number(token));
        var same = before.from().isAfter(reference) || !day.isAfter(reference);
        return same ? day : null;
    }

    private static String side(LocalDate reference, LocalDate day) {
        return day.equals(reference) ? "that is" : day.isBefore(reference) ? "before" : "after";
    }

    private static LocalDate day(LocalDate reference, int weekday, Scan scan, int first, int token, Tense tense) {
        if (first < token && scan.is(token - 1, Pointers.BACK)) {
            return Calendars.onOrBefore(reference.minusDays(1), weekday);
        }
        if (first < token && scan.is(token - 1, Pointers.ON)) {
            return Calendars.onOrAfter(reference.plusDays(1), weekday);
        }
        if (first < token && scan.is(token - 1, "this")) {
            return Calendars.onOrAfter(reference, weekday);
        }
        return tense.future() ? Calendars.onOrAfter(reference, weekday) : Calendars.onOrBefore(reference, weekday);
    }
}
