package collate.core.extract.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the rows of capital words that may name people, and tells the name from the role before it. */
final class NameRuns {
    private final Story story;
    private final Set<String> inside = new HashSet<>();

    NameRuns(Story story) {
        this.story = story;
    }

    List<NameRun> runs() {
        var runs = new ArrayList<NameRun>();
        for (var t = 0; t < story.count(); t++) {
            if (story.name(t)) {
                var end = end(t);
                add(runs, t, end);
                t = end;
            }
        }
        runs.removeIf(run -> run.words() == 1 && opensOnly(run));
        return runs;
    }

    /** A single word that is capital only at the start of sentences is no name. */
    private boolean opensOnly(NameRun run) {
        return !run.human()
                && !inside.contains(story.tokens.word(run.last()))
                && story.sentenceStart(run.last()) == run.last();
    }

    private int end(int start) {
        var t = start;
        while (t + 1 < story.count() && story.sameSentence(t, t + 1)) {
            if (story.name(t + 1)) {
                t++;
            } else if (story.hyphen(t + 1) && story.word(t + 2) && story.tokens.capital(t + 2)) {
                t += 2;
            } else if (story.is(t + 1, Sort.PARTICLE) && story.name(t + 2)) {
                t += 2;
            } else if (story.is(t + 1, Sort.PARTICLE) && story.hyphen(t + 2) && story.name(t + 3)) {
                t += 3;
            } else if (story.is(t + 1, Sort.PARTICLE) && story.is(t + 2, Sort.PARTICLE) && story.name(t + 3)) {
                t += 3;
            } else {
                break;
            }
        }
        return t;
    }

    private void add(List<NameRun> runs, int first, int end) {
        var last = end;
        while (last > first && suffix(last)) {
            last--;
        }
        var name = first;
        var titled = 0;
        for (var t = first; t < last; t++) {
            if (titleBefore(t)) {
                name = t + 1;
                titled |= story.sorts(t);
            }
        }
        while (name <= last && !story.word(name)) {
            name++;
        }
        if (story.is(last, Sort.BODY | Sort.ROLE) && !story.is(last, Sort.GIVEN) && last > first) {
            return;
        }
        for (var t = first; t <= last; t++) {
            if (story.sentenceStart(t) != t) {
                inside.add(story.tokens.word(t));
            }
        }
        runs.add(run(first, name, last, titled | before(first)));
    }

    private boolean suffix(int t) {
        return story.tokens.is(t, "jr.")
                || story.tokens.is(t, "sr.")
                || story.tokens.is(t, "jr")
                || story.tokens.is(t, "ii")
                || story.tokens.is(t, "iii");
    }

    private boolean titleBefore(int t) {
        return story.is(t, Sort.TITLE | Sort.ROLE | Sort.BODY | Sort.ADJECTIVE) && !story.is(t, Sort.GIVEN);
    }

    /** The sorts of a lower-case role word right before: "spokeswoman Ana Silva". */
    private int before(int first) {
        return story.sameSentence(first - 1, first) && story.is(first - 1, Sort.ROLE | Sort.TITLE)
                ? story.sorts(first - 1)
                : 0;
    }

    private NameRun run(int first, int name, int last, int titled) {
        var given = last > name || (titled & (Sort.TITLE | Sort.ROLE)) == 0
                ? story.sorts(name) & (story.is(name, Sort.GIVEN) ? -1 : 0)
                : 0;
        var told = titled & (Sort.MALE | Sort.FEMALE);
        var gender = told != 0 ? told : given & (Sort.MALE | Sort.FEMALE);
        var both = gender == (Sort.MALE | Sort.FEMALE);
        var words = 1;
        for (var t = name + 1; t <= last; t++) {
            words += story.tokens.glued(t) ? 0 : 1;
        }
        var human = (titled & (Sort.TITLE | Sort.ROLE)) != 0 || (given & Sort.GIVEN) != 0;
        return new NameRun(
                first,
                name,
                last,
                story.tokens.span(name, last).of(story.tokens.text()),
                words,
                human,
                !both && (gender & Sort.MALE) != 0,
                !both && (gender & Sort.FEMALE) != 0);
    }
}
