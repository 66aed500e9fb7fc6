package collate.core.extract.quote;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves "the spokesman", "China’s top diplomat": the last person named whose role has all of these words. */
final class Roleholders {
    private static final int FURTHEST = 200;
    /** "China" and "Chinese" are one country's. */
    private static final int STEM = 4;

    /** Of "Norwegian", behind what it shares with "Norway". */
    private static final int LONGEST_END = 5;

    private static final Pattern OF_WHOM = Pattern.compile("(?:man|woman|person)$");
    private static final Pattern PERSON = Pattern.compile("\\p{L}+person|chair");

    /** A country's "top diplomat" is who leads its foreign policy. */
    private static final List<Set<String>> DIPLOMATS =
            List.of(Set.of("foreign", "minister"), Set.of("foreign", "secretary"), Set.of("secretary", "state"));

    private final Story story;

    Roleholders(Story story) {
        this.story = story;
    }

    /** Of those named before the mention. */
    Cast.@Nullable Appearance meant(Mention mention, List<Cast.Appearance> before, int count) {
        if (!story.is(mention.head(), Sort.ROLE) || !definite(mention)) {
            return null;
        }
        for (var a = count - 1; a >= Math.max(0, count - FURTHEST); a--) {
            var person = before.get(a).person();
            if (!person.roles.isEmpty() && holds(person, mention)) {
                return acting(mention, before, a);
            }
        }
        return mention.head() - mention.first() > 1 ? later(mention, before, count) : null;
    }

    /** Of two ministers in one sentence, the one who opens it, who meets or is met: the other is only spoken of. */
    private Cast.Appearance acting(Mention mention, List<Cast.Appearance> before, int last) {
        var found = before.get(last);
        for (var a = last - 1; a >= 0 && story.sameSentence(before.get(a).last(), found.last()); a--) {
            var other = before.get(a);
            if (other.person() != found.person() && opens(other) && holds(other.person(), mention)) {
                return other;
            }
        }
        return found;
    }

    /** With nothing before it in its sentence but titles, or a dateline. */
    private boolean opens(Cast.Appearance naming) {
        for (var t = naming.first() - 1; t >= story.sentenceStart(naming.first()); t--) {
            if (!story.is(t, Sort.DETERMINER | Sort.TITLE | Sort.ROLE | Sort.ADJECTIVE)) {
                return story.dash(t) || story.mark(t, '—') || story.mark(t, ':');
            }
        }
        return true;
    }

    /** "China’s foreign minister", named only further on: taken if but one person of the text holds the role. */
    private Cast.@Nullable Appearance later(Mention mention, List<Cast.Appearance> all, int from) {
        Cast.Appearance only = null;
        for (var a = from; a < Math.min(all.size(), from + FURTHEST); a++) {
            if (!all.get(a).person().roles.isEmpty() && holds(all.get(a).person(), mention)) {
                if (only != null && only.person() != all.get(a).person()) {
                    return null;
                }
                only = only == null ? all.get(a) : only;
            }
        }
        return only;
    }

    private boolean definite(Mention mention) {
        return story.tokens.is(mention.first(), "the")
                || story.tokens.is(mention.first(), "his")
                || story.tokens.is(mention.first(), "her")
                || story.possessive(mention.first() + 1);
    }

    private boolean holds(Person person, Mention mention) {
        if (!is(person, story.tokens.lower(mention.head()))) {
            return false;
        }
        for (var t = mention.first(); t < mention.head(); t++) {
            if (story.word(t) && !story.possessive(t) && !story.is(t, Sort.DETERMINER) && !has(person, t)) {
                return false;
            }
        }
        for (var t = mention.head() + 1; t <= mention.last(); t++) {
            if (story.name(t) && !has(person, t)) {
                return false;
            }
        }
        return true;
    }

    /** A ministry's spokesman is no minister. */
    private static boolean is(Person person, String office) {
        return person.offices.stream().anyMatch(held -> isSame(held, office))
                || office.equals("diplomat") && leadsForeignPolicy(person);
    }

    /** Who is called spokesperson may be called spokesman or spokeswoman. */
    private static boolean isSame(String held, String office) {
        return held.equals(office)
                || (PERSON.matcher(held).matches() || PERSON.matcher(office).matches()) && of(held).equals(of(office));
    }

    private static String of(String office) {
        return OF_WHOM.matcher(office).replaceFirst("");
    }

    private static boolean leadsForeignPolicy(Person person) {
        return DIPLOMATS.stream().anyMatch(person.roles::containsAll);
    }

    private boolean has(Person person, int token) {
        var word = story.tokens.lower(token);
        if (person.roles.contains(word)) {
            return true;
        }
        if (word.equals("top")) {
            return leadsForeignPolicy(person);
        }
        return story.tokens.capital(token)
                && word.length() >= STEM
                && person.roles.stream().anyMatch(role -> isOfOne(role, word));
    }

    private static boolean isOfOne(String role, String place) {
        return role.startsWith(place.substring(0, STEM))
                && Math.max(role.length(), place.length()) <= STEM + LONGEST_END;
    }
}
