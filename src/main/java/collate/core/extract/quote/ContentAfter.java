package collate.core.extract.quote;

import java.util.Set;

/** Recognises "X said that …", "X called for …": the verb with its speaker, then what is said in the narrator's words. */
final class ContentAfter implements Rule {
    static final String NAME = "content-after";
    /** Prepositions that lead in what is said: "called for", "warned of", "insisted on". */
    private static final Set<String> TAKEN = Set.of("for", "of", "about", "against", "on", "to", "at");

    private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves", "and", "or");

    @Override
    public void find(Finds finds) {
        for (var saying : finds.sayings) {
            var next = opening(finds.story, saying.last() + 1);
            if (finds.story.sameSentence(next, saying.verb()) && starts(finds, next, saying)) {
                finds.clause(next, Clauses.end(finds, next, saying), saying, confidence(finds.story, saying), NAME);
            }
        }
    }

    /** Past a comma or colon, if words in marks follow it. */
    private static int opening(Story story, int next) {
        var led =
                (story.mark(next, ',') || story.mark(next, ':')) && story.within(next + 1) >= 0 && story.narrated(next);
        return led ? next + 1 : next;
    }

    private static boolean starts(Finds finds, int next, Saying saying) {
        var marked = finds.story.within(next);
        if (marked >= 0) {
            return finds.free(marked);
        }
        if (finds.heard(saying) && !finds.story.tokens.is(next, "that")) {
            return false;
        }
        return finds.story.word(next)
                && !saying.inverted()
                && !finds.story.possessive(next)
                && !finds.story.is(next, Sort.ADVERB)
                && !(finds.story.is(next, Sort.PREPOSITION) && !finds.story.tokens.is(next, TAKEN))
                && !finds.story.tokens.is(next, REFLEXIVE);
    }

    private static double confidence(Story story, Saying saying) {
        return story.is(saying.verb(), Sort.SAY) ? 0.9 : 0.6;
    }
}
