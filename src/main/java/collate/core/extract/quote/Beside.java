package collate.core.extract.quote;

import collate.core.extract.Tokens.Kind;
import collate.core.extract.origin.SourceName;
import java.util.Set;

/** Reads the roles beside a name that is no part of its row: "spokeswoman Ana Silva", "Ana Silva, 59, a farmer". */
final class Beside {
    private static final int FURTHEST = 9;
    private static final int MOST = 40;
    private static final int TELLING = Sort.ROLE | Sort.TITLE | Sort.MALE | Sort.FEMALE;

    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");
    private static final Set<String> HIS = Set.of("his", "her");

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
    int after(int first, int end) {
        if (!story.mark(end + 1, ',') || !story.sameSentence(end, end + 2)) {
            return 0;
        }
        if (story.tokens.kind(end + 2) == Kind.NUMBER) {
            return story.mark(end + 3, ',') ? Sort.ROLE : 0;
        }
        if (story.tokens.is(end + 2, "who")) {
            return isWhere(first) ? 0 : Sort.ROLE;
        }
        return story.is(end + 2, Sort.DETERMINER | Sort.ROLE | Sort.ADJECTIVE) && closes(end + 2) ? role(end + 2) : 0;
    }

    /** "A reader at the University of Arden, who": not the place, but who is there. */
    private boolean isWhere(int first) {
        return story.tokens.is(first - 1, WHERE)
                || story.tokens.is(first - 1, "of") && story.is(first - 2, Sort.ROLE | Sort.BODY);
    }

    /** "Ana Silva of the Harbour Board", "Ana Silva lost her boat": a place or a body has neither; the sorts of a person, or none. */
    int belonging(int first, int end) {
        if (end == first || SourceName.namesBody(story.tokens.span(first, end).of(story.tokens.text()))) {
            return 0;
        }
        if (story.tokens.is(end + 1, "of") && story.tokens.is(end + 2, "the")) {
            var last = end + 3;
            while (story.name(last) && last < end + FURTHEST) {
                last++;
            }
            return story.name(last - 1) && story.is(last - 1, Sort.BODY) ? Sort.ROLE : 0;
        }
        return story.sentenceStart(first) == first
                        && story.word(end + 1)
                        && !story.is(end + 1, Sort.EDGE | Sort.DETERMINER)
                        && story.narrated(end + 2)
                        && story.tokens.is(end + 2, HIS)
                ? Sort.ROLE | story.sorts(end + 2) & (Sort.MALE | Sort.FEMALE)
                : 0;
    }

    /** "In an interview with Ana Silva, the colonel said": with a verb of its own it is the subject, and no apposition. */
    private boolean closes(int from) {
        for (var t = from; t < from + MOST && story.sameSentence(from, t); t++) {
            if (story.is(t, Sort.RELATIVE | Sort.CONJUNCTION)
                    || !story.word(t) && !story.hyphen(t) && !story.possessive(t)) {
                return true;
            }
            if (story.finite(t) && story.narrated(t) && !story.possessive(t) && !story.is(t, Sort.ROLE | Sort.BODY)) {
                return false;
            }
        }
        return true;
    }

    /** The role of "Minister of Urban Works Leonid Brandt" before its "of", or its "of the"; -1 where none stands there. */
    int officeOf(int first) {
        var of = story.tokens.is(first - 1, "the") ? first - 2 : first - 1;
        return story.tokens.is(of, "of") && story.is(of - 1, Sort.ROLE) && story.sameSentence(of - 1, first)
                ? of - 1
                : -1;
    }

    /** "The Valley Front", "aid group Harbour Watch", "Doctors Abroad": an article, a kind of body or many people before a name. */
    boolean body(NameRun run) {
        var before = run.first() - 1;
        var group = story.sameSentence(before, run.first()) && story.is(before, Sort.BODY) && !story.possessive(before);
        return run.words() > 1 && story.is(run.nameFirst(), Sort.ROLE)
                || run.roles() == 0
                        && run.given() == 0
                        && (group
                                || run.words() <= FURTHEST && SourceName.namesBody(run.name())
                                || story.tokens.is(before, "the")
                                || SourceName.isIntroduced(story.tokens.text(), story.tokens.start(run.first())));
    }

    /**
     * All words of the role before the name and of the apposition after it.
     *
     * @param offices takes those that say what the person is
     */
    void collect(NameRun run, Set<String> words, Set<String> offices) {
        if (words.size() > MOST) {
            return;
        }
        for (var t = run.nameFirst() - 1; t >= run.nameFirst() - FURTHEST && story.word(t) && roleWord(t, run); t--) {
            words.add(story.tokens.lower(t));
            if (office(t)) {
                offices.add(story.tokens.lower(t));
            }
        }
        var of = run.first() < run.nameFirst() ? officeOf(run.first()) : -1;
        if (of >= 0) {
            offices.add(story.tokens.lower(of));
            for (var t = of; t > of - FURTHEST && story.is(t, Sort.ROLE | Sort.ADJECTIVE); t--) {
                words.add(story.tokens.lower(t));
            }
        }
        if (after(run.first(), run.end()) != 0) {
            apposed(run.end() + 2, run.end() + 2 + FURTHEST, words, offices);
        }
        var said = saidBefore(run);
        if (said >= 0) {
            apposed(said, run.first() - 1, words, offices);
        }
    }

    private void apposed(int first, int end, Set<String> words, Set<String> offices) {
        var owned = false;
        for (var t = first; t < end && story.word(t); t++) {
            words.add(story.tokens.lower(t));
            owned = story.is(t, Sort.PREPOSITION) || owned && !story.is(t, Sort.CONJUNCTION);
            if (!owned && office(t)) {
                offices.add(story.tokens.lower(t));
            }
        }
    }

    /** Where the role begins in "said the governor of the province, Ana Silva"; -1 where it is no name's that stands behind it. */
    int saidBefore(NameRun run) {
        return (run.words() > 1 || run.first() < run.nameFirst())
                        && Appositions.mayBePerson(story, run.first(), run.last())
                ? apposedTo(run.first(), run.end())
                : -1;
    }

    /** Right behind a verb of saying, or where a sentence opens. */
    private int apposedTo(int name, int end) {
        var comma = name - 1;
        if (!story.mark(comma, ',') || story.word(end + 1)) {
            return -1;
        }
        var office = officeBefore(comma);
        if (office >= 0) {
            return office;
        }
        var first = comma;
        while (comma - first < FURTHEST && (story.word(first - 1) || story.possessive(first - 1))) {
            first--;
            var said = story.is(first - 1, Sort.SAY) && story.is(first - 1, Sort.PAST | Sort.PRESENT);
            var told = story.mark(first - 1, ',') && story.is(end + 2, Sort.SAY) && story.finite(end + 2);
            if (said || told || story.sentenceStart(first) == first) {
                return story.is(first, Sort.DETERMINER) || story.possessive(first + 1) ? first : -1;
            }
        }
        return -1;
    }

    /** Where "the prime minister" begins that ends at the comma; -1 where no bare office stands before it. */
    private int officeBefore(int comma) {
        var first = comma - 1;
        while (comma - first < FURTHEST && story.is(first, Sort.ROLE | Sort.ADJECTIVE)) {
            first--;
        }
        return first < comma - 1 && story.is(comma - 1, Sort.ROLE) && story.tokens.is(first, "the") ? first : -1;
    }

    /** The sorts of a role that a name is apposed to: "the mayor of Springfield, Ana Silva,"; or none. */
    int apposed(int name, int end) {
        var from = apposedTo(name, end);
        for (var t = from; from >= 0 && t < name; t++) {
            if (story.is(t, Sort.ROLE) && !story.possessive(t + 1)) {
                return story.sorts(t) & TELLING;
            }
            if (story.tokens.is(t, "head")) {
                return Sort.ROLE;
            }
        }
        return 0;
    }

    /** Of "the minister's chief spokesman" the spokesman alone. */
    private boolean office(int t) {
        return story.is(t, Sort.ROLE)
                && !story.possessive(t + 1)
                && !(story.is(t, Sort.ADJECTIVE) && story.is(t + 1, Sort.ROLE) && !story.is(t + 1, Sort.ADJECTIVE));
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
