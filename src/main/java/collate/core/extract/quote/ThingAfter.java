package collate.core.extract.quote;

import collate.core.extract.origin.SourceName;
import java.util.Set;

/**
 * Tells when a thing follows a verb of saying and no words: "declared three days of mourning", "observed the truce". Such verbs
 * have another sense, in which somebody does what they name; they report words where a clause follows, with a verb of its own.
 */
final class ThingAfter {
    /** With a thing behind them, these tell of a deed as often as of words. */
    private static final Set<String> OFTEN = Verbs.forms(
            "announce declare claim order report reveal recall promise confirm note disclose proclaim vow repeat signal indicate");

    /** With a thing behind them, these never tell of words: "added troops", "charged two men". */
    private static final Set<String> ALWAYS =
            Verbs.forms("observe add maintain threaten post charge protest snap shout counter continue");

    private static final Set<String> WRITING = Set.of("write", "writes", "wrote", "writing");

    private static final Set<String> CITING = Verbs.forms("cite");

    /** What is done by naming it, or takes its time: "declared a curfew", "announced a truce of three days", "claimed 61 lives". */
    private static final Set<String> DONE =
            Set.of(("mourning ceasefire truce holiday curfew emergency silence strike lockdown evacuation day"
                            + " days week weeks month months hour hours minute minutes lives life")
                    .split(" "));

    /** Besides those that the lexicon knows. */
    private static final Set<String> FINITE = Set.of(
            ("sank rose came drew broke ran fled drowned saw found knew flew drove grew spoke threw tore burst spread shook"
                            + " swept fought withdrew sought slid heard goes remains continues")
                    .split(" "));

    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "that", "there", "what", "who");
    private static final Set<String> CLAUSES =
            Set.of("that", "whether", "if", "how", "why", "what", "when", "where", "who");

    private static final Set<String> LOST = Set.of("dead", "drowned", "killed", "lost", "missing", "trapped", "buried");

    /** In tokens: "last summer that". */
    private static final int LONGEST_TIME = 3;

    private ThingAfter() {}

    /** Whether nobody is said to have said anything: no report at all. */
    static boolean isDone(Story story, Saying saying, int first, int last) {
        return isSource(story, saying, first, last)
                || isAnonymous(story, saying.verb())
                || isFeared(story, saying.verb())
                || story.tokens.is(saying.verb(), WRITING) && isThing(story, saying, first, last)
                || story.tokens.is(saying.verb(), ALWAYS) && isThing(story, saying, first, last)
                || story.tokens.is(saying.verb(), OFTEN)
                        && isThing(story, saying, first, last)
                        && holds(story, saying.verb() + 1, last);
    }

    /** "citing the interior ministry": whom it has its words from. */
    private static boolean isSource(Story story, Saying saying, int first, int last) {
        var end = story.word(last) ? last : last - 1;
        return story.tokens.is(saying.verb(), CITING)
                && end >= first
                && isThing(story, saying, first, end)
                && SourceName.canSpeak(story.tokens.span(first, end).of(story.tokens.text()));
    }

    /** "asked not to be named". */
    private static boolean isAnonymous(Story story, int verb) {
        return story.tokens.is(verb, "asked") && story.tokens.is(verb + 1, "not") && story.tokens.is(verb + 3, "be");
    }

    /** "Twelve sailors feared dead": they are the ones feared for. */
    private static boolean isFeared(Story story, int verb) {
        return story.tokens.is(verb, "feared") && story.tokens.is(verb + 1, LOST);
    }

    /** Whether it may be words or a deed. */
    static boolean isUnsure(Story story, Saying saying, int first, int last) {
        return story.tokens.is(saying.verb(), OFTEN) && isThing(story, saying, first, last);
    }

    /** No verb of its own up to the first "which", and nothing in marks. */
    private static boolean isThing(Story story, Saying saying, int first, int last) {
        if (story.tokens.is(saying.verb() + 1, "to")
                || story.tokens.is(first, CLAUSES)
                || story.is(first, Sort.PREPOSITION) && !story.tokens.is(first, "of")) {
            return false;
        }
        for (var t = first; t <= last; t++) {
            if (!story.narrated(t) || story.is(t, Sort.PRONOUN) && story.is(t + 1, Sort.AUXILIARY | Sort.BE)) {
                return false;
            }
            if (story.is(t, Sort.RELATIVE)) {
                return t - first > LONGEST_TIME || story.is(first, Sort.DETERMINER);
            }
            if (isFinite(story, t)) {
                return false;
            }
        }
        return true;
    }

    /** "Their announced aim" and "the 's of a name" are no verbs. */
    private static boolean isFinite(Story story, int t) {
        if (story.possessive(t)) {
            return story.tokens.is(t - 1, PRONOUNS);
        }
        var described = story.is(t - 1, Sort.DETERMINER | Sort.PREPOSITION) || story.hyphen(t - 1);
        return !described
                && (story.finite(t)
                        || story.tokens.is(t, FINITE)
                        || story.tokens.lower(t).endsWith("ed")
                        || story.tokens.lower(t).endsWith("n’t"))
                && !story.name(t);
    }

    private static boolean holds(Story story, int first, int last) {
        for (var t = first; t <= last; t++) {
            if (story.tokens.is(t, DONE)) {
                return true;
            }
        }
        return false;
    }
}
