package collate.core.extract.quote;

/** Tells marked words that are an utterance of their own from a few that only colour a sentence. */
final class Whole {
    private Whole() {}

    /** Whether nothing of its sentence stands before it but what leads it in. */
    static boolean stands(Finds finds, int marked) {
        var story = finds.story;
        var open = story.marked.get(marked).open();
        var before = open - 1;
        return !story.sameSentence(before, open)
                || afterAbbreviation(story, before)
                || story.within(before) >= 0
                || story.mark(before, ':')
                || story.mark(before, ',') && led(finds, before)
                || story.mark(before, '(')
                || story.dash(before) && (!story.word(before - 1) || story.tokens.capital(open + 1));
    }

    /** "in Springfield, Va. “We …": the full stop of the short form ends the sentence too. */
    private static boolean afterAbbreviation(Story story, int before) {
        return story.word(before)
                && story.tokens.word(before).endsWith(".")
                && story.word(before + 2)
                && story.tokens.capital(before + 2);
    }

    private static boolean led(Finds finds, int comma) {
        return finds.story.within(comma - 1) >= 0
                || finds.story.tokens.capital(
                        finds.story.marked.get(finds.story.within(comma + 1)).first());
    }

    /** Whether it opens and closes as a sentence of its own does. */
    static boolean sentence(Story story, Marked words) {
        return !story.sameSentence(words.open() - 1, words.open())
                && (story.mark(words.last(), '.') || story.mark(words.last(), '!') || story.mark(words.last(), '?'));
    }

    /** Whether its sentence ends with it, or goes on only after a comma. */
    static boolean ends(Finds finds, int marked) {
        var story = finds.story;
        var close = story.marked.get(marked).close();
        var next = close + 1;
        return !story.sameSentence(close, next)
                || !story.word(next)
                || story.mark(close - 1, ',')
                || story.mark(close - 1, '.')
                || story.mark(close - 1, '!')
                || story.mark(close - 1, '?')
                || story.tokens.is(next, "and")
                || story.tokens.is(next, "but");
    }
}
