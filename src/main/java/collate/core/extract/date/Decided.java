package collate.core.extract.date;

import java.util.Set;

/** What is decided is still to come: "declared three days of mourning from Thursday", "imposed a curfew until Monday". */
final class Decided {
    private static final int REACH = 14;
    private static final Set<String> WORDS = Set.of(
            ("declared declares declaring ordered orders ordering announced announces announcing imposed imposes imposing called"
                            + " set sets scheduled schedules extended extends extending prolonged decreed proclaimed introduced"
                            + " introduces agreed approved banned bans banning barred suspended suspends suspending cancelled"
                            + " canceled cancels postponed instructed required demanded demands promised pledged offered granted"
                            + " gave given allowed urged asked told")
                    .split(" "));
    private static final Set<String> FROM = Set.of("from");
    private static final Set<String> BOUNDS = Set.of("until", "till", "through", "by", "before");
    /** What only bounds in time make a decision: "told them to leave by Friday". */
    private static final Set<String> TOLD = Set.of(
            "gave", "given", "allowed", "urged", "asked", "told", "demanded", "demands", "required", "instructed");

    private static final Set<String> STOPS =
            Set.of("that which who whom because after since while when where said says had as".split(" "));

    private Decided() {}

    private static final Set<String> DECLARED =
            Set.of("declared", "declares", "declare", "proclaimed", "named", "designated");
    private static final Set<String> DAYS = Set.of("day", "days", "holiday", "holidays", "mourning");
    private static final Set<String> LISTING = Set.of(",", "and");
    /** In tokens: "Friday and Saturday two national". */
    private static final int LONGEST = 8;

    /** The token of the word that tells of the decision, or -1 when the day at the token is none that one sets. */
    static int before(Scan scan, int first, int next) {
        var named = named(scan, first, next);
        if (named >= 0) {
            return named;
        }
        if (!Announced.day(scan, first)) {
            return -1;
        }
        var day = ClockTime.before(scan, scan.is(first - 1, "on") ? first - 1 : first);
        var asOf = scan.is(day - 1, "of") && scan.is(day - 2, "as");
        var from = asOf || scan.is(day - 1, FROM) && !scan.owns(next);
        if (!from && !scan.is(day - 1, BOUNDS)) {
            return -1;
        }
        return decision(scan, asOf ? day - 2 : day - 1, from);
    }

    /** "declared Friday a day of mourning", "declared Friday and Saturday holidays". */
    private static int named(Scan scan, int first, int next) {
        var verb = first - 1;
        while (first - verb < LONGEST && (scan.is(verb, Sort.WEEKDAY) || scan.is(verb, LISTING))) {
            verb--;
        }
        if (!scan.is(verb, DECLARED) || scan.is(verb - 1, "had")) {
            return -1;
        }
        for (var i = next; i < next + LONGEST && scan.together(i, first); i++) {
            if (scan.is(i, DAYS)) {
                return verb;
            }
        }
        return -1;
    }

    private static int decision(Scan scan, int lead, boolean from) {
        for (var i = lead - 1; i >= lead - REACH && i >= 0 && same(scan, i, lead); i--) {
            if (scan.is(i, WORDS) && !(from && scan.is(i, TOLD))) {
                return scan.is(i - 1, "had") || scan.is(i - 2, "had") ? -1 : i;
            }
            if (scan.is(i, STOPS)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean same(Scan scan, int token, int first) {
        return scan.tokens().sentence(token) == scan.tokens().sentence(first);
    }
}
