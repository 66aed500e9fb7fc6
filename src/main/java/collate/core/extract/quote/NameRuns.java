package collate.core.extract.quote;

import collate.core.extract.origin.SourceName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the rows of capital words that may name people, and tells the name from the role before it. */
final class NameRuns {
    private static final int LONGEST_SYLLABLE = 4;
    private static final Set<String> NO_SYLLABLE = Set.of("era", "led", "run", "like", "born", "type", "ally", "elect");
    private static final Set<String> HONOURS = Set.of("excellency", "highness", "majesty", "eminence", "holiness");
    private static final Set<String> SUFFIXES = Set.of("jr.", "sr.", "jr", "sr", "ii", "iii");

    private final Story story;
    private final Beside beside;
    private final Set<String> inside = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    NameRuns(Story story) {
        this.story = story;
        beside = new Beside(story);
    }

    List<NameRun> runs() {
        var runs = new ArrayList<NameRun>();
        for (var t = 0; t < story.count(); t++) {
            if (story.name(t)) {
                var end = end(t);
                add(runs, t, end);
                t = end;
            } else if (story.word(t) && !story.tokens.capital(t)) {
                small.add(story.tokens.lower(t));
            }
        }
        runs.removeIf(run -> run.words() == 1 && opensOnly(run));
        return runs;
    }

    /** A single word that is capital only at the start of sentences is no name, unless it has something to say. */
    private boolean opensOnly(NameRun run) {
        return !run.human()
                && !speaks(run)
                && !inside.contains(story.tokens.word(run.last()))
                && story.sentenceStart(run.last()) == run.last();
    }

    /** "Lind rejected this", where nothing says that it is a noun. */
    private boolean speaks(NameRun run) {
        var verb = run.end() + 1;
        return story.is(verb, Sort.SAY | Sort.STANCE)
                && story.finite(verb)
                && story.sorts(run.last()) == Sort.NAME
                && !small.contains(story.tokens.lower(run.last()))
                && !SourceName.canSpeak(run.name());
    }

    private int end(int start) {
        var t = start;
        while (t + 1 < story.count() && story.sameSentence(t, t + 1)) {
            var step = step(t, start);
            if (step == 0) {
                break;
            }
            t += step;
        }
        return t;
    }

    /** How many tokens on the row's next word is: over a hyphen, over "van der", over "al-"; 0 where the row ends. */
    private int step(int t, int start) {
        if (story.name(t + 1)) {
            return 1;
        }
        if (story.hyphen(t + 1) && story.word(t + 2) && (story.tokens.capital(t + 2) || t > start && syllable(t + 2))) {
            return 2;
        }
        if (!story.is(t + 1, Sort.PARTICLE)) {
            return 0;
        }
        if (story.name(t + 2)) {
            return 2;
        }
        return (story.hyphen(t + 2) || story.is(t + 2, Sort.PARTICLE)) && story.name(t + 3) ? 3 : 0;
    }

    /** The "moon" of "Ban Ki-moon". */
    private boolean syllable(int t) {
        return story.tokens.end(t) - story.tokens.start(t) <= LONGEST_SYLLABLE
                && story.sorts(t) == 0
                && !story.tokens.is(t, NO_SYLLABLE);
    }

    private void add(List<NameRun> runs, int first, int end) {
        var last = end;
        while (last > first && story.tokens.is(last, SUFFIXES)) {
            last--;
        }
        var staff = last > first && story.tokens.is(last, "staff");
        if (staff || story.is(last, Sort.BODY | Sort.ROLE | Sort.ADJECTIVE) && !story.is(last, Sort.GIVEN)) {
            return;
        }
        remember(first, last);
        var name = nameFirst(first, last);
        runs.add(new NameRun(
                first,
                name,
                last,
                end,
                story.tokens.span(name, last).of(story.tokens.text()),
                words(name, last),
                titles(first, name)
                        | inner(name, last)
                        | beside.before(first)
                        | beside.after(first, end)
                        | beside.belonging(first, end)
                        | beside.apposed(first, end),
                story.is(name, Sort.GIVEN) ? story.sorts(name) & (Sort.GIVEN | Sort.MALE | Sort.FEMALE) : 0));
    }

    /** "Speaker Pro Tem Ana Silva": a given name behind words that nothing tells to be a title. */
    private int inner(int name, int last) {
        for (var t = name + 1; t < last; t++) {
            if (story.is(t, Sort.GIVEN) && !story.is(name, Sort.GIVEN)) {
                return Sort.ROLE | story.sorts(t) & (Sort.MALE | Sort.FEMALE);
            }
        }
        return 0;
    }

    private void remember(int first, int last) {
        for (var t = first; t <= last; t++) {
            if (story.sentenceStart(t) != t) {
                inside.add(story.tokens.word(t));
            }
        }
    }

    private int nameFirst(int first, int last) {
        var name = first;
        for (var t = first; t < last; t++) {
            if (title(t) && !many(t, last)) {
                name = t + 1;
            }
        }
        while (name < last && !story.word(name)) {
            name++;
        }
        if (last - name < 2 || beside.officeOf(first) < 0) {
            return name;
        }
        var holder = Offices.holder(story, name, last);
        return holder >= 0 ? holder : name == first ? given(first, last) : name;
    }

    /** "Minister of Urban Works Leonid Brandt": what the office is for is no part of the name. */
    private int given(int first, int last) {
        for (var t = first + 1; t < last; t++) {
            if (story.is(t, Sort.GIVEN)) {
                return t;
            }
        }
        return first;
    }

    /** "Doctors Abroad" is the name of those doctors, "Senators Lind and Holm" are two. */
    private boolean many(int t, int last) {
        return story.is(t, Sort.ROLE)
                && !story.is(t, Sort.BODY)
                && story.tokens.lower(t).endsWith("s")
                && !story.is(last + 1, Sort.CONJUNCTION);
    }

    private boolean title(int t) {
        return story.is(t, Sort.TITLE | Sort.ROLE | Sort.BODY | Sort.ADJECTIVE) && !story.is(t, Sort.GIVEN);
    }

    /** The "Excellency" of "His Excellency". */
    static boolean honours(Story story, int t) {
        return story.tokens.is(t, HONOURS);
    }

    private int titles(int first, int name) {
        var sorts = 0;
        for (var t = first; t < name; t++) {
            sorts |= title(t) ? story.sorts(t) : 0;
            if (honours(story, t)) {
                sorts |= story.tokens.is(t - 1, "his") ? Sort.MALE : story.tokens.is(t - 1, "her") ? Sort.FEMALE : 0;
            }
        }
        var office = first < name ? beside.officeOf(first) : -1;
        return office < 0 ? sorts : sorts | Sort.ROLE;
    }

    private int words(int first, int last) {
        var words = 1;
        for (var t = first + 1; t <= last; t++) {
            words += story.tokens.glued(t) ? 0 : 1;
        }
        return words;
    }
}
