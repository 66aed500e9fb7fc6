package collate.core.extract.quote;

import org.jspecify.annotations.Nullable;

/** Finds the subject of a sentence: its first noun phrase that no preposition or conjunction leads in. */
final class Subjects {
    private static final int FURTHEST = 40;

    private final Story story;
    private final Phrases phrases;

    Subjects(Story story, Phrases phrases) {
        this.story = story;
        this.phrases = phrases;
    }

    /** Of the sentence that the token stands in, before the token. */
    @Nullable
    Mention ofSentence(int token) {
        var start = Math.max(story.sentenceStart(token), token - FURTHEST);
        var t = start;
        while (t < token && !story.narrated(t)) {
            t++;
        }
        while (t < token && (story.is(t, Sort.ADVERB) || joins(t) || !story.word(t))) {
            t++;
        }
        var led = story.is(t, Sort.PREPOSITION | Sort.CONJUNCTION | Sort.GERUND)
                || story.word(t) && story.tokens.lower(t).endsWith("ing");
        if (led && !story.name(t) && dated(t) && story.name(t + 2)) {
            return name(t + 2);
        }
        if (led && !story.name(t)) {
            t = dated(t) ? t + 2 : afterComma(t, token);
        }
        return t < token ? phrases.startingAt(t) : null;
    }

    private Mention name(int first) {
        var last = first;
        while (story.name(last + 1) && story.sameSentence(first, last + 1)) {
            last++;
        }
        return new Mention(first, last, last);
    }

    /** "On Monday Silva rang the mayor, and said". */
    private boolean dated(int preposition) {
        var who = preposition + 2;
        return story.is(preposition + 1, Sort.DAY)
                && (story.name(who) || story.is(who, Sort.PRONOUN | Sort.DETERMINER) && !story.is(who, Sort.TIME));
    }

    private boolean joins(int t) {
        return story.tokens.is(t, "and")
                || story.tokens.is(t, "but")
                || story.tokens.is(t, "so")
                || story.tokens.is(t, "yet");
    }

    private int afterComma(int from, int end) {
        for (var t = from; t < end; t++) {
            if (story.mark(t, ',')) {
                return t + 1;
            }
        }
        return end;
    }
}
