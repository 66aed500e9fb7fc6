package collate.suggestions;

import static collate.db.schema.Tables.CLAIM_TRAIT;
import static collate.db.schema.Tables.SUGGESTION;
import static org.jooq.impl.DSL.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;

/**
 * Which claims are looked at closely for which. A claim looks back only, at those that came in before it: so what comes later
 * pushes no question aside, and what is asked follows from the claims that stand, not from the order in which they were compared.
 */
final class CandidateQueries {
    /** So many earlier claims with most traits in common are looked at closely; of two with as many, the later one first. */
    private static final int MOST = 24;

    private CandidateQueries() {}

    static Set<Long> earlier(DSLContext tx, Side side) {
        return new LinkedHashSet<>(tx.select(CLAIM_TRAIT.CLAIM_ID)
                .from(CLAIM_TRAIT)
                .where(CLAIM_TRAIT.TRAIT.in(side.traitsToLookFor()))
                .and(CLAIM_TRAIT.CLAIM_ID.lt(side.claim()))
                .groupBy(CLAIM_TRAIT.CLAIM_ID)
                .orderBy(count().desc(), CLAIM_TRAIT.CLAIM_ID.desc())
                .limit(MOST)
                .fetch(CLAIM_TRAIT.CLAIM_ID));
    }

    /** Later claims that look at one with these traits, or would if it had them. */
    static Set<Long> later(DSLContext tx, long claim, Collection<Long> traits) {
        var shared = new TreeMap<Long, Set<Long>>();
        tx.select(CLAIM_TRAIT.CLAIM_ID, CLAIM_TRAIT.TRAIT)
                .from(CLAIM_TRAIT)
                .where(CLAIM_TRAIT.TRAIT.in(traits))
                .and(CLAIM_TRAIT.CLAIM_ID.gt(claim))
                .forEach(row -> shared.computeIfAbsent(row.value1(), _ -> new TreeSet<>())
                        .add(row.value2()));
        return notBeyondOthers(shared);
    }

    /**
     * A claim looks past another at none before it when {@link #MOST} in between have all that the two share: they share as much
     * with it, and are later.
     *
     * @param shared the traits that each later claim shares with the one before all of them
     */
    private static Set<Long> notBeyondOthers(Map<Long, Set<Long>> shared) {
        var between = new HashMap<Set<Long>, Integer>();
        var all = new LinkedHashSet<Long>();
        shared.forEach((claim, traits) -> {
            var nearer = between.entrySet().stream()
                    .filter(seen -> seen.getKey().containsAll(traits))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            if (nearer < MOST) {
                all.add(claim);
            }
            between.merge(traits, 1, Integer::sum);
        });
        return all;
    }

    /** The later claims of questions in which one of these is the earlier. */
    static Set<Long> laterOfQuestions(DSLContext tx, Collection<Long> claims) {
        var all = new LinkedHashSet<Long>();
        tx.select(SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM)
                .from(SUGGESTION)
                .where(QuestionQueries.about(claims))
                .forEach(row -> all.add(Math.max(row.value1(), row.value2())));
        return all;
    }

    static Map<Long, List<Long>> traits(DSLContext tx, Collection<Long> claims) {
        return tx.select(CLAIM_TRAIT.CLAIM_ID, CLAIM_TRAIT.TRAIT)
                .from(CLAIM_TRAIT)
                .where(CLAIM_TRAIT.CLAIM_ID.in(claims))
                .fetchGroups(CLAIM_TRAIT.CLAIM_ID, CLAIM_TRAIT.TRAIT);
    }
}
