package collate.core.extract.quote;

import org.jspecify.annotations.Nullable;

/** Recognises "…, according to X" and "According to X, …". */
final class AccordingTo implements Rule {
    static final String NAME = "according-to";
    private static final int FURTHEST = 80;
    private static final int LONGEST_LEAD = 6;

    @Override
    public void find(Finds finds) {
        var story = finds.story;
        for (var t = 0; t + 2 < story.count(); t++) {
            if (story.tokens.is(t, "according") && story.tokens.is(t + 1, "to") && story.narrated(t)) {
                attribute(finds, t);
            }
        }
    }

    private static void attribute(Finds finds, int according) {
        var speaker = speaker(finds, according + 2);
        if (speaker == null) {
            return;
        }
        speaker = issuer(finds, speaker);
        var saying = new Saying(according, speaker.last(), according, speaker, null, null, true);
        if (opens(finds.story, saying)) {
            after(finds, saying);
        } else {
            before(finds, saying);
        }
    }

    /** Past "early" of "early results". */
    private static @Nullable Mention speaker(Finds finds, int from) {
        var t = from;
        while (finds.story.is(t, Sort.ADVERB) && finds.story.word(t + 1)) {
            t++;
        }
        return finds.phrases.startingAt(t);
    }

    /** At the start of its sentence, or after no more than "But", "In addition,", "On Monday,". */
    private static boolean opens(Story story, Saying saying) {
        var start = story.sentenceStart(saying.first());
        if (saying.first() - start > LONGEST_LEAD || !story.sameSentence(saying.last(), saying.last() + 1)) {
            return start == saying.first();
        }
        var comma = saying.first() - 1;
        if (start < comma && !story.mark(comma, ',')) {
            return false;
        }
        for (var t = start; t < comma; t++) {
            if (!story.narrated(t) || story.is(t, Sort.VERB | Sort.PRONOUN)) {
                return false;
            }
        }
        return start == saying.first() || story.is(start, Sort.PREPOSITION | Sort.ADVERB | Sort.CONJUNCTION);
    }

    /** "the latest toll from the ministry", "a document filed by Silva": who stands behind the paper speaks. */
    private static Mention issuer(Finds finds, Mention paper) {
        var story = finds.story;
        if (story.name(paper.head()) || story.is(paper.head(), Sort.ROLE | Sort.BODY | Sort.PRONOUN)) {
            return paper;
        }
        var next = paper.last() + 1;
        if (next < story.count() && story.tokens.lower(next).endsWith("ed")) {
            next++;
        }
        if (!story.sameSentence(paper.last(), next) || !story.tokens.is(next, "from") && !story.tokens.is(next, "by")) {
            return paper;
        }
        var issuer = finds.phrases.startingAt(next + 1);
        return issuer == null ? paper : new Mention(paper.first(), issuer.last(), issuer.head());
    }

    private static void after(Finds finds, Saying saying) {
        var t = saying.last();
        while (t - saying.last() < FURTHEST && finds.story.sameSentence(t, t + 1)) {
            if (finds.story.mark(t, ',') && finds.story.narrated(t) && !describes(finds.story, t + 1)) {
                if (finds.sayingAt(t + 1) != null) {
                    return;
                }
                finds.clause(t + 1, Clauses.end(finds, t + 1, saying), saying, 0.85, NAME);
                return;
            }
            t++;
        }
    }

    /** "According to the text, translated from Velmaran, …": what follows the comma tells of the text. */
    private static boolean describes(Story story, int first) {
        return story.word(first) && story.tokens.lower(first).endsWith("ed") && story.is(first + 1, Sort.PREPOSITION);
    }

    /** "The losses of Velmar, according to the army, total 90": half a sentence. */
    private static boolean half(Story story, int first, int last, Saying saying) {
        var comma = saying.last() + 1;
        while (story.word(comma) && story.sameSentence(comma, saying.last()) && !story.finite(comma)) {
            comma++;
        }
        if (!story.mark(comma, ',')
                || !story.word(comma + 1)
                || story.is(comma + 1, Sort.CONJUNCTION | Sort.RELATIVE)) {
            return false;
        }
        for (var t = first; t <= last; t++) {
            if (story.finite(t)
                    || !story.narrated(t)
                    || story.word(t) && story.tokens.lower(t).endsWith("ed")) {
                return false;
            }
        }
        return true;
    }

    private static void before(Finds finds, Saying saying) {
        var story = finds.story;
        var comma = saying.first() - 1;
        var last = story.mark(comma, ',') || story.dash(comma) ? comma - 1 : comma;
        if (last < 0) {
            return;
        }
        var marked = story.within(last);
        if (marked >= 0 && finds.free(marked) && Whole.stands(finds, marked)) {
            finds.direct(marked, saying.speaker(), saying, saying.verb(), 0.9, NAME);
        } else if ((marked < 0 || finds.free(marked)) && !attributed(finds, saying)) {
            var first = Clauses.start(finds, last);
            if (!half(story, first, last, saying)) {
                finds.clause(first, last, saying, 0.8, NAME);
            }
        }
    }

    /** The sentence already has its speaker: "X told Y, according to a readout" names the channel. */
    private static boolean attributed(Finds finds, Saying saying) {
        var furthest = Math.max(finds.story.sentenceStart(saying.first()), saying.first() - FURTHEST);
        for (var t = saying.first() - 1; t >= furthest; t--) {
            var other = finds.sayingAt(t);
            if (other != null && finds.story.is(other.verb(), Sort.SAY)) {
                return true;
            }
        }
        return false;
    }
}
