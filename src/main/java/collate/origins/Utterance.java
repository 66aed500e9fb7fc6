package collate.origins;

import collate.claims.Renderings;
import collate.web.Wording;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person said once.
 *
 * @param addressee who it was said to, if the text says so
 * @param spoken when, as far as it is known
 * @param renderings passage by passage
 */
public record Utterance(
        long claim,
        String label,
        Optional<Addressee> addressee,
        String channel,
        Spoken spoken,
        Renderings renderings,
        Statement.State state) {

    public record Addressee(long id, String name) {}

    /**
     * @param first the first day it may be; empty when nothing bounds it
     * @param last the last day it may be: that of the first report, when the text gives none
     * @param known from what
     */
    public record Spoken(Optional<LocalDate> first, Optional<LocalDate> last, String known) {
        /** The day, where there is only one. */
        Optional<LocalDate> day() {
            return first.filter(day -> last.filter(day::equals).isPresent());
        }

        public String words() {
            if (day().isPresent()) {
                return Wording.day(day().get());
            }
            var until = last.map(Wording::day).orElse("");
            return first.map(day -> Wording.day(day) + " to " + until)
                    .orElse(until.isEmpty() ? "day not known" : "by " + until);
        }
    }

    /** "2 articles, 1 origin"; copies of one story are one, whatever they name. */
    public String spread() {
        return renderings.told().words();
    }

    /** "To Per Holm"; empty when nobody is named. */
    public String to() {
        return addressee.map(who -> "To " + who.name()).orElse("");
    }
}
