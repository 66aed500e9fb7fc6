package collate.core.extract.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "the year-earlier quarter", "the year-ago period", "the same period last year": the period compared, a year before. */
final class YearEarlier implements DateRule {
    private static final Set<String> BEFORE = Set.of("earlier", "ago");
    private static final Set<String> HEADS = Set.of("quarter", "period", "half", "month");
    private static final Set<String> SAME = Set.of("same", "corresponding", "comparable");

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (scan.is(token, "year") && scan.hyphen(token + 1) && scan.is(token + 2, BEFORE)) {
            return yearEarlier(scan, token);
        }
        var compared = scan.is(token, SAME) && scan.is(token + 1, HEADS);
        return compared && scan.is(token + 2, Set.of("last", "of", "in")) ? samePeriod(scan, token) : null;
    }

    private static @Nullable Found yearEarlier(Scan scan, int token) {
        var ordinal = scan.is(token + 3, Sort.ORDINAL) && scan.is(token + 4, "quarter");
        var next = ordinal ? token + 5 : scan.is(token + 3, HEADS) ? token + 4 : token + 3;
        var first = token - 1 >= scan.free() && scan.is(token - 1, Set.of("comparable", "the")) ? token - 1 : token;
        first = first < token && first - 1 >= scan.free() && scan.is(first - 1, "the") ? first - 1 : first;
        var quarter = ordinal ? number(scan, scan.number(token + 3)) : compared(scan, scan.is(token + 3, "quarter"));
        if (next == token + 3 && first < token) {
            first = token;
        }
        return earlier(scan, first, next, quarter);
    }

    private static @Nullable Stretch number(Scan scan, int quarter) {
        var anchor = scan.anchor();
        return anchor == null || quarter > 4
                ? null
                : Stretch.quarter(anchor.day().getYear(), quarter);
    }

    private static @Nullable Found samePeriod(Scan scan, int token) {
        var year = Years.after(scan, token + 2);
        var period = compared(scan, false);
        if (year == null || period == null) {
            return null;
        }
        var first = token - 1 >= scan.free() && scan.is(token - 1, "the") ? token - 1 : token;
        var stretch = period.inYears(year.number() - period.from().getYear());
        return Found.relative(first, year.next(), stretch, "the period named before, in " + year.number());
    }

    /** The period that a figure of today is compared with; the last completed quarter when the article names none. */
    static @Nullable Stretch compared(Scan scan, boolean quarter) {
        var period = scan.period();
        var anchor = scan.anchor();
        if (anchor == null || period != null && reported(period, anchor, quarter)) {
            return period;
        }
        return quarter || period != null
                ? Stretch.around(anchor.day().minusMonths(3), Grain.QUARTER)
                : Stretch.around(anchor.day(), Grain.YEAR);
    }

    /** A run of months stands for its year, which need not be over. */
    private static boolean reported(Stretch period, Anchor anchor, boolean quarter) {
        return period.grain() == Grain.YEAR && !quarter || !period.to().isAfter(anchor.day());
    }

    private static Found earlier(Scan scan, int first, int next, @Nullable Stretch period) {
        return period == null
                ? Found.unresolved(first, next, "XXXX")
                : Found.relative(
                        first,
                        next,
                        period.inYears(-1),
                        "a year before " + period.timex() + ", the period named before");
    }
}
