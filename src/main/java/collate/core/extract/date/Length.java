package collate.core.extract.date;

import java.time.LocalDate;
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
            "business",
            "long",
            "whole",
            "additional",
            "short",
            "working",
            "successive",
            "solid",
            "extra",
            "further",
            "good");

    private static final Set<String> FORTNIGHTS = Set.of("fortnight", "fortnights");

    static @Nullable Length at(Scan scan, int token) {
        var count = Count.at(scan, token);
        if (count == null || money(scan, token)) {
            return null;
        }
        var hyphened = scan.hyphen(count.next());
        var at = scan.pastHyphen(count.next());
        at = !hyphened && scan.is(at, BETWEEN) ? at + 1 : at;
        var unit = unit(scan, at);
        if (unit == null
                || numbered(scan, token, at)
                || !scan.together(token, at)
                || aged(scan, at + 1)
                || compared(scan, at + 1)
                || title(scan, at)
                || share(scan, unit, at)) {
            return null;
        }
        var amount = scan.is(at, FORTNIGHTS) ? 2 * count.amount() : count.amount();
        return halved(scan, new Length(count.first(), at + 1, amount, unit, hyphened));
    }

    private static @Nullable Unit unit(Scan scan, int at) {
        if (scan.is(at, "second") && scan.is(at - 1, Set.of("one", "a", "-", "split"))) {
            return null;
        }
        if (scan.is(at, FORTNIGHTS)) {
            return Unit.WEEK;
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
        return scan.is(scan.pastHyphen(next), Set.of("old", "olds")) || scan.hyphen(next) && scan.is(next + 1, "to");
    }

    /** "a year-earlier loss" is that of another year, not of one. */
    private static boolean compared(Scan scan, int next) {
        return scan.hyphen(next) && scan.is(next + 1, Set.of("earlier", "ago"));
    }

    /** "the 1988 quarter" is no count. */
    private static boolean numbered(Scan scan, int token, int unit) {
        return scan.year(token) && scan.is(unit, Sort.UNIT);
    }

    /** "60 Minutes" is a programme. */
    private static boolean title(Scan scan, int unit) {
        return scan.tokens().capital(unit)
                && !Character.isUpperCase(scan.tokens().word(unit).charAt(1));
    }

    /** "three-quarters", "a quarter of". */
    private static boolean share(Scan scan, Unit unit, int at) {
        return unit == Unit.QUARTER && scan.is(at - 1, "a")
                || unit == Unit.QUARTER && (scan.is(at + 1, "of") || scan.hyphen(at - 1));
    }

    private static boolean money(Scan scan, int token) {
        return token > 0
                && scan.tokens().glued(token)
                && "$£€#.:/".indexOf(scan.tokens().first(token - 1)) >= 0;
    }

    String duration() {
        return unit.duration(amount);
    }

    /** About how many years it is. */
    double years() {
        return amount * unit.days() / Unit.YEAR.days();
    }

    /** The day so far from the given one, before it for a negative sign. */
    LocalDate away(LocalDate day, int sign) {
        var whole = (long) amount;
        var rest = Math.round((amount - whole) * unit.days());
        return unit.after(day, sign * whole).plusDays(sign * rest);
    }
}
