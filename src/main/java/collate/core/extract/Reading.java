package collate.core.extract;

import collate.core.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the rules read: an article's text, its reference date, its language and the parts to leave out.
 *
 * @param text as stored; offsets are UTF-16 code units
 * @param reference the day that relative dates are resolved against, usually the published date
 * @param noise spans of page furniture, in order: no rule finds anything in them or across them
 * @param language as a tag such as "en" or "de"; empty where nobody knows, and the rules judge for themselves
 */
public record Reading(String text, Optional<LocalDate> reference, List<Span> noise, Optional<String> language) {
    /** The tag of a language that nobody recognised. */
    public static final String UNKNOWN = "und";

    public Reading(String text, Optional<LocalDate> reference, List<Span> noise) {
        this(text, reference, noise, Optional.empty());
    }

    public Reading in(String known) {
        return new Reading(text, reference, noise, Optional.of(known));
    }

    public static Reading of(String text) {
        return new Reading(text, Optional.empty(), List.of());
    }
}
