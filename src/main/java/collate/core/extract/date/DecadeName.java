package collate.core.extract.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "the 1990s", "the '80s", "the nineties", "the mid-1970s": ten years by their first. */
final class DecadeName implements DateRule {
    private static final int YEARS_OF_A_CENTURY = 100;

    /** "in the 70s" may be warm. */
    private static final Set<String> IN_DEGREES = Set.of("into", "high", "low", "upper", "lower");

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (scan.is(token, Sort.TENS) && scan.is(token - 1, Set.of("the", "early", "late", "mid", "-"))) {
            return found(scan, token, token + 1, 1900 + scan.number(token));
        }
        if (!scan.is(token, Sort.NUMBER) || !plural(scan, token + 1)) {
            return null;
        }
        if (scan.year(token) && hundreds(scan, token)) {
            return century(scan, token);
        }
        if (scan.year(token) && scan.number(token) % 10 == 0) {
            return found(scan, token, token + 2, scan.number(token));
        }
        return scan.size(token) == 2 && scan.number(token) % 10 == 0 ? shortened(scan, token) : null;
    }

    /** "the 1800s" are a century; "the 2000s" are its first years, and so is "the early 1900s". */
    private static boolean hundreds(Scan scan, int token) {
        return scan.number(token) % YEARS_OF_A_CENTURY == 0 && scan.number(token) < 1900;
    }

    private static Found century(Scan scan, int token) {
        var first = token > scan.free() && scan.is(token - 1, "the") ? token - 1 : token;
        var number = scan.number(token) / YEARS_OF_A_CENTURY + 1;
        return Found.absolute(first, token + 2, Stretch.century(number), "written as a century");
    }

    private static @Nullable Found shortened(Scan scan, int token) {
        var marked = scan.mark(token - 1, '\'') || scan.mark(token - 1, '’') || scan.mark(token - 1, '‘');
        var first = marked ? token - 1 : token;
        var aged = scan.is(token - 2, Set.of("his", "her", "my", "their", "our", "your", "in"));
        var the = scan.is(token - 1, "the") && !scan.is(token - 2, IN_DEGREES);
        if (!marked && !the && (aged || !scan.is(token - 1, Set.of("early", "late", "mid")))) {
            return null;
        }
        var century = scan.number(token) < 30 ? 2000 : 1900;
        return found(scan, first, token + 2, century + scan.number(token) % YEARS_OF_A_CENTURY);
    }

    private static boolean plural(Scan scan, int token) {
        return token < scan.tokens().count() && scan.tokens().glued(token) && scan.is(token, Set.of("s", "'s", "’s"));
    }

    private static Found found(Scan scan, int token, int next, int year) {
        var first = token > scan.free() && scan.is(token - 1, "the") ? token - 1 : token;
        return Found.absolute(first, next, Stretch.decade(year), "written as a decade");
    }
}
