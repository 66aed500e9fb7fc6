package collate.core.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Christmas Eve", "last Thanksgiving", "Easter": a feast whose day the calendar gives. */
final class HolidayName implements DateRule {
    private static final Set<String> HEADS = Set.of(
            "christmas",
            "thanksgiving",
            "easter",
            "halloween",
            "new",
            "good",
            "election",
            "memorial",
            "labor",
            "valentine",
            "boxing",
            "veterans",
            "armistice",
            "anzac",
            "bastille",
            "april");

    /** "Easter Island", "Christmas trees". */
    private static final Set<String> NO_FEASTS =
            Set.of("island", "tree", "trees", "card", "cards", "gift", "gifts", "rising");

    private static final Set<String> POINTERS = Set.of("last", "next", "this");

    /** Which feast, and the token after its name. */
    private record Feast(int next, int month, int day) {}

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (!scan.is(token, HEADS) || !scan.tokens().capital(token) || scan.is(token + 1, NO_FEASTS)) {
            return null;
        }
        var feast = feast(scan, token);
        if (feast == null) {
            return null;
        }
        var year = Years.after(scan, feast.next());
        if (year != null && scan.year(year.next() - 1)) {
            return Found.absolute(
                    token, year.next(), Stretch.day(day(feast, year.number())), "a feast, written with its year");
        }
        return resolved(scan, token, feast);
    }

    private static Found resolved(Scan scan, int token, Feast feast) {
        var anchor = scan.anchor();
        if (anchor == null) {
            var fixed = feast.month() > 0 && feast.day() > 0;
            var pattern = fixed ? "XXXX-%02d-%02d".formatted(feast.month(), feast.day()) : "XXXX-XX-XX";
            return Found.unresolved(token, feast.next(), pattern);
        }
        var pointed = token - 1 >= scan.free() && scan.is(token - 1, POINTERS);
        var tense = Tense.at(scan, token, feast.next());
        var day = pointed
                ? beside(anchor.day(), feast, scan.tokens().lower(token - 1))
                : nearest(anchor.day(), feast, tense);
        var basis = pointed ? "counted from " + anchor.inWords() : "the one nearest to " + anchor.inWords();
        return Found.relative(pointed ? token - 1 : token, feast.next(), Stretch.day(day), basis)
                .because(pointed ? List.of() : tense.ground(scan));
    }

    /** "last", "next" or "this" feast. */
    private static LocalDate beside(LocalDate reference, Feast feast, String pointer) {
        var same = day(feast, reference.getYear());
        return switch (pointer) {
            case "last" -> same.isBefore(reference) ? same : day(feast, reference.getYear() - 1);
            case "next" -> same.isAfter(reference) ? same : day(feast, reference.getYear() + 1);
            default -> same;
        };
    }

    private static LocalDate nearest(LocalDate reference, Feast feast, Tense tense) {
        var best = day(feast, reference.getYear());
        for (var year : new int[] {reference.getYear() - 1, reference.getYear() + 1}) {
            var day = day(feast, year);
            best = Calendars.distance(reference, day, tense) < Calendars.distance(reference, best, tense) ? day : best;
        }
        return best;
    }

    /** Day 0: Easter plus the month's number; a negative day: reckoned by weekday. */
    private static LocalDate day(Feast feast, int year) {
        if (feast.day() > 0) {
            return LocalDate.of(year, feast.month(), feast.day());
        }
        if (feast.day() == 0) {
            return Easter.of(year).plusDays(feast.month());
        }
        var first = LocalDate.of(year, feast.month(), 1);
        return switch (feast.month()) {
            case 5 -> first.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
            case 9 -> first.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
            default ->
                feast.day() == -4
                        ? first.with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY))
                        : first.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                                .plusDays(1);
        };
    }

    private static @Nullable Feast feast(Scan scan, int at) {
        var day = scan.is(at + 1, "day") ? at + 2 : at + 1;
        return switch (scan.tokens().lower(at)) {
            case "christmas" -> scan.is(at + 1, "eve") ? new Feast(at + 2, 12, 24) : new Feast(day, 12, 25);
            case "thanksgiving" -> new Feast(day, 11, -4);
            case "easter" -> easter(scan, at);
            case "halloween" -> new Feast(at + 1, 10, 31);
            case "new" -> newYear(scan, at);
            case "good" -> scan.is(at + 1, "friday") ? new Feast(at + 2, -2, 0) : null;
            case "election" -> day > at + 1 ? new Feast(day, 11, -1) : null;
            case "memorial" -> day > at + 1 ? new Feast(day, 5, -1) : null;
            case "labor" -> day > at + 1 ? new Feast(day, 9, -1) : null;
            case "boxing" -> day > at + 1 ? new Feast(day, 12, 26) : null;
            case "veterans", "armistice" -> day > at + 1 ? new Feast(day, 11, 11) : null;
            case "anzac" -> day > at + 1 ? new Feast(day, 4, 25) : null;
            case "bastille" -> day > at + 1 ? new Feast(day, 7, 14) : null;
            case "valentine" -> scan.is(at + 2, "day") ? new Feast(at + 3, 2, 14) : null;
            default -> null;
        };
    }

    private static Feast easter(Scan scan, int at) {
        if (scan.is(at + 1, "monday")) {
            return new Feast(at + 2, 1, 0);
        }
        return new Feast(scan.is(at + 1, "sunday") ? at + 2 : at + 1, 0, 0);
    }

    private static @Nullable Feast newYear(Scan scan, int at) {
        if (!scan.is(at + 1, "year") || !scan.is(at + 2, Set.of("'s", "’s"))) {
            return null;
        }
        return scan.is(at + 3, "eve")
                ? new Feast(at + 4, 12, 31)
                : new Feast(scan.is(at + 3, "day") ? at + 4 : at + 3, 1, 1);
    }
}
