package collate.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day, and perhaps its moment, as metadata and bylines write it: "2023-10-24T09:00:00Z", "Tue, 24 Oct 2023 09:00:00 GMT",
 * "Oct. 24, 2023", "24 October 2023", "24.10.2023". Of "10/11/2023" nobody can tell which is the month, so it is none.
 */
record WrittenDay(LocalDate day, Optional<Instant> moment) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LONGEST_SHOWN = 40;
    private static final String MONTH =
            "(?<m>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\\.?";

    /** Wider than articles can be, so that a day before 1800 is doubted by name and not overlooked. */
    private static final String YEAR = "(?<y>(?:1\\d|20)\\d\\d)";

    private static final Pattern ISO = Pattern.compile("(?<!\\d)(?<y>\\d{4})-(?<n>\\d\\d)-(?<d>\\d\\d)(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(?<y>20\\d\\d)(?<n>[01]\\d)(?<d>[0-3]\\d)(?!\\d)");
    /** Of other years where nothing else is written: within words it may be any number. */
    private static final Pattern ALONE = Pattern.compile("\\A(?<y>1[89]\\d\\d)(?<n>[01]\\d)(?<d>[0-3]\\d)(?=t\\d|\\z)");

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?[ -]?" + MONTH + ",?[ -]" + YEAR + "(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + " (?<d>\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR + "(?!\\d)");
    private static final Pattern DOTTED =
            Pattern.compile("(?<!\\d)(?<d>\\d{1,2})\\.(?<n>\\d{1,2})\\." + YEAR + "(?!\\d)");
    private static final Pattern YEAR_SLASHED =
            Pattern.compile("(?<!\\d)" + YEAR + "/(?<n>\\d{1,2})/(?<d>\\d{1,2})(?!\\d)");

    private static final List<Pattern> FORMS =
            List.of(ISO, DAY_FIRST, MONTH_FIRST, DOTTED, YEAR_SLASHED, COMPACT, ALONE);

    /** The first day that the words name. */
    static Optional<WrittenDay> in(String words) {
        if (words.length() > 300) {
            return Optional.empty();
        }
        var plain = words.strip().toLowerCase(Locale.ROOT);
        return FORMS.stream()
                .flatMap(form -> form.matcher(plain).results().limit(1))
                .flatMap(match -> day(match).stream())
                .map(day -> new WrittenDay(day, moment(words.strip())))
                .findFirst();
    }

    /** What to say of words from which {@link #in} tells no day. */
    static String unread(String words, String basis) {
        var plain = words.strip().toLowerCase(Locale.ROOT);
        var shown =
                plain.length() <= LONGEST_SHOWN ? words.strip() : words.strip().substring(0, LONGEST_SHOWN) + "…";
        return basis + " says “" + shown + "”, "
                + (FORMS.stream().anyMatch(form -> form.matcher(plain).find())
                        ? "a day that does not exist."
                        : "from which no day can be told.");
    }

    private static Optional<LocalDate> day(MatchResult match) {
        try {
            var names = match.namedGroups();
            var month = names.containsKey("m")
                    ? MONTHS.indexOf(match.group("m").substring(0, 3)) + 1
                    : Integer.parseInt(match.group("n"));
            return Optional.of(
                    LocalDate.of(Integer.parseInt(match.group("y")), month, Integer.parseInt(match.group("d"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(String words) {
        try {
            var iso = words.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2").replace(' ', 'T');
            return Optional.of(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeException notMoment) {
            return Optional.empty();
        }
    }

    DayCandidate published(String basis) {
        return as(DayCandidate.Role.PUBLISHED, basis);
    }

    DayCandidate as(DayCandidate.Role role, String basis) {
        return new DayCandidate(day, moment, role, basis, Optional.empty());
    }
}
