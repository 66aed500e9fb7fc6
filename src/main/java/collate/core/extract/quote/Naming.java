package collate.core.extract.quote;

import collate.core.extract.origin.ItsState;
import collate.core.text.Span;
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
    /** In tokens, of a body's name. */
    private static final int LONGEST = 5;

    private static final Set<String> LINKS =
            Set.of("of", "in", "by", "to", "from", "with", "and", "for", "at", "on", "that");

    private final Story story;
    private final Cast cast;
    private final List<Cast.Appearance> appearances;
    private final Pronouns pronouns;
    private final Map<String, String> bodies = new HashMap<>();
    private final Roleholders roleholders;
    /** The last who were named as speaking together. */
    private @Nullable Mention together;

    private int next;

    Naming(Story story, Cast cast) {
        this.story = story;
        this.cast = cast;
        roleholders = new Roleholders(story);
        pronouns = new Pronouns(story);
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
            if (person == null && story.is(head, Sort.ROLE)) {
                return role(mention);
            }
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
                && pronouns.last() <= pair.last();
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
        var meant = she || story.tokens.is(mention.head(), HE) ? pronouns.meant(mention.head(), !she) : null;
        if (meant == null) {
            return Named.NOBODY;
        }
        meant.naming().person().called(!she);
        return resolved(meant.naming(), mention, meant.why());
    }

    private Named role(Mention mention) {
        var holder = roleholders.meant(mention, appearances, next);
        return holder == null ? asWritten(mention) : resolved(holder, mention, why(holder, mention));
    }

    private static String why(Cast.Appearance holder, Mention mention) {
        return holder.first() > mention.last()
                ? "the only one named with this role, further on"
                : "named before with this role";
    }

    private void readTo(int token) {
        while (next < appearances.size() && appearances.get(next).last() < token) {
            pronouns.named(appearances.get(next++));
        }
    }

    private Named named(Person person, Mention mention) {
        pronouns.spoke(person, mention.head());
        var words = story.tokens.span(mention.first(), mention.last());
        return new Named(Optional.of(person.name), person.role, Optional.of(words), here(words));
    }

    private Named resolved(Cast.Appearance meant, Mention mention, String why) {
        pronouns.spoke(meant.person(), mention.head());
        var words = story.tokens.span(meant.first(), meant.last());
        var reason = "“" + mention.words(story) + "”: " + why;
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
        var guard = story.tokens.is(row.head(), "guard") && story.tokens.is(row.head() - 1, "coast");
        return story.name(row.head()) || story.is(row.head(), Sort.BODY) || guard
                ? new Named(Optional.of(said), "", Optional.of(words), here(words))
                : Named.NOBODY;
    }
}
