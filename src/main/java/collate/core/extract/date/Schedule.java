package collate.core.extract.date;

import java.util.Set;

/** Words that put a day on the calendar though no "will" stands by: "meets on Friday", "is forecast for Monday". */
final class Schedule {
    private static final int REACH = 9;
    private static final int BEHIND = 5;

    /** What one does by appointment, as nothing but a verb. */
    private static final Set<String> MEETS = Set.of(
            ("meets sails signs picks crowns carries convenes reconvenes gathers reopens resumes departs flies publishes concludes kicks unveils elects"
                            + " chooses decides celebrates hears appears speaks retires airs premieres applies"
                            + " closes ends continues debates rejoins inaugurates swears misses falls awaits sits ponders tours competes")
                    .split(" "));

    /** As much a noun; with the word that makes it a verb. */
    private static final Set<String> PLAYS =
            Set.of("plays", "rules", "runs", "stops", "reports", "releases", "becomes", "turns", "marks");

    private static final Set<String> JUDGES = Set.of("court", "judge", "jury", "tribunal");
    private static final Set<String> VERB_BEHIND = Set.of(
            "on",
            "in",
            "at",
            "its",
            "their",
            "his",
            "her",
            "from",
            "against",
            "earnings",
            "results",
            "out",
            "law",
            "the",
            "to");

    /** The same of many. */
    private static final Set<String> MEET = Set.of(
            ("meet sail sign convene reconvene gather begin start open reopen resume return leave depart travel arrive fly head speak"
                            + " debate decide choose elect vote play face host celebrate mark publish launch appear rally"
                            + " march await expect compete kick close end hear sit tour")
                    .split(" "));

    private static final Set<String> MANY =
            Set.of("they", "we", "people", "police", "both", "children", "women", "men");

    /** Verbs for anything, until the word behind them makes them an appointment: "takes effect", "goes on trial". */
    private static final Set<String> TAKE =
            Set.of("takes take goes go comes come stands stand steps step enters enter".split(" "));

    private static final Set<String> EFFECT =
            Set.of("effect place office over part up out on to before into trial down force".split(" "));

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
    private static final Set<String> SET = Set.of("planned", "forecast", "likely", "possible");
    /** Only right before the day: "called for Thursday", not "on Thursday called for calm". */
    private static final Set<String> CALLED = Set.of("booked", "listed", "called", "invited");

    private static final Set<String> TO_DAY = Set.of("for", "on", "by", "in", "from");
    /** "planned a march on Saturday"; not "the planned march", nor "had planned to". */
    private static final Set<String> ARTICLE = Set.of("a", "an", "another", "more", "new", "further");

    /** Before a bare verb they make it no present: "to take", "did not go". */
    private static final Set<String> NO_PRESENT =
            Set.of("to not did didn't didn’t could would help helped let made seen had have".split(" "));

    private static final Set<String> NO_SUBJECTS = Set.of("’s", "'s", "the", "a", "its", "their", "his", "her");

    private Schedule() {}

    /** Whether this word close to the date is the present of what is done by appointment. */
    static boolean verb(Scan scan, int token, int first) {
        if (first - token > REACH || token - first > BEHIND || scan.tokens().capital(token)) {
            return false;
        }
        return present(scan, token, first) && !after(scan, token, first);
    }

    private static boolean present(Scan scan, int token, int first) {
        if (scan.is(token, "ahead") && scan.is(token + 1, "of")) {
            return scan.is(first - 1, "on") || scan.is(first - 1, "in");
        }
        if (scan.is(token, HOLD)) {
            return held(scan, token);
        }
        if (scan.is(token, CALLED)) {
            return scan.is(token + 1, "for") && token + 2 == first;
        }
        if (scan.is(token, SET)) {
            return token < first && scan.is(token + 1, TO_DAY)
                    || scan.is(token, "planned") && scan.is(token + 1, ARTICLE);
        }
        return scan.is(token, MEETS) && !scan.is(token - 1, NO_SUBJECTS)
                || scan.is(token, TAKE)
                        && scan.is(token + 1, EFFECT)
                        && !scan.is(token - 1, NO_SUBJECTS)
                        && !scan.is(token - 1, NO_PRESENT)
                || scan.is(token, PLAYS)
                        && (scan.is(token + 1, VERB_BEHIND)
                                || scan.is(token + 1, Sort.NUMBER)
                                || scan.is(token - 1, JUDGES) && scan.is(token + 1, Sort.WEEKDAY))
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
            if (scan.is(i, Announced.APPOINTMENTS)) {
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
        if (!scan.together(token - 1, token) || scan.owns(token - 1)) {
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
