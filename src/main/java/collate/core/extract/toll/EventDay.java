package collate.core.extract.toll;

import collate.core.claim.Period;
import collate.core.text.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day a toll belongs to.
 *
 * @param day empty when the words tell that it is another day than the one named, and not which
 * @param period in which it lies where a week or a month is named
 * @param words that it rests on
 * @param reason in words for the checker
 * @param rule of a toll of such a day; null when that of its harm stands
 */
record EventDay(
        Optional<LocalDate> day,
        Optional<Period> period,
        Span words,
        String reason,
        @Nullable String rule) {
    EventDay(Optional<LocalDate> day, Span words, String reason) {
        this(day, Optional.empty(), words, reason, null);
    }
}
