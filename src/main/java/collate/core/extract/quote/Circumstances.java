package collate.core.extract.quote;

import org.jspecify.annotations.Nullable;

/** Reads on after "X said": to whom, when, where and through what it was said, up to the words themselves. */
final class Circumstances {
    private static final int FURTHEST = 24;
    private static final int LONGEST_APPOSITION = 16;

    private final Story story;
    private final Phrases phrases;

    Circumstances(Story story, Phrases phrases) {
        this.story = story;
        this.phrases = phrases;
    }

    Saying complete(Saying saying) {
        if (!story.is(saying.verb(), Sort.SAY)) {
            return saying;
        }
        var addressee = saying.inverted() ? null : addressee(saying);
        var last = addressee == null ? saying.last() : pastApposition(addressee.last());
        return new Saying(
                saying.first(),
                adverbials(last),
                saying.verb(),
                saying.speaker(),
                addressee,
                saying.channel(),
                saying.inverted());
    }

    private @Nullable Mention addressee(Saying saying) {
        var next = saying.last() + 1;
        if (!story.is(saying.verb(), Sort.TELL) || !story.sameSentence(saying.last(), next)) {
            return null;
        }
        var who = phrases.startingAt(next);
        if (who == null) {
            return null;
        }
        return told(saying.verb()) || closed(who.last() + 1) ? who : null;
    }

    /** "told Eli Cohen, the Israeli minister, that …": to the second comma, when what is said follows it. */
    private int pastApposition(int last) {
        if (!story.mark(last + 1, ',')) {
            return last;
        }
        for (var t = last + 2; t < last + LONGEST_APPOSITION && story.sameSentence(last, t) && story.narrated(t); t++) {
            if (story.mark(t, ',')) {
                return story.tokens.is(t + 1, "that") ? t : last;
            }
        }
        return last;
    }

    private boolean told(int verb) {
        var word = story.tokens.lower(verb);
        return word.startsWith("t")
                || word.startsWith("assur")
                || word.startsWith("inform")
                || word.startsWith("remind");
    }

    /** The last token of the adverbials, if after them come the words said, a mark or the end; else where it started. */
    private int adverbials(int from) {
        var t = from + 1;
        while (t - from < FURTHEST && story.sameSentence(from, t) && story.narrated(t)) {
            if (time(t) > t) {
                t = time(t);
            } else if (story.word(t) && story.tokens.kind(t) == collate.core.extract.Tokens.Kind.NUMBER) {
                t++;
            } else if (story.is(t, Sort.PREPOSITION) && !(t == from + 1 && story.tokens.is(t, "with"))) {
                var object = phrases.startingAt(t + 1);
                if (object == null) {
                    t++;
                } else {
                    t = object.last() + 1;
                }
            } else {
                break;
            }
        }
        return t == from + 1 || closed(t) ? t - 1 : plainTime(from);
    }

    /** Just the adverbs and days: "said Monday he would go". */
    private int plainTime(int from) {
        var t = from + 1;
        while (story.sameSentence(from, t) && time(t) > t) {
            t = time(t);
        }
        return t - 1;
    }

    /** The token after the adverb, day or span of time that stands here, else the token itself. */
    private int time(int t) {
        if (story.is(t, Sort.DAY)) {
            return story.is(t + 1, Sort.TIME) ? t + 2 : t + 1;
        }
        if (story.is(t, Sort.DETERMINER) || story.tokens.is(t, "last") || story.tokens.is(t, "next")) {
            return story.is(t + 1, Sort.TIME) ? t + 2 : t;
        }
        if (story.tokens.is(t, "once") && story.tokens.is(t + 1, "more")) {
            return t + 2;
        }
        return story.is(t, Sort.ADVERB) ? t + 1 : t;
    }

    private boolean closed(int t) {
        return t >= story.count()
                || story.tokens.is(t, "that")
                || story.tokens.is(t, "whether")
                || !story.narrated(t)
                || !story.word(t) && !story.possessive(t)
                || story.is(t, Sort.PRONOUN | Sort.CONJUNCTION)
                || story.tokens.sentence(t) != story.tokens.sentence(t - 1);
    }
}
