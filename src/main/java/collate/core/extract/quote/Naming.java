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
    private static final Set<String> FIELD = Set.of("of", "for");
    private static final Set<String> PARTISANS = Set.of("democrat", "republican");
    private static final int NEXT_SENTENCE = 2;

    private final Story story;
    private final Cast cast;
    private final List<Cast.Appearance> appearances;
    private final Pronouns pronouns;
    private final Map<String, String> bodies = new HashMap<>();
    private final Roleholders roleholders;
    private final BodyBefore bodyBefore;
    /** The last who were named as speaking together. */
    private @Nullable Mention together;

    private int next;
    /** Of the one who spoke last and whom nothing names: "a nurse said". */
    private int unnamed = -1;

    Naming(Story story, Cast cast) {
        this.story = story;
        this.cast = cast;
        roleholders = new Roleholders(story);
        bodyBefore = new BodyBefore(story, cast);
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
            var person = beforeRelative(head);
            return person == null ? Named.NOBODY : named(person, mention);
        }
        if (story.tokens.is(head, "latter")) {
            return latter(mention);
        }
        return pronoun(head) ? pronoun(mention) : role(mention);
    }

    /** "Ana Silva, a judge at the court of Arden, who said": a place behind a preposition says nothing, who is described by it does. */
    private @Nullable Person beforeRelative(int who) {
        var person = cast.at(story.mark(who - 1, ',') ? who - 2 : who - 1);
        if (person == null || person.human || person.given || !story.mark(who - 1, ',')) {
            return person;
        }
        var here = next - 1;
        if (here < 0 || !story.is(appearances.get(here).first() - 1, Sort.PREPOSITION)) {
            return person;
        }
        for (var a = here - 1; a >= 0 && story.sameSentence(appearances.get(a).last(), who); a--) {
            var other = appearances.get(a);
            if (story.mark(other.last() + 1, ',') && !story.is(other.first() - 1, Sort.PREPOSITION)) {
                return other.person();
            }
        }
        return null;
    }

    /** "Silva came with Judge Lind. The latter said": the second of the two persons whom the sentence before names. */
    private Named latter(Mention mention) {
        var start = story.sentenceStart(mention.head());
        Cast.Appearance last = null;
        var several = false;
        for (var a = next - 1; a >= 0 && story.sameSentence(appearances.get(a).last(), start - 1); a--) {
            var person = appearances.get(a).person();
            if (!person.human || story.possessive(appearances.get(a).last() + 1)) {
                continue;
            }
            several |= last != null && last.person() != person;
            last = last == null ? appearances.get(a) : last;
        }
        return last == null || !several
                ? Named.NOBODY
                : resolved(last, mention, "the last named of the sentence before");
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

    private Named body(Mention it) {
        var before = bodyBefore.meantBy(it);
        if (before == null) {
            return Named.NOBODY;
        }
        var named = asWritten(before);
        return new Named(
                named.name(),
                named.role(),
                named.words(),
                "“" + it.words(story) + "”: the only body that the sentence before names");
    }

    private boolean pronoun(int head) {
        return story.is(head, Sort.PRONOUN) || story.tokens.is(head, HE) || story.tokens.is(head, SHE);
    }

    private Named pronoun(Mention mention) {
        var she = story.tokens.is(mention.head(), SHE);
        var meant = she || story.tokens.is(mention.head(), HE) ? pronouns.meant(mention.head(), !she) : null;
        if (meant == null || isOfUnnamed(meant.naming(), mention.head(), she)) {
            return Named.NOBODY;
        }
        meant.naming().person().called(!she);
        return resolved(meant.naming(), mention, meant.why());
    }

    private Named role(Mention mention) {
        var holder = roleholders.meant(mention, appearances, next);
        if (holder != null) {
            return resolved(holder, mention, why(holder, mention));
        }
        var written = asWritten(mention);
        var somebody = written.name().isEmpty()
                && isOutermost(mention.first())
                && !story.tokens.lower(mention.head()).endsWith("s");
        unnamed = somebody ? mention.head() : unnamed;
        return written;
    }

    /** Not of a clause within the sentence: "the readout that the minister gave". */
    private boolean isOutermost(int first) {
        return story.sentenceStart(first) == first
                || !story.narrated(first - 1)
                || story.mark(first - 1, ',')
                || story.is(first - 1, Sort.SAY);
    }

    /** "A nurse said so. She had": she is the nurse, whoever was named before. */
    private boolean isOfUnnamed(Cast.Appearance meant, int pronoun, boolean she) {
        return unnamed > meant.last()
                && story.sameParagraph(unnamed, pronoun)
                && story.is(unnamed, Sort.ROLE | Sort.MALE | Sort.FEMALE)
                && !story.is(unnamed, she ? Sort.MALE : Sort.FEMALE);
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
        var row = mention.several(story) || isOfField(mention) ? mention : cast.row(mention);
        if (story.tokens.is(row.first(), "no") || isOffice(row)) {
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

    /** "The Ministry of Trade": what it is for tells which it is. */
    private boolean isOfField(Mention mention) {
        return story.is(mention.head(), Sort.BODY)
                && story.tokens.is(mention.head() + 1, FIELD)
                && mention.last() > mention.head() + 1;
    }

    /** "The Minister": an office, written large, names nobody. */
    private boolean isOffice(Mention row) {
        var head = row.head();
        if (!story.is(head, Sort.ROLE) && !story.tokens.is(head, "head")
                || story.is(head, Sort.BODY | Sort.GIVEN)
                || story.tokens.lower(head).endsWith("s")
                || story.tokens.is(head, PARTISANS)) {
            return false;
        }
        for (var t = row.first(); t < head; t++) {
            if (!story.is(t, Sort.DETERMINER | Sort.ROLE | Sort.ADJECTIVE)) {
                return false;
            }
        }
        return true;
    }
}
