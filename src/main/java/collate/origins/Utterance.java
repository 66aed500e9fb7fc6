package collate.origins;

import collate.core.compare.Marked;
import collate.core.review.Independence;
import collate.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person said once.
 *
 * @param addressee who it was said to, if the text says so
 * @param spoken when, as far as it is known
 * @param passages each with the renderings that articles give it
 */
public record Utterance(
        long claim,
        String label,
        Optional<Addressee> addressee,
        String channel,
        Spoken spoken,
        List<List<Rendering>> passages,
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

    /** @param words the article's own, parts that it breaks put together, with what differs from the passage's first rendering marked */
    public record Rendering(
            long article,
            String articleName,
            Optional<LocalDate> published,
            Optional<Long> family,
            Marked words,
            Optional<Origin> origin) {}

    public record Origin(long id, String name, boolean party) {}

    public List<Rendering> renderings() {
        return passages.stream().flatMap(List::stream).toList();
    }

    /** In how many ways the passage is rendered that most articles print. */
    public int wordings() {
        return passages.stream().mapToInt(List::size).max().orElse(0);
    }

    public long articles() {
        return renderings().stream().map(Rendering::article).distinct().count();
    }

    /** "2 articles, 1 origin"; copies of one story are one, whatever they name. */
    public String spread() {
        var origins = Independence.origins(stands());
        return Wording.count(articles(), "article", "articles") + ", "
                + (origins == 0 ? "origin unknown" : Wording.count(origins, "origin", "origins"));
    }

    List<Independence.Stand> stands() {
        return renderings().stream()
                .map(one -> new Independence.Stand(one.origin().map(Origin::id), one.family()))
                .toList();
    }

    /** "To Per Holm"; empty when nobody is named. */
    public String to() {
        return addressee.map(who -> "To " + who.name()).orElse("");
    }
}
