package collate.suggestions;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM_MERGE;
import static collate.db.schema.Tables.CLAIM_MERGE_PART;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** Reads what claims said before they became one. */
final class JoinedQueries {
    private JoinedQueries() {}

    /** The appearances that each claim had of its own, whichever claim has them now; none of those that came by a merge. */
    static Map<Long, Set<Long>> own(DSLContext sql, Collection<Long> claims) {
        var came = new HashMap<Long, Set<Long>>();
        var own = new HashMap<>(sql.select(APPEARANCE.CLAIM_ID, APPEARANCE.ID)
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.in(claims))
                .orderBy(APPEARANCE.ID)
                .fetch()
                .intoGroups(APPEARANCE.CLAIM_ID, APPEARANCE.ID));
        var moved = sql.select(CLAIM_MERGE.MERGED_CLAIM, CLAIM_MERGE.KEPT_CLAIM, CLAIM_MERGE_PART.THING_ID)
                .from(CLAIM_MERGE)
                .join(CLAIM_MERGE_PART)
                .on(CLAIM_MERGE_PART.MERGE_ID.eq(CLAIM_MERGE.ID))
                .and(CLAIM_MERGE_PART.THING.eq("APPEARANCE"))
                .where(CLAIM_MERGE.MERGED_CLAIM.in(claims).or(CLAIM_MERGE.KEPT_CLAIM.in(claims)))
                .and(CLAIM_MERGE.SPLIT_AT.isNull())
                .orderBy(CLAIM_MERGE_PART.THING_ID);
        moved.forEach(row -> {
            own.computeIfAbsent(row.value1(), _ -> new ArrayList<>()).add(row.value3());
            came.computeIfAbsent(row.value2(), _ -> new LinkedHashSet<>()).add(row.value3());
        });
        var all = new HashMap<Long, Set<Long>>();
        claims.forEach(claim -> {
            var its = new LinkedHashSet<>(own.getOrDefault(claim, List.of()));
            its.removeAll(came.getOrDefault(claim, Set.of()));
            all.put(claim, its);
        });
        return all;
    }
}
