package collate.core.extract.date;

import collate.core.claim.TimexType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** "daily", "every year", "each month", "annually": how often. */
final class Frequency implements DateRule {
    private static final Map<String, String> ADVERBS = Map.of(
            "daily",
            "P1D",
            "weekly",
            "P1W",
            "annually",
            "P1Y",
            "monthly",
            "P1M",
            "nightly",
            "P1D",
            "hourly",
            "PT1H",
            "yearly",
            "P1Y");

    @Override
    public @Nullable Found at(Scan scan, int token) {
        var adverb = Character.isLetter(scan.tokens().first(token))
                ? ADVERBS.get(scan.tokens().lower(token))
                : null;
        if (adverb != null) {
            return name(scan, token) ? null : Found.plain(token, token + 1, TimexType.SET, adverb, "how often");
        }
        if (scan.is(token, "weekends") || scan.isEvery(token) && scan.is(token + 1, "weekend")) {
            var next = scan.is(token, "weekends") ? token + 1 : token + 2;
            return Found.plain(token, next, TimexType.SET, "XXXX-WXX-WE", "every week at its end");
        }
        if (!scan.isEvery(token)) {
            return null;
        }
        var count = Length.at(scan, token + 1);
        if (count != null && scan.is(token, "every")) {
            return Found.plain(token, count.next(), TimexType.SET, count.duration(), "how often");
        }
        if (scan.is(token + 1, "other") && scan.is(token + 2, Sort.UNIT)) {
            var unit = Unit.of(scan.lexeme(token + 2));
            return Found.plain(token, token + 3, TimexType.SET, unit.duration(2), "how often");
        }
        if (scan.is(token + 1, Sort.SEASON)) {
            var season = "XXXX-" + Stretch.code(scan.number(token + 1));
            return Found.plain(token, token + 2, TimexType.SET, season, "every year in that season");
        }
        return scan.is(token + 1, Sort.UNIT)
                ? Found.plain(
                        token,
                        token + 2,
                        TimexType.SET,
                        Unit.of(scan.lexeme(token + 1)).duration(1),
                        "how often")
                : part(scan, token);
    }

    private static @Nullable Found part(Scan scan, int token) {
        return scan.is(token + 1, Sort.PART)
                ? Found.plain(
                        token,
                        token + 2,
                        TimexType.SET,
                        "XXXX-XX-XX" + DayPart.code(scan.lexeme(token + 1)),
                        "how often")
                : null;
    }

    /** "the Daily Mail" is a newspaper. */
    private static boolean name(Scan scan, int token) {
        return scan.tokens().capital(token)
                && (scan.together(token, token + 1) && scan.tokens().capital(token + 1)
                        || scan.together(token - 1, token) && scan.tokens().capital(token - 1));
    }
}
