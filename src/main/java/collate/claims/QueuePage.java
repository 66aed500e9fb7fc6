package collate.claims;

import collate.core.claim.Kind;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import collate.web.Typed;
import collate.web.Wording;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The queue: claims in an order, and how many there are behind each filter.
 *
 * @param typed what the filter's words were taken from
 * @param total how many claims the filter finds
 * @param chosen the filters that are on, as chips that take them away
 */
public record QueuePage(
        QueueFilter filter,
        Typed typed,
        List<Row> rows,
        long total,
        List<Link> views,
        List<Link> kinds,
        List<Link> verdicts,
        List<Link> chosen,
        Choices choices,
        long reader,
        Instant now) {
    private static final long LATE_HOURS = 24;

    /** One claim. */
    public record Row(
            long id,
            Kind kind,
            String label,
            long article,
            String articleName,
            Standing standing,
            Optional<Said> said,
            Optional<So> so,
            int signatures,
            int needed,
            boolean stale,
            Optional<ClaimHead.Name> assigned,
            OffsetDateTime since) {

        /** What brings it on. */
        public String step() {
            return switch (standing) {
                case OPEN -> stale ? "review again" : "first review";
                case IN_REVIEW -> signatures == 1 ? "second signature" : "next signature";
                case DISPUTED -> "settle the dispute";
                case DECIDED -> "";
            };
        }
    }

    /** A link that filters. */
    public record Link(String words, String url, long count, boolean on) {}

    /**
     * What can be chosen by name.
     *
     * @param areCut whether there are more articles or speakers than a list is read to the end
     */
    public record Choices(List<Choice> dossiers, List<Choice> articles, List<Choice> speakers, boolean areCut) {
        static final int MOST = 200;

        /** Of articles and speakers as many as were found, which may be one more than can be listed. */
        static Choices of(List<Choice> dossiers, List<Choice> articles, List<Choice> speakers) {
            return new Choices(dossiers, articles, speakers, articles.size() > MOST || speakers.size() > MOST);
        }
    }

    public record Choice(long id, String name) {}

    public boolean isLate(Row row) {
        return row.since().toInstant().plusSeconds(LATE_HOURS * 3_600).isBefore(now)
                && row.standing() != Standing.DECIDED;
    }

    /** "1 to 50 of 1,204". */
    public String range() {
        var first = filter.offset();
        return Wording.number(first + 1) + " to " + Wording.number(first + rows.size()) + " of "
                + Wording.number(total);
    }

    public boolean hasNext() {
        return (long) filter.page() * QueueFilter.PAGE < total;
    }

    public String pageUrl(int by) {
        return filter.with("page", "" + (filter.page() + by)).url();
    }
}
