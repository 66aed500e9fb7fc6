package collate.core.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands before the first sentence of a report, of where, when and by whom it was written: "PORT MAREL, March 10 (Agency) - ",
 * "Arden, Veltria (Agency) — ", "10 March: ", "(Agency) - ". It is no part of the sentence behind it.
 */
public final class Dateline {
    /** In UTF-16 code units. */
    private static final int LONGEST = 100;

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,3}+";
    /** "US" before a dash is a country. */
    private static final String THREE_LETTERS = "(?=(?:\\p{Lu}[.'’]?[ /]?){3})";

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’-]*+(?: (?:(?:of|the|and|de|del|la) )?\\p{Lu}[\\p{L}.'’-]*+){0,3}+";
    private static final String WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?";
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DAY = "(?:(?:" + WEEKDAY + ",? )?(?:" + MONTH + " \\d{1,2}|\\d{1,2}\\.? " + MONTH
            + ")(?:st|nd|rd|th)?(?:,? \\d{4})?|" + WEEKDAY + ")";
    private static final String CREDIT = "(?:\\(\\p{Lu}[^()\\n]{0,30}\\)|/\\p{Lu}[^()/\\n]{0,20}/)";
    private static final String MORE = "(?:[,/] ?" + NAME + "){0,3}";
    /** A hyphen only beside a space; a dash between two names, as in "Arden–Rask", joins them. */
    private static final String DASH = "(?: ?(?:—|--)| [-–―](?= )|[-–―](?= ))";

    private static final Pattern PATTERN = Pattern.compile("(?:"
            + THREE_LETTERS + CAPITALS + MORE + "(?:,? " + DAY + ")?(?:,? ?" + CREDIT + ")?(?:" + DASH + "|:)"
            + "|" + NAME + "(?: \\(" + NAME + "\\))?" + MORE + ",? " + DAY + "(?:,? ?" + CREDIT + ")?(?:" + DASH
            + "|[.:])"
            + "|" + NAME + MORE + "(?:,? " + DAY + ")?,? ?" + CREDIT + DASH
            + "|" + DAY + "(?:,? ?" + CREDIT + ")?(?:" + DASH + "|:)"
            + "|" + CREDIT + DASH
            + ")(?: /\\p{Lu}[^/\\n]{0,20}/\\.)?\\s*+(?=[\"“'‘«(]|\\p{Lu}|\\d+[ ,]\\S)(?=.{0,30}\\p{Ll}{2})");

    private static final String AROUND = "(?!(?:" + MONTH + "|" + WEEKDAY
            + ")(?!\\p{L}))(?<around>\\p{Lu}\\p{L}*\\p{Ll}(?: \\p{Lu}\\p{L}*\\p{Ll})?)";

    private Dateline() {}

    /** What a dateline of the text names behind a town: "Veltria" in "ARDEN, Veltria, March 10 - ". */
    public static Optional<String> around(String text, String town) {
        return Pattern.compile("(?m)^(?i:" + Pattern.quote(town) + "), " + AROUND)
                .matcher(text)
                .results()
                .filter(found -> end(text, found.start(), text.length()) >= found.end())
                .map(found -> found.group("around"))
                .findFirst();
    }

    /**
     * Where the sentence begins behind a dateline; the start itself when there is no dateline.
     *
     * @param start where the paragraph begins
     * @param end where it ends at the latest
     */
    public static int end(String text, int start, int end) {
        var dateline = PATTERN.matcher(text).region(start, Math.min(end, start + LONGEST));
        return dateline.lookingAt() ? dateline.end() : start;
    }
}
