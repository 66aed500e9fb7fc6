package collate.core.extract.date;

import java.util.Set;

/** Words that put a day on the calendar though no "will" stands by: "meets on Friday", "a hearing for Monday", "starting Tuesday". */
final class Schedule {
    private static final int REACH = 9;
    private static final int BEHIND = 5;
    private static final int SETTING_REACH = 6;

    /** What one does by appointment, as nothing but a verb. */
    private static final Set<String> MEETS = Set.of(
            ("meets convenes reconvenes gathers reopens resumes departs flies publishes concludes kicks unveils elects"
                            + " chooses decides celebrates hears appears speaks retires airs premieres applies"
                            + " closes ends continues debates rejoins inaugurates swears misses falls awaits sits ponders tours competes")
                    .split(" "));

    /** As much a noun; with the word that makes it a verb. */
    private static final Set<String> PLAYS = Set.of("plays", "rules", "runs", "stops", "reports", "releases");

    private static final Set<String> VERB_BEHIND =
            Set.of("on", "in", "at", "its", "their", "his", "her", "from", "against", "earnings", "results", "out");

    /** The same of many. */
    private static final Set<String> MEET = Set.of(
            ("meet convene reconvene gather begin start open reopen resume return leave depart travel arrive fly head speak"
                            + " debate decide choose elect vote play face host celebrate mark publish launch appear rally"
                            + " march await compete kick close end hear sit tour")
                    .split(" "));

    private static final Set<String> MANY =
            Set.of("they", "we", "people", "police", "both", "children", "women", "men");

    /** Verbs for anything, until the word behind them makes them an appointment: "takes effect", "goes on trial". */
    private static final Set<String> TAKE =
            Set.of("takes take goes go comes come stands stand steps step enters enter".split(" "));

    private static final Set<String> EFFECT =
            Set.of("effect place office over part up on to before into trial down force".split(" "));

    private static final Set<String> HOLD = Set.of("hold", "holds", "holding");
    private static final int OBJECT = 4;
    /** What is told from here on was before: "hears the case after a ruling on Thursday". */
    private static final Set<String> AFTER = Set.of("after", "following", "since", "amid", "over", "despite");

    /** What countries and teams do; elsewhere a name before it makes it a noun: "the Senate vote". */
    private static final Set<String> OF_TEAMS = Set.of("play", "face", "meet", "host", "await");

    /** What is being done by appointment. */
    private static final Set<String> MEETING = Set.of(
            ("meeting hosting playing visiting arriving leaving flying appearing returning opening closing starting"
                            + " launching voting travelling traveling going coming releasing publishing resuming beginning convening"
                            + " gathering facing speaking marking celebrating taking")
                    .split(" "));

    private static final Set<String> HELD = Set.of("held", "buried", "played", "staged", "released");
    private static final Set<String> BEING = Set.of("is", "are", "’re", "'re", "am", "’m", "'m");
    private static final Set<String> SET =
            Set.of("planned", "forecast", "likely", "possible", "booked", "listed", "called", "invited");
    private static final Set<String> TO_DAY = Set.of("for", "on", "by", "in", "from");
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
    private static final Set<String> APPOINTMENTS = Set.of(
            ("vote election elections match game games summit meeting hearing deadline runoff run-off referendum debate final"
                            + " ballot poll polls primary primaries ceremony inauguration session contest race showdown talks caucuses caucus"
                            + " rally march protest protests launch opening vigil funeral service conference auction trial semifinal semi-final")
                    .split(" "));
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s");
    private static final Set<String> BEFORE = Set.of("before", "for");
    /** Before a bare verb they make it no present: "to take", "did not go". */
    private static final Set<String> NO_PRESENT =
            Set.of("to not did didn't didn’t could would help helped let made seen had have".split(" "));

    private static final Set<String> NO_SUBJECTS = Set.of("’s", "'s", "the", "a", "its", "their", "his", "her");

    private Schedule() {}

    /** Whether the words right beside the date put it ahead. */
    static boolean announced(Scan scan, int first, int next) {
        var on = scan.is(first - 1, "on") ? first - 1 : first;
        if (scan.is(on - 1, STARTING) || scan.is(first - 1, "of") && scan.is(first - 2, "ahead")) {
            return true;
        }
        if (scan.is(first - 1, LIMITS) && near(scan, first - 2, PUT_OFF)) {
            return true;
        }
        var appointment = scan.is(next, POSSESSIVE) && scan.is(next + 1, APPOINTMENTS);
        if (scan.is(first - 1, BEFORE) && appointment) {
            return !near(scan, first - 2, PAST_CAUSES) && Count.unitAt(scan, first - 2) == null;
        }
        return scan.is(first - 1, "for")
                && day(scan, first)
                && !scan.is(next, POSSESSIVE)
                && !near(scan, first - 2, PAST_CAUSES);
    }

    /** Whether it is named as the day of something that is on the calendar: "Sunday's vote". */
    static boolean appointment(Scan scan, int token) {
        return scan.is(token, POSSESSIVE) && scan.is(token + 1, APPOINTMENTS);
    }

    private static boolean day(Scan scan, int first) {
        return scan.is(first, Sort.WEEKDAY)
                || scan.is(first, Sort.MONTH) && scan.is(first + 1, Sort.NUMBER)
                || scan.is(first, Sort.NUMBER) && scan.is(first + 1, Sort.MONTH);
    }

    private static boolean near(Scan scan, int from, Set<String> words) {
        for (var i = from; i > from - SETTING_REACH && scan.together(i, from); i--) {
            if (scan.is(i, words)) {
                return scan.tokens().sentence(i) == scan.tokens().sentence(from);
            }
        }
        return false;
    }

    /** Whether this word close to the date is the present of what is done by appointment. */
    static boolean verb(Scan scan, int token, int first) {
        if (first - token > REACH || token - first > BEHIND || scan.tokens().capital(token)) {
            return false;
        }
        if (after(scan, token, first)) {
            return false;
        }
        if (scan.is(token, HOLD)) {
            return held(scan, token);
        }
        if (scan.is(token, SET)) {
            return scan.is(token + 1, TO_DAY);
        }
        return scan.is(token, MEETS) && !scan.is(token - 1, NO_SUBJECTS)
                || scan.is(token, TAKE)
                        && scan.is(token + 1, EFFECT)
                        && !scan.is(token - 1, NO_SUBJECTS)
                        && !scan.is(token - 1, NO_PRESENT)
                || scan.is(token, PLAYS) && scan.is(token + 1, VERB_BEHIND)
                || (scan.is(token, MEETING) || scan.is(token, HELD) && scan.is(token - 1, "being"))
                        && being(scan, token)
                || scan.is(token, MEET) && many(scan, token);
    }

    private static boolean after(Scan scan, int token, int first) {
        for (var i = token + 1; i < first; i++) {
            if (scan.is(i, AFTER)) {
                return true;
            }
        }
        return false;
    }

    /** Talks and elections are held by appointment, towns and prisoners are not. */
    private static boolean held(Scan scan, int token) {
        for (var i = token + 1; i <= token + OBJECT && scan.together(i, token); i++) {
            if (scan.is(i, APPOINTMENTS)) {
                return !scan.is(token - 1, NO_PRESENT);
            }
        }
        return false;
    }

    private static boolean being(Scan scan, int token) {
        return scan.is(token - 1, BEING) || scan.is(token - 1, "being") || scan.is(token - 2, BEING);
    }

    /** "the leaders meet", "Norway play Peru"; not "to meet", "did not meet", "the Senate vote". */
    private static boolean many(Scan scan, int token) {
        if (!scan.together(token - 1, token) || scan.is(token - 1, POSSESSIVE)) {
            return false;
        }
        if (scan.is(token - 1, MANY)) {
            return true;
        }
        var word = scan.tokens().lower(token - 1);
        if (scan.tokens().capital(token - 1) && !word.endsWith("s")) {
            return scan.is(token, OF_TEAMS);
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !MEETS.contains(word);
    }
}
