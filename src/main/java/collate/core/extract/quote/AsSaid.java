package collate.core.extract.quote;

import org.jspecify.annotations.Nullable;

/** Recognises "As X noted, …", "…, as X noted" and "As reported by X, …". */
final class AsSaid implements Rule {
    static final String NAME = "as-said";
    /** In tokens, from "as" to who puts it so: "as its duty forecaster, Ana Silva,". */
    private static final int NEAR = 10;

    @Override
    public void find(Finds finds) {
        direct(finds);
        var story = finds.story;
        for (var t = 0; t + 2 < story.count(); t++) {
            var saying = story.tokens.is(t, "as") && story.narrated(t) ? saying(finds, t) : null;
            if (saying != null) {
                attribute(finds, t, saying);
            }
        }
    }

    /** "“…,” as Silva put it": whoever is told of before the words, these are hers. */
    static boolean follows(Finds finds, int marked) {
        var close = finds.story.marked.get(marked).close();
        var as = finds.story.mark(close + 1, ',') ? close + 2 : close + 1;
        return finds.story.tokens.is(as, "as") && finds.story.sameSentence(as - 1, as) && putBy(finds, as) != null;
    }

    private static @Nullable Saying putBy(Finds finds, int as) {
        for (var t = as + 1; t < as + NEAR && finds.story.sameSentence(as, t); t++) {
            var saying = finds.sayingAt(t);
            if (saying != null) {
                var put = finds.story.tokens.is(saying.verb(), "put") && finds.story.tokens.is(saying.verb() + 1, "it");
                return put && saying.speaker() != null ? saying : null;
            }
        }
        return null;
    }

    private static void direct(Finds finds) {
        for (var m = 0; m < finds.story.marked.size(); m++) {
            if (finds.free(m) && follows(finds, m)) {
                var close = finds.story.marked.get(m).close();
                var saying = putBy(finds, finds.story.mark(close + 1, ',') ? close + 2 : close + 1);
                if (saying != null) {
                    finds.direct(m, saying.speaker(), saying, saying.verb(), 0.93, NAME);
                }
            }
        }
    }

    private static @Nullable Saying saying(Finds finds, int as) {
        var saying = finds.sayingAt(as + 1);
        if (saying == null) {
            return passive(finds, as);
        }
        return finds.story.is(saying.verb(), Sort.SAY) && !saying.inverted() && saying.verb() > saying.first()
                ? saying
                : null;
    }

    private static @Nullable Saying passive(Finds finds, int as) {
        var story = finds.story;
        if (!story.is(as + 1, Sort.SAY) || !story.is(as + 1, Sort.PAST) || !story.tokens.is(as + 2, "by")) {
            return null;
        }
        var speaker = finds.phrases.startingAt(as + 3);
        return speaker == null ? null : new Saying(as + 1, speaker.last(), as + 1, speaker, null, null, true);
    }

    private static void attribute(Finds finds, int as, Saying saying) {
        var story = finds.story;
        var next = saying.last() + 1;
        if (leads(story, as)) {
            if (story.mark(next, ',') && story.sameSentence(as, next + 1) && story.narrated(next + 1)) {
                finds.clause(next + 1, Clauses.end(finds, next + 1, saying), saying, 0.8, NAME);
            }
        } else if (story.mark(as - 1, ',') && story.narrated(as - 2) && !story.sameSentence(as, next + 1)) {
            finds.clause(Clauses.start(finds, as - 2), as - 2, saying, 0.8, NAME);
        }
    }

    /** At the start of its sentence, or after its "But". */
    private static boolean leads(Story story, int as) {
        var start = story.sentenceStart(as);
        return start == as || start == as - 1 && story.is(start, Sort.CONJUNCTION | Sort.ADVERB);
    }
}
