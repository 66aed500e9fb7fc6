package collate.core.extract.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years as they are written after a month or a day: ", 1998", "of 1998", "last year", "nineteen ninety-four". */
final class Years {
    private static final Set<String> THIS = Set.of("this");
    private static final Set<String> LAST = Set.of("last");

    /** A year and the token after it. */
    record Year(int next, int number) {}

    private Years() {}

    /** The year that stands at this token, over a comma or "of"; null when none does. */
    static @Nullable Year after(Scan scan, int token) {
        if (!scan.together(token, token - 1)) {
            return null;
        }
        var at = scan.mark(token, ',') || scan.is(token, "of") || scan.is(token, "in") ? token + 1 : token;
        var written = at(scan, at);
        return written == null ? named(scan, at) : written;
    }

    /** A year in digits or in words. */
    static @Nullable Year at(Scan scan, int token) {
        if (scan.year(token)) {
            return new Year(token + 1, scan.number(token));
        }
        return spoken(scan, token);
    }

    /** "nineteen ninety-six", "two thousand five". */
    private static @Nullable Year spoken(Scan scan, int token) {
        if (!scan.is(token, Sort.CARDINAL)) {
            return null;
        }
        var head = scan.number(token);
        if (scan.is(token + 1, "thousand") && head == 2) {
            return new Year(token + 2, 2000);
        }
        var tens = scan.number(token + 1);
        if (head < 16 || head > 20 || !scan.is(token + 1, Sort.CARDINAL) || tens < 10 || tens > 99) {
            return null;
        }
        var ones = scan.pastHyphen(token + 2);
        var one = scan.is(ones, Sort.CARDINAL) && tens >= 20 && scan.number(ones) < 10;
        return one ? new Year(ones + 1, head * 100 + tens + scan.number(ones)) : new Year(token + 2, head * 100 + tens);
    }

    /** "last year", "this year", "next year" by the reference date. */
    private static @Nullable Year named(Scan scan, int token) {
        var anchor = scan.anchor();
        if (anchor == null || !scan.is(token + 1, "year") || !scan.together(token, token + 1)) {
            return null;
        }
        var year = anchor.day().getYear();
        if (scan.is(token, LAST)) {
            return new Year(token + 2, year - 1);
        }
        if (scan.is(token, THIS)) {
            return new Year(token + 2, year);
        }
        return scan.is(token, "next") ? new Year(token + 2, year + 1) : null;
    }
}
