package collate.core.extract.date;

import collate.core.claim.TimexType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "recent years", "the coming months", "for weeks", "over the years": units that nobody counted. */
final class VagueSpan implements DateRule {
    private static final Set<String> PAST = Set.of("recent", "past", "previous", "earlier");
    private static final Set<String> FUTURE = Set.of("coming", "future");
    private static final Set<String> EARLY = Set.of("early", "first", "later", "last", "final");
    private static final Set<String> DURING =
            Set.of("for", "in", "over", "within", "after", "took", "take", "spent", "lasted", "of");

    private static final Set<String> BESIDE = Set.of("later", "earlier", "before", "after", "ago");

    @Override
    public @Nullable Found at(Scan scan, int token) {
        var unit = scan.is(token, Sort.UNITS) ? Unit.of(scan.lexeme(token)) : null;
        if (unit == null
                || partOfDay(scan, token, unit)
                || token - 1 < scan.free()
                || !scan.together(token - 1, token)) {
            return null;
        }
        var next = scan.is(token + 1, Set.of("or", "and")) && scan.is(token + 2, Sort.UNITS) ? token + 3 : token + 1;
        var first = scan.is(token - 2, "the") && token - 2 >= scan.free() ? token - 2 : token - 1;
        if (scan.is(token - 1, PAST)) {
            return Found.plain(
                    first, next, TimexType.DURATION, unit.duration(Double.NaN), "some time before the article");
        }
        if (scan.is(token - 1, FUTURE) || scan.is(token + 1, "ahead")) {
            var start = scan.is(token - 1, FUTURE) ? first : token - 1;
            return Found.plain(
                    start,
                    scan.is(next, "ahead") ? next + 1 : next,
                    TimexType.DURATION,
                    unit.duration(Double.NaN),
                    "a time to come");
        }
        return length(scan, token, next, unit);
    }

    /** "the early hours of Sunday" are that day's. */
    private static boolean partOfDay(Scan scan, int token, Unit unit) {
        return unit == Unit.HOUR && scan.is(token + 1, "of") && scan.is(token - 1, EARLY);
    }

    private static @Nullable Found length(Scan scan, int token, int next, Unit unit) {
        var first =
                scan.is(token - 1, EARLY) && scan.is(token - 2, "the") && token - 2 >= scan.free() ? token - 2 : token;
        first = scan.is(token - 1, "the") ? token - 1 : first;
        var beside = scan.is(next, BESIDE);
        if (first == token && !scan.is(token - 1, DURING) && !beside) {
            return null;
        }
        if (scan.is(next, "ago")) {
            return Found.plain(first, next + 1, TimexType.DATE, "PAST_REF", "how long is not said");
        }
        return Found.plain(first, next, TimexType.DURATION, unit.duration(Double.NaN), "a length that is not said");
    }
}
