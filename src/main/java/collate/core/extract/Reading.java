package collate.core.extract;

import collate.core.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the rules read: an article's text, its reference date and the parts to leave out.
 *
 * @param text as stored; offsets are UTF-16 code units
 * @param reference the day that relative dates are resolved against, usually the published date
 * @param noise spans of page furniture, in order: no rule finds anything in them or across them
 */
public record Reading(String text, Optional<LocalDate> reference, List<Span> noise) {
    public static Reading of(String text) {
        return new Reading(text, Optional.empty(), List.of());
    }
}
