package collate.reviews;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static org.jooq.Records.mapping;

import collate.core.review.Policy;
import collate.db.Stands;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import org.jooq.DSLContext;

/** Takes a claim in hand before something on it changes, so that two people change it one after the other. */
final class HoldDesk {
    private HoldDesk() {}

    /** Throws NotFoundResponse when it is not there, was withdrawn or went into another. */
    static Held hold(DSLContext tx, long id) {
        var claim = tx.selectFrom(CLAIM)
                .where(CLAIM.ID.eq(id))
                .and(Stands.claim())
                .forUpdate()
                .fetchOptional()
                .orElseThrow(NotFoundResponse::new);
        var policy = tx.select(DOSSIER.SIGNATURES, DOSSIER.ORIGINS, DOSSIER.BLIND)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(claim.getDossierId()))
                .fetchSingle(mapping(Policy::new));
        return new Held(
                id,
                claim.getDossierId(),
                claim.getVersion(),
                claim.getStanding(),
                claim.getAttributed(),
                Optional.ofNullable(claim.getEnteredBy()),
                Optional.ofNullable(claim.getAssignedTo()),
                policy);
    }
}
