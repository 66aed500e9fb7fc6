package collate.core.extract.quote;

/** Recognises "X said that …", "X called for …": the verb with its speaker, then what is said in the narrator's words. */
final class ContentAfter implements Rule {
    static final String NAME = "content-after";

    @Override
    public void find(Finds finds) {
        for (var saying : finds.sayings) {
            var next = saying.last() + 1;
            if (finds.story.sameSentence(next, saying.verb()) && starts(finds, next, saying)) {
                finds.clause(next, Clauses.end(finds, next, saying), saying, confidence(finds.story, saying), NAME);
            }
        }
    }

    private static boolean starts(Finds finds, int next, Saying saying) {
        var marked = finds.story.within(next);
        if (marked >= 0) {
            return finds.free(marked);
        }
        return finds.story.word(next) && !saying.inverted() && !finds.story.possessive(next);
    }

    private static double confidence(Story story, Saying saying) {
        return story.is(saying.verb(), Sort.SAY) ? 0.9 : 0.6;
    }
}
