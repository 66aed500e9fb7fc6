package collate.core.extract.number;

import collate.core.extract.Tokens;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that count without a number, and the least each of them means: the one table to change for a desk that reads
 * "dozens" differently. None has an upper bound.
 */
public final class VagueCounts {
    private static final Map<String, Long> LEAST = Map.of(
            "several", 3L,
            "dozens", 24L,
            "scores", 40L,
            "hundreds", 200L,
            "thousands", 2_000L,
            "millions", 2_000_000L);
    private static final long LEAST_TENS = 20;
    private static final Map<String, Long> TIMES = Map.of("several", 3L, "few", 2L, "many", 2L);
    private static final Map<String, Long> UNITS = Map.of(
            "dozen", 12L,
            "hundred", 100L,
            "thousand", 1_000L,
            "million", 1_000_000L,
            "dozens", 12L,
            "hundreds", 100L,
            "thousands", 1_000L,
            "millions", 1_000_000L);
    private static final Set<String> PLURALS = Set.of("tens", "dozens", "scores", "hundreds", "thousands");

    private VagueCounts() {}

    /** The vague count that starts at the token, with its lower bound as value: "several hundred", "tens of thousands". */
    public static Optional<Numeral> at(Tokens tokens, int token) {
        var word = tokens.lower(token);
        if (PLURALS.contains(word)) {
            return plural(tokens, token, LEAST.getOrDefault(word, LEAST_TENS));
        }
        var times = TIMES.get(word);
        var unit = token + 1 < tokens.count() ? UNITS.get(tokens.lower(token + 1)) : null;
        if (times != null && unit != null) {
            return Optional.of(new Numeral(token, token + 1, times * unit));
        }
        return Optional.ofNullable(LEAST.get(word)).map(least -> new Numeral(token, token, least));
    }

    /** "hundreds", "hundreds of thousands"; "tens" alone only before "of". */
    private static Optional<Numeral> plural(Tokens tokens, int token, long least) {
        if (tokens.is(token + 1, "of") && token + 2 < tokens.count()) {
            var unit = LEAST.get(tokens.lower(token + 2));
            if (unit != null && PLURALS.contains(tokens.lower(token + 2)) || tokens.is(token + 2, "millions")) {
                return Optional.of(
                        new Numeral(token, token + 2, least * UNITS.getOrDefault(tokens.lower(token + 2), 1L)));
            }
        } else if (tokens.is(token, "tens")) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(token, token, least));
    }
}
