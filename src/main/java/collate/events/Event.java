package collate.events;

import collate.web.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What happened, as people named it.
 *
 * @param place empty when it has none
 * @param first the day it happened, or the first of several
 * @param last empty for a single day
 * @param version made anew by each change of name, place or days
 */
public record Event(
        long id,
        long dossier,
        String dossierName,
        String name,
        String place,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        int version) {

    /** "7 Oct 2023", "7 Oct 2023 to 9 Oct 2023"; empty when no day is known. */
    public String days() {
        return first.map(day -> Wording.day(day)
                        + last.filter(end -> !end.equals(day))
                                .map(end -> " to " + Wording.day(end))
                                .orElse(""))
                .orElse("");
    }

    /** "Arden, 7 Oct 2023", for lists. */
    public String where() {
        return place.isEmpty() ? days() : days().isEmpty() ? place : place + ", " + days();
    }
}
