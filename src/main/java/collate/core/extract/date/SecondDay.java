package collate.core.extract.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "April 24 and 25": a further day of the month just named. */
final class SecondDay implements DateRule {
    private static final Set<String> JOINED = Set.of("and", "or");
    private static final Set<String> BEHIND =
            Set.of("in", "at", "to", "for", "by", "when", "with", "after", "before", "as", "during", "and", "but");
    private static final int LAST_DAY = 31;

    @Override
    public @Nullable Found at(Scan scan, int token) {
        var focus = scan.focus();
        if (focus == null) {
            return null;
        }
        var follows = focus.grain() == Grain.DAY
                && scan.free() == token - 1
                && scan.is(token - 1, JOINED)
                && scan.is(token - 2, Sort.NUMBER)
                && scan.is(token - 3, Sort.MONTH);
        return focus != null && follows && scan.size(token - 2) <= 2 && isDay(scan, token)
                ? dated(scan, token, focus)
                : null;
    }

    /** A number with nothing behind it that it could count. */
    private static boolean isDay(Scan scan, int token) {
        var number = scan.is(token, Sort.NUMBER) && scan.size(token) <= 2 && scan.number(token) <= LAST_DAY;
        var alone = !scan.together(token, token + 1)
                || scan.is(token + 1, BEHIND)
                || scan.mark(token + 1, ',')
                || stops(scan, token + 1);
        return number && scan.together(token - 1, token) && alone;
    }

    private static boolean stops(Scan scan, int token) {
        return scan.mark(token, '.') && !scan.tokens().glued(token + 1);
    }

    private static @Nullable Found dated(Scan scan, int token, Stretch focus) {
        var number = scan.number(token);
        if (number <= focus.from().getDayOfMonth() || number > focus.from().lengthOfMonth()) {
            return null;
        }
        var day = Stretch.day(focus.from().withDayOfMonth(number));
        return Found.relative(token, token + 1, day, "of the month of " + focus.timex() + ", named just before");
    }
}
