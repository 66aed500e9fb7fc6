package collate.core.extract.quote;

import collate.core.extract.Tokens.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that ends or starts at a token, as far as a speaker's or an addressee's phrase needs it. */
final class Phrases {
    private static final int LONGEST = 9;
    private static final int DEEPEST = 4;
    private static final int LONGEST_NAME = 30;

    private static final Set<String> NUMBERS = Set.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "few", "many",
            "other");

    private static final Set<String> OCCASIONS = Set.of("after", "before", "since", "until");
    private static final Set<String> TIMES =
            Set.of(("minute minutes hour hours day days night week weeks month months year years").split(" "));

    private final Story story;

    Phrases(Story story) {
        this.story = story;
    }

    /** The phrase that ends here, with what it is joined to by "of", "for", "from" on its left. */
    @Nullable
    Mention endingAt(int end) {
        var base = chunkEndingAt(end);
        return base == null ? null : joined(base);
    }

    /** The row of words that ends here and nothing it is joined to. */
    @Nullable
    Mention rowEndingAt(int end) {
        return chunkEndingAt(end);
    }

    private Mention joined(Mention base) {
        var pair = pair(base);
        var whole = pair;
        for (var depth = 0; depth < DEEPEST && joins(whole.first() - 1, base); depth++) {
            var left = chunkEndingAt(whole.first() - 2);
            if (left == null || story.is(left.head(), Sort.PRONOUN | Sort.RELATIVE) || time(left, whole.first() - 1)) {
                break;
            }
            var head = title(left, whole.first() - 1, base.head()) ? whole.head() : left.head();
            whole = new Mention(left.first(), base.last(), head);
        }
        whole = whole.first() == pair.first() ? base : whole;
        var adverbial = story.is(whole.first() - 1, Sort.PREPOSITION) && story.name(base.head());
        return coordinated(adverbial ? base : whole);
    }

    /** "The leaders of Velmar and Arden": both of them, where those of more than one are told of. */
    private Mention pair(Mention base) {
        var and = base.first() - 1;
        var left = story.tokens.is(and, "and") && story.name(base.head()) ? chunkEndingAt(and - 1) : null;
        var many = left != null && story.name(left.head()) && story.tokens.is(left.first() - 1, "of")
                ? chunkEndingAt(left.first() - 2)
                : null;
        return left != null && many != null && story.tokens.lower(many.head()).endsWith("s")
                ? new Mention(left.first(), base.last(), base.head())
                : base;
    }

    /** "a day after the army said": a day says nothing. */
    private boolean time(Mention left, int after) {
        return story.tokens.is(after, OCCASIONS) && story.tokens.is(left.head(), TIMES);
    }

    /** "Silva and her aides": two that speak as one, if the first opens the clause. */
    private Mention coordinated(Mention right) {
        var and = right.first() - 1;
        if (!story.tokens.is(and, "and") || !story.sameSentence(and - 1, and)) {
            return right;
        }
        var left = chunkEndingAt(and - 1);
        if (left == null || story.is(left.head(), Sort.RELATIVE) || !opensClause(left.first())) {
            return right;
        }
        return new Mention(left.first(), right.last(), left.head());
    }

    private boolean opensClause(int t) {
        return story.sentenceStart(t) == t
                || !story.narrated(t - 1)
                || story.mark(t - 1, ',')
                || story.is(t - 1, Sort.CONJUNCTION | Sort.RELATIVE) && !story.tokens.is(t - 1, "and")
                || story.tokens.is(t - 1, "both");
    }

    private boolean joins(int preposition, Mention base) {
        return story.is(preposition, Sort.PREPOSITION)
                && story.narrated(preposition)
                && !story.is(base.head(), Sort.PRONOUN)
                && story.sameSentence(preposition, base.head())
                && story.sentenceStart(preposition) != preposition;
    }

    /** "Secretary of State John Kerry": the role's "of" belongs to the title, the name stays the head. */
    private boolean title(Mention left, int preposition, int end) {
        if (!story.tokens.is(preposition, "of")
                || !story.is(left.head(), Sort.ROLE)
                || !story.tokens.capital(left.head())) {
            return false;
        }
        return story.tokens.is(preposition + 1, "the")
                ? Offices.holder(story, preposition + 2, end) >= 0
                : story.name(preposition + 1) && story.name(preposition + 2);
    }

    private @Nullable Mention chunkEndingAt(int end) {
        if (story.mark(end, '%') && story.tokens.kind(end - 1) == Kind.NUMBER) {
            return new Mention(end - 1, end, end - 1);
        }
        if (!story.word(end) || !story.narrated(end) || story.possessive(end)) {
            return null;
        }
        if (story.is(end, Sort.PRONOUN | Sort.RELATIVE) && !story.name(end)) {
            return Mention.of(end);
        }
        if (story.name(end)) {
            return new Mention(nameStart(end), end, end);
        }
        if (story.is(end, Sort.EDGE | Sort.ADVERB | Sort.DAY) || finite(end) || participle(end)) {
            return null;
        }
        return new Mention(nounStart(end), end, end);
    }

    private boolean finite(int token) {
        return story.is(token, Sort.SAY | Sort.STANCE | Sort.OTHER_VERB)
                && story.is(token, Sort.PAST | Sort.OTHER_VERB)
                && !story.is(token - 1, Sort.DETERMINER);
    }

    /** "speaking to reporters": no noun, unless an article or adjective stands before it. */
    private boolean participle(int t) {
        return story.tokens.lower(t).endsWith("ing") && story.is(t, Sort.GERUND | Sort.OTHER_VERB)
                || story.tokens.is(t, "speaking");
    }

    private int nameStart(int end) {
        var t = end;
        while (t > 0 && end - t < LONGEST_NAME && story.narrated(t - 1) && story.sameSentence(t - 1, end)) {
            if (story.name(t - 1)
                    || story.is(t - 1, Sort.PARTICLE) && (story.name(t - 2) || story.tokens.capital(t - 1))) {
                t--;
            } else if ((story.hyphen(t - 1) || story.mark(t - 1, '&')) && story.word(t - 2)) {
                t -= 2;
            } else if (story.possessive(t - 1) && story.name(t - 2)) {
                t -= 2;
            } else if (story.is(t - 1, Sort.ROLE | Sort.ADJECTIVE) && !story.is(t - 1, Sort.EDGE)) {
                t--;
            } else {
                return story.is(t - 1, Sort.DETERMINER) ? t - 1 : t;
            }
        }
        return t;
    }

    /** "the five countries": the article before the number is the phrase’s too. */
    private boolean counts(int t) {
        return story.is(t, Sort.DETERMINER)
                && NUMBERS.contains(story.tokens.lower(t))
                && story.is(t - 1, Sort.DETERMINER);
    }

    private int nounStart(int end) {
        var t = end;
        while (t > 0 && end - t < LONGEST && story.narrated(t - 1) && story.sameSentence(t - 1, end)) {
            if (story.is(t, Sort.DETERMINER)) {
                return counts(t) ? t - 1 : story.possessive(t - 1) ? t - 2 : t;
            }
            if (story.hyphen(t - 1) || story.possessive(t - 1)) {
                t -= story.word(t - 2) ? 2 : 1;
            } else if (story.word(t - 1) && !story.is(t - 1, Sort.EDGE | Sort.ADVERB | Sort.DAY) && !finite(t - 1)) {
                t--;
            } else {
                return t;
            }
        }
        return Math.max(t, 0);
    }

    /** The phrase that starts here, as in "said Kremlin spokesman Dmitry Peskov"; the day of "Saturday’s Herald" is left out. */
    @Nullable
    Mention startingAt(int from) {
        var start = story.is(from, Sort.DAY) && story.possessive(from + 1) ? from + 2 : from;
        if (!story.word(start) || !story.narrated(start)) {
            return null;
        }
        if (story.is(start, Sort.PRONOUN) && !story.name(start)) {
            return Mention.of(start);
        }
        if (story.is(start, Sort.EDGE | Sort.ADVERB | Sort.DAY) && !story.name(start) || story.is(start, Sort.GERUND)) {
            return null;
        }
        var t = start;
        while (t + 1 < story.count()
                && t - start < LONGEST + 6
                && story.sameSentence(t, t + 1)
                && goesOn(t + 1, start)) {
            t++;
        }
        var office = story.is(t, Sort.ROLE) && story.tokens.is(t + 1, "of") && story.sameSentence(t, t + 2);
        var holder = office && story.tokens.capital(t) ? holder(t + 2) : -1;
        if (holder >= 0) {
            return new Mention(start, holder, holder);
        }
        return story.is(t, Sort.DETERMINER) && t == start && !stands(t) ? null : new Mention(start, t, t);
    }

    /** The last word of whom "Minister of Urban Works Leonid Brandt" names; -1 where the office stands alone. */
    private int holder(int first) {
        var end = first;
        var given = -1;
        while (story.name(end) && story.sameSentence(first, end)) {
            given = end > first && story.is(end, Sort.GIVEN) && given < 0 ? end : given;
            end++;
        }
        var named = given >= 0 && end - given > 1 || Offices.holder(story, first, end - 1) >= 0;
        return named ? end - 1 : -1;
    }

    private boolean goesOn(int t, int start) {
        if (!story.narrated(t)) {
            return false;
        }
        if (story.hyphen(t) || story.possessive(t) || story.mark(t, '&')) {
            return true;
        }
        if (story.name(t) || story.is(t, Sort.PARTICLE) && (story.name(t + 1) || story.hyphen(t + 1))) {
            return true;
        }
        var loose = !story.is(t, Sort.ROLE | Sort.BODY | Sort.ADJECTIVE | Sort.CHANNEL)
                && !story.is(start, Sort.DETERMINER)
                && !story.is(t - 1, Sort.ADJECTIVE)
                && !story.name(t + 1)
                && !plural(t);
        if (story.name(t - 1) && loose || pastForm(t)) {
            return false;
        }
        return story.word(t)
                && !story.is(t, Sort.EDGE | Sort.ADVERB | Sort.DAY)
                && !(story.is(t, Sort.DETERMINER) && !story.possessive(t - 1))
                && !finite(t);
    }

    /** "Silva supporters", "Harbour officials". */
    private boolean plural(int t) {
        return story.word(t) && story.tokens.lower(t).endsWith("s") && !story.is(t, Sort.VERB);
    }

    /** "groups granted": most likely the verb of the phrase before it. */
    private boolean pastForm(int t) {
        return story.word(t)
                && story.tokens.lower(t).endsWith("ed")
                && !story.is(t - 1, Sort.DETERMINER | Sort.ADJECTIVE)
                && !story.possessive(t - 1)
                && !story.hyphen(t - 1);
    }

    /** Words that count people can speak on their own: "many", "some". */
    private boolean stands(int t) {
        var word = story.tokens.lower(t);
        return switch (word) {
            case "some", "many", "several", "few", "both", "one", "another", "this", "two", "three" -> true;
            default -> false;
        };
    }
}
