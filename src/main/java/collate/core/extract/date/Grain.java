package collate.core.extract.date;

/** How finely a stretch of the calendar is named. */
enum Grain {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    static Grain of(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> DAY;
            case WEEK -> WEEK;
            case MONTH -> MONTH;
            case QUARTER -> QUARTER;
            case YEAR -> YEAR;
            case DECADE -> DECADE;
            case CENTURY -> CENTURY;
        };
    }
}
