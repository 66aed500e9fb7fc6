package collate.core.extract.date;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "the third quarter of 1984", "this year's fourth quarter", "the 1988 second quarter", "the first half": a counted part of a year. */
final class OrdinalQuarter implements DateRule {
    private static final Set<String> DETERMINERS = Set.of("the", "this");

    /** For so many months a quarter's results are news, even where the article tells what they will be. */
    private static final int FRESH = 4;

    @Override
    public @Nullable Found at(Scan scan, int token) {
        var number = ordinal(scan, token);
        if (number < 1 || number > 4) {
            return null;
        }
        var at = scan.pastHyphen(pastNumber(scan, token));
        at = scan.is(at, "fiscal") ? at + 1 : at;
        var half = scan.is(at, "half");
        if (!scan.is(at, "quarter") && !half
                || half && number > 2 && !scan.is(token, "last")
                || !scan.together(token, at)) {
            return null;
        }
        return dated(scan, token, at + 1, number, half);
    }

    private static int ordinal(Scan scan, int token) {
        if (scan.is(token, "last") && scan.is(token + 1, "half")) {
            return 2;
        }
        var digits = scan.is(token, Sort.NUMBER) && scan.is(token + 1, Set.of("st", "nd", "rd", "th"));
        return scan.is(token, Sort.ORDINAL) || digits ? scan.number(token) : 0;
    }

    private static int pastNumber(Scan scan, int token) {
        return scan.is(token, Sort.NUMBER) ? token + 2 : token + 1;
    }

    private static @Nullable Found dated(Scan scan, int token, int end, int number, boolean half) {
        var after = year(scan, end);
        var next = after == null ? end : after.next();
        var first = first(scan, token);
        var year = after == null ? yearBefore(scan, first, token) : Integer.valueOf(after.number());
        if (year != null) {
            return Found.absolute(first, next, stretch(year, number, half), "written with its year");
        }
        if (half && !scan.is(first, DETERMINERS) && !scan.hyphen(token + 1) || half && scan.is(next, "of")) {
            return null;
        }
        return resolved(scan, first, next, number, half);
    }

    /** A year behind it; "of the year" is the current one. */
    private static Years.@Nullable Year year(Scan scan, int end) {
        var anchor = scan.anchor();
        var current = scan.is(end, "of") && scan.is(end + 1, "the") && scan.is(end + 2, "year");
        return current && anchor != null && scan.together(end - 1, end + 2)
                ? new Years.Year(end + 3, anchor.day().getYear())
                : Years.after(scan, end);
    }

    private static Found resolved(Scan scan, int first, int next, int number, boolean half) {
        var anchor = scan.anchor();
        if (anchor == null) {
            return Found.unresolved(first, next, "XXXX-" + (half ? "H" : "Q") + number);
        }
        var tense = Tense.at(scan, first, next);
        var stretch = nearest(anchor.day(), number, half, tense);
        var basis =
                "no year written: the " + (tense.future() ? "next" : "latest begun") + " one by " + anchor.inWords();
        return Found.relative(first, next, stretch, basis).because(tense.ground(scan));
    }

    private static Stretch nearest(LocalDate reference, int number, boolean half, Tense tense) {
        var same = stretch(reference.getYear(), number, half);
        var latest = same.from().isAfter(reference) ? same.inYears(-1) : same;
        var fresh = !latest.to().isBefore(reference.minusMonths(FRESH));
        return tense.future() && !fresh ? latest.inYears(1) : latest;
    }

    private static Stretch stretch(int year, int number, boolean half) {
        return half ? Stretch.half(year, number) : Stretch.quarter(year, number);
    }

    /** "the 1988", "last year's", "the fiscal" before the number. */
    private static int first(Scan scan, int token) {
        var first = token;
        first = back(scan, first) && scan.is(first - 1, "fiscal") ? first - 1 : first;
        first = back(scan, first) && scan.hyphen(first - 1) && scan.is(first - 2, "fiscal") ? first - 2 : first;
        if (back(scan, first) && scan.year(first - 1)) {
            first--;
        } else if (back(scan, first - 2) && scan.owns(first - 1) && scan.is(first - 2, "year")) {
            return first - 3;
        }
        return back(scan, first) && scan.is(first - 1, DETERMINERS) && !scan.hyphen(token + 1) ? first - 1 : first;
    }

    private static @Nullable Integer yearBefore(Scan scan, int first, int token) {
        for (var i = first; i < token; i++) {
            if (scan.year(i)) {
                return scan.number(i);
            }
        }
        var named = token > first ? Years.at(scan, first) : null;
        if (named == null && token - first >= 3) {
            named = Years.after(scan, first);
        }
        return named == null ? null : Integer.valueOf(named.number());
    }

    private static boolean back(Scan scan, int first) {
        return first - 1 >= scan.free() && scan.together(first - 1, first);
    }
}
