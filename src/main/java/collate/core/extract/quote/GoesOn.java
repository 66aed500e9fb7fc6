package collate.core.extract.quote;

import java.util.ArrayList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Recognises speech that goes on with no verb of its own: after “…,” X said. “…”, and over paragraphs. */
final class GoesOn implements Rule {
    static final String NAME = "goes-on";
    /** In tokens: shorter words in marks that nobody is said to have said are names and asides. */
    private static final int SHORTEST = 4;

    private static final int LONG = 7;

    @Override
    public void find(Finds finds) {
        var before = new ArrayList<>(finds.all);
        before.sort(Comparator.comparingInt(Found::first));
        var next = 0;
        Found last = null;
        Found direct = null;
        for (var m = 0; m < finds.story.marked.size(); m++) {
            var open = finds.story.marked.get(m).open();
            while (next < before.size() && before.get(next).first() < open) {
                last = later(last, before.get(next++));
            }
            direct = m == 0 || finds.of(m - 1) == null ? direct : finds.of(m - 1);
            if (finds.free(m)) {
                last = later(last, attribute(finds, m, nearer(finds, m, direct, last)));
            }
        }
    }

    /** Words in marks go on from words in marks, whatever the sentence between them reports besides. */
    private static @Nullable Found nearer(Finds finds, int m, @Nullable Found direct, @Nullable Found last) {
        var open = finds.story.marked.get(m).open();
        if (direct != null && near(finds, direct, open)) {
            return direct;
        }
        var silent = Introduced.by(finds, open);
        return silent == null ? last : silent;
    }

    private static @Nullable Found later(@Nullable Found a, @Nullable Found b) {
        return b == null || a != null && a.last() > b.last() ? a : b;
    }

    private static @Nullable Found attribute(Finds finds, int m, @Nullable Found before) {
        if (aside(finds.story, m)) {
            return null;
        }
        if (before != null
                && Whole.stands(finds, m)
                && near(finds, before, finds.story.marked.get(m).open())) {
            finds.direct(m, before.speaker(), before.saying(), before.cue(), confidence(finds.story, before, m), NAME);
            return finds.of(m);
        }
        if (utterance(finds.story, m)) {
            finds.direct(m, null, null, -1, 0.3, NAME);
        }
        return null;
    }

    /** "(LAUGHTER)" of a transcript, and the name of a programme: "said on the channel’s “Morning Hour”". */
    private static boolean aside(Story story, int m) {
        var words = story.marked.get(m);
        var before = words.open() - 1;
        return story.mark(words.first(), '(') && (story.mark(words.last(), ')') || story.mark(words.last() - 1, ')'))
                || story.word(before) && story.sameSentence(before, words.first()) && Title.reads(story, m);
    }

    private static double confidence(Story story, Found before, int m) {
        return story.sameParagraph(before.last(), story.marked.get(m).open()) ? 0.95 : 0.85;
    }

    /** Worth keeping though nobody is named: a sentence, or too many words for a name or an aside. */
    private static boolean utterance(Story story, int m) {
        var words = story.marked.get(m);
        var shortest = Whole.sentence(story, words) ? SHORTEST : LONG;
        return tokens(words) >= shortest && !words.single() && !Title.reads(story, m);
    }

    private static int tokens(Marked marked) {
        return marked.last() - marked.first() + 1;
    }

    /** Between the two stand only the words that attribute the first. */
    private static boolean near(Finds finds, Found before, int here) {
        var story = finds.story;
        var end = before.saying() == null
                ? before.last()
                : Math.max(before.last(), before.saying().last());
        if (story.tokens.sentence(here) - story.tokens.sentence(end) > 1) {
            return false;
        }
        return story.sameParagraph(end, here) || !story.sameParagraph(here - 1, here);
    }
}
