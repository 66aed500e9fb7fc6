package collate.core.extract.date;

import collate.core.extract.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "2023-10-24", "24.10.2023", "10/24/2023": a day in digits. Where both readings are possible, it is left alone. */
final class NumericDay implements DateRule {
    private static final int LONGEST = 10;
    /** Smaller years in digits are rather those of another calendar: 1445 of the Hijra, 1402 of the Persian sun. */
    private static final int FIRST_YEAR = 1600;

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (!scan.is(token, Sort.NUMBER)) {
            return scan.tokens().kind(token) == Tokens.Kind.NUMBER ? dotted(scan, token) : null;
        }
        var mark = scan.hyphen(token + 1) ? '-' : scan.mark(token + 1, '/') ? '/' : ' ';
        if (mark == ' '
                || !scan.is(token + 2, Sort.NUMBER)
                || !scan.is(token + 4, Sort.NUMBER)
                || !scan.together(token, token + 4)) {
            return null;
        }
        var same = mark == '-' ? scan.hyphen(token + 3) : scan.mark(token + 3, '/');
        return same && close(scan, token) ? read(scan, token) : null;
    }

    /** "24.10.2023". */
    private static @Nullable Found dotted(Scan scan, int token) {
        var parts = scan.size(token) > LONGEST
                ? new String[0]
                : scan.tokens().word(token).split("\\.", -1);
        if (parts.length != 3
                || parts[2].length() != 4
                || scan.tokens().word(token).indexOf(',') >= 0) {
            return null;
        }
        return day(
                token, token + 1, Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }

    private static boolean close(Scan scan, int token) {
        for (var i = token + 1; i <= token + 4; i++) {
            if (!scan.tokens().glued(i)) {
                return false;
            }
        }
        return token == 0
                || !scan.tokens().glued(token)
                || scan.mark(token - 1, '(')
                || Character.isIdeographic(scan.tokens().first(token - 1));
    }

    private static @Nullable Found read(Scan scan, int token) {
        if (scan.year(token)) {
            return day(token, token + 5, scan.number(token), scan.number(token + 2), scan.number(token + 4));
        }
        if (!scan.year(token + 4)) {
            return null;
        }
        var first = scan.number(token);
        var second = scan.number(token + 2);
        var dayFirst = day(token, token + 5, scan.number(token + 4), second, first);
        var monthFirst = day(token, token + 5, scan.number(token + 4), first, second);
        return dayFirst == null || first == second ? monthFirst : monthFirst == null ? dayFirst : null;
    }

    private static @Nullable Found day(int token, int next, int year, int month, int day) {
        if (year < FIRST_YEAR) {
            return null;
        }
        try {
            return Found.absolute(token, next, Stretch.day(LocalDate.of(year, month, day)), "written in full");
        } catch (DateTimeException _) {
            return null;
        }
    }
}
