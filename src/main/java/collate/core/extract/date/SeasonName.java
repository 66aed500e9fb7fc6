package collate.core.extract.date;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "last fall", "this summer", "the winter of 1994", "summer 2000": a season. */
final class SeasonName implements DateRule {
    private static final Set<String> BEFORE =
            Set.of("last", "this", "next", "past", "the", "early", "late", "mid", "in", "by", "of", "since", "until");

    /** Words that put a season ahead, whatever the telling's tense. */
    private static final Set<String> AHEAD = Set.of("before", "until", "till", "by");

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (!scan.is(token, Sort.SEASON) || scan.is(token + 1, Set.of("for", "down", "apart", "short", "to", "from"))) {
            return null;
        }
        var first = token - 1 >= scan.free() && scan.is(token - 1, Set.of("last", "this", "next", "the", "past"))
                ? token - 1
                : token;
        var year = Years.after(scan, token + 1);
        if (year != null) {
            return Found.absolute(
                    scan.is(first, "the") ? first : token,
                    year.next(),
                    Stretch.season(year.number(), scan.number(token)),
                    "written with its year");
        }
        var told = told(scan, token);
        if (told != null) {
            return told;
        }
        var meant = scan.is(token - 1, BEFORE) && scan.together(token - 1, token) && !scan.is(token + 1, "of");
        return meant ? resolved(scan, first, token) : null;
    }

    /** "that summer", "the following spring": of the time that the text spoke of last. */
    private static @Nullable Found told(Scan scan, int token) {
        var focus = scan.focus();
        var following = scan.is(token - 1, Set.of("following", "next")) && scan.is(token - 2, "the");
        var first = following ? token - 2 : token - 1;
        if (focus == null || first < scan.free() || !following && !scan.is(token - 1, "that")) {
            return null;
        }
        var same = Stretch.season(focus.from().getYear(), scan.number(token));
        var there = following && !same.from().isAfter(focus.from()) ? same.inYears(1) : same;
        return Found.relative(first, token + 1, there, "counted from " + focus.timex() + ", named before");
    }

    private static Found resolved(Scan scan, int first, int token) {
        var anchor = scan.anchor();
        if (anchor == null) {
            return Found.unresolved(first, token + 1, "XXXX-XX");
        }
        var year = year(scan, anchor.day(), first, token);
        return Found.relative(
                first, token + 1, Stretch.season(year, scan.number(token)), "the one nearest to " + anchor.inWords());
    }

    private static int year(Scan scan, LocalDate reference, int first, int token) {
        var same = Stretch.season(reference.getYear(), scan.number(token));
        if (scan.is(first, Set.of("last", "past"))) {
            return same.to().isBefore(reference) ? reference.getYear() : reference.getYear() - 1;
        }
        if (scan.is(first, "next")) {
            return same.from().isAfter(reference) ? reference.getYear() : reference.getYear() + 1;
        }
        var tense = Tense.at(scan, first, token + 1);
        if (scan.is(first - 1, AHEAD) && same.to().isAfter(reference) || scan.is(first, "this")) {
            return reference.getYear();
        }
        return tense.sign() < 0 && same.from().isAfter(reference) ? reference.getYear() - 1 : reference.getYear();
    }
}
