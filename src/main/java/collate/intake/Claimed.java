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
 * @param listed the day that a feed says of it
 * @param ofFeed whether a feed listed it, and nobody watches it coming in
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
        Optional<LocalDate> listed,
        boolean ofFeed,
        Actor by) {
    boolean isAddress() {
        return !url.isEmpty();
    }
}
