package collate.core.extract.date;

import collate.core.claim.TimexType;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "all day", "the whole week", "a yearlong talk", "decade-long", "a quarter-century": one unit through and through. */
final class WholeLength implements DateRule {
    private static final Set<String> WHOLE = Set.of("whole", "entire");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an");

    /** Compounds in one word. */
    private static final Map<String, String> LONG = Map.of(
            "hourlong", "PT1H",
            "daylong", "P1D",
            "weeklong", "P1W",
            "monthlong", "P1M",
            "yearlong", "P1Y",
            "decadelong", "P10Y");

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (scan.is(token, LONG.keySet())) {
            return lasting(token, token + 1, LONG.getOrDefault(scan.tokens().lower(token), ""));
        }
        if (scan.is(token, "quarter")) {
            return ofCentury(scan, token);
        }
        var unit = Count.unitAt(scan, token);
        if (unit == null || counted(scan, token)) {
            return null;
        }
        var amount = scan.is(token, Sort.UNITS) ? Double.NaN : 1;
        if (scan.hyphen(token + 1)
                && scan.is(token + 2, "long")
                && scan.tokens().glued(token + 2)) {
            return lasting(token, token + 3, unit.duration(amount));
        }
        return amount == 1 ? through(scan, token, unit) : null;
    }

    /** "a three-week-long", "second-long": the count is another rule's. */
    private static boolean counted(Scan scan, int token) {
        return scan.hyphen(token - 1) || Unit.of(scan.lexeme(token)) == Unit.SECOND;
    }

    /** "all day", "the entire month". */
    private static @Nullable Found through(Scan scan, int token, Unit unit) {
        if (token - 1 < scan.free() || !scan.together(token - 1, token) || scan.mark(token + 1, '-')) {
            return null;
        }
        if (scan.is(token - 1, "all") && !scan.tokens().capital(token)) {
            return lasting(token - 1, token + 1, unit.duration(1));
        }
        var determined = token - 2 >= scan.free() && scan.is(token - 2, DETERMINERS);
        return scan.is(token - 1, WHOLE) && determined ? lasting(token - 2, token + 1, unit.duration(1)) : null;
    }

    /** "a quarter of a century", "a quarter-century". */
    private static @Nullable Found ofCentury(Scan scan, int token) {
        var of = scan.is(token + 1, "of") && scan.is(token + 2, DETERMINERS);
        var century = of ? token + 3 : scan.pastHyphen(token + 1);
        if (!scan.is(century, "century") || !scan.together(token, century) || century == token + 1) {
            return null;
        }
        var the = token - 1 >= scan.free() && scan.is(token - 1, DETERMINERS);
        return lasting(the ? token - 1 : token, century + 1, "P25Y");
    }

    private static Found lasting(int first, int next, String length) {
        return Found.plain(first, next, TimexType.DURATION, length, "a length of time");
    }
}
