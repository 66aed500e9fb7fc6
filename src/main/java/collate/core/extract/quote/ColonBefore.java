package collate.core.extract.quote;

/** Recognises a paragraph that ends "X said:" and the marked words that open the next one. */
final class ColonBefore implements Rule {
    static final String NAME = "colon-before";

    @Override
    public void find(Finds finds) {
        var story = finds.story;
        for (var m = 0; m < story.marked.size(); m++) {
            var colon = story.marked.get(m).open() - 1;
            if (finds.free(m) && colon > 0 && story.mark(colon, ':') && !Transcript.names(story, colon)) {
                attribute(finds, m, colon);
            }
        }
    }

    private static void attribute(Finds finds, int marked, int colon) {
        var saying = lastSaying(finds, colon);
        if (saying != null) {
            finds.direct(marked, saying.speaker(), saying, saying.verb(), 0.9, NAME);
            return;
        }
        var subject = new Subjects(finds.story, finds.phrases).ofSentence(colon);
        finds.direct(marked, subject, null, colon, 0.7, NAME);
    }

    private static @org.jspecify.annotations.Nullable Saying lastSaying(Finds finds, int colon) {
        for (var t = colon; t >= finds.story.sentenceStart(colon); t--) {
            var saying = finds.sayingAt(t);
            if (saying != null) {
                return saying;
            }
        }
        return null;
    }
}
