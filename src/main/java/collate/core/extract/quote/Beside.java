package collate.core.extract.quote;

import collate.core.extract.Tokens.Kind;
import java.util.Set;

/** Reads the roles beside a name that is no part of its row: "spokeswoman Ana Silva", "Ana Silva, 59, a farmer". */
final class Beside {
    private static final int FURTHEST = 9;
    private static final int MOST = 40;
    private static final int TELLING = Sort.ROLE | Sort.TITLE | Sort.MALE | Sort.FEMALE;

    private final Story story;

    Beside(Story story) {
        this.story = story;
    }

    /** The sorts of the role right before the row, or none. */
    int before(int first) {
        return story.sameSentence(first - 1, first) && story.is(first - 1, Sort.ROLE | Sort.TITLE)
                ? story.sorts(first - 1) & TELLING
                : 0;
    }

    /** The sorts of the role in the apposition after the row, or of a plain person for an age there, or none. */
    int after(int end) {
        if (!story.mark(end + 1, ',') || !story.sameSentence(end, end + 2)) {
            return 0;
        }
        if (story.tokens.kind(end + 2) == Kind.NUMBER) {
            return story.mark(end + 3, ',') ? Sort.ROLE : 0;
        }
        if (story.tokens.is(end + 2, "who")) {
            return Sort.ROLE;
        }
        return story.is(end + 2, Sort.DETERMINER | Sort.ROLE | Sort.ADJECTIVE) ? role(end + 2) : 0;
    }

    /** All words of the role before the name and of the apposition after it. */
    void collect(NameRun run, Set<String> words) {
        if (words.size() > MOST) {
            return;
        }
        for (var t = run.nameFirst() - 1; t >= run.nameFirst() - FURTHEST && story.word(t) && roleWord(t, run); t--) {
            words.add(story.tokens.lower(t));
        }
        if (after(run.end()) == 0) {
            return;
        }
        for (var t = run.end() + 2; t < run.end() + 2 + FURTHEST && story.word(t); t++) {
            words.add(story.tokens.lower(t));
        }
    }

    private boolean roleWord(int t, NameRun run) {
        return t >= run.first()
                || story.is(t, Sort.ROLE | Sort.ADJECTIVE | Sort.BODY | Sort.TITLE)
                || story.possessive(t);
    }

    private int role(int from) {
        for (var t = from; t < from + FURTHEST && story.sameSentence(from, t) && !story.mark(t, ','); t++) {
            if (story.is(t, Sort.ROLE)) {
                return story.sorts(t) & TELLING & ~Sort.TITLE;
            }
            if (story.is(t, Sort.VERB) || story.name(t) && !story.name(t - 1) && story.is(t - 1, Sort.PREPOSITION)) {
                return 0;
            }
        }
        return 0;
    }
}
