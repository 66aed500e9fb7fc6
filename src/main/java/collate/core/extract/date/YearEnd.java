package collate.core.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "by year-end", "at the year end": the last day of a year. */
final class YearEnd implements DateRule {
    @Override
    public @Nullable Found at(Scan scan, int token) {
        var end = scan.pastHyphen(token + 1);
        if (!scan.is(token, "year") || !scan.is(end, "end") || !scan.together(token, end) || scan.is(end + 1, "of")) {
            return null;
        }
        var anchor = scan.anchor();
        if (anchor == null) {
            return Found.unresolved(token, end + 1, "XXXX-12-31");
        }
        var tense = Tense.at(scan, token, end + 1);
        var year = tense.sign() < 0 || scan.is(token - 1, "since")
                ? anchor.day().getYear() - 1
                : anchor.day().getYear();
        var day = Stretch.day(LocalDate.of(year, 12, 31));
        return Found.relative(token, end + 1, day, "the one nearest to " + anchor.inWords())
                .because(tense.ground(scan));
    }
}
