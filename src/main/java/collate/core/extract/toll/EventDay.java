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
 */
record EventDay(Optional<LocalDate> day, Span words, String reason) {}
