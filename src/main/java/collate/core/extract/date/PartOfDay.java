package collate.core.extract.date;

import collate.core.claim.TimexType;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "this morning", "last night", "the afternoon", "overnight", "mid-afternoon yesterday": a part of a day. */
final class PartOfDay implements DateRule {
    private static final Set<String> SPOKEN_OF = Set.of("that", "same", "next", "following", "previous", "preceding");
    private static final Set<String> EARLIER = Set.of("previous", "preceding");

    private static final Set<String> EDGES = Set.of("early", "late");
    private static final Set<String> LIMITS = Set.of("by", "until", "till", "since");

    private final DateRule days;

    PartOfDay(DateRule days) {
        this.days = days;
    }

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (scan.is(token, "overnight")) {
            return found(scan, token, token + 1, "TNI", 0);
        }
        if (!scan.is(token, Sort.PART) || !scan.together(token - 1, token) || title(scan, token)) {
            return null;
        }
        var code = DayPart.code(scan.lexeme(token));
        var mid = (scan.hyphen(token - 1) || scan.is(token - 1, "mid")) ? middle(scan, token) : token;
        var day = days.at(scan, scan.is(token + 1, "of") ? token + 2 : token + 1);
        if (day != null
                && scan.together(token, day.next() - 1)
                && day.first() > token
                && day.type() == TimexType.DATE
                && (mid < token || ofDay(scan, token))) {
            var first = mid < token ? mid : token - 1;
            return day.at(code, day.next()).spanning(first, day.next()).led(Lead.NONE);
        }
        return pointed(scan, mid, token, code);
    }

    /** "the night of March 10". */
    private static boolean ofDay(Scan scan, int token) {
        return scan.is(token + 1, "of") && scan.is(token - 1, "the") && token - 1 >= scan.free();
    }

    /** "This Morning" is a programme. */
    private static boolean title(Scan scan, int token) {
        return scan.tokens().capital(token) && scan.tokens().capital(token - 1);
    }

    private static int middle(Scan scan, int token) {
        var mid = scan.hyphen(token - 1) ? token - 2 : token - 1;
        return mid >= scan.free() && scan.is(mid, "mid") ? mid : token;
    }

    private static @Nullable Found pointed(Scan scan, int first, int token, String code) {
        var before = first - 1;
        if (before < scan.free()) {
            return null;
        }
        if (scan.is(before, "last")) {
            return found(scan, before, token + 1, code, -1);
        }
        if (scan.is(before, EDGES) && scan.is(before - 1, LIMITS)) {
            return found(scan, before, token + 1, code, 0);
        }
        if (scan.is(before, "this") || first < token) {
            return found(scan, first < token ? first : before, token + 1, code, 0);
        }
        if (scan.is(before, SPOKEN_OF)) {
            var earlier = scan.is(before, EARLIER);
            var later = scan.is(before, "next") || scan.is(before, "following");
            var start = scan.is(before - 1, "the") && before - 1 >= scan.free() ? before - 1 : before;
            return (later || earlier) && start == before
                    ? null
                    : spokenOf(scan, start, token, code, later ? 1 : earlier ? -1 : 0);
        }
        return scan.is(before, "the") && scan.is(before - 1, Set.of("in", "during", "of"))
                ? spokenOf(scan, before, token, code, 0)
                : null;
    }

    /** A part of the day that the text spoke of last, or of the one after it: "that night", "the next morning". */
    private static Found spokenOf(Scan scan, int first, int token, String code, int later) {
        var day = scan.spokenOf(Grain.DAY);
        if (day == null) {
            return found(scan, first, token + 1, code, 0);
        }
        return Found.relative(first, token + 1, Stretch.day(day.day().plusDays(later)), "counted from " + day.inWords())
                .at(code, token + 1)
                .led(Lead.NONE);
    }

    private static Found found(Scan scan, int first, int next, String code, int shift) {
        var anchor = scan.anchor();
        if (anchor == null) {
            return Found.plain(
                    first,
                    next,
                    TimexType.TIME,
                    "XXXX-XX-XX" + code,
                    "not resolved: the article has no reference date");
        }
        LocalDate day = anchor.day().plusDays(shift);
        var basis = "counted from " + anchor.inWords();
        return Found.relative(first, next, Stretch.day(day), basis).at(code, next);
    }
}
