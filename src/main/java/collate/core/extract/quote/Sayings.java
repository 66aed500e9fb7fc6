package collate.core.extract.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every verb of saying outside quotation marks and who its subject is. */
final class Sayings {
    private final Story story;
    private final Phrases phrases;
    private final Circumstances circumstances;
    private final List<Saying> found = new ArrayList<>();

    Sayings(Story story, Phrases phrases) {
        this.story = story;
        this.phrases = phrases;
        circumstances = new Circumstances(story, phrases);
    }

    /** In the order of their verbs. */
    List<Saying> find() {
        for (var t = 0; t < story.count(); t++) {
            if (story.is(t, Sort.SAY | Sort.STANCE) && story.narrated(t) && !noun(t)) {
                var saying = at(t);
                if (saying != null) {
                    found.add(saying);
                }
            }
        }
        return List.copyOf(found);
    }

    /** "the report", "his claim", "in praise of": the word is no verb here. */
    private boolean noun(int t) {
        var before = t - 1;
        if (!story.sameSentence(before, t)) {
            return !story.is(t, Sort.PAST | Sort.PRESENT | Sort.GERUND);
        }
        if (story.possessive(before) || story.hyphen(before) || story.hyphen(t + 1)) {
            return true;
        }
        if (story.is(before, Sort.DETERMINER) && !story.is(before, Sort.FEMALE) && !plural(before)) {
            return true;
        }
        return !story.is(t, Sort.GERUND) && story.is(before, Sort.PREPOSITION) && !story.tokens.is(before, "to");
    }

    private boolean plural(int t) {
        return story.tokens.is(t, "many")
                || story.tokens.is(t, "some")
                || story.tokens.is(t, "several")
                || story.tokens.is(t, "both")
                || story.tokens.is(t, "few")
                || story.tokens.is(t, "all");
    }

    private @Nullable Saying at(int verb) {
        var group = new VerbGroup(story, verb);
        if (group.passive() || group.infinitive()) {
            return null;
        }
        var inverted = inverted(verb);
        if (inverted != null) {
            return inverted;
        }
        var subject = subject(verb, group);
        if (subject == null || !agrees(verb, group, subject)) {
            return null;
        }
        var first = subject.last() < verb && subject.last() >= group.first() - 1 ? subject.first() : group.first();
        return circumstances.complete(new Saying(first, verb, verb, subject, null, false));
    }

    private @Nullable Saying inverted(int verb) {
        var before = verb - 1;
        var opens = story.within(before) >= 0
                || story.mark(before, ',')
                || story.dash(before)
                || !story.sameSentence(before, verb);
        if (!opens
                || !story.is(verb, Sort.SAY)
                || !story.is(verb, Sort.PAST | Sort.PRESENT)
                || story.tokens.is(verb, "told")) {
            return null;
        }
        var speaker = phrases.startingAt(verb + 1);
        if (speaker == null || story.is(speaker.head(), Sort.OBJECT) || clause(speaker.last() + 1)) {
            return null;
        }
        return circumstances.complete(new Saying(verb, speaker.last(), verb, speaker, null, true));
    }

    /** What follows is a finite verb, so the phrase before it is a subject of its own. */
    private boolean clause(int t) {
        return story.is(t, Sort.AUXILIARY | Sort.BE)
                || story.is(t, Sort.SAY | Sort.STANCE | Sort.OTHER_VERB) && !story.is(t, Sort.GERUND);
    }

    private @Nullable Mention subject(int verb, VerbGroup group) {
        var end = group.first() - 1;
        if (!story.sameSentence(end, verb)) {
            return story.is(verb, Sort.GERUND) ? null : null;
        }
        if (story.mark(end, ')')) {
            end = beforeBracket(end);
        }
        if (story.is(verb, Sort.GERUND) && !group.progressive() || story.is(end, Sort.CONJUNCTION)) {
            return shared(verb);
        }
        if (story.mark(end, ',')) {
            var apposed = phrases.beforeApposition(end);
            return apposed != null ? apposed : shared(verb);
        }
        return phrases.endingAt(end);
    }

    private int beforeBracket(int close) {
        for (var t = close - 1; t > close - 12 && t > 0; t--) {
            if (story.mark(t, '(')) {
                return t - 1;
            }
        }
        return close;
    }

    /** "…, adding that", "and said": the subject of the sentence's last saying, or of the sentence. */
    private @Nullable Mention shared(int verb) {
        if (!found.isEmpty()) {
            var last = found.getLast();
            if (story.sameSentence(last.verb(), verb)
                    || story.sameParagraph(last.verb(), verb) && afterMarks(last, verb)) {
                return last.speaker();
            }
        }
        return new Subjects(story, phrases).ofSentence(verb);
    }

    /** Only the quoted words, which may hold sentences of their own, stand between the two verbs. */
    private boolean afterMarks(Saying last, int verb) {
        var marked = story.within(story.sentenceStart(verb));
        return marked >= 0 && story.marked.get(marked).open() <= last.last() + 2;
    }

    private boolean agrees(int verb, VerbGroup group, Mention subject) {
        if (subject.last() > verb || group.auxiliary() || story.is(verb, Sort.PAST | Sort.GERUND)) {
            return true;
        }
        var head = story.tokens.lower(subject.head());
        var many = head.endsWith("s") && !story.name(subject.head())
                || Plurals.has(head)
                || story.tokens.is(subject.head() - 1, "and");
        return story.is(verb, Sort.BASE) ? many || head.equals("who") || head.equals("that") : !many;
    }
}
