package collate.core.extract.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads past what stands between commas after a name: "Ana Silva, the mayor of Springfield, said". */
final class Appositions {
    /** In tokens. */
    private static final int FURTHEST = 45;

    private static final int LONGEST_BRACKET = 9;

    /** In tokens, of what somebody heads: "of the group's mission in Arden". */
    private static final int LONGEST_FIELD = 10;

    private static final Set<String> AREAS = Set.of("province", "region", "valley", "governorate", "municipality");

    private final Story story;
    private final Phrases phrases;

    Appositions(Story story, Phrases phrases) {
        this.story = story;
        this.phrases = phrases;
    }

    /** Who stands before "…, the mayor of Springfield, said": the comma is the token before the verb. */
    @Nullable
    Mention before(int comma) {
        var opening = opening(comma);
        if (opening != null) {
            return opening;
        }
        var from = Math.max(story.sentenceStart(comma), comma - FURTHEST);
        for (var t = comma - 2; t > from; t--) {
            if (story.mark(t, ',') && story.narrated(t) && opensApposition(t + 1)) {
                var found = phrases.endingAt(t - 1);
                if (found != null) {
                    return outermost(withName(found, t + 1), from);
                }
            }
        }
        return null;
    }

    /** Whether a name opens the sentence and only an apposition stands between it and this comma. */
    boolean opens(int comma) {
        return opening(comma) != null;
    }

    /** The phrase that opens the sentence, when it ends at a comma before this one: "Ana Silva, 59, of Springfield, said". */
    private @Nullable Mention opening(int comma) {
        var start = Math.max(story.sentenceStart(comma), comma - FURTHEST);
        for (var t = comma - 1; t > start; t--) {
            if (story.within(t) >= 0) {
                start = t + 1;
            }
        }
        while (start < comma
                && (story.is(start, Sort.ADVERB) || story.tokens.is(start, "but") || story.mark(start, ','))) {
            start++;
        }
        if (!story.name(start) || comma - start > FURTHEST) {
            return null;
        }
        var who = phrases.startingAt(start);
        var next = who == null ? comma : bracketed(who.last() + 1);
        return who != null && next < comma && story.mark(next, ',') && opensApposition(next + 1)
                ? withName(who, next + 1)
                : null;
    }

    private int bracketed(int t) {
        if (!story.mark(t, '(')) {
            return t;
        }
        var end = t;
        while (end < t + LONGEST_BRACKET && !story.mark(end, ')')) {
            end++;
        }
        return end + 1;
    }

    private Mention outermost(Mention found, int from) {
        var comma = found.first() - 1;
        if (comma > from && story.mark(comma, ',') && !story.name(found.head()) && story.name(comma - 1)) {
            var outer = phrases.endingAt(comma - 1);
            return outer == null ? found : outer;
        }
        return found;
    }

    /** "another critic, Ana Silva": the name that follows a role after a comma is whom the role means. */
    Mention withName(Mention found, int next) {
        if (story.name(found.head()) && !story.is(found.head(), Sort.ROLE)
                || !story.name(next)
                || story.is(next, Sort.PLACE)) {
            return found;
        }
        var name = phrases.startingAt(next);
        return name != null && story.name(name.head()) && name.last() > name.first() && closes(name.last() + 1)
                ? new Mention(found.first(), name.last(), name.head())
                : found;
    }

    /** Who stands right of a verb: "its head of mission, Ana Silva" is whom the role means. */
    Mention after(Mention found) {
        var comma = comma(found);
        if (comma < 0) {
            return found;
        }
        var named = withName(found, comma + 1);
        return comma == found.last() + 1 || named != found && mayBePerson(story, comma + 1, named.last())
                ? named
                : found;
    }

    /** Behind a phrase, or behind what the role in it is for: "the mayor of Springfield,"; else -1. */
    private int comma(Mention found) {
        var t = found.last() + 1;
        var holder = (story.is(found.head(), Sort.ROLE) || story.tokens.is(found.head(), "head"))
                && (story.is(found.first(), Sort.DETERMINER) || story.possessive(found.first() + 1))
                && !story.tokens.is(found.first(), Set.of("a", "an", "another"));
        if (holder && story.tokens.is(t, Set.of("of", "for", "in", "at"))) {
            while (t < found.last() + LONGEST_FIELD && isOfField(t)) {
                t++;
            }
        }
        return story.mark(t, ',') && story.narrated(t) ? t : -1;
    }

    private boolean isOfField(int t) {
        return story.narrated(t)
                && (story.word(t) || story.hyphen(t) || story.possessive(t))
                && !story.is(t, Sort.SAY | Sort.STANCE | Sort.AUXILIARY | Sort.RELATIVE | Sort.PRONOUN | Sort.DAY);
    }

    /** "Orven Province" behind a comma says where. */
    static boolean mayBePerson(Story story, int first, int last) {
        for (var t = first; t <= last; t++) {
            if (story.is(t, Sort.BODY | Sort.PLACE) && !story.is(t, Sort.GIVEN) || story.tokens.is(t, AREAS)) {
                return false;
            }
        }
        return true;
    }

    private boolean closes(int t) {
        return !story.word(t) && !story.possessive(t) && !story.hyphen(t) || story.is(t, Sort.PREPOSITION);
    }

    private boolean opensApposition(int t) {
        return !story.is(t, Sort.CONJUNCTION) && story.word(t);
    }
}
