package collate.claims;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_MERGE;
import static collate.db.schema.Tables.CLAIM_MERGE_PART;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads which claims went into which. */
public final class MergedQueries {
    private MergedQueries() {}

    /** These and all that went into them, over any number of steps. */
    public static Set<Long> members(DSLContext tx, Collection<Long> claims) {
        var all = new HashSet<>(claims);
        var next = Set.copyOf(claims);
        while (!next.isEmpty()) {
            next = tx.select(CLAIM.ID)
                    .from(CLAIM)
                    .where(CLAIM.MERGED_INTO.in(next))
                    .and(CLAIM.ID.notIn(all))
                    .fetchSet(CLAIM.ID);
            all.addAll(next);
        }
        return all;
    }

    /** Of each the claim that it is part of now: itself, when it went into none. */
    public static Map<Long, Long> roots(DSLContext tx, Collection<Long> claims) {
        var roots = new HashMap<Long, Long>();
        claims.forEach(claim -> roots.put(claim, claim));
        var asked = new HashSet<Long>();
        for (var ends = Set.copyOf(claims); asked.addAll(ends); ends = Set.copyOf(roots.values())) {
            var into = tx.select(CLAIM.ID, CLAIM.MERGED_INTO)
                    .from(CLAIM)
                    .where(CLAIM.ID.in(ends))
                    .and(CLAIM.MERGED_INTO.isNotNull())
                    .fetchMap(CLAIM.ID, CLAIM.MERGED_INTO);
            roots.replaceAll((_, end) -> into.getOrDefault(end, end));
        }
        return roots;
    }

    /** By appearance the claim whose words it was first, of those that went into the one it is of now; none for all others. */
    public static Map<Long, Long> claimsBefore(DSLContext tx, Condition appearances) {
        var before = new HashMap<Long, Long>();
        tx.select(APPEARANCE.ID, CLAIM_MERGE.MERGED_CLAIM)
                .from(APPEARANCE)
                .join(CLAIM_MERGE_PART)
                .on(CLAIM_MERGE_PART.THING.eq("APPEARANCE").and(CLAIM_MERGE_PART.THING_ID.eq(APPEARANCE.ID)))
                .join(CLAIM_MERGE)
                .on(CLAIM_MERGE.ID.eq(CLAIM_MERGE_PART.MERGE_ID))
                .where(appearances)
                .and(CLAIM_MERGE.SPLIT_AT.isNull())
                .orderBy(CLAIM_MERGE.ID)
                .forEach(row -> before.putIfAbsent(row.value1(), row.value2()));
        return before;
    }

    public static long root(DSLContext tx, long claim) {
        return roots(tx, Set.of(claim)).getOrDefault(claim, claim);
    }
}
