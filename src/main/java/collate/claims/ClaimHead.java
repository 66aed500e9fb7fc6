package collate.claims;

import collate.core.claim.Kind;
import collate.core.claim.Values;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import collate.core.text.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A claim with all it says and where it first stands.
 *
 * @param signatures how many people have signed it as it is now
 * @param stale whether a review of it went stale and was not given again
 * @param assigned who has taken it
 * @param withdrawn when and why it was withdrawn
 */
public record ClaimHead(
        long id,
        Dossier dossier,
        Values values,
        boolean attributed,
        Standing standing,
        Optional<Said> said,
        Optional<So> so,
        int signatures,
        boolean stale,
        int version,
        String rule,
        Optional<Name> enteredBy,
        OffsetDateTime enteredAt,
        Optional<Name> assigned,
        Optional<Withdrawal> withdrawn,
        Place place) {

    /** @param needed how many people must sign */
    public record Dossier(long id, String name, int needed, boolean blind) {}

    /** Somebody of the house. */
    public record Name(long id, String name) {}

    /** @param withArticle whether all articles that state it are withdrawn, so that it cannot be put back */
    public record Withdrawal(OffsetDateTime at, String why, boolean withArticle) {}

    /** Where the claim first stands; offsets are UTF-16 code units of that text. */
    public record Place(
            long appearance,
            long article,
            String headline,
            String publisher,
            Optional<LocalDate> published,
            long textId,
            Span span,
            Span value) {

        /** "Pool Wire, 24 Oct 2023", else the headline. */
        public String name() {
            return Articles.name(publisher, headline, published);
        }
    }

    public Kind kind() {
        return values.kind();
    }

    public String label() {
        return values.text(collate.core.claim.Field.LABEL);
    }

    public int needed() {
        return dossier.needed();
    }
}
