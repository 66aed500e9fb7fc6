package collate.core.extract;

import collate.core.claim.Dated;
import collate.core.extract.date.DateRules;
import collate.core.text.NoiseFinder;
import collate.core.text.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The days that an undated text may have been written on, by its own words: of its dateline, beside a weekday in brackets, or in full
 * in its first lines. A year that is not written is taken from the text's other dates, if one of theirs alone fits, else from nowhere.
 */
final class OwnDays {
    private static final int MOST = 5;
    /** In UTF-16 code units: headline, standfirst and the first paragraph of most articles. */
    private static final int HEAD = 600;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern TIMEX = Pattern.compile("(?:XXXX|\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern BRACKETED = Pattern.compile("(\\p{L}{3,9})\\.? ?\\(.{3,30}\\)");
    /** What stands in a paragraph before the day of a dateline: "GAZA, ", "GAZA CITY, Gaza Strip, ". */
    private static final Pattern PLACE =
            Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]{2,40}(?:[/,] ?[\\p{L} .'’-]{2,40}){0,2}, ");

    private static final Pattern AFTER_DATELINE = Pattern.compile("\\s*[(\\-–—_.:].*", Pattern.DOTALL);

    private final String text;
    private final List<Dated> dates;
    private final Map<Integer, String> years = new LinkedHashMap<>();

    private OwnDays(String text, List<Dated> dates) {
        this.text = text;
        this.dates = dates;
        dates.stream()
                .filter(this::isInFull)
                .forEach(dated -> years.putIfAbsent(dated.from().orElseThrow().getYear(), words(dated)));
    }

    static List<ReferenceDate.Candidate> in(String text) {
        var noise = NoiseFinder.in(text).stream().map(found -> found.span()).toList();
        var reading = new Reading(text, Optional.empty(), noise);
        return in(text, new DateRules().in(Tokens.of(reading), reading));
    }

    /**
     * In reading order, each once; beside a dateline, no other day stands a chance.
     *
     * @param dates all that were found in the text without a reference date
     */
    static List<ReferenceDate.Candidate> in(String text, List<Dated> dates) {
        var own = new OwnDays(text, dates);
        var datelines = own.candidates(own.dates.stream().filter(dated -> own.isDateline(dated.value())));
        return datelines.isEmpty() ? own.candidates(own.dates.stream()) : datelines;
    }

    private List<ReferenceDate.Candidate> candidates(Stream<Dated> from) {
        var found = new LinkedHashMap<LocalDate, ReferenceDate.Candidate>();
        from.forEach(dated -> candidate(dated).ifPresent(day -> found.putIfAbsent(day.day(), day)));
        return found.values().stream().limit(MOST).toList();
    }

    private String words(Dated dated) {
        return dated.value().of(text);
    }

    private boolean isInFull(Dated dated) {
        return dated.from().isPresent()
                && TIMEX.matcher(dated.timex()).matches()
                && YEAR.matcher(words(dated)).find();
    }

    private Optional<ReferenceDate.Candidate> candidate(Dated dated) {
        var dateline = isDateline(dated.value());
        var basis = (dateline ? "dateline “" : "“") + words(dated) + "”";
        if (isInFull(dated)) {
            return dateline || isBracketed(dated) || dated.value().end() <= HEAD
                    ? dated.from().map(day -> new ReferenceDate.Candidate(day, basis))
                    : Optional.empty();
        }
        return dateline || isBracketed(dated) ? inSomeYear(dated, basis) : Optional.empty();
    }

    private boolean isBracketed(Dated dated) {
        return BRACKETED.matcher(words(dated)).matches();
    }

    private boolean isDateline(Span day) {
        var start = text.lastIndexOf('\n', day.start()) + 1;
        return PLACE.matcher(text.substring(start, day.start())).matches()
                && AFTER_DATELINE.matcher(text.substring(day.end())).matches();
    }

    private Optional<ReferenceDate.Candidate> inSomeYear(Dated dated, String basis) {
        var written = TIMEX.matcher(dated.timex());
        if (!written.matches()) {
            return Optional.empty();
        }
        var day = MonthDay.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
        var fitting =
                years.keySet().stream().filter(year -> fits(day, year, dated)).toList();
        return fitting.size() == 1
                ? Optional.of(new ReferenceDate.Candidate(
                        day.atYear(fitting.getFirst()),
                        basis + " with the year of “" + years.get(fitting.getFirst()) + "”"))
                : Optional.empty();
    }

    /** A weekday that is written must be the day's. */
    private boolean fits(MonthDay day, int year, Dated dated) {
        var named = BRACKETED.matcher(words(dated));
        return day.isValidYear(year) && (!named.matches() || isWeekday(day.atYear(year), named.group(1)));
    }

    private static boolean isWeekday(LocalDate day, String name) {
        return day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                .toLowerCase(Locale.ROOT)
                .startsWith(name.toLowerCase(Locale.ROOT));
    }
}
