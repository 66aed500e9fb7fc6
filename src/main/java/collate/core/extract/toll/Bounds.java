package collate.core.extract.toll;

import collate.core.claim.Figure;
import collate.core.claim.Qualifier;

/** Gives a number the bounds that its qualifier means. */
final class Bounds {
    private Bounds() {}

    static Figure of(long number, Qualifier qualifier, String words) {
        return switch (qualifier) {
            case EXACTLY, ABOUT, BETWEEN -> new Figure(number, number, qualifier, words);
            case AT_LEAST, MORE_THAN -> new Figure(number, null, qualifier, words);
            case AT_MOST, LESS_THAN -> new Figure(null, number, qualifier, words);
        };
    }
}
