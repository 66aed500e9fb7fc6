package collate.core.extract.date;

import java.util.Set;

/** Words right beside a day that put it ahead: "a hearing for Monday", "starting Tuesday", "ahead of Sunday's vote". */
final class Announced {
    private static final int REACH = 6;
    private static final Set<String> STARTING = Set.of("starting", "beginning", "commencing");
    private static final Set<String> PUT_OFF = Set.of(
            ("postponed adjourned delayed remanded extended suspended deadline custody deferred recessed time has have had"
                            + " given gave gives closed shut stay stays remain remains lasts valid continue")
                    .split(" "));
    private static final Set<String> LIMITS = Set.of("until", "till", "through");
    private static final Set<String> PAST_CAUSES = Set.of(
            ("blame blamed blames apologised apologized apologise apologize responsibility figures data results numbers"
                            + " criticised criticized thanked arrested charged convicted credit credited wanted suspected")
                    .split(" "));
    private static final Set<String> BEFORE = Set.of("before", "for");
    /** What is held on a day made known before. */
    static final Set<String> APPOINTMENTS = Set.of(
            ("vote election elections match game games summit meeting hearing deadline runoff run-off referendum debate final"
                            + " ballot poll polls primary primaries ceremony inauguration session contest race showdown talks caucuses caucus"
                            + " rally march protest protests launch opening vigil funeral service conference auction trial semifinal semi-final")
                    .split(" "));

    private Announced() {}

    /** Whether the words right beside the date put it ahead. */
    static boolean at(Scan scan, int first, int next) {
        var on = scan.is(first - 1, "on") ? first - 1 : first;
        if (scan.is(on - 1, STARTING) || scan.is(first - 1, "of") && scan.is(first - 2, "ahead")) {
            return true;
        }
        if (scan.is(first - 1, LIMITS) && near(scan, first - 2, PUT_OFF)) {
            return true;
        }
        var appointment = scan.owns(next) && scan.is(next + 1, APPOINTMENTS);
        if (scan.is(first - 1, BEFORE) && appointment) {
            return !near(scan, first - 2, PAST_CAUSES) && Count.unitAt(scan, first - 2) == null;
        }
        return scan.is(first - 1, "for") && day(scan, first) && !scan.owns(next) && !near(scan, first - 2, PAST_CAUSES);
    }

    /** Whether it is named as the day of something that is on the calendar: "Sunday's vote". */
    static boolean appointment(Scan scan, int token) {
        return scan.owns(token) && scan.is(token + 1, APPOINTMENTS);
    }

    /** Whether a weekday or a day of a month stands here. */
    static boolean day(Scan scan, int first) {
        return scan.is(first, Sort.WEEKDAY)
                || scan.is(first, Sort.MONTH) && scan.is(first + 1, Sort.NUMBER)
                || scan.is(first, Sort.NUMBER) && scan.is(first + 1, Sort.MONTH);
    }

    private static boolean near(Scan scan, int from, Set<String> words) {
        for (var i = from; i > from - REACH && scan.together(i, from); i--) {
            if (scan.is(i, words)) {
                return scan.tokens().sentence(i) == scan.tokens().sentence(from);
            }
        }
        return false;
    }
}
