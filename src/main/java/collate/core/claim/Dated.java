package collate.core.claim;

import collate.core.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A time expression and what it resolves to.
 *
 * @param span the expression, with the words that say what happened when the rules can tell
 * @param value the expression alone: "Monday", "earlier this month"
 * @param type as TIMEX3 has it
 * @param timex the TIMEX3 value: {@code 2023-10-23}, {@code 2023-W42}, {@code P3D}, {@code PAST_REF}
 * @param from first day meant, when the value is a day or a range of days
 * @param to last day meant, inclusive
 * @param reference the day it was resolved against, empty for an absolute date
 * @param basis why it resolves so, in words for the checker
 * @param happening what is said to have happened then, as written; may be empty
 */
public record Dated(
        Span span,
        Span value,
        TimexType type,
        String timex,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> reference,
        String basis,
        Optional<String> happening,
        String rule,
        List<Ground> grounds)
        implements Claim {}
