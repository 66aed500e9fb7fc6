package collate.core.text;

import java.util.Optional;

/** What becomes of the words of an anchor when their text gets a new version. Offsets are UTF-16 code units of the new text. */
public sealed interface Carry {
    /** The very same words, wherever they stand now. */
    record Same(Span span) implements Carry {}

    /**
     * Other words, but every digit, number word, name and negation is what it was.
     *
     * @param how what changed, for the page: "2 words less"
     */
    record Reworded(Span span, String how) implements Carry {}

    /**
     * Nothing moves by itself: a person decides.
     *
     * @param why for the page: "text changed: 1,400 → 1,200"
     * @param instead what stands in the old words' place
     */
    record Orphan(String why, Optional<Span> instead) implements Carry {}
}
