package collate.core.extract.quote;

/** Recognises X said, “…” and X said: “…”: the verb with its speaker, then at once the words in marks. */
final class SpeakerBefore implements Rule {
    static final String NAME = "speaker-before";
    /** In tokens. */
    private static final int LONGEST_ASIDE = 30;

    @Override
    public void find(Finds finds) {
        for (var saying : finds.sayings) {
            var m = finds.story.within(opening(finds, saying));
            if (m >= 0
                    && finds.free(m)
                    && Whole.ends(finds, m)
                    && !named(finds, saying, m)
                    && !AsSaid.follows(finds, m)) {
                finds.direct(m, saying.speaker(), saying, saying.verb(), 0.93, NAME);
            }
        }
    }

    /** "said on the channel’s “Morning Hour”": with no comma before it, a title or a name in marks is not what was said. */
    private static boolean named(Finds finds, Saying saying, int marked) {
        var story = finds.story;
        var before = story.marked.get(marked).open() - 1;
        if (!story.word(before)) {
            return false;
        }
        return finds.heard(saying)
                || Title.reads(story, marked)
                || story.possessive(before)
                || story.is(before, Sort.PREPOSITION);
    }

    private static int opening(Finds finds, Saying saying) {
        var story = finds.story;
        var t = saying.last() + 1;
        if (story.tokens.is(t, "this") && story.mark(t + 1, ':')
                || story.tokens.is(t, "it") && story.tokens.is(t - 1, "put")) {
            t++;
        }
        if (story.mark(t, ',') || story.mark(t, ':') || story.dash(t)) {
            t++;
        }
        if (!opens(story, t) && story.mark(t - 1, ',') && story.is(saying.verb(), Sort.SAY)) {
            t = afterAside(finds, t);
        }
        return opens(story, t) && story.sameParagraph(t, saying.verb()) ? t : -1;
    }

    private static boolean opens(Story story, int t) {
        var m = story.within(t);
        return m >= 0 && story.marked.get(m).open() == t;
    }

    /** "X said, when the vote was over, “…": what stands between two commas is passed over. */
    private static int afterAside(Finds finds, int from) {
        var story = finds.story;
        for (var t = from; t < from + LONGEST_ASIDE && story.sameSentence(from, t) && finds.sayingAt(t) == null; t++) {
            if (story.within(t) >= 0) {
                return story.mark(t - 1, ',') || story.mark(t - 1, ':') ? t : -1;
            }
        }
        return -1;
    }
}
