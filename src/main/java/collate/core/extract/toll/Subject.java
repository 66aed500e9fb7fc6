package collate.core.extract.toll;

import collate.core.extract.Tokens;
import collate.core.extract.origin.SourceName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands before a verb of saying as its subject: "the garment workers' union", "the navy, quoted by Xinhua,". */
final class Subject {
    private static final int LONGEST = 14;
    private static final Set<String> ASIDE = Set.of("who", "quoted", "cited");
    /** In tokens, of what stands in brackets behind a name. */
    private static final int SHORT = 4;

    /** Between the subject and its verb. */
    private static final Set<String> ADVERBS =
            Set.of("on", "also", "have", "has", "had", "later", "first", "now", "then", "still", "since", "again");

    private static final Set<String> WHO = Set.of("which", "who");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or");
    private static final Set<String> LEFT_ENDS = Set.of(
            ",",
            ";",
            ":",
            "\"",
            "“",
            "”",
            "(",
            ")",
            "—",
            "–",
            "--",
            "but",
            "while",
            "which",
            "who",
            "that",
            "as",
            "where",
            "though",
            "although",
            "because",
            "if",
            "when",
            "after",
            "before",
            "since",
            "'",
            "‘");
    private static final Set<String> OPENERS = Set.of("in", "at", "on", "near", "for", "by", "with", "from");
    private static final Set<String> CLAUSES = Set.of(";", ":", "\"", "“", "”");
    private static final Set<String> COUNTERED = Lexicon.words("""
            disputes disputed rejects rejected denies denied contests contested questions questioned dismisses dismissed doubts
            doubted
            """);

    private Subject() {}

    /** The subject of the verb; null when it has none, or one that says what befell people. */
    static @Nullable Words of(Tokens tokens, int verb, int from) {
        var last = verb - 1;
        while (last >= from
                && (tokens.is(last, Grammar.TIMES)
                        || tokens.lower(last).endsWith("ly") && last > from
                        || tokens.is(last, ADVERBS))) {
            last--;
        }
        if (tokens.is(last, "and")) {
            return shared(tokens, last, from);
        }
        if (tokens.is(last, WHO) && tokens.is(last - 1, ",")) {
            return ofRelative(tokens, last - 1, from, Former.isSpokenOf(tokens, verb));
        }
        last = beforeAside(tokens, last, from);
        var first = last;
        while (first > from && last - first < LONGEST && !ends(tokens, first - 1)) {
            first--;
        }
        if (first - 2 > from && isDescribed(tokens, first)) {
            return of(tokens, first - 1, from);
        }
        first = pastTime(tokens, first, last);
        if (last < from || last - first >= LONGEST || tokens.is(last, LEFT_ENDS) || tokens.is(last, CONJUNCTIONS)) {
            return null;
        }
        if (Grammar.pronoun(tokens, last)) {
            return new Words(last, last);
        }
        if (!SaidBy.harmful(tokens, first, last)) {
            return new Words(first, last);
        }
        var and = last;
        while (and > first && !tokens.is(and, "and")) {
            and--;
        }
        return and > first && and < last && !SaidBy.harmful(tokens, and + 1, last) ? new Words(and + 1, last) : null;
    }

    /**
     * "The union, which had spoken of 12 dead, asked": the body that does so.
     *
     * @param spoke whether the verb is of speaking alone, so that whatever has a name may be its subject
     */
    private static @Nullable Words ofRelative(Tokens tokens, int comma, int from, boolean spoke) {
        var who = comma - 1 < from ? null : of(tokens, comma, from);
        return who != null
                        && (spoke && isOfName(tokens, who.last())
                                || SourceName.namesBody(who.of(tokens))
                                || SourceName.canSpeak(who.of(tokens)))
                ? who
                : null;
    }

    /** "A doctor who works in Arden said", "a team that visited Arden said": whom a verb behind "who" or "that" describes. */
    private static boolean isDescribed(Tokens tokens, int first) {
        return tokens.is(first - 1, "who") && !tokens.is(first - 2, ",")
                || tokens.is(first - 1, "that")
                        && !SaidBy.isSaying(tokens, first - 2)
                        && (Predicate.opens(tokens, first)
                                || tokens.lower(first).endsWith("ed"));
    }

    /** A mark or word that a subject does not reach over; the apostrophe of "the dock workers' union" is part of it. */
    private static boolean ends(Tokens tokens, int at) {
        var owner = tokens.is(at, "'")
                && tokens.glued(at)
                && !tokens.glued(at + 1)
                && tokens.lower(at - 1).endsWith("s");
        return tokens.is(at, LEFT_ENDS) && !owner;
    }

    /** "The army disputes the count and says": who does what stands before the "and". */
    private static @Nullable Words shared(Tokens tokens, int and, int from) {
        for (var at = and - 1; at > from && !tokens.is(at, CLAUSES); at--) {
            if (SaidBy.isSaying(tokens, at)
                    || tokens.is(at, PutAt.VERBS)
                    || tokens.is(at, COUNTERED)
                    || tokens.is(at, "claimed")) {
                return of(tokens, at, from);
            }
        }
        return null;
    }

    /** Over a conjunction, and a time or a number before it: "since Monday and the navy said", "at 61 and the navy said". */
    private static int pastTime(Tokens tokens, int first, int last) {
        for (var at = last - 1; at > first; at--) {
            if (tokens.is(at, "and")
                    && (tokens.is(at - 1, Grammar.TIMES) || tokens.kind(at - 1) == Tokens.Kind.NUMBER)) {
                return at + 1;
            }
        }
        return first < last && tokens.is(first, CONJUNCTIONS) ? first + 1 : first;
    }

    /**
     * "The governor, Sani Ode, gave", "a nurse, who asked not to be named, told", "the coast guard, quoted by Xinhua, said", "the
     * Migration Organization (IOM) said": over what stands between the commas, or in the brackets.
     */
    private static int beforeAside(Tokens tokens, int last, int from) {
        if (tokens.is(last, ")")) {
            var open = last - 1;
            while (open > from && last - open <= SHORT && !tokens.is(open, "(")) {
                open--;
            }
            return tokens.is(open, "(") && open > from ? open - 1 : last;
        }
        if (!tokens.is(last, ",")) {
            return last;
        }
        var open = last - 1;
        var name = true;
        while (open > from && last - open < LONGEST && !tokens.is(open, ",")) {
            name &= isOfName(tokens, open);
            open--;
        }
        var aside = tokens.is(open, ",")
                && last - open > 1
                && (name || tokens.is(open + 1, ASIDE) || isApposed(tokens, open, from));
        return aside && open - 1 >= from ? open - 1 : last;
    }

    /** The hyphen of "Rell-Holm" is, too. */
    private static boolean isOfName(Tokens tokens, int at) {
        return tokens.capital(at) || tokens.is(at, "-") && tokens.glued(at) && tokens.capital(at + 1);
    }

    /** "Ana Rell, the governor of Arden, said": nothing but a name stands before it in its clause. */
    private static boolean isApposed(Tokens tokens, int comma, int from) {
        var first = comma;
        while (first > from && isOfName(tokens, first - 1)) {
            first--;
        }
        return first < comma
                && (first == from || tokens.is(first - 1, LEFT_ENDS) || tokens.is(first - 1, CONJUNCTIONS))
                && !tokens.is(first, OPENERS);
    }
}
