package collate.core.extract.quote;

/** Recognises “…,” X said and “…,” said X: the words in marks, then at once the verb with its speaker. */
final class SpeakerAfter implements Rule {
    static final String NAME = "speaker-after";

    @Override
    public void find(Finds finds) {
        for (var m = 0; m < finds.story.marked.size(); m++) {
            var saying = saying(finds, finds.story.marked.get(m));
            if (finds.free(m) && saying != null && Whole.stands(finds, m)) {
                finds.direct(m, saying.speaker(), saying, saying.verb(), 0.97, NAME);
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Saying saying(Finds finds, Marked words) {
        var story = finds.story;
        var next = words.close() + 1;
        if (!words.closed() || !story.sameParagraph(words.close(), next)) {
            return null;
        }
        var saying = finds.sayingAt(next);
        if (saying == null && (story.mark(next, ',') || story.dash(next))) {
            saying = finds.sayingAt(next + 1);
        }
        return saying;
    }
}
