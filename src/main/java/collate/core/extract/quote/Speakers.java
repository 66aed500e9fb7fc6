package collate.core.extract.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb of saying on its left: next to it, before an apposition, or shared with an earlier verb. */
final class Speakers {
    private static final int LONGEST_BRACKET = 12;
    private static final int LONGEST_ASIDE = 30;
    private static final int MOST_SAYINGS = 20;
    private static final int LONGEST_CLAUSE = 14;
    /** In tokens, between "who" and the object of what that one does. */
    private static final int NEAR = 6;

    private final Story story;
    private final Phrases phrases;
    private final Appositions appositions;

    /** The subject, and whether it belongs to an earlier verb of the sentence too. */
    record Subject(Mention mention, boolean shared) {}

    Speakers(Story story, Phrases phrases) {
        this.story = story;
        this.phrases = phrases;
        appositions = new Appositions(story, phrases);
    }

    @Nullable
    Subject of(int verb, VerbGroup group, List<Saying> earlier) {
        var end = group.first() - 1;
        if (!story.sameSentence(end, verb)) {
            return null;
        }
        if (story.mark(end, ',') && story.is(end - 1, Sort.ADVERB) && story.mark(end - 2, ',')) {
            end -= 3;
        }
        if (story.mark(end, ')')) {
            end = beforeBracket(end);
        } else if (story.dash(end)) {
            end = beforeDash(end);
        }
        if (group.infinitive()) {
            return shared(verb, earlier);
        }
        if (story.is(verb, Sort.GERUND) && !group.progressive()) {
            return modifies(end) ? shared(verb, earlier) : named(verb, end);
        }
        if (story.is(end, Sort.CONJUNCTION)) {
            var own = clauseSubject(end, earlier);
            return own == null ? shared(verb, earlier) : own;
        }
        if (story.mark(end, ',') || story.within(end) >= 0 && story.mark(end - 1, ',')) {
            var apposed = appositions.before(end);
            return apposed == null ? shared(verb, earlier) : new Subject(apposed, false);
        }
        var next = phrases.endingAt(end);
        if (next == null) {
            return null;
        }
        var whom = describedBy(next);
        return new Subject(whom != null ? whom : described(next) ? subject(verb, next) : next, false);
    }

    /** "A clerk who keeps the books said": who does it, and not what is kept. */
    private @Nullable Mention describedBy(Mention near) {
        for (var t = near.first() - 1; t > near.first() - NEAR && story.word(t) && story.narrated(t); t--) {
            if (story.tokens.is(t, "who")) {
                var whom = t < near.first() - 1 && story.word(t - 1) ? phrases.endingAt(t - 1) : null;
                return whom != null && !story.is(whom.head(), Sort.PRONOUN) ? whom : null;
            }
            if (story.is(t, Sort.SAY | Sort.CONJUNCTION)) {
                return null;
            }
        }
        return null;
    }

    /** "Survivors of the boat that sank off Arden said": where the boat sank, and no speaker. */
    private boolean described(Mention near) {
        var before = near.first() - 1;
        var led = story.is(before, Sort.PREPOSITION | Sort.RELATIVE) || story.tokens.is(before, "off");
        if (!led || story.is(near.head(), Sort.RELATIVE)) {
            return false;
        }
        for (var t = before; t > story.sentenceStart(near.first()) && !story.mark(t, ','); t--) {
            if (story.is(t, Sort.RELATIVE) && story.narrated(t) && story.word(t - 1)) {
                return !story.is(t - 1, Sort.SAY | Sort.STANCE | Sort.PREPOSITION);
            }
        }
        return false;
    }

    private Mention subject(int verb, Mention near) {
        var whole = new Subjects(story, phrases).ofSentence(verb);
        return whole == null ? near : whole;
    }

    /** "footage of Ana Silva saying": a name, or with a verb of saying any noun, can have a gerund right after it. */
    private @Nullable Subject named(int verb, int end) {
        var who = story.is(verb, Sort.SAY) || story.name(end) ? phrases.endingAt(end) : null;
        return who == null ? null : new Subject(who, false);
    }

    /** "When asked, Silva smiled and said": who opens the clause that the conjunction goes on with. */
    private @Nullable Subject clauseSubject(int conjunction, List<Saying> earlier) {
        var last = earlier.isEmpty() ? -1 : earlier.getLast().last();
        for (var t = conjunction - 1; t > Math.max(last, conjunction - LONGEST_CLAUSE); t--) {
            if (story.mark(t, ',') && story.narrated(t) && story.sameSentence(t, conjunction)) {
                var who = phrases.startingAt(t + 1);
                var person = who != null && (story.name(who.head()) || story.is(who.head(), Sort.MALE | Sort.FEMALE));
                return who != null && person ? new Subject(who, true) : null;
            }
        }
        return null;
    }

    /** "…, saying", "by saying", "a letter saying"; but not "people supporting". */
    private boolean modifies(int before) {
        return !story.word(before)
                || story.is(before, Sort.PREPOSITION | Sort.CONJUNCTION | Sort.CHANNEL | Sort.PRONOUN | Sort.DAY)
                || story.within(before) >= 0;
    }

    private int beforeBracket(int close) {
        for (var t = close - 1; t > close - LONGEST_BRACKET && t > 0; t--) {
            if (story.mark(t, '(')) {
                return t - 1;
            }
        }
        return close;
    }

    /** "Ana Silva — who chairs the board — said": past what stands between the two dashes. */
    private int beforeDash(int close) {
        for (var t = close - 1; t > close - LONGEST_ASIDE && story.sameSentence(t, close); t--) {
            if (story.dash(t) && story.narrated(t)) {
                return t - 1;
            }
        }
        return close;
    }

    /** "…, adding that", "and said": the subject of the sentence's first saying, or of the sentence. */
    private @Nullable Subject shared(int verb, List<Saying> earlier) {
        Saying first = null;
        for (var s = earlier.size() - 1;
                s >= Math.max(0, earlier.size() - MOST_SAYINGS) && governs(earlier.get(s), verb);
                s--) {
            first = earlier.get(s);
        }
        var mention = first != null ? first.speaker() : new Subjects(story, phrases).ofSentence(verb);
        return mention == null ? null : new Subject(mention, true);
    }

    private boolean governs(Saying saying, int verb) {
        return story.sameSentence(saying.verb(), verb) && !apart(saying.verb(), verb)
                || story.sameParagraph(saying.verb(), verb) && acrossMarks(saying, verb);
    }

    /** What stands before a semicolon has a subject of its own. */
    private boolean apart(int first, int last) {
        for (var t = first; t < last; t++) {
            if (story.mark(t, ';') && story.narrated(t)) {
                return true;
            }
        }
        return false;
    }

    /** Only the quoted words, which may hold sentences of their own, stand between the two verbs. */
    private boolean acrossMarks(Saying saying, int verb) {
        var marked = story.within(story.sentenceStart(verb));
        return marked >= 0 && story.marked.get(marked).open() <= saying.last() + 2;
    }
}
