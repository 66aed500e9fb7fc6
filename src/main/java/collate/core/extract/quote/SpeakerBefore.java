package collate.core.extract.quote;

/** Recognises X said, “…” and X said: “…”: the verb with its speaker, then at once the words in marks. */
final class SpeakerBefore implements Rule {
    static final String NAME = "speaker-before";

    @Override
    public void find(Finds finds) {
        for (var saying : finds.sayings) {
            var m = finds.story.within(opening(finds.story, saying));
            if (m >= 0 && finds.free(m) && Whole.ends(finds, m)) {
                finds.direct(m, saying.speaker(), saying, saying.verb(), 0.95, NAME);
            }
        }
    }

    private static int opening(Story story, Saying saying) {
        var t = saying.last() + 1;
        if (story.tokens.is(t, "this") && story.mark(t + 1, ':') || story.tokens.is(t, "it") && story.tokens.is(t - 1, "put")) {
            t++;
        }
        if (story.mark(t, ',') || story.mark(t, ':') || story.dash(t)) {
            t++;
        }
        var m = story.within(t);
        return m >= 0 && story.marked.get(m).open() == t && story.sameParagraph(t, saying.verb()) ? t : -1;
    }
}
