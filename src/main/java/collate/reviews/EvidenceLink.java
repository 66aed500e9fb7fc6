package collate.reviews;

import collate.core.review.Stance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source link on a claim.
 *
 * @param words the words that matter, verbatim
 * @param origin whom it rests on; nothing when nobody has said
 * @param party whether that is a party to the conflict
 * @param sameOrigin whether the claim rests on that origin already
 * @param sha256 of the archived copy
 * @param withReview whether it came along with a signature
 */
public record EvidenceLink(
        long id,
        String url,
        String title,
        String publisher,
        String words,
        Stance stance,
        @Nullable String origin,
        boolean party,
        boolean sameOrigin,
        @Nullable String sha256,
        Colleague by,
        Instant addedAt,
        boolean withReview) {

    /** The same, where its origin is on a party's side. */
    EvidenceLink ofParty() {
        return new EvidenceLink(
                id, url, title, publisher, words, stance, origin, true, sameOrigin, sha256, by, addedAt, withReview);
    }

    /** What the link is called: its title, else its address. */
    public String name() {
        return title.isBlank() ? url : title;
    }
}
