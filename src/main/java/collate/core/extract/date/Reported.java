package collate.core.extract.date;

import collate.core.claim.TimexType;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which period a report speaks of, so that "a year earlier" means the same period of the year before. */
final class Reported {
    private static final int OLD = 15;
    private static final Set<String> LONG = Set.of("P6M", "P9M", "P12M", "P2Q", "P3Q", "P1Y", "P52W", "P39W", "P26W");
    private static final Set<String> SHORT = Set.of("P3M", "P13W");
    private static final Set<String> OPENING = Set.of("the", "first", "latest");

    private Reported() {}

    /** The period after one more expression; a period long past is only compared with the one reported. */
    static @Nullable Stretch after(@Nullable Stretch before, Found found, Scan scan) {
        var anchor = scan.anchor();
        var stretch = found.stretch();
        if (stretch != null) {
            var counted = stretch.grain() == Grain.QUARTER || stretch.grain() == Grain.HALF;
            return counted && (anchor == null || recent(stretch, anchor.day())) ? stretch : before;
        }
        var opened = anchor != null && found.type() == TimexType.DURATION && scan.is(found.first(), OPENING);
        return opened && anchor != null ? run(before, found.timex(), anchor.day()) : before;
    }

    private static boolean recent(Stretch stretch, LocalDate reference) {
        return stretch.to().isAfter(reference.minusMonths(OLD - 3L))
                || stretch.from().isAfter(reference.minusMonths(OLD));
    }

    /** "the nine months" and "the year" are compared with a year, "the three months" with a quarter. */
    private static @Nullable Stretch run(@Nullable Stretch before, String timex, LocalDate reference) {
        if (SHORT.contains(timex)) {
            var named = before != null && before.grain() == Grain.QUARTER;
            return named ? before : Stretch.around(reference.minusMonths(3), Grain.QUARTER);
        }
        return LONG.contains(timex) ? Stretch.year(reference.getYear()) : before;
    }
}
