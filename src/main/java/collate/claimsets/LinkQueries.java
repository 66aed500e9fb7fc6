package collate.claimsets;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_LINK;

import collate.claimsets.ClaimContents.Link;
import collate.core.compare.pair.Judgement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads what people confirmed that claims have to do with others; what went into a claim counts as that claim. */
final class LinkQueries {
    private LinkQueries() {}

    /** In the order in which they were confirmed. */
    static Map<Long, List<Link>> links(DSLContext sql, List<Long> claims) {
        var labels = new HashMap<Long, String>();
        var all = new HashMap<Long, List<Link>>();
        var rows = sql.select()
                .from(CLAIM_LINK)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CLAIM_LINK.JUDGED_BY))
                .where(CLAIM_LINK.FROM_NOW.in(claims).or(CLAIM_LINK.TO_NOW.in(claims)))
                .and(CLAIM_LINK.JUDGEMENT.eq(Judgement.CONFIRMED.name()))
                .orderBy(CLAIM_LINK.JUDGED_AT, CLAIM_LINK.ID)
                .fetch();
        for (var row : rows) {
            var from = row.get(CLAIM_LINK.FROM_NOW);
            var to = row.get(CLAIM_LINK.TO_NOW);
            if (!from.equals(to)) {
                all.computeIfAbsent(from, _ -> new ArrayList<>()).add(link(sql, row, true, to, labels));
                all.computeIfAbsent(to, _ -> new ArrayList<>()).add(link(sql, row, false, from, labels));
            }
        }
        return all;
    }

    private static Link link(DSLContext sql, Record row, boolean from, long other, Map<Long, String> labels) {
        return new Link(
                row.get(CLAIM_LINK.RELATION).toLowerCase(Locale.ROOT),
                from,
                other,
                labels.computeIfAbsent(other, id -> label(sql, id)),
                row.get(CLAIM_LINK.REASONS),
                row.get(ACCOUNT.NAME),
                row.get(CLAIM_LINK.JUDGED_AT));
    }

    private static String label(DSLContext sql, long claim) {
        return sql.select(CLAIM.LABEL).from(CLAIM).where(CLAIM.ID.eq(claim)).fetchSingle(CLAIM.LABEL);
    }
}
