package collate.core.extract.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** "by year-end", "at the year end": the last day of a year. */
final class YearEnd implements DateRule {

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (scan.is(token, "year") && scan.owns(token + 1) && scan.is(token + 2, "end")) {
            return wholeYear(scan, token);
        }
        var end = scan.pastHyphen(token + 1);
        if (!scan.is(token, "year") || !scan.is(end, "end") || !scan.together(token, end) || scan.is(end + 1, "of")) {
            return null;
        }
        var anchor = scan.anchor();
        if (anchor == null) {
            return Found.unresolved(token, end + 1, "XXXX-12-31");
        }
        var tense = Tense.at(scan, token, end + 1);
        var day = Stretch.day(LocalDate.of(year(scan, token, anchor, tense), 12, 31));
        return Found.relative(token, end + 1, day, "the one nearest to " + anchor.inWords())
                .because(tense.ground(scan));
    }

    /** "by year's end", as "by the end of the year", is given by its year. */
    private static Found wholeYear(Scan scan, int token) {
        var anchor = scan.anchor();
        if (anchor == null) {
            return Found.unresolved(token, token + 3, "XXXX");
        }
        var tense = Tense.at(scan, token, token + 3);
        var year = Stretch.year(year(scan, token, anchor, tense));
        return Found.relative(token, token + 3, year, "the one nearest to " + anchor.inWords())
                .because(tense.ground(scan));
    }

    private static int year(Scan scan, int token, Anchor anchor, Tense tense) {
        var over = tense.sign() < 0 || scan.is(token - 1, "since");
        return over ? anchor.day().getYear() - 1 : anchor.day().getYear();
    }
}
