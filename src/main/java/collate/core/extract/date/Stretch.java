package collate.core.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * A named stretch of the calendar: a day, a week, the third quarter of 1989.
 *
 * @param from its first day
 * @param to its last day, inclusive
 * @param timex as TIMEX3 writes it: {@code 1989-Q3}
 */
record Stretch(Grain grain, LocalDate from, LocalDate to, String timex) {
    private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

    static Stretch day(LocalDate day) {
        return new Stretch(Grain.DAY, day, day, day.toString());
    }

    static Stretch week(LocalDate inside) {
        var monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Stretch(Grain.WEEK, monday, monday.plusDays(6), weekName(monday));
    }

    static Stretch weekend(LocalDate inside) {
        var monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Stretch(Grain.WEEKEND, monday.plusDays(5), monday.plusDays(6), weekName(monday) + "-WE");
    }

    private static String weekName(LocalDate monday) {
        return "%04d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static Stretch month(LocalDate inside) {
        var first = inside.withDayOfMonth(1);
        return new Stretch(
                Grain.MONTH,
                first,
                first.plusMonths(1).minusDays(1),
                inside.toString().substring(0, 7));
    }

    static Stretch quarter(int year, int quarter) {
        var first = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Stretch(Grain.QUARTER, first, first.plusMonths(3).minusDays(1), four(year) + "-Q" + quarter);
    }

    static Stretch half(int year, int half) {
        var first = LocalDate.of(year, 6 * half - 5, 1);
        return new Stretch(Grain.HALF, first, first.plusMonths(6).minusDays(1), four(year) + "-H" + half);
    }

    /** Season 0 is spring; winter is named by the year it ends in, as "the winter of 1994" mostly is. */
    static Stretch season(int year, int season) {
        var first = season == 3 ? LocalDate.of(year, 12, 1) : LocalDate.of(year, 3 * season + 3, 1);
        return new Stretch(Grain.SEASON, first, first.plusMonths(3).minusDays(1), four(year) + "-" + code(season));
    }

    /** "SP" for season 0. */
    static String code(int season) {
        return SEASONS.get(season);
    }

    static Stretch year(int year) {
        return new Stretch(Grain.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), four(year));
    }

    static Stretch decade(int firstYear) {
        return new Stretch(
                Grain.DECADE,
                LocalDate.of(firstYear, 1, 1),
                LocalDate.of(firstYear + 9, 12, 31),
                four(firstYear).substring(0, 3));
    }

    /** The 20th century is {@code 19} and runs from 1901. */
    static Stretch century(int number) {
        var first = 100 * number - 99;
        return new Stretch(
                Grain.CENTURY,
                LocalDate.of(first, 1, 1),
                LocalDate.of(first + 99, 12, 31),
                "%02d".formatted(number - 1));
    }

    /** The stretch of this grain that holds the day. */
    static Stretch around(LocalDate day, Grain grain) {
        return switch (grain) {
            case DAY -> day(day);
            case WEEKEND -> weekend(day);
            case WEEK -> week(day);
            case MONTH -> month(day);
            case SEASON ->
                season(day.getMonthValue() < 3 ? day.getYear() - 1 : day.getYear(), (day.getMonthValue() + 9) % 12 / 3);
            case QUARTER -> quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case HALF -> half(day.getYear(), day.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> year(day.getYear());
            case DECADE -> decade(day.getYear() / 10 * 10);
            case CENTURY -> century((day.getYear() + 99) / 100);
        };
    }

    /** The same stretch of another year: the third quarter of the year before. */
    Stretch inYears(int years) {
        return around(from.plusYears(years), grain);
    }

    private static String four(int year) {
        return "%04d".formatted(year);
    }
}
