package collate.core.extract.quote;

import org.jspecify.annotations.Nullable;

/** Recognises speech that goes on with no verb of its own: after “…,” X said. “…”, and over paragraphs. */
final class GoesOn implements Rule {
    static final String NAME = "goes-on";
    private static final int SHORTEST = 4;

    @Override
    public void find(Finds finds) {
        for (var m = 0; m < finds.story.marked.size(); m++) {
            if (finds.free(m)) {
                attribute(finds, m);
            }
        }
    }

    private static void attribute(Finds finds, int m) {
        var before = m == 0 ? null : earlier(finds, m);
        if (before != null && Whole.stands(finds, m)) {
            finds.direct(m, before.speaker(), before.saying(), before.cue(), 0.85, NAME);
        } else if (words(finds.story.marked.get(m)) >= SHORTEST
                && !finds.story.marked.get(m).single()) {
            finds.direct(m, null, null, -1, 0.3, NAME);
        }
    }

    private static int words(Marked marked) {
        return marked.last() - marked.first() + 1;
    }

    private static @Nullable Found earlier(Finds finds, int m) {
        var story = finds.story;
        var before = finds.of(m - 1);
        var last = story.marked.get(m - 1);
        var here = story.marked.get(m).open();
        if (before == null) {
            return null;
        }
        var near = story.sameParagraph(last.close(), here)
                || nextParagraph(story, last.close(), here) && startsParagraph(story, here);
        return near && nothingBetween(finds, last, here) ? before : null;
    }

    private static boolean nextParagraph(Story story, int a, int b) {
        return story.tokens.paragraph(b) == story.tokens.paragraph(a) + 1;
    }

    private static boolean startsParagraph(Story story, int t) {
        return t == 0 || !story.sameParagraph(t - 1, t);
    }

    /** Between the two stand only the words that attribute the first. */
    private static boolean nothingBetween(Finds finds, Marked last, int here) {
        var story = finds.story;
        return !last.closed() || story.tokens.sentence(here) - story.tokens.sentence(last.close()) <= 2;
    }
}
