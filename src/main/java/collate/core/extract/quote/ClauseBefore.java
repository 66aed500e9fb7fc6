package collate.core.extract.quote;

import java.util.Set;

/** Recognises "…, X said": a sentence and then, after its comma, the verb with its speaker. */
final class ClauseBefore implements Rule {
    static final String NAME = "clause-before";
    private static final Set<String> OCCASION = Set.of("when", "while", "after", "before", "as", "then", "so", "later");

    /** What leads in how, when and as what it came about. */
    private static final Set<String> NARRATED = Set.of(
            ("in after amid as following during before according raising bringing lifting pushing taking revising up down")
                    .split(" "));

    private static final Set<String> TIMES =
            Set.of("hours", "day", "days", "week", "weeks", "month", "months", "year", "years");

    /** In tokens: "nearly four days after". */
    private static final int LONGEST_TIME = 4;

    @Override
    public void find(Finds finds) {
        for (var saying : finds.sayings) {
            if (follows(finds.story, saying) && closes(finds.story, saying.last() + 1)) {
                before(finds, saying);
            }
        }
    }

    private static boolean follows(Story story, Saying saying) {
        var before = saying.first() - 1;
        return story.is(saying.verb(), Sort.SAY)
                && (!story.is(saying.verb(), Sort.GERUND) || saying.channel() != null)
                && story.sameSentence(before, saying.verb())
                && (story.mark(before, ',') || story.within(before) >= 0 || story.dash(before));
    }

    private static boolean closes(Story story, int next) {
        return !story.sameSentence(next, next - 1)
                || story.tokens.is(next, "as") && story.is(next + 1, Sort.PRONOUN | Sort.DETERMINER)
                || story.narrated(next) && !story.word(next) && !story.mark(next, ':');
    }

    private static void before(Finds finds, Saying saying) {
        var story = finds.story;
        var before = story.mark(saying.first() - 1, ',') ? saying.first() - 2 : saying.first() - 1;
        var marked = story.within(before);
        if (before < 0 || marked >= 0 && !finds.free(marked)) {
            return;
        }
        var first = Clauses.start(finds, marked >= 0 ? story.marked.get(marked).open() : before);
        if (relayed(finds, saying, first)) {
            return;
        }
        if (first <= before && untold(finds, first, before) && !new NoSaying(story).unsaid(saying.verb(), first)) {
            if (!phrase(finds.story, first, before) && !occasion(finds, first, before, saying)) {
                finds.clause(first, before, saying, 0.95, NAME);
            }
            after(finds, saying);
        }
    }

    /** "Silva said …, the agency reported": Silva is the speaker, the agency passes it on. */
    private static boolean relayed(Finds finds, Saying saying, int first) {
        if (!finds.story.tokens.is(saying.verb(), "reported") && !finds.story.tokens.is(saying.verb(), "reports")) {
            return false;
        }
        for (var t = first; t < saying.first(); t++) {
            if (finds.sayingAt(t) != null) {
                return true;
            }
        }
        return false;
    }

    /** "In 2008, Silva said, …": what stands before is no clause, only when or where. */
    private static boolean phrase(Story story, int first, int last) {
        if (!story.is(first, Sort.PREPOSITION | Sort.ADVERB) && !story.tokens.is(first, "as")) {
            return false;
        }
        for (var t = first + 1; t <= last; t++) {
            if (story.is(t, Sort.AUXILIARY | Sort.BE | Sort.OTHER_VERB) && !story.possessive(t) || story.mark(t, ',')) {
                return false;
            }
        }
        return true;
    }

    /** "Asked about the vote, Silva said, “…”": the words follow in marks, and what stands before is the occasion. */
    private static boolean occasion(Finds finds, int first, int last, Saying saying) {
        var story = finds.story;
        if (first == last && story.is(first, Sort.CONJUNCTION)) {
            return true;
        }
        var opening = saying.last() + 2;
        var marked = story.within(opening);
        if (marked < 0 || story.marked.get(marked).open() != opening || !story.mark(opening - 1, ',')) {
            return false;
        }
        return story.tokens.is(first, OCCASION)
                || story.tokens.lower(first).endsWith("ing") && !finite(story, first, last)
                || story.is(first, Sort.SAY) && story.is(first, Sort.PAST);
    }

    private static boolean finite(Story story, int first, int last) {
        for (var t = first; t <= last; t++) {
            if (story.is(t, Sort.AUXILIARY | Sort.BE)) {
                return true;
            }
        }
        return false;
    }

    /** None of the marked words in it has its speaker already. */
    private static boolean untold(Finds finds, int first, int last) {
        for (var t = first; t <= last; t++) {
            var marked = finds.story.within(t);
            if (marked >= 0 && !finds.free(marked)) {
                return false;
            }
            t = marked >= 0 ? finds.story.marked.get(marked).close() : t;
        }
        return true;
    }

    /** "…, X said, in one of the worst fires", "…, X said, four days after it sank": what is added is the narrator's. */
    private static boolean narrates(Story story, int first) {
        var at = first;
        while (at < first + LONGEST_TIME && story.word(at) && !story.tokens.is(at, NARRATED)) {
            at++;
        }
        if (story.tokens.is(first + 1, "than") || story.tokens.is(first + 2, "than")) {
            return true;
        }
        return story.tokens.is(at, NARRATED) && (at == first || story.tokens.is(at - 1, TIMES));
    }

    /** "…, X said, since …": the sentence that was cut in two goes on. */
    private static void after(Finds finds, Saying saying) {
        var story = finds.story;
        var comma = saying.last() + 1;
        if (!saying.inverted()
                && story.mark(comma, ',')
                && story.narrated(comma + 1)
                && story.sameSentence(comma, comma + 1)
                && !story.is(comma + 1, Sort.GERUND)
                && !narrates(story, comma + 1)
                && !story.tokens.is(comma + 1, "a")
                && !story.tokens.is(comma + 1, "an")
                && finds.sayingAt(comma + 1) == null) {
            finds.clause(comma + 1, Clauses.end(finds, comma + 1, saying), saying, 0.8, NAME);
        }
    }
}
