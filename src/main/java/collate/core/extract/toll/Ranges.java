package collate.core.extract.toll;

import collate.core.claim.Figure;
import collate.core.claim.Qualifier;
import collate.core.extract.Tokens;
import collate.core.extract.number.Numeral;
import collate.core.extract.number.Numerals;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads two numbers as the ends of one quantity: "between 20 and 30", "20 to 30", "2-3 million". */
final class Ranges {
    private static final Set<String> JOINTS = Set.of("to", "or", "-", "–", "—");

    private Ranges() {}

    /** The range that begins with this number; null when the number stands for itself. */
    static @Nullable Count from(Tokens tokens, Numeral low) {
        var before = low.first() - 1;
        var between = tokens.is(before, "between");
        var from = tokens.is(before, "from");
        var joint = low.last() + 1;
        if (!tokens.is(joint, JOINTS) && !(between && tokens.is(joint, "and")) || from && revised(tokens, before)) {
            return null;
        }
        var high = Numerals.at(tokens, joint + 1).orElse(null);
        return high == null || ofDay(tokens, low, high)
                ? null
                : range(tokens, low, high, between || from ? before : low.first());
    }

    /** "March 10 - 43 people", "40 - 12 March". */
    private static boolean ofDay(Tokens tokens, Numeral low, Numeral high) {
        return NotACount.closesDay(tokens, low.first(), low.value())
                || NotACount.opensDay(tokens, high.last(), high.value());
    }

    /** "rose from 20 to 30" states two tolls, "killed from 20 to 30 people" one range. */
    private static boolean revised(Tokens tokens, int from) {
        return !(from > 0 && HarmWords.isVerb(tokens.lower(from - 1)));
    }

    private static @Nullable Count range(Tokens tokens, Numeral low, Numeral high, int first) {
        var least = low.value() * shared(tokens, low, high);
        if (least >= high.value() || tokens.is(high.last() + 1, "-") && tokens.glued(high.last() + 1)) {
            return null;
        }
        var hedge = Hedges.before(tokens, first);
        var start = hedge == null ? first : hedge.first();
        var words =
                start == low.first() ? "" : tokens.span(start, low.first() - 1).of(tokens.text());
        var figure = new Figure(least, high.value(), Qualifier.BETWEEN, words);
        return new Count(start, high.last(), low.first(), high.last() + 1, figure, false);
    }

    /** "2 to 3 million": the magnitude of the second belongs to both. */
    private static long shared(Tokens tokens, Numeral low, Numeral high) {
        var magnitude = Numerals.magnitudeOf(tokens, high);
        return Numerals.magnitudeOf(tokens, low) == 1 && low.value() * magnitude < high.value() ? magnitude : 1;
    }
}
