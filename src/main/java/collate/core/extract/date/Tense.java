package collate.core.extract.date;

import collate.core.claim.Ground;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the clause around a token tells what was or what will be, and the word that shows it.
 *
 * @param sign -1 past, 1 future, 0 when no word shows it
 * @param cue the token of that word, -1 for none
 */
record Tense(int sign, int cue) {
    static final Tense NONE = new Tense(0, -1);
    /** What is named by its day has happened. */
    static final Tense PAST_DEED = new Tense(-1, -1);

    private static final int LEFT = 22;
    private static final int RIGHT = 18;
    private static final int CLAUSE = 8;
    private static final int OPEN_REACH = 12;
    private static final int PRESENT_REACH = 5;

    /** Words that point ahead by themselves. */
    private static final Set<String> FUTURE = Set.of(
            ("will 'll ’ll shall would must won't won’t upcoming slated payable deadline expires matures tentatively effective scheduled"
                            + " expected expects planning begins starts opens arrives meets heads travels visits faces hosts returns votes launches leaves")
                    .split(" "));

    /** Words that point ahead when "to" follows. */
    private static final Set<String> INTENT = Set.of(
            "set plans plan hopes hope hoping wants want intends intend ready going likely aims aim seeks seek expect needs prepares prepare preparing"
                    .split(" "));

    /** Words whose infinitive is still to come: "agreed to sell". */
    private static final Set<String> COMMITMENT = Set.of(
            "agreed agreement plans planned proposal proposed offer offered agrees pledged promised vowed approval bid intention"
                    .split(" "));

    private static final Set<String> SOON = Set.of("early", "soon");
    private static final Set<String> BEGINNING = Set.of(
            "start begin open end expire meet speak vote arrive leave take be appear go return resume travel hold"
                    .split(" "));

    /** Words that leave open what they speak of, so that it is still to come; "could have won" is over. */
    private static final Set<String> OPEN = Set.of("can", "could", "may", "might", "should", "if", "unless");

    private static final Set<String> NEGATIONS = Set.of("not", "never");
    private static final Set<String> RELATIVES = Set.of("which", "who", "that");
    /** Words in -s that are no verb in the present. */
    private static final Set<String> NO_PRESENT = Set.of("was", "has", "is", "does", "its", "his", "this", "always");

    private static final Set<String> LIMITS = Set.of("by", "until", "till");
    private static final Set<String> PAST_AUXILIARIES =
            Set.of("had", "was", "were", "did", "didn't", "hadn't", "wasn't");
    private static final Set<String> MODALS = Set.of("will", "should", "must", "shall", "may", "can");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "be", "been");
    private static final Set<String> PERFECT = Set.of("has", "have");
    static final Set<String> PASSIVE = Set.of("is", "are", "being");
    static final Set<String> WERE = Set.of("was", "were");
    /** "was to have opened": it did not. */
    private static final Set<String> UNDONE = Set.of("have", "the", "a", "be");

    private static final Set<String> READY = Set.of("set", "due", "ready");
    private static final Set<String> NO_VERBS =
            Set.of("the a an his her their its this that these those him them us me it".split(" "));

    /** The nearest verb in the same sentence decides, those before the token first. */
    static Tense at(Scan scan, int first, int next) {
        if (Announced.at(scan, first, next)) {
            return new Tense(1, first - 1);
        }
        var decided = Decided.before(scan, first, next);
        if (decided >= 0) {
            return new Tense(1, decided);
        }
        if (scan.is(first - 1, "since")) {
            return new Tense(-1, first - 1);
        }
        if (soonest(scan, first)) {
            return new Tense(limited(scan, first - 1), first - 2);
        }
        for (var i = first - 1; i >= Math.max(0, first - LEFT) && same(scan, i, first); i--) {
            var sign = sign(scan, i, first);
            if (sign != 0) {
                return new Tense(sign, i);
            }
        }
        for (var i = next; i < next + RIGHT && scan.together(i, first) && same(scan, i, first); i++) {
            var sign = sign(scan, i, first);
            if (sign != 0) {
                return new Tense(sign, i);
            }
        }
        return NONE;
    }

    /** "as early as Tuesday". */
    private static boolean soonest(Scan scan, int first) {
        return scan.is(first - 1, "as") && scan.is(first - 2, SOON) && scan.is(first - 3, "as");
    }

    private static boolean same(Scan scan, int token, int first) {
        return scan.tokens().sentence(token) == scan.tokens().sentence(first);
    }

    private static int sign(Scan scan, int token, int first) {
        if (scan.is(token, LIMITS)) {
            var least = scan.is(first - 1, "least") && scan.is(first - 2, "at") ? first - 2 : first;
            return token != ClockTime.before(scan, least) - 1 ? 0 : limited(scan, token);
        }
        if (scan.is(token, FUTURE) || intended(scan, token)) {
            return before(scan, token, "had") ? -1 : 1;
        }
        var ahead = first - token <= OPEN_REACH && open(scan, token)
                || scheduled(scan, token, first)
                || Schedule.verb(scan, token, first);
        return ahead ? 1 : Past.sign(scan, token);
    }

    private static boolean open(Scan scan, int token) {
        var negated = scan.is(token, "could") && scan.is(token + 1, NEGATIONS);
        var over = scan.is(token + 1, "have") || scan.is(token + 2, "have");
        return scan.is(token, OPEN) && !scan.tokens().capital(token + 1) && !negated && !over;
    }

    /** The present of what stands in the calendar: "the vote is on Sunday", "the state, which votes on Sunday". */
    private static boolean scheduled(Scan scan, int token, int first) {
        var being = scan.is(token, PASSIVE) && (token == first - 1 || token == first - 2 && scan.is(first - 1, "on"));
        var near = first - token <= PRESENT_REACH;
        var done = scan.is(first - 1, "on") ? first - 2 : first - 1;
        var passive = scan.is(token, PASSIVE)
                && token == done - 1
                && scan.tokens().lower(done).endsWith("ed");
        return being || passive || near && scan.is(token - 1, RELATIVES) && thirdPerson(scan, token);
    }

    private static boolean thirdPerson(Scan scan, int token) {
        var word = scan.tokens().lower(token);
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !NO_PRESENT.contains(word)
                && !scan.tokens().capital(token);
    }

    /** "set to open", "ready for Friday", "is due", "is to leave", "agreed to sell". */
    private static boolean intended(Scan scan, int token) {
        return scan.is(token, INTENT) && scan.is(token + 1, "to")
                || scan.is(token, READY) && scan.is(token + 1, "for")
                || scan.is(token, "due") && scan.is(token - 1, BEING)
                || scan.is(token, "to") && scan.is(token - 1, PASSIVE)
                || scan.is(token, "to") && scan.is(token - 1, WERE) && !scan.is(token + 1, UNDONE)
                || scan.is(token, "due") && scan.is(token + 1, "to") && scan.is(token + 2, BEGINNING)
                || committed(scan, token);
    }

    /** "by Wednesday" is ahead, unless the clause tells what "had" been done by then. */
    private static int limited(Scan scan, int token) {
        for (var i = token - 1; i > token - CLAUSE && !scan.is(i, PAST_AUXILIARIES); i--) {
            if (scan.is(i, MODALS)) {
                return 1;
            }
        }
        for (var i = token - CLAUSE; i < token + CLAUSE; i++) {
            var told = scan.is(i, PAST_AUXILIARIES) || i > token && scan.is(i, PERFECT);
            if (told && scan.together(i, token) && same(scan, i, token)) {
                return -1;
            }
        }
        return 1;
    }

    /** An infinitive close behind a commitment: "agreed to buy", "an agreement in principle to acquire". */
    private static boolean committed(Scan scan, int token) {
        if (!scan.is(token, "to") || !scan.together(token, token + 1) || scan.is(token + 1, NO_VERBS)) {
            return false;
        }
        var verb = Character.isLowerCase(scan.tokens().first(token + 1));
        return verb
                && (scan.is(token - 1, COMMITMENT) || scan.is(token - 2, COMMITMENT) || scan.is(token - 3, COMMITMENT));
    }

    private static boolean before(Scan scan, int token, String word) {
        return scan.is(token - 1, word) || scan.is(token - 2, word);
    }

    boolean future() {
        return sign > 0;
    }

    /** Why it was read so, for the checker. */
    List<Ground> ground(Scan scan) {
        if (cue < 0) {
            return List.of();
        }
        var word = scan.tokens().word(cue);
        var reason = "“" + word + "”: the article tells what " + (future() ? "is to come" : "has happened");
        return List.of(new Ground("direction", Optional.of(scan.tokens().span(cue, cue)), reason));
    }
}
