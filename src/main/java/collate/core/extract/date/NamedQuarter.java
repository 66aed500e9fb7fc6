package collate.core.extract.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "the latest quarter", "the current quarter", "the 1988 period": the quarter or period a report speaks of. */
final class NamedQuarter implements DateRule {
    private static final Set<String> LATEST = Set.of("latest", "recent", "just-ended");
    private static final Set<String> CODES = Set.of("q1", "q2", "q3", "q4");
    private static final Set<String> HEADS = Set.of("quarter", "period");

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (scan.is(token, CODES)) {
            return coded(scan, token);
        }
        if (!scan.is(token, HEADS) || token - 1 < scan.free() || !scan.together(token - 1, token)) {
            return null;
        }
        if (scan.year(token - 1)) {
            return ofYear(scan, token);
        }
        if (scan.is(token - 1, LATEST)) {
            return found(scan, determined(scan, token - 1), token + 1);
        }
        return scan.owns(token - 1) ? ofLastYear(scan, token) : bare(scan, token);
    }

    /** "the quarter". */
    private static @Nullable Found bare(Scan scan, int token) {
        var quarter = scan.is(token, "quarter") && scan.is(token - 1, "the");
        var share = scan.is(token + 1, "of") || scan.is(token + 1, "century") || scan.hyphen(token + 1);
        if (!quarter || share) {
            return null;
        }
        return yearAgo(scan, token + 1) ? aYearBefore(scan, token - 1, token + 4) : found(scan, token - 1, token + 1);
    }

    private static boolean yearAgo(Scan scan, int token) {
        return scan.is(token, "a") && scan.is(token + 1, "year") && scan.is(token + 2, Set.of("ago", "earlier"));
    }

    /** "the quarter a year ago". */
    private static @Nullable Found aYearBefore(Scan scan, int first, int next) {
        var period = YearEarlier.compared(scan, true);
        return period == null
                ? null
                : Found.relative(first, next, period.inYears(-1), "the period named before, a year earlier");
    }

    /** "last year's quarter". */
    private static @Nullable Found ofLastYear(Scan scan, int token) {
        var last = scan.is(token - 2, "year") && scan.is(token - 3, "last") && token - 3 >= scan.free();
        return last ? aYearBefore(scan, token - 3, token + 1) : null;
    }

    /** "Q3 2023", "Q3". */
    private static @Nullable Found coded(Scan scan, int token) {
        var number = scan.tokens().lower(token).charAt(1) - '0';
        var year = Years.after(scan, token + 1);
        var anchor = scan.anchor();
        if (year != null) {
            return Found.absolute(token, year.next(), Stretch.quarter(year.number(), number), "written with its year");
        }
        if (anchor == null) {
            return Found.unresolved(token, token + 1, "XXXX-Q" + number);
        }
        var same = Stretch.quarter(anchor.day().getYear(), number);
        var latest = same.from().isAfter(anchor.day()) ? same.inYears(-1) : same;
        return Found.relative(token, token + 1, latest, "the latest begun one by " + anchor.inWords());
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
        var period = YearEarlier.compared(scan, true);
        if (period == null) {
            return Found.unresolved(first, next, "XXXX-QX");
        }
        return Found.relative(first, next, period, "the period named before, or the last quarter completed");
    }
}
