package collate.claims;

import static collate.db.schema.Tables.COMPARISON_DUE;

import java.util.Collection;
import org.jooq.DSLContext;

/** Notes which claims must be compared with the others anew; in the transaction that gave them what they say now. */
public final class DueDesk {
    private DueDesk() {}

    public static void due(DSLContext tx, Collection<Long> claims) {
        var rows = claims.stream()
                .distinct()
                .map(claim -> tx.insertInto(COMPARISON_DUE).set(COMPARISON_DUE.CLAIM_ID, claim))
                .toList();
        tx.batch(rows).execute();
    }
}
