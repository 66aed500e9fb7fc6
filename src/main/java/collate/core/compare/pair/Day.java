package collate.core.compare.pair;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something is said to have happened.
 *
 * @param first the first day meant; empty when the expression names no days
 * @param last the last day meant, inclusive
 * @param happening the words around the expression that say what happened
 */
public record Day(Optional<LocalDate> first, Optional<LocalDate> last, String happening, Source source)
        implements Stated {}
