package collate.suggestions;

import static collate.db.schema.Tables.CLAIM_TRAIT;
import static collate.db.schema.Tables.SUGGESTION;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;

/**
 * Which claims are looked at closely for which. A claim looks back only, at those that came in before it: so what comes later
 * pushes no question aside, and what is asked follows from the claims that stand, not from the order in which they were compared.
 */
final class CandidateQueries {
    /** So many earlier claims with most traits in common are looked at closely; of two with as many, the later one first. */
    private static final int MOST = 24;

    /** So many of the last claims with a trait are known by it: what many more have in common tells little. */
    private static final int WINDOW = 64;

    private CandidateQueries() {}

    static Set<Long> earlier(DSLContext tx, Side side) {
        var shared = new HashMap<Long, Integer>();
        side.traitsToLookFor().stream()
                .map(trait -> lastBefore(side.claim(), trait))
                .reduce(Select::unionAll)
                .ifPresent(all -> tx.fetch(all).forEach(row -> shared.merge(row.value1(), 1, Integer::sum)));
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())
                        .reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Ordered as the index is, so that H2 too reads no further. */
    private static Select<Record1<Long>> lastBefore(long claim, long trait) {
        return select(CLAIM_TRAIT.CLAIM_ID)
                .from(CLAIM_TRAIT)
                .where(CLAIM_TRAIT.TRAIT.eq(trait))
                .and(CLAIM_TRAIT.CLAIM_ID.lt(claim))
                .orderBy(CLAIM_TRAIT.TRAIT, CLAIM_TRAIT.CLAIM_ID.desc())
                .limit(WINDOW);
    }

    /** Later claims that look at one with these traits, or would if it had them. */
    static Set<Long> later(DSLContext tx, long claim, Collection<Long> traits) {
        var shared = new TreeMap<Long, Set<Long>>();
        traits.stream()
                .map(trait -> firstAfter(claim, trait))
                .reduce(Select::unionAll)
                .ifPresent(all -> tx.fetch(all)
                        .forEach(row -> shared.computeIfAbsent(row.value1(), _ -> new TreeSet<>())
                                .add(row.value2())));
        return notBeyondOthers(shared);
    }

    /** Those that know it by the trait. */
    private static Select<Record2<Long, Long>> firstAfter(long claim, long trait) {
        return select(CLAIM_TRAIT.CLAIM_ID, CLAIM_TRAIT.TRAIT)
                .from(CLAIM_TRAIT)
                .where(CLAIM_TRAIT.TRAIT.eq(trait))
                .and(CLAIM_TRAIT.CLAIM_ID.gt(claim))
                .orderBy(CLAIM_TRAIT.CLAIM_ID)
                .limit(WINDOW);
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
                .where(AboutQueries.aboutAny(tx, claims))
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
