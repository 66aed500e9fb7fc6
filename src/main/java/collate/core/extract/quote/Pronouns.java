package collate.core.extract.quote;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whom “he” or “she” means among those named before: who acts in the sentence right before, who spoke, who is near. */
final class Pronouns {
    private static final Set<String> CLAUSES = Set.of("where", "when", "while", "as", "because", "before", "after");
    /** In paragraphs. */
    private static final int FURTHEST = 3;

    private static final int MOST = 24;

    /** In weight: a sentence or two apart. */
    private static final double CLOSE = 2;

    private final Story story;
    private final Deque<Cast.Appearance> recent = new ArrayDeque<>();
    private final Map<Person, Integer> spoke = new HashMap<>();

    Pronouns(Story story) {
        this.story = story;
    }

    /** Takes the places where persons are named, in the order of the text. */
    void named(Cast.Appearance naming) {
        recent.addFirst(naming);
        if (recent.size() > MOST) {
            recent.removeLast();
        }
    }

    void spoke(Person person, int token) {
        spoke.put(person, token);
    }

    /** The last token of whom the text named last, or -1. */
    int last() {
        return recent.isEmpty() ? -1 : recent.getFirst().last();
    }

    /** Who is meant, and the sentence that says why. */
    record Choice(Cast.Appearance naming, String why) {}

    @Nullable
    Choice meant(int pronoun, boolean he) {
        var fitting = new LinkedHashMap<Cast.Appearance, Double>();
        for (var naming : recent) {
            var far = story.tokens.paragraph(pronoun) - story.tokens.paragraph(naming.last());
            if (far > FURTHEST && !spokeNear(naming.person(), pronoun)) {
                continue;
            }
            var weight = weight(naming, pronoun, he);
            if (weight > 0) {
                fitting.put(naming, weight);
            }
        }
        return fitting.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> stands(best.getKey(), pronoun) || !rivalled(best, fitting))
                .map(best -> new Choice(best.getKey(), why(best.getKey(), fitting.keySet(), pronoun)))
                .orElse(null);
    }

    /** Whether more than being named near speaks for it: it acts or speaks. */
    private boolean stands(Cast.Appearance best, int pronoun) {
        return subject(best) && !story.possessive(best.last() + 1) || spokeNear(best.person(), pronoun);
    }

    /** "Ames was seen with Lind and Holm. “It was short,” he said": of two who are only named, nobody can say. */
    private static boolean rivalled(Map.Entry<Cast.Appearance, Double> best, Map<Cast.Appearance, Double> fitting) {
        return fitting.entrySet().stream()
                .anyMatch(other -> other.getKey().person() != best.getKey().person()
                        && best.getValue() - other.getValue() <= CLOSE);
    }

    private String why(Cast.Appearance best, Collection<Cast.Appearance> fitting, int pronoun) {
        var others = fitting.stream()
                .filter(naming -> naming.person() != best.person())
                .toList();
        if (others.isEmpty()) {
            return "the only one named near it whom it fits";
        }
        if (acts(best, pronoun)) {
            return "who acts or speaks in the sentence before";
        }
        if (others.stream().allMatch(other -> other.last() < best.last())) {
            return "the last one named whom it fits";
        }
        return spokeNear(best.person(), pronoun)
                ? "who spoke before it, and whom it fits"
                : "whom it fits best of those named before";
    }

    private double weight(Cast.Appearance naming, int pronoun, boolean he) {
        var person = naming.person();
        var acts = acts(naming, pronoun) || speaks(naming, pronoun);
        var maybe = person.human || person.maybe() && !person.place && (acts || spoke.containsKey(person));
        if (!person.fits(he) || !maybe) {
            return 0;
        }
        var weight = 10.0 - 1.0 * (story.tokens.sentence(pronoun) - story.tokens.sentence(naming.last()));
        weight += subject(naming) || speaks(naming, pronoun) ? 3 : 0;
        weight += acts ? 3 : 0;
        weight -= story.narrated(naming.last()) ? 0 : 4;
        weight -= person.known() || acts ? 0 : 2;
        weight -= story.possessive(naming.last() + 1) ? 1 : 0;
        weight += spokeNear(person, pronoun) ? 3 : 0;
        return Math.max(weight, 0.1);
    }

    private boolean spokeNear(Person person, int pronoun) {
        var said = spoke.get(person);
        return said != null && story.tokens.paragraph(pronoun) - story.tokens.paragraph(said) <= 1;
    }

    /**
     * "Lind came late. “It was short,” he said": the subject of the sentence right before, in the same paragraph; where nothing else
     * tells a person, only one who has a stance.
     */
    private boolean acts(Cast.Appearance naming, int pronoun) {
        var last = naming.last();
        var quote = story.within(story.sentenceStart(pronoun));
        var start = quote < 0
                ? story.sentenceStart(pronoun)
                : story.marked.get(quote).open();
        var verb = verb(naming);
        return story.narrated(last)
                && subject(naming)
                && !inner(naming.first() - 1)
                && !story.possessive(last + 1)
                && (naming.person().human
                        || opens(naming) && naming.person().words > 1
                        || story.is(verb, Sort.SAY | Sort.STANCE) && story.finite(verb))
                && story.sameSentence(last, chainStart(start, pronoun) - 1)
                && story.sameParagraph(last, pronoun);
    }

    /** Two words that open their sentence with no article: "Ana Silva, whose boat was lost, rowed on". */
    private boolean opens(Cast.Appearance naming) {
        var next = naming.last() + 1;
        return story.sentenceStart(naming.first()) == naming.first()
                && (story.mark(next, ',') || story.word(next) && !story.tokens.capital(next));
    }

    /** Back over the sentences of the paragraph that open with the same "she": they tell of the one that was named before them. */
    private int chainStart(int start, int pronoun) {
        var first = start;
        while (first > 0 && story.sameParagraph(first - 1, pronoun)) {
            var before = story.sentenceStart(first - 1);
            if (!story.narrated(before) || !story.tokens.lower(before).equals(story.tokens.lower(pronoun))) {
                return first;
            }
            first = before;
        }
        return first;
    }

    /** "“It was short,” said Lind. It was late, he said": who has spoken in the sentence right before. */
    private boolean speaks(Cast.Appearance naming, int pronoun) {
        var said = spoke.get(naming.person());
        return said != null
                && story.sameSentence(said, naming.last())
                && story.sameParagraph(said, pronoun)
                && story.sameSentence(said, story.sentenceStart(pronoun) - 1);
    }

    /** The token right behind, or behind the second of two commas: "The mayor, Ana Silva, said". */
    private int verb(Cast.Appearance naming) {
        var next = naming.last() + 1;
        return story.mark(naming.first() - 1, ',') && story.mark(next, ',') ? next + 1 : next;
    }

    private boolean subject(Cast.Appearance naming) {
        var verb = verb(naming);
        return story.sentenceStart(naming.last()) >= naming.first() - 2
                || story.is(verb, Sort.VERB)
                        && !story.is(verb, Sort.GERUND)
                        && !led(naming.first() - 1)
                        && !inner(naming.first() - 1)
                || story.is(naming.first() - 1, Sort.CONJUNCTION)
                        && story.word(verb)
                        && opensClause(naming.first() - 1);
    }

    /** "A view that Lind holds", "said Lind was late": of a clause within the sentence. */
    private boolean inner(int before) {
        return story.is(before, Sort.RELATIVE) || story.is(before, Sort.SAY | Sort.STANCE) && story.narrated(before);
    }

    /** "The boat of Lind was lost": the boat, and not the one whose it is, nor the second of two. */
    private boolean led(int before) {
        return story.is(before, Sort.PREPOSITION) || story.tokens.is(before, "and") && story.name(before - 1);
    }

    /** "where", "when": no "and" or "or", which join names too. */
    private boolean opensClause(int conjunction) {
        return story.tokens.is(conjunction, CLAUSES);
    }
}
