package collate.core.extract.date;

import collate.core.claim.TimexType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "two months ago", "a year earlier", "three days later", "a week from now": a length of time away from a point. */
final class CountedAgo implements DateRule {
    private static final Set<String> EARLIER = Set.of("earlier", "before", "previously", "prior");
    private static final Set<String> LATER = Set.of("later", "after", "afterward", "afterwards", "hence");
    private static final int FARTHEST = 9999;
    private static final Set<String> COMPARED = Set.of("a", "one");

    @Override
    public @Nullable Found at(Scan scan, int token) {
        var length = Length.at(scan, token);
        if (length == null || length.hyphened()) {
            return null;
        }
        var at = scan.is(length.next(), "or") && scan.is(length.next() + 1, "so") ? length.next() + 2 : length.next();
        if (!scan.together(token, at)) {
            return null;
        }
        if (scan.is(at, "ago") || scan.is(at, "back") && ends(scan, at + 1)) {
            return ago(scan, length, at + 1);
        }
        if (scan.is(at, "from") && scan.is(at + 1, Set.of("now", "today"))) {
            return fromReference(scan, length, at + 2, 1);
        }
        return earlier(scan, length, at);
    }

    private static @Nullable Found earlier(Scan scan, Length length, int at) {
        var linked = scan.is(at, Set.of("before", "after", "prior")) && !ends(scan, at + 1);
        if (linked) {
            return null;
        }
        if (!scan.is(at, EARLIER) && !scan.is(at, LATER) || scan.is(at + 1, "than")) {
            return null;
        }
        if (Double.isNaN(length.amount())) {
            return Found.plain(length.first(), at + 1, TimexType.DURATION, length.duration(), "how long is not said");
        }
        if (scan.is(at, LATER)) {
            return isYetToCome(scan, length) && !scan.is(at, "hence")
                    ? Found.unresolved(length.first(), at + 1, ShiftedUnit.pattern(grain(length)))
                            .led(Lead.COUNT)
                    : fromFocus(scan, length, at + 1, 1);
        }
        return compared(scan, length) ? yearBefore(scan, length, at + 1) : fromFocus(scan, length, at + 1, -1);
    }

    /** "A figure that it corrected two days afterwards": counted from a day before that of the article, it was no day after it. */
    private static boolean isYetToCome(Scan scan, Length length) {
        var today = scan.anchor();
        var focus = scan.spokenOf(Grain.of(length.unit()));
        return today != null
                && focus != null
                && length.unit().compareTo(Unit.WEEK) <= 0
                && !length.unit().brief()
                && focus.day().isBefore(today.day())
                && length.away(focus.day(), 1).isAfter(today.day());
    }

    /** Whether the clause ends here, so that "before" stands for "before that". */
    private static boolean ends(Scan scan, int token) {
        return !scan.together(token, token - 1) || scan.mark(token, '.') || scan.mark(token, ',');
    }

    /** "a year ago" beside a quarter's figures means that quarter, a year before. */
    private static Found ago(Scan scan, Length length, int next) {
        var anchor = scan.anchor();
        if (anchor != null && isOnTheDay(scan, length, next)) {
            var day = Stretch.day(length.away(anchor.day(), -1));
            return Found.relative(length.first(), next + 1, day, "counted from " + anchor.inWords())
                    .led(Lead.COUNT);
        }
        return compared(scan, length) && scan.period() != null
                ? yearBefore(scan, length, next)
                : fromReference(scan, length, next, -1);
    }

    /** "A week ago today" is a day. */
    private static boolean isOnTheDay(Scan scan, Length length, int next) {
        return scan.is(next, "today")
                && scan.together(next - 1, next)
                && !length.unit().brief()
                && length.years() < 100;
    }

    private static boolean compared(Scan scan, Length length) {
        return length.unit() == Unit.YEAR && length.amount() == 1 && scan.is(length.first(), COMPARED);
    }

    private static Found yearBefore(Scan scan, Length length, int next) {
        var period = scan.period() == null ? scan.focus() : YearEarlier.compared(scan, false);
        if (period == null || period.grain() == Grain.DAY) {
            return fromReference(scan, length, next, -1);
        }
        var basis = "a year before " + period.timex() + ", the period named before";
        return Found.relative(length.first(), next, period.inYears(-1), basis).led(Lead.COUNT);
    }

    private static Found fromReference(Scan scan, Length length, int next, int sign) {
        return from(scan.anchor(), length, next, sign);
    }

    private static Found fromFocus(Scan scan, Length length, int next, int sign) {
        return from(scan.spokenOf(Grain.of(length.unit())), length, next, sign);
    }

    private static Found from(@Nullable Anchor anchor, Length length, int next, int sign) {
        if (Double.isNaN(length.amount())) {
            var value = sign < 0 ? "PAST_REF" : "FUTURE_REF";
            return Found.plain(length.first(), next, TimexType.DATE, value, "how long is not said")
                    .led(Lead.COUNT);
        }
        if (length.unit().brief() || length.years() > FARTHEST) {
            return Found.plain(length.first(), next, TimexType.DURATION, length.duration(), "a length of time");
        }
        return anchor == null
                ? Found.unresolved(length.first(), next, ShiftedUnit.pattern(grain(length)))
                        .led(Lead.COUNT)
                : counted(anchor, length, next, sign);
    }

    private static Found counted(Anchor anchor, Length length, int next, int sign) {
        var day = length.away(anchor.day(), sign);
        if (day.getYear() < 1 || day.getYear() > FARTHEST) {
            return Found.plain(length.first(), next, TimexType.DURATION, length.duration(), "a length of time");
        }
        return Found.relative(
                        length.first(), next, Stretch.around(day, grain(length)), "counted from " + anchor.inWords())
                .led(Lead.COUNT);
    }

    /** As fine as the unit that is counted: two months from a day is a month. */
    private static Grain grain(Length length) {
        return length.unit() == Unit.DECADE || length.unit() == Unit.CENTURY ? Grain.YEAR : Grain.of(length.unit());
    }
}
