package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many there were where it was worst: "the hardest hit was Arden, with 19", "Arden was worst affected, with 19 dead". */
final class WorstHit implements FollowRule {
    static final String NAME = "worst-hit";

    /** In tokens. */
    private static final int FARTHEST = 9;

    private static final int LONGEST = 5;
    private static final Set<String> MOST = Set.of("hardest", "worst");
    private static final Set<String> HIT = Set.of("hit", "affected", "stricken");
    private static final Set<String> SORTS =
            Lexicon.words("district province region county town village city area state place");

    @Override
    public @Nullable Finding find(Tokens tokens, Counted counted, Hit before) {
        var worst = worst(tokens, counted);
        var bare = counted.noun().kind() == Noun.Kind.NONE
                && (counted.after() >= counted.end() || tokens.kind(counted.after()) == Tokens.Kind.MARK);
        return worst == null || !bare || place(tokens, counted) == null
                ? null
                : new Finding(before.finding().harm(), worst.first(), worst.last(), NAME, false);
    }

    /** Where it was worst; null where the figure is of somewhere else. */
    static @Nullable Words place(Tokens tokens, Counted counted) {
        var worst = worst(tokens, counted);
        if (worst == null) {
            return null;
        }
        var with = counted.before();
        var last = tokens.is(with - 1, ",") ? with - 2 : with - 1;
        var behind = last > worst.last() ? PlaceShare.name(tokens, last, worst.last() + 1, SORTS) : null;
        if (behind != null) {
            return behind;
        }
        var at = worst.first() - 1;
        while (at > counted.begin() && worst.first() - at <= LONGEST && !tokens.is(at, Grammar.BE)) {
            at--;
        }
        return tokens.is(at, Grammar.BE) ? PlaceShare.name(tokens, at - 1, counted.begin(), SORTS) : null;
    }

    /** "Hardest-hit", before "with" and the figure in its clause. */
    private static @Nullable Words worst(Tokens tokens, Counted counted) {
        if (!tokens.is(counted.before(), "with")) {
            return null;
        }
        for (var at = counted.before() - 1; at >= counted.begin() && counted.before() - at <= FARTHEST; at--) {
            var hit = tokens.is(at + 1, "-") ? at + 2 : at + 1;
            if (tokens.is(at, MOST) && tokens.is(hit, HIT)) {
                return new Words(at, hit);
            }
            if (tokens.is(at, ";")) {
                return null;
            }
        }
        return null;
    }
}
