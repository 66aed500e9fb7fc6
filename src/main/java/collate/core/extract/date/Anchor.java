package collate.core.extract.date;

import collate.core.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that relative expressions count from.
 *
 * @param basis whose day it is, in words: "the published date"
 * @param words where the text gives it, when it does
 * @param contradiction why another source of the day does not fit, when one does not
 */
record Anchor(LocalDate day, String basis, Optional<Span> words, Optional<String> contradiction) {
    static Anchor published(LocalDate day) {
        return new Anchor(day, "the published date", Optional.empty(), Optional.empty());
    }

    /** "2023-10-17, the published date". */
    String inWords() {
        return day + ", " + basis;
    }
}
