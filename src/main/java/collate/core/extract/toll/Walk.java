package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk from a counted noun to what is said of it, over descriptions, places, asides and fellow subjects. */
final class Walk {
    private static final int FARTHEST = 30;
    private static final int LONGEST_ASIDE = 18;
    private static final int LONGEST_FELLOW = 10;
    private static final Set<String> CLAUSE_OPENERS = Lexicon.words("""
            while when where because whereas although though if unless whose but that which before ; :
            """);
    private static final Set<String> FINITE = Lexicon.words("died perished disappeared vanished fled lost committed");
    private static final Set<String> EACH = Set.of("a", "per", "every", "each");
    private static final Set<String> PERIODS = Set.of("day", "week", "month", "year", "hour", "night");
    private static final Set<String> CONJUNCTIONS = Lexicon.words("after before since as until than like");
    private static final Set<String> SEVERAL = Set.of("were", "are", "have");
    private static final Set<String> ASIDE_ENDS = Set.of(",", "-", "–", "—", "--", ")");

    private final Tokens tokens;
    private final Counted counted;
    private final int end;

    Walk(Tokens tokens, Counted counted) {
        this.tokens = tokens;
        this.counted = counted;
        this.end = Math.min(counted.end(), counted.after() + FARTHEST);
    }

    Predicate.@Nullable Found run() {
        var at = counted.after();
        var near = predicate(at);
        if (near != null && !(governed() && (Predicate.opens(tokens, at) || finite(at)))) {
            return near;
        }
        if (tokens.is(at, Grammar.RELATIVES)) {
            return tokens.is(at + 2, "among") ? whole(at + 3) : predicate(at + 1);
        }
        return governed() || Predicate.opens(tokens, at) ? null : farther(at);
    }

    /** "107 students who were among 140 arrested". */
    private Predicate.@Nullable Found whole(int from) {
        for (var at = from; at < Math.min(end, from + 4); at++) {
            var count = Counts.at(tokens, at);
            if (count != null) {
                return predicate(Nouns.after(tokens, count, end).last() + 1);
            }
        }
        return null;
    }

    /** "of 12 died" is no phrase, "of the 12 disappeared" is. */
    private boolean finite(int at) {
        return tokens.is(at, FINITE)
                && !(tokens.is(counted.before(), "the") && counted.noun().kind() == Noun.Kind.NONE);
    }

    /** Whether a preposition holds the noun, so that the main verb is not said of it. */
    private boolean governed() {
        var before = counted.before();
        if (tokens.is(before, Grammar.OWNS)) {
            before -= 2;
        }
        while (before >= counted.begin() && tokens.is(before, Grammar.DETERMINERS)) {
            before--;
        }
        return before >= counted.begin() && tokens.is(before, Grammar.PREPOSITIONS) && !tokens.is(before, CONJUNCTIONS);
    }

    private Predicate.@Nullable Found farther(int from) {
        var place = false;
        var others = false;
        for (var at = from; at < end; at++) {
            if (tokens.is(at, ASIDE_ENDS) || tokens.is(at, "(")) {
                return aside(at, others);
            }
            if (tokens.is(at, "and")) {
                return joined(at);
            }
            if (tokens.is(at, CLAUSE_OPENERS)) {
                return null;
            }
            if (tokens.is(at, EACH) && tokens.is(at + 1, PERIODS)) {
                at++;
                continue;
            }
            if (Predicate.opens(tokens, at)) {
                return predicate(at);
            }
            var found = others ? null : described(at);
            if (found != null) {
                return found;
            }
            place |= tokens.is(at, Grammar.PREPOSITIONS) || tokens.lower(at).endsWith("ing");
            others |= PersonNouns.has(tokens.lower(at));
            if (!place && !tokens.is(at, Grammar.ADVERBS) && !tokens.lower(at).endsWith("ly")) {
                return null;
            }
        }
        return null;
    }

    /** "who died" or a bare "killed", as long as no other people were named that it could be said of. */
    private Predicate.@Nullable Found described(int at) {
        if (tokens.is(at, Grammar.RELATIVES)) {
            return predicate(at + 1);
        }
        return tokens.is(at - 1, Grammar.DETERMINERS) ? null : predicate(at);
    }

    /** Over ", mostly tourists," to the predicate right behind the mark that closes it. */
    private Predicate.@Nullable Found aside(int open, boolean others) {
        if (tokens.is(open + 1, Grammar.RELATIVES)) {
            var found = predicate(open + 2);
            if (found != null) {
                return found;
            }
        }
        for (var at = open + 2; at < end && at < open + LONGEST_ASIDE; at++) {
            if (tokens.is(at, ";")) {
                return null;
            }
            var found = tokens.is(at, ASIDE_ENDS) ? behind(at + 1, others) : tokens.is(at, "and") ? joined(at) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Over "four of them children, who were killed": said of all, where it is said of several. */
    private Predicate.@Nullable Found behind(int at, boolean others) {
        var several = !others && tokens.is(at, "who") && tokens.is(at + 1, SEVERAL);
        return predicate(several ? at + 1 : at);
    }

    /** Over "and a policeman" to a predicate that both share; its auxiliary or a verb like "died" must be there. */
    private Predicate.@Nullable Found joined(int and) {
        if (counted.before() >= counted.begin()
                && tokens.lower(counted.before()).endsWith("ed")) {
            return null;
        }
        for (var at = and + 2; at < end && at < and + LONGEST_FELLOW; at++) {
            if (Predicate.opens(tokens, at) || HarmWords.SUFFERED.containsKey(tokens.lower(at))) {
                return predicate(at);
            }
            if (stops(at)) {
                return null;
            }
        }
        return null;
    }

    private boolean stops(int at) {
        var word = tokens.lower(at);
        return tokens.is(at, CLAUSE_OPENERS)
                || Grammar.pronoun(tokens, at)
                || HarmWords.DONE.containsKey(word)
                || HarmWords.DOING.containsKey(word);
    }

    private Predicate.@Nullable Found predicate(int at) {
        return at < end ? Predicate.at(tokens, at, end) : null;
    }
}
