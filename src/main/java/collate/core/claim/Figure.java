package collate.core.claim;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A count of people as loosely as it was printed: "more than 5,000" is not "5,000".
 *
 * @param min the lower bound, null when the words give none ("up to 30")
 * @param max the upper bound, null when the words give none ("at least 1,400")
 * @param qualifier how the bounds are meant; for {@code MORE_THAN} and {@code LESS_THAN} the bound itself is out
 * @param words the qualifier as written ("at least", "some"), empty when there is none
 */
public record Figure(@Nullable Long min, @Nullable Long max, Qualifier qualifier, String words) {
    /** Words that are a count by themselves: "dozens", "tens of thousands". */
    private static final Pattern VAGUE =
            Pattern.compile("(?i)(?:.*\\b)?(?:tens|dozens|scores|hundreds|thousands|millions|several|a few|many)");

    public Figure {
        if (min == null && max == null) {
            throw new IllegalArgumentException("a figure needs a bound");
        }
        if ((min != null && min < 0) || (max != null && max < 0) || (min != null && max != null && min > max)) {
            throw new IllegalArgumentException("not a figure: " + min + " to " + max);
        }
    }

    /** Whether it was printed without a number: "dozens", "several hundred". */
    public boolean isVague() {
        return VAGUE.matcher(words).matches();
    }

    /** The least it can mean; "about" is taken to reach a tenth below and above. */
    public long lowest() {
        if (min == null) {
            return 0;
        }
        return switch (qualifier) {
            case ABOUT -> min - min / 10;
            case MORE_THAN -> min + 1;
            case EXACTLY, AT_LEAST, AT_MOST, LESS_THAN, BETWEEN -> min;
        };
    }

    /** The most it can mean; {@link Long#MAX_VALUE} when the words set no limit. */
    public long highest() {
        if (max == null) {
            return Long.MAX_VALUE;
        }
        return switch (qualifier) {
            case ABOUT -> max + max / 10;
            case LESS_THAN -> Math.max(0, max - 1);
            case EXACTLY, AT_LEAST, AT_MOST, MORE_THAN, BETWEEN -> max;
        };
    }

    /** Whether both could describe one true count. */
    public boolean agreesWith(Figure other) {
        return lowest() <= other.highest() && other.lowest() <= highest();
    }

    /** Whether all that this can mean, the other can mean too. */
    public boolean liesWithin(Figure other) {
        return other.lowest() <= lowest() && highest() <= other.highest();
    }

    public static Figure exactly(long count) {
        return new Figure(count, count, Qualifier.EXACTLY, "");
    }
}
