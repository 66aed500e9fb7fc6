package collate.core.extract.date;

import java.util.Map;

/** How reviewers read what each rule for dates goes by. */
public final class DateWords {
    public static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("remembered-day", "a day that the news names without its year"),
            Map.entry("calendar-day", "a day by its month and number"),
            Map.entry("day-range", "days from one to another"),
            Map.entry("second-day", "a further day of the month just named"),
            Map.entry("day-beside", "the day before or after a named one"),
            Map.entry("dateline", "the day of writing, in the dateline"),
            Map.entry("week-of", "the week that holds a named day"),
            Map.entry("numeric-day", "a day in digits"),
            Map.entry("east-asian-day", "a day whose numbers carry signs for year, month and day"),
            Map.entry("clock-time", "a time by the clock"),
            Map.entry("calendar-month", "a month by its name"),
            Map.entry("ordinal-quarter", "a counted part of a year"),
            Map.entry("year-earlier", "a period a year before the one compared"),
            Map.entry("year-end", "the end of a year"),
            Map.entry("named-quarter", "the quarter that a report speaks of"),
            Map.entry("holiday-name", "a feast by its name"),
            Map.entry("named-weekday", "a weekday with a name of its own"),
            Map.entry("weekday-name", "a day of the week by its name"),
            Map.entry("day-word", "a word such as “today” or “yesterday”"),
            Map.entry("unit-beside", "the time before or after the one just spoken of"),
            Map.entry("counted-ago", "a counted time before or after a day"),
            Map.entry("counted-from", "a counted time from a named day"),
            Map.entry("counted-duration", "how long something lasts"),
            Map.entry("whole-length", "a whole day, week or year"),
            Map.entry("shifted-unit", "a week, month or year beside the article’s"),
            Map.entry("season-name", "a season"),
            Map.entry("part-of-day", "a part of a day"),
            Map.entry("decade-name", "ten years by their first"),
            Map.entry("century-number", "a century by its number"),
            Map.entry("calendar-year", "a year by its number"),
            Map.entry("frequency", "how often something happens"),
            Map.entry("vague-span", "a time that nobody counted"),
            Map.entry("vague-time", "a time that only points before, at or after the article’s"));

    private DateWords() {}
}
