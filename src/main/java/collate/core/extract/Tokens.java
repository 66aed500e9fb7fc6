package collate.core.extract;

import collate.core.text.Span;

/**
 * A text cut into words, numbers and marks, with sentence and paragraph ends: the one pass over the characters that all rules
 * share. Flat arrays, no object a token. Offsets are UTF-16 code units.
 */
public final class Tokens {
    private Tokens() {}

    public static Tokens of(Reading reading) {
        return new Tokens();
    }
}
