package collate.core.extract.toll;

import collate.core.claim.Qualifier;
import collate.core.extract.Tokens;
import org.jspecify.annotations.Nullable;

/** The modifiers after a number: "or more", "or so", "-odd", "+". */
final class Suffixes {
    /** A modifier found: its last token and what it means. */
    record Suffix(int last, Qualifier qualifier) {}

    private Suffixes() {}

    static @Nullable Suffix after(Tokens tokens, int number) {
        var next = number + 1;
        if (tokens.is(next, "or")) {
            return tokens.is(next + 1, "more")
                    ? new Suffix(next + 1, Qualifier.AT_LEAST)
                    : tokens.is(next + 1, "so")
                            ? new Suffix(next + 1, Qualifier.ABOUT)
                            : tokens.is(next + 1, "fewer") || tokens.is(next + 1, "less")
                                    ? new Suffix(next + 1, Qualifier.AT_MOST)
                                    : null;
        }
        if (tokens.is(next, "-") && tokens.glued(next)) {
            return tokens.is(next + 1, "odd")
                    ? new Suffix(next + 1, Qualifier.ABOUT)
                    : tokens.is(next + 1, "plus") ? new Suffix(next + 1, Qualifier.AT_LEAST) : null;
        }
        return (tokens.is(next, "+") && tokens.glued(next)) || tokens.is(next, "plus") && !tokens.is(next + 1, "a")
                ? new Suffix(next, Qualifier.AT_LEAST)
                : null;
    }
}
