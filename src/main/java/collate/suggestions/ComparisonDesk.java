package collate.suggestions;

import static collate.db.schema.Tables.CLAIM_TRAIT;
import static collate.db.schema.Tables.COMPARISON_DUE;

import collate.claims.DueDesk;
import collate.core.compare.pair.Outcome;
import collate.core.compare.pair.Relation;
import collate.db.schema.tables.records.ComparisonDueRecord;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * Compares claims that are due with those of their dossier that came before them and share a trait with them, and keeps what is
 * worth a question.
 * What is due goes in the same transaction, so that a kill loses neither.
 */
public final class ComparisonDesk {
    private static final int MOST = 8;
    /** Of figures that say too little to differ: "dozens" agrees with every figure of a happening. */
    private static final int MOST_LOOSE = 2;

    private static final int MOST_APART = 3;

    private final DSLContext sql;
    private final SuggestionDesk suggestions;
    private final RevisitDesk revisits;

    public ComparisonDesk(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.suggestions = new SuggestionDesk(clock);
        this.revisits = new RevisitDesk(clock);
    }

    /** So much of what is due; false when nothing was. What becomes due meanwhile is another row, and stays. */
    public boolean next(int most) {
        return sql.fetchExists(COMPARISON_DUE) && compareNext(most);
    }

    /** What would be next comes last, so that what cannot be compared holds nothing up; it stays due. */
    void putLast() {
        sql.transaction(tx -> tx.dsl()
                .selectFrom(COMPARISON_DUE)
                .orderBy(COMPARISON_DUE.ID)
                .limit(1)
                .forUpdate()
                .fetchOptional()
                .ifPresent(row -> {
                    row.delete();
                    if (row.getChanged()) {
                        DueDesk.changed(tx.dsl(), row.getClaimId());
                    } else {
                        DueDesk.due(tx.dsl(), List.of(row.getClaimId()));
                    }
                }));
    }

    private boolean compareNext(int most) {
        return sql.transactionResult(tx -> {
            var rows = tx.dsl()
                    .selectFrom(COMPARISON_DUE)
                    .orderBy(COMPARISON_DUE.ID)
                    .limit(most)
                    .forUpdate()
                    .skipLocked()
                    .fetch();
            if (rows.isEmpty()) {
                return false;
            }
            var due = rows.stream().map(row -> row.getClaimId()).distinct().toList();
            var opened = revisits.look(
                    tx.dsl(),
                    due,
                    rows.stream()
                            .filter(ComparisonDueRecord::getChanged)
                            .map(ComparisonDueRecord::getClaimId)
                            .collect(Collectors.toSet()));
            compare(tx.dsl(), due);
            revisits.record(tx.dsl(), opened);
            tx.dsl()
                    .deleteFrom(COMPARISON_DUE)
                    .where(COMPARISON_DUE.ID.in(rows.map(row -> row.getId())))
                    .execute();
            return true;
        });
    }

    /** With those that looked at one of them, or do now: of those nothing changed, but what is nearest to them may have. */
    private void compare(DSLContext tx, List<Long> changed) {
        var sides = SideQueries.sides(tx, changed);
        var due = new LinkedHashSet<>(changed);
        CandidateQueries.traits(tx, changed)
                .forEach((claim, traits) -> due.addAll(CandidateQueries.later(tx, claim, traits)));
        due.addAll(CandidateQueries.laterOfQuestions(tx, changed));
        keepTraits(tx, changed, sides);
        live(sides).forEach(side -> due.addAll(CandidateQueries.later(tx, side.claim(), side.traitsToLookFor())));
        sides.putAll(missing(tx, sides.keySet(), due));
        ask(tx, due, sides);
    }

    private void ask(DSLContext tx, Set<Long> due, Map<Long, Side> sides) {
        var candidates = new HashMap<Long, Set<Long>>();
        live(sides).forEach(side -> candidates.put(side.claim(), CandidateQueries.earlier(tx, side)));
        var asked = suggestions.unanswered(tx, due);
        var others = new HashSet<Long>();
        candidates.values().forEach(others::addAll);
        asked.forEach(one -> others.addAll(List.of(one.from(), one.to())));
        sides.putAll(missing(tx, sides.keySet(), others));
        suggestions.keep(tx, due, asked, sides, found(sides, candidates));
    }

    private static List<Side> live(Map<Long, Side> sides) {
        return sides.values().stream()
                .filter(Side::live)
                .sorted(Comparator.comparingLong(Side::claim))
                .toList();
    }

    private static void keepTraits(DSLContext tx, List<Long> due, Map<Long, Side> sides) {
        tx.deleteFrom(CLAIM_TRAIT).where(CLAIM_TRAIT.CLAIM_ID.in(due)).execute();
        var rows = tx.batch(tx.insertInto(CLAIM_TRAIT, CLAIM_TRAIT.TRAIT, CLAIM_TRAIT.CLAIM_ID)
                .values(0L, 0L));
        for (var side : sides.values()) {
            if (side.live()) {
                for (var trait : side.traits()) {
                    rows = rows.bind(trait, side.claim());
                }
            }
        }
        if (rows.size() > 0) {
            rows.execute();
        }
    }

    private static Map<Long, Side> missing(DSLContext tx, Set<Long> known, Set<Long> wanted) {
        var missing = new HashSet<>(wanted);
        missing.removeAll(known);
        return missing.isEmpty() ? Map.of() : SideQueries.sides(tx, missing);
    }

    private static List<Found> found(Map<Long, Side> sides, Map<Long, Set<Long>> candidates) {
        return candidates.entrySet().stream()
                .flatMap(entry -> best(Side.of(entry.getKey(), sides), entry.getValue(), sides))
                .distinct()
                .toList();
    }

    private static Stream<Found> best(Side side, Set<Long> others, Map<Long, Side> sides) {
        var all = others.stream()
                .map(other -> Side.of(other, sides))
                .filter(Side::live)
                .flatMap(other -> Found.of(side, other).stream())
                .sorted(Comparator.comparingDouble(Found::strength).reversed())
                .toList();
        var apart = all.stream()
                .filter(found -> found.outcome() == Outcome.NOT_COMPARABLE)
                .limit(MOST_APART);
        var comparable = all.stream().filter(found -> found.outcome() != Outcome.NOT_COMPARABLE);
        return Stream.concat(fewLoose(comparable).limit(MOST), apart);
    }

    private static Stream<Found> fewLoose(Stream<Found> all) {
        var loose = new ArrayList<Found.Matter>();
        return all.filter(found -> found.relation() != Relation.COMPATIBLE
                || loose.stream().anyMatch(found.matter()::isAlike)
                || loose.size() < MOST_LOOSE && loose.add(found.matter()));
    }
}
