package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;

/**
 * Tells a running total from the toll of one incident, which may be raised too. A toll whose sentence names neither is of the
 * incident that the text told of before, if it told of no war.
 */
final class Running {
    private static final Set<String> TOLL_RULES = Set.of("toll-stands", "brought-to");
    private static final Set<Harm> OF_INCIDENTS = Set.of(Harm.KILLED, Harm.INJURED, Harm.MISSING);
    private static final int NEAR = 40;
    private static final int LONGEST = 7;
    private static final Set<String> WORST =
            Set.of(("deadliest worst first biggest largest heaviest bloodiest gravest strongest highest").split(" "));
    private static final Set<String> PERIODS = Set.of("year", "month", "week", "season", "period");
    private static final Set<String> DEADLY = Set.of("deadly", "serious", "violent", "powerful", "lethal");
    /** They have been so since then, and no count goes on: "11 miners trapped since a blast". */
    private static final Set<String> SINCE_THEN = Set.of("trapped", "missing", "closed", "held", "stranded", "open");

    private static final Set<String> DAYS =
            Lexicon.words("monday tuesday wednesday thursday friday saturday sunday today yesterday late midday noon");
    private static final Set<String> PARTS_OF_DAYS = Set.of("morning", "afternoon", "evening", "night");
    private static final Set<String> THEN = Set.of("when", "which");
    private static final Set<String> TOLLS = Set.of("toll", "tally");
    private static final Set<String> GOING_ON = Lexicon.words(
            "since war wars conflict offensive invasion campaign epidemic outbreak pandemic hostilities fighting clashes");
    /** A toll this many times as high is of more than the incident. */
    private static final long FAR_MORE = 4;

    private final Tokens tokens;
    private final boolean war;
    private long incident;

    Running(Tokens tokens) {
        this.tokens = tokens;
        war = tokens.has(0, tokens.count(), GOING_ON);
    }

    /** Hits must be asked about in reading order. */
    boolean is(Hit hit) {
        if (Former.of(tokens, hit.counted()) != null) {
            return true;
        }
        var harm = hit.finding().harm();
        var running = !TollWords.PARTS.contains(hit.finding().rule())
                && (harm == Harm.ILL || harm == Harm.RESCUED && (goingOn(hit) || asOf(hit)) || isTotal(hit));
        if (!running && harm != Harm.RESCUED && !goingOn(hit) && Incident.near(tokens, hit)) {
            incident = Math.max(incident, figure(hit));
        }
        return running;
    }

    private boolean isTotal(Hit hit) {
        return hit.finding().harm() != Harm.RESCUED && counts(hit) && goesOn(hit);
    }

    /** Whether what is counted may go on, or is a sum: "so far", "since 2006", "in all", "the latest toll". */
    private boolean counts(Hit hit) {
        return TOLL_RULES.contains(hit.finding().rule())
                || near(hit, TOLLS)
                || goingOn(hit)
                || summed(hit)
                || countedBy(hit);
    }

    private boolean goesOn(Hit hit) {
        return goingOn(hit)
                || asOf(hit)
                || countedBy(hit)
                || !isFinal(hit) && Incident.of(tokens, hit) == null && !told(hit);
    }

    /** Of what the text told before. */
    private boolean told(Hit hit) {
        return !war
                && incident > 0
                && OF_INCIDENTS.contains(hit.finding().harm())
                && figure(hit) <= incident * FAR_MORE
                && PlaceNear.of(tokens, hit, null) == null;
    }

    private static long figure(Hit hit) {
        var figure = hit.counted().count().figure();
        var min = figure.min();
        var max = figure.max();
        return min != null ? min : max != null ? max : 0;
    }

    private boolean goingOn(Hit hit) {
        for (var at = from(hit); at < to(hit); at++) {
            var toDate = tokens.is(at, "date") && tokens.is(at - 1, "to");
            if (at >= hit.counted().after() && tokens.is(at, ";")) {
                return false;
            }
            if (toDate
                    || tokens.is(at, "since")
                            && !tokens.is(at - 1, SINCE_THEN)
                            && !worst(hit, at)
                            && !isOfTimeBefore(hit, at)) {
                return true;
            }
        }
        return false;
    }

    /** "The worst year since 2016, when 34 people died", "since the flood of 2016, in which 34 people died". */
    private boolean isOfTimeBefore(Hit hit, int since) {
        var when = false;
        for (var at = since + 1; at < hit.counted().count().first(); at++) {
            when = tokens.is(at, THEN) || when && !tokens.is(at, ",");
        }
        return when;
    }

    /** "the deadliest attack since the war began": not the count, but what it is compared with goes back so far. */
    private boolean worst(Hit hit, int since) {
        for (var at = Math.max(hit.counted().begin(), since - LONGEST); at < since; at++) {
            if (tokens.is(at, WORST) && !tokens.is(at + 1, PERIODS)
                    || tokens.is(at, "most") && tokens.is(at + 1, DEADLY)) {
                return true;
            }
        }
        return false;
    }

    /** "Fifteen bodies had been found by Wednesday", not "by Wednesday’s blast", "by Monday night’s". */
    private boolean countedBy(Hit hit) {
        for (var at = hit.finding().last() + 1;
                at < to(hit) && at <= hit.finding().last() + LONGEST;
                at++) {
            if (tokens.is(at, "by") && tokens.is(at + 1, DAYS)) {
                var next = tokens.is(at + 2, PARTS_OF_DAYS) ? at + 3 : at + 2;
                return !tokens.is(next, Grammar.OWNS) && !Incident.names(tokens, next);
            }
        }
        return false;
    }

    /** "The toll stands at 12 as of Monday". */
    private boolean asOf(Hit hit) {
        for (var at = from(hit); at < to(hit); at++) {
            if (tokens.is(at, "as") && tokens.is(at + 1, "of")) {
                return true;
            }
        }
        return false;
    }

    private boolean summed(Hit hit) {
        for (var at = from(hit); at < to(hit); at++) {
            if (tokens.is(at, "so") && tokens.is(at + 1, "far")
                    || tokens.is(at, "in") && tokens.is(at + 1, Set.of("all", "total"))) {
                return true;
            }
        }
        return false;
    }

    /** What is final goes on no more. */
    private boolean isFinal(Hit hit) {
        for (var at = from(hit); at < to(hit); at++) {
            if (tokens.is(at, "final")
                    && (tokens.is(at + 1, TOLLS) || tokens.is(at + 2, TOLLS) || tokens.is(at + 3, TOLLS))) {
                return true;
            }
        }
        return false;
    }

    private boolean near(Hit hit, Set<String> words) {
        return tokens.has(from(hit), to(hit), words);
    }

    private int from(Hit hit) {
        return Math.max(hit.counted().begin(), hit.counted().before() - NEAR);
    }

    private int to(Hit hit) {
        return Math.min(hit.counted().end(), hit.counted().after() + NEAR);
    }
}
