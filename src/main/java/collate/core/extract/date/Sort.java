package collate.core.extract.date;

/** What a word is to the date rules. */
enum Sort {
    NONE,
    /** A whole number in digits, below a billion. */
    NUMBER,
    /** A number word: "three", "twenty", "hundred". */
    CARDINAL,
    /** "first" to "thirty-first", by their number. */
    ORDINAL,
    MONTH,
    WEEKDAY,
    /** "Mondays": every one of them. */
    WEEKDAYS,
    UNIT,
    /** "weeks": more than one. */
    UNITS,
    /** "morning", "night". */
    PART,
    PARTS,
    SEASON,
    /** "today", "yesterday", by their distance in days. */
    DAY_WORD,
    /** "noon", "midnight", by their hour. */
    HOUR_WORD,
    /** "nineties", by their first year in the century. */
    TENS
}
