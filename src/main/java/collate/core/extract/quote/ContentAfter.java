package collate.core.extract.quote;

import java.util.Set;

/** Recognises "X said that …", "X called for …": the verb with its speaker, then what is said in the narrator's words. */
final class ContentAfter implements Rule {
    static final String NAME = "content-after";
    /** Prepositions that lead in what is said: "called for", "warned of", "insisted on". */
    private static final Set<String> TAKEN = Set.of("for", "of", "about", "against", "on", "to", "at");

    private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves", "and", "or");

    private static final Set<String> OCCASION = Set.of("as", "while");
    private static final Set<String> EMPTY =
            Set.of("so", "otherwise", "more", "again", "much", "little", "nothing", "this");

    private static final double UNSURE = 0.6;

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    /** In tokens. */
    private static final int LONGEST_PLACE = 12;

    /** What follows these in the narrator's words is what the speaker says is not so. */
    private static final Set<String> DENYING = Verbs.forms("deny rebut refute dismiss reject dispute doubt contradict");

    /** Verbs that report only with a that-clause, or with words in marks; else somebody goes on with a thing. */
    private static final Set<String> GO_ON = Set.of(
            "continue",
            "continues",
            "continued",
            "continuing",
            "maintain",
            "maintains",
            "maintained",
            "maintaining",
            "speak",
            "speaks",
            "spoke",
            "speaking",
            "respond",
            "responds",
            "responded",
            "responding");

    @Override
    public void find(Finds finds) {
        for (var saying : finds.sayings) {
            var next = past(finds.story, saying, opening(finds.story, pastDay(finds.story, saying.last() + 1)));
            if (finds.story.sameSentence(next, saying.verb()) && starts(finds, next, saying)) {
                report(finds, next, Clauses.end(finds, next, saying), saying);
            }
        }
    }

    private static void report(Finds finds, int first, int last, Saying saying) {
        if (!empty(finds.story, saying, first, last) && !ThingAfter.isDone(finds.story, saying, first, last)) {
            var unsure = ThingAfter.isUnsure(finds.story, saying, first, last);
            finds.clause(first, last, saying, unsure ? UNSURE : confidence(finds.story, saying), NAME);
        }
    }

    /** "said so", "say otherwise". */
    private static boolean empty(Story story, Saying saying, int first, int last) {
        var end = story.word(last) ? last : last - 1;
        return first == end && story.is(saying.verb(), Sort.SAY) && story.tokens.is(first, EMPTY);
    }

    /**
     * "Said on Wednesday morning the attack was": the day is when it was said; "said Wednesday's attack was" and "said Wednesday was"
     * tell of another.
     */
    private static int pastDay(Story story, int next) {
        var toldOf = story.possessive(next) || story.is(next, Sort.BE | Sort.AUXILIARY);
        if (toldOf && story.tokens.is(next - 1, DAYS)) {
            return next - 1;
        }
        var day = story.tokens.is(next, "on") ? next + 1 : next;
        var after = story.is(day + 1, Sort.TIME) ? day + 2 : day + 1;
        var more = story.word(after) && story.narrated(day) && story.sameSentence(next, after);
        return more && story.tokens.is(day, DAYS) && !story.possessive(after) ? after : next;
    }

    /** Past a comma or colon, if words in marks follow it. */
    private static int opening(Story story, int next) {
        var led =
                (story.mark(next, ',') || story.mark(next, ':')) && story.within(next + 1) >= 0 && story.narrated(next);
        return led ? next + 1 : next;
    }

    /** "told reporters aboard the ship that …": from "that" on, when only where and when stand before it. */
    private static int past(Story story, Saying saying, int next) {
        if (saying.addressee() == null) {
            return next;
        }
        for (var t = next;
                t < next + LONGEST_PLACE
                        && (story.word(t) || story.mark(t, ','))
                        && story.narrated(t)
                        && story.sameSentence(next, t);
                t++) {
            if (story.tokens.is(t, "that")) {
                return t;
            }
            if (story.is(t, Sort.VERB | Sort.PRONOUN)) {
                return next;
            }
        }
        return next;
    }

    private static boolean starts(Finds finds, int next, Saying saying) {
        var marked = finds.story.within(next);
        if (marked >= 0) {
            return finds.free(marked) && !title(finds, marked, saying);
        }
        if (finds.heard(saying) && !finds.story.tokens.is(next, "that")) {
            return false;
        }
        return finds.story.word(next)
                && !(finds.story.is(saying.verb(), Sort.SAY) && finds.story.tokens.is(next, OCCASION))
                && !(finds.story.tokens.is(saying.verb(), GO_ON) && !finds.story.tokens.is(next, "that"))
                && !saying.inverted()
                && !goesOn(finds.story, saying, next)
                && !new NoSaying(finds.story).unsaid(saying.verb(), next)
                && !finds.story.possessive(next)
                && !finds.story.is(next, Sort.ADVERB)
                && !(finds.story.is(next, Sort.PREPOSITION) && !finds.story.tokens.is(next, TAKEN))
                && !finds.story.tokens.is(next, REFLEXIVE);
    }

    /** "The talks that Silva proposed have begun": the verb is of the talks; but "a fine, which Silva said was high". */
    private static boolean goesOn(Story story, Saying saying, int next) {
        if (!story.is(next, Sort.AUXILIARY | Sort.BE) || story.within(next + 1) >= 0) {
            return false;
        }
        return !story.is(saying.first() - 1, Sort.RELATIVE) || story.is(saying.first() - 2, Sort.PREPOSITION);
    }

    /** "said on the channel’s “Morning Hour”": the name of a programme or paper, not what was said in it. */
    private static boolean title(Finds finds, int marked, Saying saying) {
        var before = finds.story.marked.get(marked).open() - 1;
        return finds.story.word(before) && before > saying.verb() && Title.reads(finds.story, marked);
    }

    private static double confidence(Story story, Saying saying) {
        return story.is(saying.verb(), Sort.SAY) && !story.tokens.is(saying.verb(), DENYING) ? 0.9 : UNSURE;
    }
}
