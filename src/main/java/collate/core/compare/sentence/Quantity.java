package collate.core.compare.sentence;

import java.math.BigDecimal;

/**
 * A number as a sentence uses it.
 *
 * @param value with its magnitude multiplied in: 1400000 for "1.4m"
 * @param of the stem of the word that says what is counted, or empty
 * @param before the stem of the telling word before it, or empty
 * @param written as it stands, with its unit
 */
record Quantity(BigDecimal value, Measure measure, String of, String before, String written) {
    /** What a number measures. */
    enum Measure {
        MONEY,
        PERCENT,
        YEAR,
        /** Of a month. */
        DAY,
        AGE,
        COUNT
    }

    boolean sameValue(Quantity other) {
        return value.compareTo(other.value) == 0;
    }
}
