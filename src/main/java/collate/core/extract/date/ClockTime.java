package collate.core.extract.date;

import collate.core.claim.TimexType;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "10:35 a.m.", "5 p.m. EST, Nov. 6", "noon Thursday", "20:00 GMT", "8 o'clock": a time by the clock. */
final class ClockTime implements DateRule {
    private static final Set<String> ZONES = Set.of(
            "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "gmt", "utc", "bst", "cet", "et", "ist", "eastern",
            "local", "msk", "jst", "e.t.", "p.t.", "c.t.");
    private static final Set<String> MERIDIEMS = Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m");
    /** "10:35 p.m. EST" has so many tokens. */
    private static final int LONGEST = 5;

    /** In days. */
    private static final int NEAR = 7;

    private static final Set<String> ABOUT = Set.of("around", "approximately");

    private final DateRule days;

    ClockTime(DateRule days) {
        this.days = days;
    }

    /** Hour and minute as read; minute -1 when none is written. */
    private record Clock(int next, int hour, int minute) {
        String code() {
            return minute < 0 ? "T%02d:00".formatted(hour) : "T%02d:%02d".formatted(hour, minute);
        }
    }

    @Override
    public @Nullable Found at(Scan scan, int token) {
        var clock = scan.is(token, Sort.HOUR_WORD) ? new Clock(token + 1, scan.number(token), -1) : digits(scan, token);
        if (clock == null || scan.is(token - 1, "high")) {
            return null;
        }
        var first = token - 1 >= scan.free() && scan.is(token - 1, ABOUT) ? token - 1 : token;
        return dated(scan, first, clock);
    }

    private @Nullable Found dated(Scan scan, int first, Clock clock) {
        var at = clock.next();
        at = scan.mark(at, ',') || scan.is(at, "on") ? at + 1 : at;
        var day = scan.together(first, at) && !scan.is(at, Sort.NUMBER) ? days.at(scan, at) : null;
        var elsewhere = scan.mark(at, '(') ? digits(scan, at + 1) : null;
        if (elsewhere != null && scan.mark(elsewhere.next(), ')')) {
            return bracketed(scan, first, clock, elsewhere.next() + 1);
        }
        if (day != null && day.first() == at && day.type() == TimexType.DATE) {
            return new Found(
                    first,
                    day.next(),
                    TimexType.TIME,
                    day.timex() + clock.code(),
                    day.stretch(),
                    day.relative(),
                    day.basis(),
                    day.grounds(),
                    Lead.NONE);
        }
        return alone(scan, first, clock);
    }

    /** "10:35 a.m. (0735 GMT) Friday": the day stands behind another zone's time. */
    private Found bracketed(Scan scan, int first, Clock clock, int next) {
        var at = scan.is(next, "on") ? next + 1 : next;
        var day = days.at(scan, at);
        return day != null && day.first() == at && day.type() == TimexType.DATE
                ? day.at(clock.code(), clock.next())
                        .spanning(first, clock.next())
                        .led(Lead.NONE)
                : alone(scan, first, clock);
    }

    private static Found alone(Scan scan, int first, Clock clock) {
        var focus = scan.focus();
        if (Habit.at(scan, first)) {
            return Found.plain(
                    first,
                    clock.next(),
                    TimexType.TIME,
                    "XXXX-XX-XX" + clock.code(),
                    "what is done every day: of no day");
        }
        var near = scan.together(scan.free() - 1, first) || isPast(scan, focus);
        var day = focus == null || near && focus.grain() == Grain.DAY ? scan.spokenOf() : scan.anchor();
        if (day == null) {
            return Found.plain(first, clock.next(), TimexType.TIME, "XXXX-XX-XX" + clock.code(), "the day is not said");
        }
        return Found.relative(first, clock.next(), Stretch.day(day.day()), "on " + day.inWords())
                .at(clock.code(), clock.next())
                .led(Lead.NONE);
    }

    /** A day before that of the paper, told of in a paragraph before: the time is of the same happening. */
    private static boolean isPast(Scan scan, @Nullable Stretch focus) {
        var anchor = scan.anchor();
        return anchor != null
                && focus != null
                && focus.from().isBefore(anchor.day())
                && !focus.from().isBefore(anchor.day().minusDays(NEAR));
    }

    private static @Nullable Clock digits(Scan scan, int token) {
        if (pointed(scan, token)) {
            return half(scan, token + 1, hour(scan, token), minute(scan, token));
        }
        var spoken = scan.is(token, Sort.CARDINAL);
        if (!spoken && !scan.is(token, Sort.NUMBER)
                || scan.number(token) > 24 && scan.size(token) < 4
                || glued(scan, token)) {
            return null;
        }
        if (!spoken && scan.size(token) == 4) {
            return military(scan, token);
        }
        var colon =
                !spoken && scan.mark(token + 1, ':') && scan.is(token + 2, Sort.NUMBER) && scan.size(token + 2) == 2;
        var minute = colon ? scan.number(token + 2) : -1;
        return minute > 59 ? null : half(scan, colon ? token + 3 : token + 1, scan.number(token), minute);
    }

    /** The first token of the time by the clock that ends at this token; the same token when none does. */
    static int before(Scan scan, int token) {
        var first = token;
        while (token - first < LONGEST && scan.together(first - 1, token) && part(scan, first - 1)) {
            first--;
        }
        return first;
    }

    private static boolean part(Scan scan, int token) {
        return scan.is(token, Sort.HOUR_WORD)
                || scan.is(token, Sort.NUMBER)
                || scan.mark(token, ':')
                || scan.is(token, MERIDIEMS)
                || scan.is(token, ZONES);
    }

    private static boolean glued(Scan scan, int token) {
        return token > 0
                && scan.tokens().glued(token)
                && "$£€#.:/-".indexOf(scan.tokens().first(token - 1)) >= 0;
    }

    /** "6.30" before "pm". */
    private static boolean pointed(Scan scan, int token) {
        if (token >= scan.tokens().count() || meridiem(scan, token + 1) == token + 1 || glued(scan, token)) {
            return false;
        }
        var word = scan.tokens().word(token);
        var dot = word.length() - 3;
        return (dot == 1 || dot == 2)
                && word.charAt(dot) == '.'
                && word.chars().filter(Character::isDigit).count() == dot + 2
                && minute(scan, token) < 60;
    }

    private static int hour(Scan scan, int token) {
        var word = scan.tokens().word(token);
        return Integer.parseInt(word, 0, word.length() - 3, 10);
    }

    private static int minute(Scan scan, int token) {
        var word = scan.tokens().word(token);
        return Integer.parseInt(word, word.length() - 2, word.length(), 10);
    }

    /** "0630 GMT". */
    private static @Nullable Clock military(Scan scan, int token) {
        var hour = scan.number(token) / 100;
        var minute = scan.number(token) % 100;
        var zoned = scan.is(token + 1, Set.of("gmt", "utc", "hours", "hrs"));
        return zoned && hour < 25 && minute < 60 ? new Clock(token + 2, hour, minute) : null;
    }

    private static @Nullable Clock half(Scan scan, int at, int hour, int minute) {
        var end = meridiem(scan, at);
        if (end > at) {
            var afternoon = scan.tokens().lower(at).startsWith("p");
            var shown = hour % 12 + (afternoon ? 12 : 0);
            return hour > 12 || hour == 0 ? null : new Clock(zone(scan, end), shown, minute);
        }
        if (scan.is(at, Set.of("o'clock", "o’clock"))) {
            return inThe(scan, at + 1, hour, minute);
        }
        if (scan.is(at, "in") && scan.is(at + 1, "the") && scan.is(at + 2, Sort.PART)) {
            return inThe(scan, at, hour, minute);
        }
        return minute >= 0 && (zone(scan, at) > at || hour > 12 || scan.is(at - 4, "at"))
                ? new Clock(zone(scan, at), hour, minute)
                : null;
    }

    private static Clock inThe(Scan scan, int at, int hour, int minute) {
        if (scan.is(at, "in") && scan.is(at + 1, "the") && scan.is(at + 2, Sort.PART)) {
            var late = scan.number(at + 2) > 0 && hour < 12;
            return new Clock(at + 3, late ? hour + 12 : hour, minute);
        }
        return new Clock(at, hour, minute);
    }

    /** The token after "a.m.", "pm", "p", ".", "m", "."; the same token when there is none. */
    private static int meridiem(Scan scan, int at) {
        if (scan.is(at, MERIDIEMS)) {
            return at + 1;
        }
        var dotted = scan.is(at, Set.of("a", "p"))
                && scan.mark(at + 1, '.')
                && scan.is(at + 2, "m")
                && scan.mark(at + 3, '.');
        return dotted ? at + 4 : at;
    }

    private static int zone(Scan scan, int at) {
        var bracketed = scan.mark(at, '(') && scan.is(at + 1, ZONES) && scan.mark(at + 2, ')');
        if (bracketed) {
            return at + 3;
        }
        if (!scan.is(at, ZONES) || scan.tokens().kind(at) != Tokens.Kind.WORD) {
            return at;
        }
        return scan.is(at + 1, "time") ? at + 2 : at + 1;
    }
}
