package collate.core.extract.toll;

import collate.core.claim.Harm;
import collate.core.extract.Tokens;
import java.util.Set;

/** How many of the injured are badly so is no toll of its own: "nine of them seriously", "four of whom are in a critical condition". */
final class HowBadly {
    private static final Set<String> ADVERBS =
            Lexicon.words("seriously critically badly gravely severely lightly slightly");
    private static final Set<String> ADJECTIVES =
            Lexicon.words("serious critical grave severe stable life-threatening");
    private static final Set<String> STILL = Set.of("still", "now", "reportedly", "reported", "said", "to");

    private HowBadly() {}

    static Finding of(Tokens tokens, Counted counted, Finding found) {
        return found.harm() == Harm.INJURED && part(tokens, counted, found) && badly(tokens, counted)
                ? new Finding(found.harm(), found.first(), found.last(), "how-badly", found.active())
                : found;
    }

    /** "nine of them", or a bare "nine" behind the toll. */
    private static boolean part(Tokens tokens, Counted counted, Finding found) {
        var bare = counted.noun().kind() == Noun.Kind.NONE && found.rule().equals("subset-of");
        return bare || tokens.is(counted.count().after(), "of");
    }

    private static boolean badly(Tokens tokens, Counted counted) {
        var at = counted.after();
        while (at < counted.end() && (tokens.is(at, Grammar.BE) || tokens.is(at, STILL))) {
            at++;
        }
        if (!tokens.is(at, "in")) {
            return at < counted.end() && tokens.is(at, ADVERBS);
        }
        return tokens.is(at + 1, ADJECTIVES) || tokens.is(at + 1, "a") && tokens.is(at + 2, ADJECTIVES);
    }
}
