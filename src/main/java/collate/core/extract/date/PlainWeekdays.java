package collate.core.extract.date;

import java.util.Set;

/** Where a text first names each weekday that is over by its name alone: "on Monday", not "last Monday" nor "Monday last week". */
final class PlainWeekdays {
    private static final Set<String> OTHER = Set.of("this", "every", "each");
    private static final Set<String> WEEKS = Set.of("last", "this", "next", "of");

    private final int[] first = new int[8];

    PlainWeekdays(Scan scan) {
        for (var at = scan.tokens().count() - 1; at >= 0; at--) {
            if (scan.is(at, Sort.WEEKDAY) && isPlain(scan, at)) {
                first[scan.number(at)] = at + 1;
            }
        }
    }

    /** The token, -1 when there is none. */
    int first(int weekday) {
        return first[weekday] - 1;
    }

    private static boolean isPlain(Scan scan, int at) {
        return !scan.is(at - 1, Pointers.BACK)
                && !scan.is(at - 1, Pointers.ON)
                && !scan.is(at - 1, OTHER)
                && !scan.is(at + 1, WEEKS)
                && !scan.is(at + 1, Sort.PARTS)
                && !scan.tokens().inDateline(at)
                && !Tense.at(scan, at, at + 1).future();
    }
}
