package collate.core.extract.quote;

import collate.core.extract.origin.ItsState;
import collate.core.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves mentions to names in reading order: short names, pronouns and "the spokesman". */
final class Naming {
    private static final Set<String> HE = Set.of("he", "him", "his");
    private static final Set<String> SHE = Set.of("she", "her");
    private static final Set<String> THEY = Set.of("they", "both");
    private static final Set<String> OWNERS = Set.of("its", "their");
    private static final int NEXT_SENTENCE = 2;
    private static final int FURTHEST = 3;
    private static final int MOST = 24;
    /** In tokens, of a body's name. */
    private static final int LONGEST = 5;

    private static final Set<String> LINKS =
            Set.of("of", "in", "by", "to", "from", "with", "and", "for", "at", "on", "that");

    private final Story story;
    private final Cast cast;
    private final List<Cast.Appearance> appearances;
    private final Deque<Cast.Appearance> recent = new ArrayDeque<>();
    private final Map<Person, Integer> spoke = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Roleholders roleholders;
    /** The last who were named as speaking together. */
    private @Nullable Mention together;

    private int next;

    Naming(Story story, Cast cast) {
        this.story = story;
        this.cast = cast;
        roleholders = new Roleholders(story);
        appearances = cast.appearances();
    }

    /** The mentions must come in the order of the text. */
    Named of(Mention mention) {
        readTo(mention.first());
        var head = mention.head();
        if (mention.several(story)) {
            together = people(mention) ? mention : together;
            return asWritten(mention);
        }
        if (story.tokens.is(head, THEY)) {
            return both(head);
        }
        if (story.tokens.is(head, "it")) {
            return body(mention);
        }
        if (story.name(head)) {
            var person = cast.at(head);
            return person == null ? asWritten(mention) : named(person, mention);
        }
        if (story.is(head, Sort.RELATIVE)) {
            var person = cast.at(story.mark(head - 1, ',') ? head - 2 : head - 1);
            return person == null ? Named.NOBODY : named(person, mention);
        }
        return pronoun(head) ? pronoun(mention) : role(mention);
    }

    /** The full name of the one person whom the mention itself names. */
    Optional<String> named(Mention mention) {
        var person = story.name(mention.head()) && !mention.several(story) ? cast.at(mention.head()) : null;
        return person != null && (person.human || person.given) ? Optional.of(person.name) : Optional.empty();
    }

    /** "Silva and Okafor": two who are named, and no more. */
    private boolean people(Mention mention) {
        var named = 0;
        for (var t = mention.first(); t <= mention.last(); t++) {
            var person = story.name(t) && !story.name(t + 1) ? cast.at(t) : null;
            named += person != null && (person.human || person.given) ? 1 : 0;
        }
        return named == 2;
    }

    /** "they", "both": only the two who spoke together in the sentence before, when nobody was named since. */
    private Named both(int head) {
        var pair = together;
        var near = pair != null
                && story.tokens.sentence(head) - story.tokens.sentence(pair.last()) <= NEXT_SENTENCE
                && (recent.isEmpty() || recent.getFirst().last() <= pair.last());
        if (pair == null || !near) {
            return Named.NOBODY;
        }
        var words = story.tokens.span(pair.first(), pair.last());
        var names = words.of(story.tokens.text());
        return new Named(Optional.of(names), "", Optional.of(words), "the two who spoke together before");
    }

    /** "The coast guard found two boats. It said …": the one body that the sentence right before names; of two nobody can say. */
    private Named body(Mention it) {
        var start = opening(it.head());
        var before = -1;
        for (var t = start - 1; t >= 0 && story.sameParagraph(t, it.head()) && story.sameSentence(t, start - 1); t--) {
            var names = story.is(t, Sort.BODY)
                    && story.narrated(t)
                    && !story.possessive(t + 1)
                    && !isOwned(t)
                    && !story.is(t + 1, Sort.BODY | Sort.ROLE);
            if (names && before >= 0) {
                return Named.NOBODY;
            }
            before = names ? t : before;
        }
        if (!opens(start, it.head()) || before < 0) {
            return Named.NOBODY;
        }
        var named = asWritten(new Mention(start(before), before, before));
        return new Named(
                named.name(),
                named.role(),
                named.words(),
                "“" + it.words(story) + "”: the only body that the sentence before names");
    }

    /** "Its forces": no other body beside the one whose they are. */
    private boolean isOwned(int body) {
        var first = start(body);
        return story.tokens.is(first, OWNERS) || first > 0 && story.tokens.is(first - 1, OWNERS);
    }

    /** Of the sentence, or of the marked words that end in it: “Our boats stayed. We saw nobody,” it said. */
    private int opening(int token) {
        var start = story.sentenceStart(token);
        var quote = story.within(start);
        return quote < 0 ? start : story.marked.get(quote).open();
    }

    /** Whether nothing but marked words stands before it. */
    private boolean opens(int start, int it) {
        var t = start;
        while (t < it && (!story.narrated(t) || !story.word(t))) {
            t++;
        }
        return t == it;
    }

    /** Where the row of words begins that ends with a body: at its determiner, or with its sentence. */
    private int start(int body) {
        var row = cast.row(Mention.of(body));
        var first = row.first();
        while (first > story.sentenceStart(body)
                && body - first < LONGEST
                && !story.is(first, Sort.DETERMINER)
                && story.word(first - 1)
                && !story.is(first - 1, Sort.VERB)
                && !story.tokens.is(first - 1, LINKS)) {
            first--;
        }
        return first;
    }

    private boolean pronoun(int head) {
        return story.is(head, Sort.PRONOUN) || story.tokens.is(head, HE) || story.tokens.is(head, SHE);
    }

    private Named pronoun(Mention mention) {
        var she = story.tokens.is(mention.head(), SHE);
        var meant = she || story.tokens.is(mention.head(), HE) ? meant(mention.head(), !she) : null;
        if (meant == null) {
            return Named.NOBODY;
        }
        meant.person().called(!she);
        return resolved(meant, mention);
    }

    private Named role(Mention mention) {
        var holder = roleholders.meant(mention, appearances, next);
        return holder == null ? asWritten(mention) : resolved(holder, mention);
    }

    private void readTo(int token) {
        while (next < appearances.size() && appearances.get(next).last() < token) {
            recent.addFirst(appearances.get(next++));
            if (recent.size() > MOST) {
                recent.removeLast();
            }
        }
    }

    private Cast.@Nullable Appearance meant(int pronoun, boolean he) {
        Cast.Appearance best = null;
        var most = 0.0;
        for (var naming : recent) {
            var far = story.tokens.paragraph(pronoun) - story.tokens.paragraph(naming.last());
            if (far > FURTHEST) {
                break;
            }
            var weight = weight(naming, pronoun, he);
            if (weight > most) {
                most = weight;
                best = naming;
            }
        }
        return best;
    }

    private double weight(Cast.Appearance naming, int pronoun, boolean he) {
        var person = naming.person();
        var replies = replies(naming, pronoun);
        var maybe = person.human || person.maybe() && !person.place && (replies || spoke.containsKey(person));
        if (!person.fits(he) || !maybe) {
            return 0;
        }
        var weight = 10.0 - 1.0 * (story.tokens.sentence(pronoun) - story.tokens.sentence(naming.last()));
        weight += subject(naming) ? 3 : 0;
        weight += replies ? 3 : 0;
        weight -= story.narrated(naming.last()) ? 0 : 4;
        weight -= person.known() ? 0 : 2;
        weight -= story.possessive(naming.last() + 1) ? 1 : 0;
        var said = spoke.get(person);
        weight += said != null && story.tokens.paragraph(pronoun) - story.tokens.paragraph(said) <= 1 ? 3 : 0;
        return Math.max(weight, 0.1);
    }

    /** "Lind rejected this. “It was short,” he said": who has a stance in the sentence right before, in the same paragraph. */
    private boolean replies(Cast.Appearance naming, int pronoun) {
        var last = naming.last();
        var quote = story.within(story.sentenceStart(pronoun));
        var start = quote < 0
                ? story.sentenceStart(pronoun)
                : story.marked.get(quote).open();
        return story.narrated(last)
                && subject(naming)
                && story.is(verb(naming), Sort.SAY | Sort.STANCE)
                && story.finite(verb(naming))
                && story.sameSentence(last, start - 1)
                && story.sameParagraph(last, pronoun);
    }

    /** The token right behind, or behind the second of two commas: "The mayor, Ana Silva, said". */
    private int verb(Cast.Appearance naming) {
        var next = naming.last() + 1;
        return story.mark(naming.first() - 1, ',') && story.mark(next, ',') ? next + 1 : next;
    }

    private boolean subject(Cast.Appearance naming) {
        var verb = verb(naming);
        return story.sentenceStart(naming.last()) >= naming.first() - 2
                || story.is(verb, Sort.VERB) && !story.is(verb, Sort.GERUND);
    }

    private Named named(Person person, Mention mention) {
        spoke.put(person, mention.head());
        var words = story.tokens.span(mention.first(), mention.last());
        return new Named(Optional.of(person.name), person.role, Optional.of(words), here(words));
    }

    private Named resolved(Cast.Appearance meant, Mention mention) {
        spoke.put(meant.person(), mention.head());
        var words = story.tokens.span(meant.first(), meant.last());
        var reason = "“" + mention.words(story) + "”: the last one named whom it fits";
        return new Named(Optional.of(meant.person().name), meant.person().role, Optional.of(words), reason);
    }

    private String here(Span words) {
        return "named here as “" + words.of(story.tokens.text()) + "”";
    }

    /** A body's name is its own row of words: behind "the count from the ministry" stands the ministry. */
    private Named asWritten(Mention mention) {
        var row = mention.several(story) ? mention : cast.row(mention);
        if (story.tokens.is(row.first(), "no")) {
            return Named.NOBODY;
        }
        var words = story.tokens.span(row.first(), row.last());
        var said = words.of(story.tokens.text());
        var owned = ItsState.named(said, words.start(), story.tokens.text());
        if (owned.isPresent()) {
            return new Named(owned, "", Optional.of(words), "“" + said + "”: that of the state named before");
        }
        var fuller = bodies.merge(story.tokens.lower(row.head()), said, (a, b) -> a.length() >= b.length() ? a : b);
        if (row.head() == row.first() + 1 && story.tokens.is(row.first(), "the") && story.is(row.head(), Sort.BODY)) {
            var reason = "“" + said + "”: the one named in full before";
            return new Named(Optional.of(fuller), "", Optional.of(words), reason);
        }
        return story.name(row.head()) || story.is(row.head(), Sort.BODY)
                ? new Named(Optional.of(said), "", Optional.of(words), here(words))
                : Named.NOBODY;
    }
}
