package collate.events;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.EVENT_APART;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads which claims somebody kept apart from an event. */
final class ApartQueries {
    private final DSLContext sql;
    private final EventQueries events;

    ApartQueries(DSLContext sql) {
        this.sql = sql;
        this.events = new EventQueries(sql);
    }

    /** Those that stand, the newest first; what was kept apart before its time was written down comes last. */
    List<KeptApart> of(Event event) {
        var rows = sql.select(EVENT_APART.CLAIM_ID, EVENT_APART.APART_AT, EVENT_APART.PROPOSED_WHY, ACCOUNT.NAME)
                .from(EVENT_APART)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(EVENT_APART.APART_BY))
                .where(EVENT_APART.EVENT_ID.eq(event.id()))
                .orderBy(EVENT_APART.APART_AT.desc().nullsLast(), EVENT_APART.CLAIM_ID)
                .fetch();
        var claims = events.byId(event.dossier(), rows.getValues(EVENT_APART.CLAIM_ID));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(claims.get(row.value1()))
                        .map(claim -> new KeptApart(
                                claim,
                                Optional.ofNullable(row.value4()),
                                Optional.ofNullable(row.value2()),
                                Optional.ofNullable(row.value3())))
                        .stream())
                .toList();
    }
}
