package collate.events;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVENT;

import collate.db.schema.tables.Account;
import collate.record.AccountQueries;
import collate.web.Custody;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads whose an event is, and which were withdrawn. */
final class CustodyQueries {
    private static final Account OPENER = ACCOUNT.as("opener");
    private static final Account WITHDRAWER = ACCOUNT.as("withdrawer");

    private final DSLContext sql;

    CustodyQueries(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Custody> custody(long event) {
        return sql.select(EVENT.WITHDRAWN_AT, EVENT.WITHDRAWN_WHY)
                .select(OPENER.ID, OPENER.NAME, WITHDRAWER.ID, WITHDRAWER.NAME)
                .from(EVENT)
                .leftJoin(OPENER)
                .on(OPENER.ID.eq(EVENT.MADE_BY))
                .leftJoin(WITHDRAWER)
                .on(WITHDRAWER.ID.eq(EVENT.WITHDRAWN_BY))
                .where(EVENT.ID.eq(event))
                .fetchOptional(CustodyQueries::custody);
    }

    /** The events that were withdrawn, the last first, by dossier. */
    Map<Long, List<EventsPage.Gone>> withdrawn() {
        return sql.select(EVENT.asterisk(), DOSSIER.NAME, OPENER.ID, OPENER.NAME, WITHDRAWER.ID, WITHDRAWER.NAME)
                .from(EVENT)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(EVENT.DOSSIER_ID))
                .leftJoin(OPENER)
                .on(OPENER.ID.eq(EVENT.MADE_BY))
                .leftJoin(WITHDRAWER)
                .on(WITHDRAWER.ID.eq(EVENT.WITHDRAWN_BY))
                .where(EVENT.WITHDRAWN_AT.isNotNull())
                .orderBy(EVENT.WITHDRAWN_AT.desc(), EVENT.ID.desc())
                .fetchGroups(EVENT.DOSSIER_ID, row -> {
                    var custody = custody(row);
                    return new EventsPage.Gone(
                            EventQueries.event(row),
                            custody,
                            custody.withdrawn().orElseThrow());
                });
    }

    private static Custody custody(Record row) {
        return new Custody(
                "opened",
                AccountQueries.person(row, OPENER),
                Optional.ofNullable(row.get(EVENT.WITHDRAWN_AT))
                        .map(at -> new Custody.Withdrawn(
                                at,
                                row.get(EVENT.WITHDRAWN_WHY),
                                AccountQueries.person(row, WITHDRAWER),
                                Optional.empty())));
    }
}
