package collate.core.extract.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A counted length of time as it stands in a text: "three years", "a two-week", "20 more minutes".
 *
 * @param next the token after the unit
 * @param hyphened whether count and unit are one adjective: "two-week"
 */
record Length(int first, int next, double amount, Unit unit, boolean hyphened) {
    private static final Set<String> BETWEEN = Set.of(
            "more",
            "full",
            "straight",
            "consecutive",
            "trading",
            "calendar",
            "business",
            "long",
            "whole",
            "additional",
            "short",
            "working",
            "successive",
            "solid",
            "fiscal",
            "extra",
            "further",
            "good");

    static @Nullable Length at(Scan scan, int token) {
        var count = Count.at(scan, token);
        if (count == null || money(scan, token)) {
            return null;
        }
        var hyphened = scan.hyphen(count.next());
        var at = scan.pastHyphen(count.next());
        at = !hyphened && scan.is(at, BETWEEN) ? at + 1 : at;
        var unit = unit(scan, at);
        if (unit == null || !scan.together(token, at) || aged(scan, at + 1)) {
            return null;
        }
        return halved(scan, new Length(token, at + 1, count.amount(), unit, hyphened));
    }

    private static @Nullable Unit unit(Scan scan, int at) {
        if (scan.is(at, "second") && scan.is(at - 1, Set.of("one", "a", "-", "split"))) {
            return null;
        }
        return scan.is(at, "weekends") ? null : Count.unitAt(scan, at);
    }

    /** "a year and a half". */
    private static Length halved(Scan scan, Length whole) {
        var and = scan.is(whole.next(), "and") && scan.is(whole.next() + 1, "a") && scan.is(whole.next() + 2, "half");
        return and
                ? new Length(whole.first(), whole.next() + 3, whole.amount() + 0.5, whole.unit(), whole.hyphened())
                : whole;
    }

    /** "six-year-old", "40 years old", "aged": an age is no date. */
    private static boolean aged(Scan scan, int next) {
        return scan.is(scan.pastHyphen(next), Set.of("old", "olds"));
    }

    private static boolean money(Scan scan, int token) {
        return token > 0
                && scan.tokens().glued(token)
                && "$£€#.:/".indexOf(scan.tokens().first(token - 1)) >= 0;
    }

    String duration() {
        return unit.duration(amount);
    }
}
