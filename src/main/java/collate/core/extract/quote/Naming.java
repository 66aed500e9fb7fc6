package collate.core.extract.quote;

import collate.core.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves mentions to names in reading order: short names, pronouns and "the spokesman". */
final class Naming {
    private static final Set<String> HE = Set.of("he", "him", "his");
    private static final Set<String> SHE = Set.of("she", "her");
    private static final int FURTHEST = 3;
    private static final int MOST = 24;

    private final Story story;
    private final Cast cast;
    private final List<Cast.Appearance> appearances;
    private final Deque<Cast.Appearance> recent = new ArrayDeque<>();
    private final java.util.Map<Person, Integer> spoke = new java.util.HashMap<>();
    private final java.util.Map<String, String> bodies = new java.util.HashMap<>();
    private final Roleholders roleholders;
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
        var person = mention.several(story) ? null : person(mention);
        if (person != null) {
            spoke.put(person, mention.head());
            return named(person, mention);
        }
        return story.is(mention.head(), Sort.PRONOUN | Sort.RELATIVE) && !story.name(mention.head())
                ? Named.NOBODY
                : asWritten(mention);
    }

    private void readTo(int token) {
        while (next < appearances.size() && appearances.get(next).last() < token) {
            recent.addFirst(appearances.get(next++));
            if (recent.size() > MOST) {
                recent.removeLast();
            }
        }
    }

    private @Nullable Person person(Mention mention) {
        var head = mention.head();
        if (story.name(head)) {
            return cast.at(head);
        }
        if (story.is(head, Sort.RELATIVE)) {
            return cast.at(story.mark(head - 1, ',') ? head - 2 : head - 1);
        }
        if (!story.is(head, Sort.PRONOUN | Sort.MALE | Sort.FEMALE) || mention.first() < mention.last()) {
            return roleholders.meant(mention, appearances, next);
        }
        var she = story.tokens.is(head, SHE);
        return she || story.tokens.is(head, HE) ? meant(head, !she) : null;
    }

    private @Nullable Person meant(int pronoun, boolean he) {
        Person best = null;
        var most = 0.0;
        for (var naming : recent) {
            var far = story.tokens.paragraph(pronoun) - story.tokens.paragraph(naming.last());
            if (far > FURTHEST) {
                break;
            }
            var weight = weight(naming, pronoun, he);
            if (weight > most) {
                most = weight;
                best = naming.person();
            }
        }
        return best;
    }

    private double weight(Cast.Appearance naming, int pronoun, boolean he) {
        var person = naming.person();
        if (!person.fits(he) || !person.human && !(spoke.containsKey(person) && person.maybe())) {
            return 0;
        }
        var weight = 10.0 - 1.0 * (story.tokens.sentence(pronoun) - story.tokens.sentence(naming.last()));
        weight += subject(naming) ? 3 : 0;
        weight -= story.narrated(naming.last()) ? 0 : 4;
        weight -= person.known() ? 0 : 2;
        weight -= story.possessive(naming.last() + 1) ? 1 : 0;
        var said = spoke.get(person);
        weight += said != null && story.tokens.paragraph(pronoun) - story.tokens.paragraph(said) <= 1 ? 3 : 0;
        return Math.max(weight, 0.1);
    }

    private boolean subject(Cast.Appearance naming) {
        return story.sentenceStart(naming.last()) >= naming.first() - 2
                || story.is(naming.last() + 1, Sort.VERB) && !story.is(naming.last() + 1, Sort.GERUND);
    }

    private Named named(Person person, Mention mention) {
        var words = story.tokens.span(mention.first(), mention.last());
        var said = words.of(story.tokens.text());
        var reason = story.name(mention.head())
                ? "named here as “" + said + "”"
                : "“" + said + "”: the last one named whom it fits";
        return new Named(Optional.of(person.name), person.role, Optional.of(words), reason);
    }

    private Named asWritten(Mention mention) {
        Span words = story.tokens.span(mention.first(), mention.last());
        var said = words.of(story.tokens.text());
        var fuller = bodies.merge(story.tokens.lower(mention.head()), said, (a, b) -> a.length() >= b.length() ? a : b);
        if (mention.head() == mention.first() + 1
                && story.tokens.is(mention.first(), "the")
                && story.is(mention.head(), Sort.BODY)) {
            return new Named(
                    Optional.of(fuller), "", Optional.of(words), "“" + said + "”: the one named in full before");
        }
        return story.name(mention.head()) || story.is(mention.head(), Sort.BODY)
                ? new Named(Optional.of(said), "", Optional.of(words), "named here as “" + said + "”")
                : Named.NOBODY;
    }
}
