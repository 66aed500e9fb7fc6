package collate.core.extract.quote;

import java.util.Set;

/** A verb with the auxiliaries and adverbs before it: "has repeatedly said", "was quoted", "did not say". */
final class VerbGroup {
    private static final int LONGEST = 6;
    private static final Set<String> SO = Set.of("so", "thus");

    private final Story story;
    private final int verb;
    private int first;
    private boolean auxiliary;
    private boolean be;
    private boolean to;
    private boolean negated;

    VerbGroup(Story story, int verb) {
        this.story = story;
        this.verb = verb;
        first = verb;
        while (verb - first < LONGEST
                && story.sameSentence(first - 1, verb)
                && story.narrated(first - 1)
                && take(first - 1)) {
            first--;
        }
    }

    private boolean take(int t) {
        if (story.tokens.is(t, "to") && t == verb - 1) {
            to = true;
            return true;
        }
        if (story.is(t, Sort.DAY) && !story.name(t) || time(t)) {
            return true;
        }
        if (story.name(t)) {
            return false;
        }
        if (story.tokens.is(t, SO) && story.tokens.is(t + 1, "far")
                || story.tokens.is(t, "far") && story.tokens.is(t - 1, SO)) {
            return true;
        }
        negated |= story.tokens.is(t, "not") && !story.tokens.is(t + 1, "only")
                || story.tokens.is(t, "never")
                || story.tokens.lower(t).endsWith("n't")
                || story.tokens.lower(t).endsWith("n’t")
                || story.tokens.is(t, "cannot");
        auxiliary |= story.is(t, Sort.AUXILIARY);
        be |= story.is(t, Sort.BE);
        return story.is(t, Sort.AUXILIARY | Sort.BE | Sort.ADVERB);
    }

    /** "on" of "X on Monday said", "this week" of "X this week said". */
    private boolean time(int t) {
        if (story.is(t, Sort.TIME)) {
            return story.is(t - 1, Sort.DETERMINER) || story.tokens.is(t - 1, "last");
        }
        return story.tokens.is(t, "on") && story.is(t + 1, Sort.DAY)
                || story.is(t + 1, Sort.TIME) && (story.is(t, Sort.DETERMINER) || story.tokens.is(t, "last"));
    }

    int first() {
        return first;
    }

    boolean auxiliary() {
        return auxiliary;
    }

    /** "did not say", "has never said". */
    boolean negated() {
        return negated;
    }

    boolean infinitive() {
        return to;
    }

    boolean passive() {
        return be && story.is(verb, Sort.PAST);
    }

    boolean progressive() {
        return be && story.is(verb, Sort.GERUND);
    }
}
