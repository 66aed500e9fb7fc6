package collate.core.compare.words;

import collate.core.extract.Tokens;
import collate.core.extract.number.Numerals;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How long something lasts, in one unit however it is put: "72 hours" and "three days", "a fortnight" and "two weeks". Months
 * and years stay apart from days, as they are not all as long. An age is none: "five years old" is "aged five".
 *
 * @param number last token of its number
 * @param unit token of its unit as written
 * @param length in hours or months: "72 hours"
 */
record TimeLength(int number, int unit, String length) {
    private static final Map<String, Integer> HOURS = Map.of(
            "hour",
            1,
            "hours",
            1,
            "day",
            24,
            "days",
            24,
            "week",
            168,
            "weeks",
            168,
            "fortnight",
            336,
            "fortnights",
            336);
    private static final Map<String, Integer> MONTHS = Map.of("month", 1, "months", 1, "year", 12, "years", 12);
    private static final Set<String> ONE = Set.of("a", "one");
    /** "Within a week" lasts seven days; "twice a week" tells how often. */
    private static final Set<String> LASTING = Set.of("in", "within", "for", "after", "of");

    static Optional<TimeLength> at(Tokens tokens, int token) {
        var numeral = Numerals.at(tokens, token);
        if (numeral.isPresent()) {
            var unit = numeral.get().last() + 1;
            return of(
                    tokens,
                    numeral.get().last(),
                    tokens.is(unit, "-") ? unit + 1 : unit,
                    numeral.get().value());
        }
        return tokens.is(token, ONE)
                        && (tokens.is(token + 1, "fortnight")
                                || tokens.is(token + 1, "week") && tokens.is(token - 1, LASTING))
                ? of(tokens, token, token + 1, 1)
                : Optional.empty();
    }

    private static Optional<TimeLength> of(Tokens tokens, int last, int unit, long number) {
        if (unit >= tokens.count() || isAge(tokens, unit)) {
            return Optional.empty();
        }
        var hours = HOURS.get(tokens.lower(unit));
        var months = MONTHS.get(tokens.lower(unit));
        if (number > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        if (hours != null) {
            return Optional.of(new TimeLength(last, unit, number * hours + " hours"));
        }
        return months == null ? Optional.empty() : Optional.of(new TimeLength(last, unit, number * months + " months"));
    }

    /** The unit in which it is given here: "hours". */
    String measure() {
        return length.substring(length.indexOf(' ') + 1);
    }

    private static boolean isAge(Tokens tokens, int unit) {
        return tokens.is(unit + 1, "old") || tokens.is(unit + 1, "-") && tokens.is(unit + 2, "old");
    }
}
