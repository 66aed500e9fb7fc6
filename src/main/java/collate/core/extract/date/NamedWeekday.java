package collate.core.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** "Black Friday", "Palm Sunday", "Super Tuesday": a weekday whose name is that of one day in a year. */
final class NamedWeekday implements DateRule {
    private static final Map<String, IntFunction<LocalDate>> NAMED = Map.ofEntries(
            Map.entry("ash wednesday", year -> Easter.of(year).minusDays(46)),
            Map.entry("shrove tuesday", year -> Easter.of(year).minusDays(47)),
            Map.entry("fat tuesday", year -> Easter.of(year).minusDays(47)),
            Map.entry("palm sunday", year -> Easter.of(year).minusDays(7)),
            Map.entry("maundy thursday", year -> Easter.of(year).minusDays(3)),
            Map.entry("holy thursday", year -> Easter.of(year).minusDays(3)),
            Map.entry("holy saturday", year -> Easter.of(year).minusDays(1)),
            Map.entry("whit monday", year -> Easter.of(year).plusDays(50)),
            Map.entry("black friday", year -> thanksgiving(year).plusDays(1)),
            Map.entry("cyber monday", year -> thanksgiving(year).plusDays(4)),
            Map.entry("giving tuesday", year -> thanksgiving(year).plusDays(5)),
            Map.entry("super tuesday", NamedWeekday::superTuesday));

    /** Names of days in history, which no calendar gives: "Bloody Sunday". */
    private static final Set<String> REMEMBERED = Set.of("bloody", "black", "blue", "red");

    private static final int FIRST_IN_FEBRUARY = 2008;
    private static final int FIRST_OF_MARCH = 2000;

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (!scan.is(token + 1, Sort.WEEKDAY)
                || !scan.tokens().capital(token)
                || !scan.tokens().capital(token + 1)
                || !scan.together(token, token + 1)) {
            return null;
        }
        var rule = NAMED.get(scan.tokens().lower(token) + " " + scan.tokens().lower(token + 1));
        return rule == null ? null : named(scan, token, rule);
    }

    /** Whether the weekday at this token is part of a name that means no day near the article. */
    static boolean remembered(Scan scan, int token) {
        return scan.is(token - 1, REMEMBERED) && scan.tokens().capital(token - 1) && scan.together(token - 1, token);
    }

    private static Found named(Scan scan, int token, IntFunction<LocalDate> rule) {
        var year = Years.after(scan, token + 2);
        if (year != null) {
            var day = Stretch.day(rule.apply(year.number()));
            return Found.absolute(token, year.next(), day, "a day by its name, written with its year");
        }
        var anchor = scan.anchor();
        if (anchor == null) {
            return Found.unresolved(token, token + 2, "XXXX-XX-XX");
        }
        var tense = Tense.at(scan, token, token + 2);
        var day = rule.apply(anchor.day().getYear());
        for (var other : new int[] {-1, 1}) {
            var there = rule.apply(anchor.day().getYear() + other);
            day = Calendars.distance(anchor.day(), there, tense) < Calendars.distance(anchor.day(), day, tense)
                    ? there
                    : day;
        }
        return Found.relative(token, token + 2, Stretch.day(day), "the one nearest to " + anchor.inWords())
                .because(tense.ground(scan));
    }

    private static LocalDate thanksgiving(int year) {
        return LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }

    /** The first Tuesday in March of years of presidential primaries, before 2000 the second. */
    private static LocalDate superTuesday(int year) {
        var primaries = year - Math.floorMod(year, 4);
        if (primaries == FIRST_IN_FEBRUARY) {
            return LocalDate.of(primaries, 2, 5);
        }
        var which = primaries < FIRST_OF_MARCH ? 2 : 1;
        return LocalDate.of(primaries, 3, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.TUESDAY));
    }
}
