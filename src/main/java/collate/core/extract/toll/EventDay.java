package collate.core.extract.toll;

import collate.core.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day a toll belongs to.
 *
 * @param day empty when the words tell that it is another day than the one named, and not which
 * @param words that it rests on
 * @param reason in words for the checker
 * @param yearAlone whether no day is named, and the first of the year or month stands for it
 */
record EventDay(Optional<LocalDate> day, Span words, String reason, boolean yearAlone) {
    EventDay(Optional<LocalDate> day, Span words, String reason) {
        this(day, words, reason, false);
    }
}
