package collate.claims;

import static collate.db.schema.Tables.CLAIM;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

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

    /** Of each the claim that it is part of now. */
    public static Map<Long, Long> roots(DSLContext tx, Collection<Long> claims) {
        var roots = new HashMap<Long, Long>();
        claims.forEach(claim -> roots.put(claim, claim));
        for (var next = into(tx, roots); !next.isEmpty(); next = into(tx, roots)) {
            var step = next;
            roots.replaceAll((_, at) -> step.getOrDefault(at, at));
        }
        return roots;
    }

    private static Map<Long, Long> into(DSLContext tx, Map<Long, Long> roots) {
        return tx.select(CLAIM.ID, CLAIM.MERGED_INTO)
                .from(CLAIM)
                .where(CLAIM.ID.in(Set.copyOf(roots.values())))
                .and(CLAIM.MERGED_INTO.isNotNull())
                .fetchMap(CLAIM.ID, CLAIM.MERGED_INTO);
    }

    /** The claim that it is part of now: itself, when it went into none. */
    public static long root(DSLContext tx, long claim) {
        var seen = new HashSet<Long>();
        var at = claim;
        for (var next = into(tx, at); next != null && seen.add(next); next = into(tx, at)) {
            at = next;
        }
        return at;
    }

    private static @Nullable Long into(DSLContext tx, long claim) {
        return tx.select(CLAIM.MERGED_INTO)
                .from(CLAIM)
                .where(CLAIM.ID.eq(claim))
                .fetchOne(CLAIM.MERGED_INTO);
    }
}
