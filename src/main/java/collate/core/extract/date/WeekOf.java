package collate.core.extract.date;

import org.jspecify.annotations.Nullable;

/** "the week of March 6": the week that holds a day. */
final class WeekOf implements DateRule {
    private static final DateRule DAY = new CalendarDay();

    @Override
    public @Nullable Found at(Scan scan, int token) {
        if (!scan.is(token, "week") || !scan.is(token + 1, "of") || !scan.together(token, token + 2)) {
            return null;
        }
        var day = DAY.at(scan, token + 2);
        var stretch = day == null ? null : day.stretch();
        if (day == null || stretch == null) {
            return null;
        }
        var the = token - 1 >= scan.free() && scan.is(token - 1, "the");
        return day.in(Stretch.week(stretch.from())).spanning(the ? token - 1 : token, day.next());
    }
}
