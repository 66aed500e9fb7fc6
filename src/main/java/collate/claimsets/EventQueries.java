package collate.claimsets;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_SET;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVENT;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.not;

import collate.db.Stands;
import collate.reviews.ReviewQueries;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads which claims of an event may go into a set, and which are not ready. */
final class EventQueries {
    private final DSLContext sql;

    EventQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Nothing for an event of another dossier, or one that was merged or withdrawn. */
    Optional<DraftPage.FromEvent> event(long dossier, long event) {
        return sql.select(EVENT.NAME)
                .from(EVENT)
                .where(EVENT.ID.eq(event))
                .and(EVENT.DOSSIER_ID.eq(dossier))
                .and(Stands.event())
                .fetchOptional(row ->
                        new DraftPage.FromEvent(event, row.value1(), ready(event), waiting(event), sets(dossier)));
    }

    private static Condition isIn(long event) {
        return EVENT_CLAIM.EVENT_ID.eq(event).and(Stands.claim());
    }

    private List<Long> ready(long event) {
        return sql.select(CLAIM.ID)
                .from(EVENT_CLAIM)
                .join(CLAIM)
                .on(CLAIM.ID.eq(EVENT_CLAIM.CLAIM_ID))
                .where(isIn(event))
                .and(ClaimSetQueries.decided())
                .orderBy(CLAIM.ID)
                .fetch(CLAIM.ID);
    }

    private List<DraftPage.Waiting> waiting(long event) {
        return sql.select(
                        CLAIM.ID,
                        CLAIM.KIND,
                        CLAIM.LABEL,
                        CLAIM.STANDING,
                        ReviewQueries.signatures(),
                        DOSSIER.SIGNATURES,
                        ReviewQueries.stale())
                .from(EVENT_CLAIM)
                .join(CLAIM)
                .on(CLAIM.ID.eq(EVENT_CLAIM.CLAIM_ID))
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(CLAIM.DOSSIER_ID))
                .where(isIn(event))
                .and(not(ClaimSetQueries.decided()))
                .orderBy(CLAIM.KIND, CLAIM.ID)
                .fetch(mapping(DraftPage.Waiting::new));
    }

    private List<DraftPage.Set> sets(long dossier) {
        return sql.select(CLAIM_SET.ID, CLAIM_SET.NAME)
                .from(CLAIM_SET)
                .where(CLAIM_SET.DOSSIER_ID.eq(dossier))
                .orderBy(CLAIM_SET.NAME, CLAIM_SET.ID)
                .fetch(mapping(DraftPage.Set::new));
    }
}
