package collate.core.extract.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everybody the text names, short names joined to the full ones, with the places where they are named. */
final class Cast {
    private static final int MOST_NAMESAKES = 30;
    private static final Set<String> WHERE = Set.of("in", "near", "outside");

    private final Story story;
    private final Phrases phrases;
    private final Beside beside;
    private final Map<String, List<Person>> byWord = new HashMap<>();
    private final @Nullable Person[] at;
    private final List<Appearance> appearances = new ArrayList<>();

    /** One place where a person is named, from the row's first token to its last. */
    record Appearance(int first, int last, Person person) {}

    Cast(Story story, Phrases phrases) {
        this.story = story;
        this.phrases = phrases;
        beside = new Beside(story);
        at = new Person[story.count()];
        var runs = new NameRuns(story).runs();
        for (var run : runs) {
            if (run.words() > 1) {
                introduce(run);
            }
        }
        for (var run : runs) {
            var known = at[run.last()];
            note(known == null ? shortName(run) : known, run);
        }
    }

    private void introduce(NameRun run) {
        var known = named(run.last());
        for (var person : known) {
            if (person.words > 1 && same(person, run)) {
                at[run.last()] = person;
                return;
            }
        }
        var person = new Person(run.name(), run.words());
        person.given = run.given() != 0;
        person.human = run.human() && !beside.body(run);
        add(known, person);
        add(named(run.nameFirst()), person);
        at[run.last()] = person;
    }

    private static void add(List<Person> namesakes, Person person) {
        if (namesakes.size() < MOST_NAMESAKES) {
            namesakes.add(person);
        }
    }

    private List<Person> named(int token) {
        return byWord.computeIfAbsent(story.tokens.lower(token), key -> new ArrayList<>());
    }

    /** "Mr. Peña Nieto" is "Enrique Peña Nieto"; of the two forms the one that opens with a given name is kept. */
    private static boolean same(Person person, NameRun run) {
        if (sameFirst(person.name, run.name()) || person.name.endsWith(" " + run.name())) {
            return true;
        }
        if (!run.name().endsWith(" " + person.name)) {
            return false;
        }
        if (run.given() != 0 && !person.given) {
            person.name = run.name();
            person.given = true;
        }
        return true;
    }

    private static boolean sameFirst(String a, String b) {
        return first(a).equalsIgnoreCase(first(b));
    }

    private static String first(String name) {
        var space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** Of several who share the name, one whose gender fits the title, a person before a place, and of those the one named most so far. */
    private Person shortName(NameRun run) {
        var known = named(run.last());
        var where = story.tokens.is(run.first() - 1, WHERE);
        Person best = null;
        for (var person : known) {
            var sooner = best == null
                    || person.human != best.human && person.human != where
                    || person.human == best.human && person.heads.size() > best.heads.size();
            if (fits(person, run) && sooner) {
                best = person;
            }
        }
        if (best == null) {
            best = new Person(run.name(), 1);
            add(known, best);
        }
        return best;
    }

    private static boolean fits(Person person, NameRun run) {
        return !(run.male() && person.surely(false) || run.female() && person.surely(true));
    }

    private void note(Person person, NameRun run) {
        at[run.last()] = person;
        at[run.end()] = person;
        person.heads.add(run.last());
        var body = beside.body(run);
        person.body |= body;
        person.human |= run.human() && !body;
        person.place |= story.tokens.is(run.first() - 1, WHERE);
        person.male |= run.male();
        person.female |= run.female();
        beside.collect(run, person.roles, person.offices);
        if (person.role.isEmpty() && person.words > 1) {
            person.role = role(run);
        }
        appearances.add(new Appearance(run.first(), run.last(), person));
    }

    /** The role before the name as written, small words and all: "Kremlin spokesman", "Commissioner of Police". */
    private String role(NameRun run) {
        var phrase = phrases.rowEndingAt(run.last());
        if (phrase == null || phrase.first() >= run.nameFirst()) {
            return written(beside.saidBefore(run), run.first() - 2);
        }
        var first = phrase.first();
        if (story.is(phrase.first(), Sort.DETERMINER) && NameRuns.honours(story, phrase.first() + 1)) {
            first += 2;
        }
        if (story.tokens.is(first - 1, "of") && story.is(first - 2, Sort.ROLE) && story.tokens.capital(first - 2)) {
            first -= 2;
        }
        return written(first, run.nameFirst() - 1);
    }

    private String written(int from, int last) {
        var first = story.is(from, Sort.DETERMINER) ? from + 1 : from;
        return from < 0 || first > last ? "" : story.tokens.span(first, last).of(story.tokens.text());
    }

    /** The row of words around a mention's head, without what it is joined to. */
    Mention row(Mention mention) {
        var row = phrases.rowEndingAt(mention.head());
        return row == null || row.first() < mention.first() ? mention : row;
    }

    List<Appearance> appearances() {
        return appearances;
    }

    /** Who is named by the row of capital words that ends at the token. */
    @Nullable
    Person at(int head) {
        return head >= 0 && head < at.length ? at[head] : null;
    }
}
