package collate.core.extract.quote;

import collate.core.extract.Tokens.Kind;

/** Tells a verb of saying with its subject from a noun, a name or a participle that only stands where one could. */
final class Agreement {
    private final Story story;

    Agreement(Story story) {
        this.story = story;
    }

    boolean fits(int verb, VerbGroup group, Mention subject) {
        return agrees(verb, group, subject) && !named(verb, subject);
    }

    /** "a group called Harbour Watch": the group says nothing, it has a name. */
    private boolean named(int verb, Mention subject) {
        return (story.tokens.is(verb, "called") || story.tokens.is(verb, "named") || story.tokens.is(verb, "dubbed"))
                && subject.head() == verb - 1
                && !story.name(subject.head())
                && (story.tokens.is(subject.first(), "a") || story.tokens.is(subject.first(), "an"))
                && (story.name(verb + 1) || story.name(verb + 2) || story.within(verb + 1) >= 0);
    }

    private boolean agrees(int verb, VerbGroup group, Mention subject) {
        if (subject.last() > verb || group.auxiliary() || story.is(verb, Sort.PAST | Sort.GERUND)) {
            return true;
        }
        var head = story.tokens.lower(subject.head());
        if (subject.first() == subject.head()
                && !story.name(subject.head())
                && story.is(subject.head(), Sort.SAY | Sort.STANCE)) {
            return false;
        }
        var pronoun = story.is(subject.head(), Sort.PRONOUN | Sort.RELATIVE);
        if (!pronoun && !story.name(subject.head()) && !takesWords(verb, subject)) {
            return false;
        }
        if (story.is(verb, Sort.BASE)) {
            return head.endsWith("s") || many(subject) || head.equals("who") || head.equals("that");
        }
        return !many(subject);
    }

    /** A name on its own, "James", is one; "the Saudis", "residents" and "most of them" are many. */
    private boolean many(Mention subject) {
        var head = subject.head();
        var common = !story.name(head) || story.is(subject.first(), Sort.DETERMINER);
        return story.tokens.lower(head).endsWith("s") && common
                || Plurals.has(story.tokens.lower(head))
                || story.tokens.kind(head) == Kind.NUMBER
                || story.tokens.is(head - 1, "and");
    }

    /** What follows a verb that could as well be a noun: "critics question the plan", but not "questions of law". */
    private boolean takesWords(int verb, Mention subject) {
        var next = verb + 1;
        return story.within(subject.first() - 1) >= 0
                || story.mark(subject.first() - 1, ',') && !story.word(next)
                || story.tokens.is(verb, "say")
                || story.tokens.is(verb, "says")
                || story.within(next) >= 0
                || story.mark(next, ':')
                || story.is(next, Sort.DETERMINER | Sort.PRONOUN | Sort.RELATIVE)
                || story.name(next);
    }
}
