package collate.suggestions;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.RECORD_CHAIN;
import static org.jooq.impl.DSL.coalesce;

import collate.claims.State;
import collate.reviews.ReviewQueries;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads how far claims are: one statement, however many. */
final class StateQueries {
    private StateQueries() {}

    static Map<Long, State> of(DSLContext sql, Collection<Long> claims) {
        var signatures = ReviewQueries.signatures().as("signatures");
        var stale = ReviewQueries.stale().as("stale");
        var readTo = coalesce(RECORD_CHAIN.ENTRIES, 0L).as("read_to");
        return sql.select(CLAIM.ID, CLAIM.VERSION, readTo, CLAIM.STANDING, CLAIM.SAID_VERDICT, CLAIM.SO_VERDICT)
                .select(signatures, DOSSIER.SIGNATURES, stale)
                .from(CLAIM)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(CLAIM.DOSSIER_ID))
                .leftJoin(RECORD_CHAIN)
                .on(RECORD_CHAIN.DOSSIER_ID.eq(DOSSIER.ID))
                .where(CLAIM.ID.in(claims))
                .fetchMap(
                        CLAIM.ID,
                        row -> new State(
                                row.get(CLAIM.VERSION),
                                row.get(readTo),
                                row.get(CLAIM.STANDING),
                                Optional.ofNullable(row.get(CLAIM.SAID_VERDICT)),
                                Optional.ofNullable(row.get(CLAIM.SO_VERDICT)),
                                row.get(signatures),
                                row.get(DOSSIER.SIGNATURES),
                                row.get(stale)));
    }
}
