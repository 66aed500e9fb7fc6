package collate.events;

import static collate.db.Appearances.ofClaims;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVENT_CLAIM;

import collate.claims.Told;
import collate.claims.ToldQueries;
import collate.db.Stands;
import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Table;

/** Reads of many events at once in how many articles their claims stand, and on how many origins they rest. */
final class SpreadQueries {
    private static final Table<?> APPEARANCES = ofClaims(EVENT_CLAIM.join(CLAIM).on(CLAIM.ID.eq(EVENT_CLAIM.CLAIM_ID)));

    private final ToldQueries told;

    SpreadQueries(DSLContext sql) {
        this.told = new ToldQueries(sql);
    }

    Map<Long, Told> of(Collection<Long> events) {
        return told.by(
                EVENT_CLAIM.EVENT_ID,
                APPEARANCES,
                EVENT_CLAIM.EVENT_ID.in(events).and(Stands.claim()));
    }
}
