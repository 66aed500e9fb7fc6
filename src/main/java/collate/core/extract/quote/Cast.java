package collate.core.extract.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody the text names, short names joined to the full ones, with the places where they are named. */
final class Cast {
    private final Story story;
    private final Map<String, List<Person>> byWord = new HashMap<>();
    private final Person[] at;
    private final List<Naming> namings = new ArrayList<>();

    /** One place where a person is named: the run of capital words and the name's words within it. */
    record Naming(int first, int nameFirst, int last, Person person) {}

    Cast(Story story) {
        this.story = story;
        at = new Person[story.count()];
        var runs = new NameRuns(story).runs();
        for (var run : runs) {
            if (run.words() > 1) {
                introduce(run);
            }
        }
        for (var run : runs) {
            var person = run.words() > 1 ? at[run.last()] : shortName(run);
            if (person != null) {
                note(person, run);
            }
        }
    }

    private void introduce(NameRun run) {
        var last = key(run);
        var known = byWord.computeIfAbsent(last, k -> new ArrayList<>());
        for (var person : known) {
            if (sameFirst(person.name, run.name())) {
                at[run.last()] = person;
                return;
            }
        }
        var person = new Person(run.name(), run.words());
        known.add(person);
        var first = story.tokens.lower(run.nameFirst());
        byWord.computeIfAbsent(first, k -> new ArrayList<>()).add(person);
        at[run.last()] = person;
    }

    private static boolean sameFirst(String a, String b) {
        return a.substring(0, Math.max(1, a.indexOf(' ')))
                .equalsIgnoreCase(b.substring(0, Math.max(1, b.indexOf(' '))));
    }

    private String key(NameRun run) {
        return story.tokens.lower(run.last());
    }

    private @Nullable Person shortName(NameRun run) {
        var known = byWord.computeIfAbsent(key(run), k -> new ArrayList<>());
        var best = nearest(known, run);
        if (best == null) {
            best = new Person(run.name(), 1);
            known.add(best);
        }
        at[run.last()] = best;
        return best;
    }

    /** Of several who share the name, one whose gender fits the title, and of those the last named. */
    private @Nullable Person nearest(List<Person> known, NameRun run) {
        Person best = null;
        for (var person : known) {
            var fits = !(run.male() && person.female && !person.male || run.female() && person.male && !person.female);
            if (fits && (best == null || lastHead(person) > lastHead(best))) {
                best = person;
            }
        }
        return best;
    }

    private static int lastHead(Person person) {
        return person.heads.isEmpty() ? -1 : person.heads.getLast();
    }

    private void note(Person person, NameRun run) {
        person.heads.add(run.last());
        person.human |= run.human();
        person.male |= run.male();
        person.female |= run.female();
        if (run.nameFirst() > run.first() && person.role.isEmpty()) {
            person.role = story.tokens.span(run.first(), run.nameFirst() - 1).of(story.tokens.text());
        }
        namings.add(new Naming(run.first(), run.nameFirst(), run.last(), person));
    }

    List<Naming> namings() {
        return namings;
    }

    /** Who is named by the run of capital words that ends at the token. */
    @Nullable
    Person at(int head) {
        return head >= 0 && head < at.length ? at[head] : null;
    }
}
