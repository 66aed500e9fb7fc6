package collate.core.claim;

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
    public Figure {
        if (min == null && max == null) {
            throw new IllegalArgumentException("a figure needs a bound");
        }
        if ((min != null && min < 0) || (max != null && max < 0) || (min != null && max != null && min > max)) {
            throw new IllegalArgumentException("not a figure: " + min + " to " + max);
        }
    }

    public static Figure exactly(long count) {
        return new Figure(count, count, Qualifier.EXACTLY, "");
    }
}
