package collate.core.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "9/11", "the Sept. 11 attacks": the day in 2001 that the news names without its year. */
final class SeptemberEleventh implements DateRule {
    private static final LocalDate DAY = LocalDate.of(2001, 9, 11);
    private static final int SEPTEMBER = 9;

    @Override
    public @Nullable Found at(Scan scan, int token) {
        var anchor = scan.anchor();
        if (anchor == null || anchor.day().isBefore(DAY)) {
            return null;
        }
        if (inDigits(scan, token)) {
            return found(token, token + 3);
        }
        var named = scan.is(token, Sort.MONTH) && scan.number(token) == SEPTEMBER && scan.is(token + 1, "11");
        return named && Deed.at(scan, token + 2) ? found(token, token + 2) : null;
    }

    private static boolean inDigits(Scan scan, int token) {
        var written = scan.is(token, "9") && scan.mark(token + 1, '/') && scan.is(token + 2, "11");
        return written && scan.tokens().glued(token + 2) && !scan.mark(token + 3, '/') && !scan.mark(token - 1, '/');
    }

    private static Found found(int first, int next) {
        return Found.absolute(first, next, Stretch.day(DAY), "the attacks of that day in 2001");
    }
}
