package collate.core.extract.quote;

import collate.core.extract.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every verb of saying outside quotation marks and who its subject is. */
final class Sayings {
    private static final Set<String> BEFORE_GERUND = Set.of("by", "in", "after", "before", "while", "without");
    private static final Set<String> ABOUT =
            Set.of("about", "if", "whether", "why", "how", "by", "what", "for", "in", "on");
    private static final Set<String> BEFORE_BASE = Set.of("to");

    private static final Set<String> CLAUSES = Set.of("that", "whether");

    /** In tokens. */
    private static final int LONGEST_OBJECT = 8;

    private final Story story;
    private final Phrases phrases;
    private final Circumstances circumstances;
    private final Speakers speakers;
    private final Relayed relayed;
    private final Appositions appositions;
    private final Agreement agreement;
    private final NoSaying none;
    private final List<Saying> found = new ArrayList<>();

    Sayings(Story story, Phrases phrases) {
        this.story = story;
        this.phrases = phrases;
        circumstances = new Circumstances(story, phrases);
        appositions = new Appositions(story, phrases);
        relayed = new Relayed(story, phrases);
        speakers = new Speakers(story, phrases);
        agreement = new Agreement(story);
        none = new NoSaying(story);
    }

    /** In the order of their verbs. */
    List<Saying> find() {
        for (var t = 0; t < story.count(); t++) {
            if (story.is(t, Sort.SAY | Sort.STANCE) && story.narrated(t) && !noun(t) && !none.at(t)) {
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
        if (story.tokens.capital(t) && !story.tokens.is(t, "says") && !story.tokens.is(t, "said")) {
            return true;
        }
        if (story.tokens.is(t, "put") && !story.tokens.is(t + 1, "it") || asked(t)) {
            return true;
        }
        if (story.is(t, Sort.PRESENT | Sort.BASE)
                && story.tokens.kind(before) == Kind.NUMBER
                && !story.tokens.is(t, "say")) {
            return true;
        }
        if (story.possessive(before) || story.hyphen(before) || story.hyphen(t + 1)) {
            return true;
        }
        if (story.is(before, Sort.DETERMINER) && !story.is(before, Sort.FEMALE) && !plural(before) && !parent(t)) {
            return true;
        }
        return story.is(before, Sort.PREPOSITION)
                && !story.tokens.is(before, story.is(t, Sort.GERUND) ? BEFORE_GERUND : BEFORE_BASE);
    }

    /** "Asked about the vote, …": the asking is done by somebody else. */
    private boolean asked(int t) {
        return story.tokens.is(t, "asked")
                && story.tokens.is(t + 1, ABOUT)
                && (story.mark(t - 1, ',') || !story.sameSentence(t - 1, t) || story.is(t - 1, Sort.CONJUNCTION));
    }

    /** "a mother of three said": the number counts children, not what is said. */
    private boolean parent(int t) {
        return story.is(t, Sort.PAST) && story.tokens.is(t - 2, "of") && story.is(t - 3, Sort.MALE | Sort.FEMALE);
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
        if (group.passive()) {
            return null;
        }
        if (story.is(verb, Sort.GERUND) && story.tokens.is(verb - 1, "as")) {
            var saying = relayed.at(verb);
            return saying == null ? null : circumstances.complete(saying);
        }
        var inverted = inverted(verb);
        if (inverted != null) {
            return inverted;
        }
        var subject = speakers.of(verb, group, found);
        if (subject == null || isClause(subject.mention()) || !agreement.fits(verb, group, subject.mention())) {
            return null;
        }
        var first = subject.shared() ? group.first() : subject.mention().first();
        var quoted = relayed.quoted(verb, subject.mention());
        return circumstances.complete(
                quoted == null
                        ? new Saying(first, verb, verb, subject.mention(), null, null, false)
                        : new Saying(first, verb, verb, quoted, null, subject.mention(), false));
    }

    /** "That the two act tells us", "more than the police acknowledged": nobody who speaks. */
    private boolean isClause(Mention subject) {
        var before = subject.first() - 1;
        if (story.tokens.is(before, CLAUSES) && story.sentenceStart(subject.first()) == before) {
            return true;
        }
        for (var t = subject.first(); t < subject.last(); t++) {
            if (story.tokens.is(t, "than")) {
                return true;
            }
        }
        return false;
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
        var next = phrases.startingAt(verb + 1);
        var speaker = next == null ? null : appositions.after(next);
        if (speaker == null
                || !speaks(speaker)
                || story.is(verb, Sort.TELL) && story.narrated(before) && story.tokens.is(speaker.last() + 1, "to")
                || story.finite(speaker.last() + 1)
                || story.mark(before, ',') && story.narrated(before) && apposed(before, speaker)) {
            return null;
        }
        return circumstances.complete(new Saying(verb, speaker.last(), verb, speaker, null, null, true));
    }

    /** "Silva, who runs the port, said ships were waiting": what follows the verb is said, not the one who says it. */
    private boolean apposed(int comma, Mention next) {
        return appositions.opens(comma)
                && story.word(next.last() + 1)
                && story.sameSentence(comma, next.last() + 1)
                && !story.is(next.last() + 1, Sort.DAY)
                && (!story.is(next.last() + 1, Sort.PREPOSITION) || says(next.last() + 2));
    }

    /** "the problem for the port is that …": a finite verb follows, before any mark. */
    private boolean says(int from) {
        for (var t = from; t < from + LONGEST_OBJECT && story.word(t) && story.narrated(t); t++) {
            if (story.is(t, Sort.AUXILIARY | Sort.BE | Sort.OTHER_VERB)) {
                return story.sameSentence(from, t);
            }
        }
        return false;
    }

    /** Somebody who can stand after the verb: a name, a person's pronoun, a role, or a noun with its article. */
    private boolean speaks(Mention who) {
        var head = who.head();
        return !story.is(head, Sort.OBJECT)
                && !story.tokens.is(head, "it")
                && (story.name(head)
                        || story.is(head, Sort.PRONOUN | Sort.ROLE | Sort.BODY)
                        || story.is(who.first(), Sort.DETERMINER)
                        || story.tokens.lower(head).endsWith("s"));
    }
}
