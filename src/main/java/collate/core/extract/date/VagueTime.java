package collate.core.extract.date;

import collate.core.claim.TimexType;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "now", "recently", "currently", "the future": a time that only points before, at or after the article's. */
final class VagueTime implements DateRule {
    private static final Map<String, String> WORDS = Map.of(
            "now", "PRESENT_REF",
            "currently", "PRESENT_REF",
            "current", "PRESENT_REF",
            "nowadays", "PRESENT_REF",
            "recently", "PAST_REF",
            "recent", "PAST_REF",
            "future", "FUTURE_REF",
            "past", "PAST_REF",
            "days", "PRESENT_REF",
            "term", "FUTURE_REF");

    @Override
    public @Nullable Found at(Scan scan, int token) {
        var value = WORDS.get(scan.tokens().lower(token));
        if (value == null) {
            return null;
        }
        return switch (scan.tokens().lower(token)) {
            case "future" -> future(scan, token);
            case "past" -> past(scan, token) ? found(token - 1, token + 1, value) : null;
            case "days" -> scan.is(token - 1, "these") && free(scan, token) ? found(token - 1, token + 1, value) : null;
            case "term" -> term(scan, token);
            case "recent", "current" -> unit(scan, token + 1) ? null : found(token, token + 1, value);
            case "recently" ->
                found(scan.is(token - 1, "more") && free(scan, token) ? token - 1 : token, token + 1, value);
            default -> found(token, token + 1, value);
        };
    }

    /** "recent years" and "the current fiscal year" are other rules'. */
    private static boolean unit(Scan scan, int token) {
        return scan.is(token, Sort.UNITS)
                || scan.is(token, Sort.UNIT)
                || scan.is(token, Set.of("fiscal", "calendar", "period", "fortnight"));
    }

    private static @Nullable Found future(Scan scan, int token) {
        if (scan.tokens().capital(token)) {
            return null;
        }
        var near = scan.is(token - 1, Set.of("near", "foreseeable", "distant", "immediate"))
                && scan.is(token - 2, "the")
                && token - 2 >= scan.free();
        var first = near ? token - 2 : determined(scan, token) ? token - 1 : token;
        return first < token || scan.is(token - 1, Set.of("in", "all", "any", "for", "of"))
                ? found(first, token + 1, "FUTURE_REF")
                : null;
    }

    private static @Nullable Found term(Scan scan, int token) {
        var near = scan.is(token - 1, Set.of("near", "short", "long"))
                && scan.is(token - 2, "the")
                && token - 2 >= scan.free();
        return near ? found(token - 2, token + 1, "FUTURE_REF") : null;
    }

    private static boolean past(Scan scan, int token) {
        var counted = unit(scan, token + 1) || Count.at(scan, token + 1) != null || scan.is(token + 1, Sort.SEASON);
        return determined(scan, token) && !counted && (scan.is(token - 2, "in") || noun(scan, token));
    }

    private static boolean noun(Scan scan, int token) {
        return !scan.together(token, token + 1)
                || !Character.isLetterOrDigit(scan.tokens().first(token + 1));
    }

    private static boolean determined(Scan scan, int token) {
        return scan.is(token - 1, "the") && free(scan, token);
    }

    private static boolean free(Scan scan, int token) {
        return token - 1 >= scan.free() && scan.together(token - 1, token);
    }

    private static Found found(int first, int next, String value) {
        return Found.plain(
                first, next, TimexType.DATE, value, "points only before, at or after the article's own time");
    }
}
