package collate.core.extract.quote;

import org.jspecify.annotations.Nullable;

/** Reads past what stands between commas after a name: "Ana Silva, the mayor of Springfield, said". */
final class Appositions {
    /** In tokens. */
    private static final int FURTHEST = 45;

    private static final int LONGEST_BRACKET = 9;

    private final Story story;
    private final Phrases phrases;

    Appositions(Story story, Phrases phrases) {
        this.story = story;
        this.phrases = phrases;
    }

    /** Who stands before "…, the mayor of Springfield, said": the comma is the token before the verb. */
    @Nullable
    Mention before(int comma) {
        var opening = opening(comma);
        if (opening != null) {
            return opening;
        }
        var from = Math.max(story.sentenceStart(comma), comma - FURTHEST);
        for (var t = comma - 2; t > from; t--) {
            if (story.mark(t, ',') && story.narrated(t) && opensApposition(t + 1)) {
                var found = phrases.endingAt(t - 1);
                if (found != null) {
                    return outermost(withName(found, t + 1), from);
                }
            }
        }
        return null;
    }

    /** Whether a name opens the sentence and only an apposition stands between it and this comma. */
    boolean opens(int comma) {
        return opening(comma) != null;
    }

    /** The phrase that opens the sentence, when it ends at a comma before this one: "Ana Silva, 59, of Springfield, said". */
    private @Nullable Mention opening(int comma) {
        var start = Math.max(story.sentenceStart(comma), comma - FURTHEST);
        for (var t = comma - 1; t > start; t--) {
            if (story.within(t) >= 0) {
                start = t + 1;
            }
        }
        while (start < comma
                && (story.is(start, Sort.ADVERB) || story.tokens.is(start, "but") || story.mark(start, ','))) {
            start++;
        }
        if (!story.name(start) || comma - start > FURTHEST) {
            return null;
        }
        var who = phrases.startingAt(start);
        var next = who == null ? comma : bracketed(who.last() + 1);
        return who != null && next < comma && story.mark(next, ',') && opensApposition(next + 1)
                ? withName(who, next + 1)
                : null;
    }

    private int bracketed(int t) {
        if (!story.mark(t, '(')) {
            return t;
        }
        var end = t;
        while (end < t + LONGEST_BRACKET && !story.mark(end, ')')) {
            end++;
        }
        return end + 1;
    }

    private Mention outermost(Mention found, int from) {
        var comma = found.first() - 1;
        if (comma > from && story.mark(comma, ',') && !story.name(found.head()) && story.name(comma - 1)) {
            var outer = phrases.endingAt(comma - 1);
            return outer == null ? found : outer;
        }
        return found;
    }

    /** "another critic, Ana Silva": the name that follows a role after a comma is whom the role means. */
    Mention withName(Mention found, int next) {
        if (story.name(found.head()) && !story.is(found.head(), Sort.ROLE)
                || !story.name(next)
                || story.is(next, Sort.PLACE)) {
            return found;
        }
        var name = phrases.startingAt(next);
        return name != null && story.name(name.head()) && name.last() > name.first() && closes(name.last() + 1)
                ? new Mention(found.first(), name.last(), name.head())
                : found;
    }

    private boolean closes(int t) {
        return !story.word(t) && !story.possessive(t) && !story.hyphen(t) || story.is(t, Sort.PREPOSITION);
    }

    private boolean opensApposition(int t) {
        return !story.is(t, Sort.CONJUNCTION) && story.word(t);
    }
}
