package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where "in the capital" is: what the text itself calls the capital, "Tarn, the capital" or "the capital, Tarn". A text that calls
 * no town so, or two, does not say.
 */
final class Capital {
    private static final Set<String> WHOSE = Set.of("the", "its");
    private static final int LONGEST = 3;

    private final Tokens tokens;

    Capital(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a preposition leads to a capital without its name: "in the capital", "in the country's capital". */
    boolean isAt(int preposition) {
        if (!tokens.is(preposition, PlaceWords.AT)) {
            return false;
        }
        for (var at = preposition + 2; at <= preposition + 2 + LONGEST; at++) {
            if (tokens.is(at, "capital")) {
                var end = end(at);
                return opens(at) == preposition + 1
                        && !tokens.is(end + 1, Grammar.OWNS)
                        && !tokens.is(end + 1, "of")
                        && !isName(end + 1)
                        && behind(at) == null;
            }
        }
        return false;
    }

    /** The one town that the text calls the capital. */
    @Nullable
    Words named() {
        Map<String, Words> all = new HashMap<>();
        for (var at = 0; at < tokens.count(); at++) {
            if (tokens.is(at, "capital")) {
                var before = before(at);
                var name = before == null ? behind(at) : before;
                if (name != null) {
                    all.putIfAbsent(name.of(tokens).toLowerCase(Locale.ROOT), name);
                }
            }
        }
        return all.size() == 1 ? all.values().iterator().next() : null;
    }

    /** "Tarn, the capital,", "Tarn, Avaria's capital.", "Tarn, the capital of Avaria,". */
    private @Nullable Words before(int capital) {
        var opens = opens(capital);
        var end = end(capital);
        if (tokens.is(end + 1, "of") && isName(end + 2)) {
            end = last(end + 2);
        }
        if (opens < 2 || !tokens.is(opens - 1, ",") || !isName(opens - 2) || !isClosed(end + 1, capital)) {
            return null;
        }
        var first = opens - 2;
        while (first > 0 && opens - 2 - first < LONGEST && isName(first - 1)) {
            first--;
        }
        return new Words(first, opens - 2);
    }

    /** "The capital Tarn", "the capital, Tarn, on Monday"; of whom "in the capital, Ivan Rask, 40," speaks has no town's name. */
    private @Nullable Words behind(int capital) {
        var end = end(capital);
        if (isName(end + 1)) {
            return new Words(end + 1, last(end + 1));
        }
        if (!tokens.is(end + 1, ",") || !isName(end + 2) || opens(capital) < 0) {
            return null;
        }
        var last = last(end + 2);
        var closes = tokens.is(last + 1, ",") ? tokens.is(last + 2, Grammar.PREPOSITIONS) : isClosed(last + 1, capital);
        return closes ? new Words(end + 2, last) : null;
    }

    /** Where the words begin that say whose capital it is; negative where none do. */
    private int opens(int capital) {
        if (tokens.is(capital - 1, WHOSE)) {
            return capital - 1;
        }
        if (tokens.is(capital - 1, Grammar.OWNS)) {
            return tokens.is(capital - 3, "the") ? capital - 3 : capital - 2;
        }
        return tokens.is(capital - 1, ",") && tokens.is(capital + 1, "of") ? capital : -1;
    }

    private int end(int capital) {
        return tokens.is(capital + 1, "city") ? capital + 1 : capital;
    }

    private int last(int first) {
        var last = first;
        while (last - first < LONGEST && isName(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean isClosed(int at, int capital) {
        return at >= tokens.count()
                || tokens.kind(at) == Tokens.Kind.MARK
                || tokens.sentence(at) != tokens.sentence(capital);
    }

    private boolean isName(int at) {
        return at >= 0
                && at < tokens.count()
                && tokens.kind(at) == Tokens.Kind.WORD
                && tokens.capital(at)
                && !Grammar.bounds(tokens, at);
    }
}
