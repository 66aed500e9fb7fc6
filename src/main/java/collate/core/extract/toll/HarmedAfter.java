package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People are the subject of the harm: "62 people, mostly tourists, were massacred", "28 injured", "11 who died". */
final class HarmedAfter implements HarmRule {
    private static final int FARTHEST = 30;
    private static final int LONGEST_ASIDE = 18;
    private static final Set<String> CLAUSE_OPENERS = Set.of(
            "while",
            "when",
            "where",
            "because",
            "whereas",
            "although",
            "though",
            "if",
            "unless",
            "whose",
            "but",
            "than",
            "that",
            "which",
            "before",
            ";",
            ":");
    private static final Set<String> FINITE =
            Set.of("died", "perished", "disappeared", "vanished", "fled", "lost", "committed");
    private static final Set<String> EACH = Set.of("a", "per", "every", "each");
    private static final Set<String> PERIODS = Set.of("day", "week", "month", "year", "hour", "night");
    private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "since", "as", "until", "than", "like");
    private static final Set<String> ASIDE_ENDS = Set.of(",", "-", "–", "—", "--", ")");

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted) {
        if (counted.noun().kind() == Noun.Kind.THINGS || counted.noun().kind() == Noun.Kind.LIVES) {
            return null;
        }
        var found = new Walk(tokens, counted).run();
        if (found == null || Unreal.object(tokens, counted) || !known(tokens, counted, found)) {
            return null;
        }
        return new Finding(found.harm(), found.first(), found.last(), "harmed-after", false);
    }

    /** A noun that no list has is taken for people only if what befell them befalls people alone. */
    private static boolean known(Tokens tokens, Counted counted, Predicate.Found found) {
        var max = counted.count().figure().max();
        if (tokens.is(found.first(), "shot")
                && max != null
                && max == 1
                && counted.noun().kind() == Noun.Kind.NONE) {
            return false;
        }
        return counted.noun().mayBePeople() || HumanHarm.at(tokens, found.last());
    }

    /** One walk from the noun to its predicate, over descriptions, places and asides. */
    private static final class Walk {
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
                return tokens.is(at + 2, "among") ? farther(at + 3) : predicate(at + 1);
            }
            return governed() || Predicate.opens(tokens, at) ? null : farther(at);
        }

        /** "of 12 died" is no phrase, "of the 12 disappeared" is. */
        private boolean finite(int at) {
            return tokens.is(at, FINITE)
                    && !(tokens.is(counted.before(), "the") && counted.noun().kind() == Noun.Kind.NONE);
        }

        /** Whether a preposition holds the noun, so that the main verb is not said of it. */
        private boolean governed() {
            var before = counted.before();
            while (before >= counted.begin() && tokens.is(before, Grammar.DETERMINERS)) {
                before--;
            }
            return before >= counted.begin()
                    && tokens.is(before, Grammar.PREPOSITIONS)
                    && !tokens.is(before, CONJUNCTIONS);
        }

        private Predicate.@Nullable Found farther(int from) {
            var at = from;
            var place = false;
            while (at < end) {
                if (tokens.is(at, ASIDE_ENDS) || tokens.is(at, "(")) {
                    return aside(at);
                }
                if (tokens.is(at, "and")) {
                    return joined(at);
                }
                if (tokens.is(at, CLAUSE_OPENERS)) {
                    return null;
                }
                if (tokens.is(at, EACH) && tokens.is(at + 1, PERIODS)) {
                    at += 2;
                    continue;
                }
                place |= tokens.is(at, Grammar.PREPOSITIONS) || tokens.lower(at).endsWith("ing");
                if (tokens.is(at, Grammar.RELATIVES)) {
                    return predicate(at + 1);
                }
                if (Predicate.opens(tokens, at)) {
                    return predicate(at);
                }
                var found = predicate(at);
                if (found != null) {
                    return found;
                }
                if (!place
                        && !tokens.is(at, Grammar.ADVERBS)
                        && !tokens.lower(at).endsWith("ly")) {
                    return null;
                }
                at++;
            }
            return null;
        }

        /** Over ", mostly tourists," to the predicate right behind the mark that closes it. */
        private Predicate.@Nullable Found aside(int open) {
            var who = open + 1;
            if (tokens.is(who, Grammar.RELATIVES)) {
                var found = predicate(who + 1);
                if (found != null) {
                    return found;
                }
            }
            for (var at = open + 2; at < end && at < open + LONGEST_ASIDE; at++) {
                if (tokens.is(at, ";")) {
                    return null;
                }
                if (tokens.is(at, ASIDE_ENDS)) {
                    var found = predicate(at + 1);
                    if (found != null) {
                        return found;
                    }
                } else if (tokens.is(at, "and") && joined(at) != null) {
                    return joined(at);
                }
            }
            return null;
        }

        /** Over "and a policeman" to a predicate that both share; the auxiliary must be there. */
        private Predicate.@Nullable Found joined(int and) {
            var object = counted.before() >= counted.begin()
                    && tokens.lower(counted.before()).endsWith("ed");
            for (var at = and + 1; !object && at < end && at < and + 10; at++) {
                if (Predicate.opens(tokens, at)) {
                    return at > and + 1 ? predicate(at) : null;
                }
                if (tokens.is(at, CLAUSE_OPENERS) || tokens.is(at, Grammar.PRONOUNS) || verb(at)) {
                    return HarmWords.SUFFERED.containsKey(tokens.lower(at)) && at > and + 1 ? predicate(at) : null;
                }
            }
            return null;
        }

        private boolean verb(int at) {
            var word = tokens.lower(at);
            return HarmWords.DONE.containsKey(word)
                    || HarmWords.DOING.containsKey(word)
                    || HarmWords.SUFFERED.containsKey(word);
        }

        private Predicate.@Nullable Found predicate(int at) {
            return at < end ? Predicate.at(tokens, at, end) : null;
        }
    }
}
