package collate.core.extract.quote;

import java.util.Set;

/** Where a reported clause starts and ends. */
final class Clauses {
    /** In tokens; keeps the work linear where a sentence never ends. */
    private static final int LONGEST = 120;

    private static final int LONGEST_LEAD = 5;

    private static final Set<String> JOINS = Set.of("and", "but", "while", "although", "though", "whereas", "yet");

    /** After a comma these lead in what is as likely the narrator's own; nobody is given more than is surely theirs. */
    private static final Set<String> ASIDE = Set.of("which", "but");

    /** ", correcting an earlier count". */
    private static final Set<String> AMENDING = Set.of(
            "correcting", "revising", "reversing", "contradicting", "echoing", "updating", "repeating", "withdrawing");

    private static final Set<String> REMARKING = Set.of("a", "an", "the");
    private static final Set<String> REMARKS = Set.of(
            ("account accusation allegation assertion charge claim concession figure admission statement version move"
                            + " reference remark")
                    .split(" "));

    private static final Set<String> SUBORDINATE =
            Set.of("while", "although", "though", "when", "since", "if", "because", "after");

    /** Verbs whose object is a clause as often as a thing. */
    private static final Set<String> THINKING = Set.of(
            "believed",
            "thought",
            "knew",
            "felt",
            "found",
            "hoped",
            "feared",
            "expected",
            "showed",
            "implied",
            "suspected",
            "wished",
            "wanted",
            "estimated",
            "doubted",
            "considered",
            "realised",
            "realized",
            "decided",
            "imagined");

    private Clauses() {}

    /** Back from a token to the start of its sentence, or to what an earlier quote of the sentence leaves over. */
    static int start(Finds finds, int token) {
        var story = finds.story;
        var first = story.sentenceStart(token);
        var marked = story.within(first);
        if (marked >= 0
                && story.marked.get(marked).open() != first
                && story.marked.get(marked).close() < token) {
            first = story.marked.get(marked).close() + 1;
        }
        first = Math.max(first, token - LONGEST);
        for (var t = token; t > first; t--) {
            if (story.mark(t, ':') && story.narrated(t) && !story.clock(t) || story.mark(t, ';') && story.narrated(t)) {
                return t + 1;
            }
        }
        return first;
    }

    /** On to the end of the sentence, or to where another speaker, verb or attribution takes over. */
    static int end(Finds finds, int first, Saying saying) {
        var story = finds.story;
        var t = first;
        while (t - first < LONGEST && (story.sameSentence(t, t + 1) || sameMarked(story, t))) {
            if (story.narrated(t + 1)
                    ? breaks(finds, t + 1) || ends(story, t + 1, saying)
                    : told(finds, t + 1, first)) {
                return t;
            }
            t++;
        }
        return t;
    }

    /** Where the sentence that the saying only stands in goes on: "Silva, who says …, has left", "While Silva says …, she left". */
    private static boolean ends(Story story, int t, Saying saying) {
        if (!story.is(saying.verb(), Sort.SAY) && another(story, t, saying)) {
            return true;
        }
        var speaker = saying.speaker();
        if (speaker != null
                && story.is(speaker.head(), Sort.RELATIVE)
                && story.within(t - 1) >= 0
                && story.mark(t - 2, ',')
                && (story.finite(t) || story.tokens.lower(t).endsWith("ed"))) {
            return true;
        }
        if (speaker == null || !story.mark(t, ',')) {
            return false;
        }
        if (story.is(speaker.head(), Sort.RELATIVE)
                || story.is(saying.verb(), Sort.GERUND)
                        && (story.mark(saying.first() - 1, ',') || story.is(saying.first() - 1, Sort.PREPOSITION))) {
            return story.finite(t + 1) || story.is(t + 1, Sort.ADVERB) && story.finite(t + 2);
        }
        return story.tokens.is(saying.first() - 1, SUBORDINATE)
                && opens(story, saying.first() - 1)
                && (story.name(t + 1) || story.is(t + 1, Sort.PRONOUN | Sort.DETERMINER));
    }

    /** With nothing before it in its sentence but "Yet" or "A few weeks". */
    private static boolean opens(Story story, int t) {
        var start = story.sentenceStart(t);
        for (var before = start; before < t; before++) {
            if (!story.word(before) || story.is(before, Sort.VERB | Sort.PRONOUN) || story.name(before)) {
                return false;
            }
        }
        return t - start <= LONGEST_LEAD;
    }

    /** "backed Silva and campaigned for her": what comes next is done, no longer said. */
    private static boolean another(Story story, int t, Saying saying) {
        var and = story.mark(t, ',') ? t + 1 : t;
        return story.tokens.is(and, JOINS)
                && !story.tokens.is(saying.last() + 1, "that")
                && !story.tokens.is(saying.verb(), THINKING)
                && (story.finite(and + 1)
                        || story.word(and + 1)
                                && story.tokens.lower(and + 1).endsWith("ed")
                                && !story.tokens.capital(and + 1));
    }

    /** Words in marks that already have their speaker are not part of another's report. */
    private static boolean told(Finds finds, int t, int first) {
        var marked = finds.story.within(t);
        return finds.story.marked.get(marked).open() == t && t > first && !finds.free(marked);
    }

    private static boolean sameMarked(Story story, int t) {
        return story.within(t) >= 0 && story.within(t) == story.within(t + 1);
    }

    /** A comma or conjunction after which the next words are another's, or the narrator's. */
    private static boolean breaks(Finds finds, int t) {
        var story = finds.story;
        if (story.mark(t, ',') || story.dash(t)) {
            return story.tokens.is(t + 1, ASIDE)
                    || story.tokens.is(t + 1, AMENDING)
                    || remarks(story, t + 1)
                    || takesOver(finds, t + 1)
                    || opensAnother(finds, t + 1)
                    || story.tokens.is(t + 1, "according")
                    || joined(finds, t + 1);
        }
        if (story.tokens.is(t, JOINS)
                && story.is(t + 1, Sort.AUXILIARY)
                && story.tokens.is(t + 2, "not")
                && story.is(t + 3, Sort.SAY)) {
            return true;
        }
        if (story.mark(t, ';') || finds.sayingAt(t) != null && story.within(t - 1) >= 0) {
            return true;
        }
        return joined(finds, t) || story.tokens.is(t, "according") && story.tokens.is(t + 1, "to");
    }

    /** ", an account that the mayor withdrew": what the narrator calls the words. */
    private static boolean remarks(Story story, int article) {
        return story.tokens.is(article, REMARKING)
                && story.tokens.is(article + 1, REMARKS)
                && (story.tokens.is(article + 2, "that")
                        || story.is(article + 2, Sort.PREPOSITION)
                        || story.mark(article + 2, '.'));
    }

    /** ", but Silva has criticised": a new clause with a subject of its own. */
    private static boolean opensAnother(Finds finds, int t) {
        var saying = finds.story.tokens.is(t, JOINS) ? finds.sayingAt(t + 1) : null;
        return saying != null && saying.speaker() != null && saying.speaker().first() == t + 1;
    }

    private static boolean joined(Finds finds, int t) {
        return finds.story.tokens.is(t, JOINS) && takesOver(finds, t + 1);
    }

    private static boolean takesOver(Finds finds, int t) {
        return says(finds, t) || finds.story.is(t, Sort.ADVERB) && says(finds, t + 1);
    }

    private static boolean says(Finds finds, int t) {
        var saying = finds.sayingAt(t);
        return saying != null
                && (finds.story.is(saying.verb(), Sort.SAY) || !saying.inverted() && saying.first() == saying.verb());
    }
}
