package collate.claims;

import static collate.db.schema.Tables.CLAIM;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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

    public static long root(DSLContext tx, long claim) {
        return roots(tx, Set.of(claim)).getOrDefault(claim, claim);
    }
}
