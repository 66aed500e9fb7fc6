package collate.core.extract.toll;

import collate.core.claim.Qualifier;
import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Four days after the ferry sank and killed 61 people": what stands behind it lies so many days from the day that the rest of the
 * sentence names.
 *
 * @param first token of the words
 * @param last token of them, "after" or "before"
 * @param end first token beyond what they tell of
 * @param days from the day named to what they tell of, negative for "after"; null when the words do not count them
 */
record DaysAfter(int first, int last, int end, @Nullable Integer days) {
    /** In tokens; keeps the work linear where a sentence never ends. */
    private static final int FARTHEST = 60;

    private static final Set<String> DAYS = Set.of("day", "days");
    private static final Set<String> WEEKS = Set.of("week", "weeks");
    private static final Set<String> LONGER = Set.of("month", "months", "year", "years");
    private static final Set<String> ONE = Set.of("a", "one", "the");

    /** The words that the count stands behind; null when it stands behind none. */
    static @Nullable DaysAfter of(Tokens tokens, Counted counted) {
        for (var at = counted.count().first() - 1; at > Math.max(counted.begin(), counted.before() - FARTHEST); at--) {
            if (tokens.is(at, "after") || tokens.is(at, "before")) {
                var found = at(tokens, counted, at);
                return found != null && counted.count().first() < found.end ? found : null;
            }
        }
        return null;
    }

    private static @Nullable DaysAfter at(Tokens tokens, Counted counted, int last) {
        var unit = last - 1;
        var longer = tokens.is(unit, LONGER);
        if (!longer && !tokens.is(unit, DAYS) && !tokens.is(unit, WEEKS)) {
            return null;
        }
        var count = counting(tokens, counted, unit);
        var first = count == null ? tokens.is(unit - 1, ONE) ? unit - 1 : unit : count.first();
        var number = longer || tokens.is(unit, WEEKS) ? null : number(tokens, count, unit);
        var days = number == null ? null : tokens.is(last, "after") ? -number : number;
        return new DaysAfter(first, last, end(tokens, counted, first, last), days);
    }

    private static @Nullable Count counting(Tokens tokens, Counted counted, int unit) {
        for (var at = unit - 1; at >= Math.max(counted.begin(), unit - 2); at--) {
            var count = Counts.at(tokens, at);
            if (count != null && count.last() == unit - 1) {
                return count;
            }
        }
        return null;
    }

    private static @Nullable Integer number(Tokens tokens, @Nullable Count count, int unit) {
        if (count == null) {
            var hedged = Hedges.before(tokens, unit - 1) != null;
            return tokens.is(unit - 1, ONE) && !hedged ? 1 : null;
        }
        var least = count.figure().min();
        return count.figure().qualifier() == Qualifier.EXACTLY && least != null && least < 1000
                ? least.intValue()
                : null;
    }

    /** Where they open the sentence, the first comma ends what they tell of. */
    private static int end(Tokens tokens, Counted counted, int first, int last) {
        if (first > counted.begin() + 1) {
            return counted.end();
        }
        var at = last;
        while (at < counted.end() && at - last < 2 * FARTHEST && !tokens.is(at, ",")) {
            at++;
        }
        return at;
    }
}
