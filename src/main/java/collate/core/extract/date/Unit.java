package collate.core.extract.date;

import java.time.LocalDate;

/** Units of time that are counted, with their letter in a TIMEX3 duration. */
enum Unit {
    SECOND("S"),
    MINUTE("M"),
    HOUR("H"),
    DAY("D"),
    WEEK("W"),
    MONTH("M"),
    QUARTER("Q"),
    YEAR("Y"),
    DECADE("E"),
    CENTURY("C");

    private static final Unit[] ALL = values();

    private final String letter;

    Unit(String letter) {
        this.letter = letter;
    }

    static Unit of(Lexeme lexeme) {
        return ALL[lexeme.number()];
    }

    /** Shorter than a day. */
    boolean brief() {
        return compareTo(DAY) < 0;
    }

    /** "P3D", "PT2H"; a count that is no number is "X". */
    String duration(double count) {
        if (Double.isNaN(count)) {
            return this == CENTURY ? "PXC" : prefix() + "X" + letter;
        }
        var whole = (long) count;
        var rest = count - whole;
        if (rest == 0) {
            return this == CENTURY || this == DECADE
                    ? "P" + whole * (this == CENTURY ? 100 : 10) + "Y"
                    : prefix() + whole + letter;
        }
        return withRest(whole, rest);
    }

    private String withRest(long whole, double rest) {
        var head = whole == 0 ? prefix() : prefix() + whole + letter;
        return switch (this) {
            case YEAR -> head + Math.round(rest * 12) + "M";
            case HOUR -> head + Math.round(rest * 60) + "M";
            case MINUTE -> head + Math.round(rest * 60) + "S";
            case DAY -> head + "T" + Math.round(rest * 24) + "H";
            case DECADE -> "P" + Math.round((whole + rest) * 10) + "Y";
            case CENTURY -> "P" + Math.round((whole + rest) * 100) + "Y";
            case MONTH -> rest == 0.5 ? head + "15D" : prefix() + (whole + rest) + letter;
            case SECOND, WEEK, QUARTER -> prefix() + (whole + rest) + letter;
        };
    }

    private String prefix() {
        return brief() ? "PT" : "P";
    }

    /** About how many days it has. */
    double days() {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> 0;
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 30;
            case QUARTER -> 91;
            case YEAR -> 365;
            case DECADE -> 3652;
            case CENTURY -> 36524;
        };
    }

    /** The day so many of this unit after the given one, before it when negative. */
    LocalDate after(LocalDate day, long count) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3 * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10 * count);
            case CENTURY -> day.plusYears(100 * count);
        };
    }
}
