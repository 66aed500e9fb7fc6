package collate.intake;

import collate.record.Actor;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An item that a job is at.
 *
 * @param url where its bytes come from; empty when it is a file
 * @param turn which try it is; one that another try has overtaken changes nothing any more
 * @param sha256 of its bytes; empty until they are here
 * @param opened how many items it was found to hold, when it was begun before
 */
record Claimed(
        long id,
        long batch,
        long dossier,
        String name,
        String url,
        String sha256,
        int turn,
        int opened,
        Optional<LocalDate> published,
        String publisher,
        Actor by) {
    boolean isAddress() {
        return !url.isEmpty();
    }
}
