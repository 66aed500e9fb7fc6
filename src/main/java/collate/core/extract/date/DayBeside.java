package collate.core.extract.date;

import collate.core.claim.TimexType;
import org.jspecify.annotations.Nullable;

/** "the day before Tuesday's hearing", "the day after Christmas": the day beside a named one. */
final class DayBeside implements DateRule {
    private final DateRule days;

    DayBeside(DateRule days) {
        this.days = days;
    }

    @Override
    public @Nullable Found at(Scan scan, int token) {
        var after = scan.is(token + 1, "after");
        if (!scan.is(token, "day") || !after && !scan.is(token + 1, "before") || !scan.together(token, token + 2)) {
            return null;
        }
        var named = scan.is(token + 2, "last") || scan.is(token + 2, "next") ? token + 3 : token + 2;
        var day = scan.is(named, Sort.DAY_WORD) ? null : days.at(scan, named);
        var stretch = day == null ? null : day.stretch();
        if (day == null || stretch == null || stretch.grain() != Grain.DAY || day.type() != TimexType.DATE) {
            return null;
        }
        var the = token - 1 >= scan.free() && scan.is(token - 1, "the");
        return day.in(Stretch.day(stretch.from().plusDays(after ? 1 : -1)))
                .spanning(the ? token - 1 : token, day.next())
                .led(Lead.NONE);
    }
}
