package collate.intake;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The feeds of a dossier.
 *
 * @param choices feeds that a page names, of which one is to be chosen
 */
public record FeedsPage(long dossier, String dossierName, List<Line> feeds, List<String> choices) {

    /**
     * One feed.
     *
     * @param next when it is asked next; null while it is paused or removed
     * @param faults polls that failed, one after the other
     * @param fault the last one's reason
     */
    public record Line(
            long id,
            String url,
            String title,
            String publisher,
            String addedBy,
            OffsetDateTime added,
            @Nullable OffsetDateTime paused,
            @Nullable OffsetDateTime removed,
            @Nullable String removedWhy,
            @Nullable OffsetDateTime polled,
            @Nullable OffsetDateTime changed,
            @Nullable OffsetDateTime next,
            int waitMinutes,
            int faults,
            String fault,
            int entries) {
        public String name() {
            return title.isEmpty() ? url : title;
        }

        /** "every 45 minutes", "every 12 hours". */
        public String pace() {
            return waitMinutes < 120 ? "every " + waitMinutes + " minutes" : "every " + waitMinutes / 60 + " hours";
        }
    }

    /** One feed and what it listed lately. */
    public record One(long dossier, String dossierName, Line feed, List<Listed> entries) {}

    /**
     * One thing that a feed listed.
     *
     * @param batch by which it was taken in; null while it is only listed, and so are state and reason
     * @param reason why it was refused, or what is to be known of it
     * @param article what it became, or what was here already
     * @param again when it is asked for once more
     */
    public record Listed(
            long id,
            String url,
            String title,
            @Nullable OffsetDateTime published,
            OffsetDateTime seen,
            @Nullable Long batch,
            @Nullable ItemState state,
            @Nullable String reason,
            @Nullable Long article,
            @Nullable OffsetDateTime again) {
        public String name() {
            return !title.isEmpty() ? title : url.isEmpty() ? "Without title and address" : url;
        }

        /** Whether somebody may ask to have it taken in, or tried again. */
        public boolean isWanting() {
            return !url.isEmpty() && (state == null || state == ItemState.REFUSED);
        }
    }
}
