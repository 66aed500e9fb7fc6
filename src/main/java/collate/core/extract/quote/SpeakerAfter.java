package collate.core.extract.quote;

import org.jspecify.annotations.Nullable;

/** Recognises “…,” X said and “…,” said X: the words in marks, then at once the verb with its speaker. */
final class SpeakerAfter implements Rule {
    static final String NAME = "speaker-after";
    /** In words: how much of a long title before a name the phrase finder may have left out. */
    private static final int LONGEST_GAP = 6;

    @Override
    public void find(Finds finds) {
        for (var m = 0; m < finds.story.marked.size(); m++) {
            var saying = saying(finds, finds.story.marked.get(m));
            if (finds.free(m) && saying != null && Whole.stands(finds, m)) {
                finds.direct(m, saying.speaker(), saying, saying.verb(), 0.98, NAME);
            }
        }
    }

    private static @Nullable Saying saying(Finds finds, Marked words) {
        var story = finds.story;
        var next = words.close() + 1;
        if (!words.closed() || !story.sameParagraph(words.close(), next)) {
            return null;
        }
        if (story.mark(next, ',') || story.dash(next)) {
            next++;
        }
        for (var t = next; t < next + LONGEST_GAP && t < story.count(); t++) {
            var saying = finds.sayingAt(t);
            if (saying != null) {
                return story.mark(words.last(), '.') && reports(story, saying) ? null : saying;
            }
            if (!titles(story, t)) {
                return null;
            }
        }
        return null;
    }

    /** After a full stop inside the marks, "X said that …" is a sentence of its own. */
    private static boolean reports(Story story, Saying saying) {
        var next = saying.last() + 1;
        return story.sameSentence(saying.last(), next)
                && (story.word(next)
                        || story.mark(next, ':')
                        || story.within(next) >= 0
                        || story.within(next + 1) >= 0);
    }

    private static boolean titles(Story story, int t) {
        var plain = !story.is(t, Sort.EDGE | Sort.OTHER_VERB) && !story.is(t, Sort.PAST | Sort.GERUND);
        return story.word(t) && story.narrated(t) && (plain || story.tokens.capital(t)) || story.hyphen(t);
    }
}
