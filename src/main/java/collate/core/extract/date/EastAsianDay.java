package collate.core.extract.date;

import collate.core.claim.TimexType;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "2023年10月24日", "二〇二三年十月七日", "2023년 10월 24일", "2023年10月": a day or month whose numbers say by a sign what they count. */
final class EastAsianDay implements DateRule {
    private static final String YEAR = "年년";
    private static final String MONTH = "月월";
    /** "三十一" is the longest number of a month or day. */
    private static final int LONGEST = 3;

    private static final String DAY = "日号號일";

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (scan.year(token) && sign(scan, token + 1, YEAR)) {
            return counted(scan, token + 2, MONTH) ? ofYear(scan, token) : null;
        }
        var yearless = counted(scan, token, MONTH) && counted(scan, token + 2, DAY);
        return yearless && possible(2000, scan.number(token), scan.number(token + 2)) ? withoutYear(scan, token) : null;
    }

    private static @Nullable Found ofYear(Scan scan, int token) {
        var year = scan.number(token);
        var month = scan.number(token + 2);
        if (counted(scan, token + 4, DAY) && possible(year, month, scan.number(token + 4))) {
            var day = LocalDate.of(year, month, scan.number(token + 4));
            return Found.absolute(token, token + 6, Stretch.day(day), "written in full");
        }
        return possible(year, month, 1)
                ? Found.absolute(token, token + 4, Stretch.month(LocalDate.of(year, month, 1)), "written with its year")
                : null;
    }

    private static Found withoutYear(Scan scan, int token) {
        var value = "XXXX-%02d-%02d".formatted(scan.number(token), scan.number(token + 2));
        return Found.plain(token, token + 4, TimexType.DATE, value, "no year is written");
    }

    private static boolean counted(Scan scan, int token, String signs) {
        return scan.is(token, Sort.NUMBER) && scan.size(token) <= LONGEST && sign(scan, token + 1, signs);
    }

    private static boolean sign(Scan scan, int token, String signs) {
        return scan.together(token - 1, token)
                && scan.size(token) == 1
                && scan.tokens().glued(token)
                && signs.indexOf(scan.tokens().first(token)) >= 0;
    }

    private static boolean possible(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
