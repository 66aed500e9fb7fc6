package collate.core.extract.date;

import collate.core.claim.Ground;
import collate.core.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that relative expressions count from.
 *
 * @param basis whose day it is, in words: "the published date"
 * @param words where the text gives it, when it does
 * @param contradiction where the text gives another day than the published date, and why they do not fit
 */
record Anchor(LocalDate day, String basis, Optional<Span> words, Optional<Ground> contradiction) {
    static Anchor published(LocalDate day) {
        return new Anchor(day, "the published date", Optional.empty(), Optional.empty());
    }

    /** "2023-10-17, the published date". */
    String inWords() {
        return day + ", " + basis;
    }
}
