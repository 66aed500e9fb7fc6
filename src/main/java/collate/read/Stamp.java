package collate.read;

import java.util.Optional;
import java.util.regex.Pattern;

/** A line in the head of a text that tells a day: "Sat. Jun 22nd, 2024", "Published: 24 October 2023, 09:00", "Updated …". */
final class Stamp {
    private static final String TIME =
            "(?:,? ?(?:at |\\| ?|- ?|– ?|· ?)?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?)?";
    private static final String WEEKDAY = "(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]*[.,]* )?";
    private static final String DAY =
            "(?<day>[a-z]{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)?[ -][a-z]{3,9}\\.?,?[ -]\\d{4}"
                    + "|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}\\.\\d{1,2}\\.\\d{4})";

    private static final Pattern ALONE = Pattern.compile(WEEKDAY + DAY + TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:first )?(?:published|posted|issued|released|date|publication date)(?: on)?\\s*:?\\s*" + WEEKDAY + DAY
                    + TIME + ".{0,60}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGED = Pattern.compile(
            "(?:last )?(?:updated|modified|edited)(?: on)?\\s*:?\\s*" + WEEKDAY + DAY + TIME + ".{0,60}",
            Pattern.CASE_INSENSITIVE);

    private Stamp() {}

    static Optional<DayCandidate> in(String line) {
        return day(PUBLISHED, line, DayCandidate.Role.PUBLISHED, "“published” line of the text")
                .or(() -> day(CHANGED, line, DayCandidate.Role.MODIFIED, "“updated” line of the text"))
                .or(() -> day(ALONE, line, DayCandidate.Role.PUBLISHED, Days.STAMP));
    }

    private static Optional<DayCandidate> day(Pattern form, String line, DayCandidate.Role role, String basis) {
        var match = form.matcher(line);
        return match.matches() ? WrittenDay.in(match.group("day")).map(day -> day.as(role, basis)) : Optional.empty();
    }
}
