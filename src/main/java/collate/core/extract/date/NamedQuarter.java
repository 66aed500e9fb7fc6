package collate.core.extract.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "the latest quarter", "the current quarter", "the 1988 period": the quarter or period a report speaks of. */
final class NamedQuarter implements DateRule {
    private static final Set<String> LATEST = Set.of("latest", "recent", "just-ended");
    private static final Set<String> HEADS = Set.of("quarter", "period");

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (!scan.is(token, HEADS) || token - 1 < scan.free() || !scan.together(token - 1, token)) {
            return null;
        }
        if (scan.year(token - 1)) {
            return ofYear(scan, token);
        }
        if (scan.is(token - 1, LATEST)) {
            return found(scan, determined(scan, token - 1), token + 1);
        }
        var bare = scan.is(token, "quarter") && scan.is(token - 1, Set.of("the", "that"));
        return bare && !scan.is(token + 1, "of") && !scan.is(token + 1, "century")
                ? found(scan, token - 1, token + 1)
                : null;
    }

    private static int determined(Scan scan, int first) {
        var most = first - 1 >= scan.free() && scan.is(first - 1, "most") ? first - 1 : first;
        return most - 1 >= scan.free() && scan.is(most - 1, "the") ? most - 1 : most;
    }

    private static Found ofYear(Scan scan, int token) {
        var year = scan.number(token - 1);
        var period = scan.period();
        var stretch = period == null
                ? Stretch.year(year)
                : period.inYears(year - period.from().getYear());
        return Found.absolute(
                determined(scan, token - 1), token + 1, stretch, "the period that the article compares, in " + year);
    }

    private static Found found(Scan scan, int first, int next) {
        var period = scan.period();
        if (period != null) {
            return Found.relative(first, next, period, "the period named before");
        }
        var anchor = scan.anchor();
        if (anchor == null) {
            return Found.unresolved(first, next, "XXXX-QX");
        }
        var completed = Stretch.around(anchor.day().minusMonths(3), Grain.QUARTER);
        return Found.relative(first, next, completed, "the last quarter completed before " + anchor.inWords());
    }
}
