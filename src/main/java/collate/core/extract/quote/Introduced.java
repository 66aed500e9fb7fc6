package collate.core.extract.quote;

import collate.core.claim.Quote.Manner;
import org.jspecify.annotations.Nullable;

/** Reads the sentence before words in marks that brings their speaker on but reports nothing itself: "Silva agreed. “…”". */
final class Introduced {
    private static final int FURTHEST = 40;

    private Introduced() {}

    static @Nullable Found by(Finds finds, int open) {
        var story = finds.story;
        if (open == 0 || !story.sameParagraph(open - 1, open) || !story.narrated(open - 1)) {
            return null;
        }
        for (var t = open - 1; t >= Math.max(story.sentenceStart(open - 1), open - FURTHEST); t--) {
            var saying = finds.sayingAt(t);
            if (saying != null && story.mark(saying.last() + 1, '.')) {
                return new Found(
                        t, saying.last(), Manner.INDIRECT, saying.speaker(), saying, saying.verb(), 0.8, GoesOn.NAME);
            }
        }
        return null;
    }
}
