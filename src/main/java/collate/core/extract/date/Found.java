package collate.core.extract.date;

import collate.core.claim.Ground;
import collate.core.claim.TimexType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time expression that a rule has read.
 *
 * @param first its first token
 * @param next the token after its last
 * @param stretch the days meant, when it names some
 * @param relative whether it was resolved against the reference date
 * @param lead which words before it belong to it
 */
record Found(
        int first,
        int next,
        TimexType type,
        String timex,
        @Nullable Stretch stretch,
        boolean relative,
        String basis,
        List<Ground> grounds,
        Lead lead) {

    static Found absolute(int first, int next, Stretch stretch, String basis) {
        return new Found(first, next, TimexType.DATE, stretch.timex(), stretch, false, basis, List.of(), Lead.EDGE);
    }

    static Found relative(int first, int next, Stretch stretch, String basis) {
        return new Found(first, next, TimexType.DATE, stretch.timex(), stretch, true, basis, List.of(), Lead.EDGE);
    }

    /** An expression that needs a reference date in a text that has none. */
    static Found unresolved(int first, int next, String pattern) {
        return new Found(
                first,
                next,
                TimexType.DATE,
                pattern,
                null,
                false,
                "not resolved: the article has no reference date",
                List.of(),
                Lead.EDGE);
    }

    /** A value that names no days of the calendar. */
    static Found plain(int first, int next, TimexType type, String timex, String basis) {
        var lead = type == TimexType.DURATION ? Lead.COUNT : Lead.NONE;
        return new Found(first, next, type, timex, null, false, basis, List.of(), lead);
    }

    Found spanning(int newFirst, int newNext) {
        return new Found(newFirst, newNext, type, timex, stretch, relative, basis, grounds, lead);
    }

    /** The same words for another stretch of the calendar. */
    Found in(Stretch other) {
        return new Found(first, next, type, other.timex(), other, relative, basis, grounds, lead);
    }

    Found led(Lead by) {
        return new Found(first, next, type, timex, stretch, relative, basis, grounds, by);
    }

    Found because(List<Ground> more) {
        return new Found(first, next, type, timex, stretch, relative, basis, more, lead);
    }

    /** The same days at a time of day: "2023-10-17" and "TNI". */
    Found at(String time, int newNext) {
        return new Found(first, newNext, TimexType.TIME, timex + time, stretch, relative, basis, grounds, lead);
    }

    int length() {
        return next - first;
    }
}
