package collate.core.extract.quote;

/** Recognises a paragraph that ends "X said:" and the marked words that open the next one. */
final class ColonBefore implements Rule {
    static final String NAME = "colon-before";
    private static final int FURTHEST = 60;

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
            finds.direct(marked, saying.speaker(), saying, saying.verb(), 0.85, NAME);
            return;
        }
        var subject = labelled(finds, colon);
        if (subject != null) {
            finds.direct(marked, subject, null, colon, 0.8, NAME);
            return;
        }
        subject = new Subjects(finds.story, finds.phrases).ofSentence(colon);
        subject = subject == null ? null : new Appositions(finds.story, finds.phrases).after(subject);
        var known = subject != null && speaks(finds.story, subject.head());
        finds.direct(marked, known ? subject : null, null, colon, 0.7, NAME);
    }

    private static boolean speaks(Story story, int head) {
        return story.name(head) && !story.is(head, Sort.PLACE)
                || story.tokens.is(head, "he")
                || story.tokens.is(head, "she");
    }

    /** "According to the Gazette:", "Editorial – Ana Silva:". */
    private static @org.jspecify.annotations.Nullable Mention labelled(Finds finds, int colon) {
        var story = finds.story;
        var start = story.sentenceStart(colon);
        if (story.tokens.is(start, "according")) {
            return finds.phrases.startingAt(start + 2);
        }
        var name = story.name(colon - 1) ? finds.phrases.endingAt(colon - 1) : null;
        return name != null && (story.dash(name.first() - 1) || name.first() == start) ? name : null;
    }

    private static @org.jspecify.annotations.Nullable Saying lastSaying(Finds finds, int colon) {
        for (var t = colon; t >= Math.max(finds.story.sentenceStart(colon), colon - FURTHEST); t--) {
            var saying = finds.sayingAt(t);
            if (saying != null) {
                return saying;
            }
        }
        return null;
    }
}
