package collate.suggestions;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_MERGE;
import static collate.db.schema.Tables.CLAIM_MERGE_PART;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.REMARK;
import static collate.db.schema.Tables.REVIEW;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import collate.claims.DueDesk;
import collate.claims.MergedQueries;
import collate.core.review.Standing;
import collate.db.Moments;
import collate.db.schema.tables.records.ClaimMergeRecord;
import collate.db.schema.tables.records.ClaimRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.reviews.MergedReviewsDesk;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * Makes two claims one, and two again. Appearances, evidence given on its own and talk move to the claim that stays; reviews, and
 * evidence that came along with one, stay with the claim that goes, so that nothing sealed is seen and a split finds them.
 */
final class MergeDesk {
    /** What moves, by the table that holds it. */
    private record Moved(String thing, Table<?> table, TableField<?, Long> id, TableField<?, Long> claim) {}

    private static final List<Moved> ALL = List.of(
            new Moved("APPEARANCE", APPEARANCE, APPEARANCE.ID, APPEARANCE.CLAIM_ID),
            new Moved("EVIDENCE", EVIDENCE, EVIDENCE.ID, EVIDENCE.CLAIM_ID),
            new Moved("REMARK", REMARK, REMARK.ID, REMARK.CLAIM_ID));

    private final Clock clock;
    private final Recorder recorder;
    private final MergedReviewsDesk reviews;

    MergeDesk(Clock clock, Recorder recorder) {
        this.clock = clock;
        this.recorder = recorder;
        this.reviews = new MergedReviewsDesk(clock, recorder);
    }

    /** Why two claims cannot become one now; empty when they can. */
    Optional<String> hindrance(DSLContext tx, ClaimRecord one, ClaimRecord other) {
        return reviews.isDisputed(tx, one.getId()) && reviews.isDisputed(tx, other.getId())
                ? Optional.of(
                        "Both claims are in dispute. Settle one of the disputes first, so that it is not lost from sight.")
                : Optional.empty();
    }

    /** Both rows are locked by the caller. The claim that stays. */
    long merge(DSLContext tx, ClaimRecord one, ClaimRecord other, long suggestion, Actor by) {
        var kept = Stream.of(one, other).min(furthest(tx)).orElseThrow();
        var merged = kept == one ? other : one;
        var moved = moving(tx, kept.getId(), merged.getId());
        var id = keep(tx, kept, merged, suggestion, by);
        for (var thing : moved) {
            part(tx, id, thing.thing(), thing.id());
            move(tx, thing.thing(), thing.id(), merged.getId(), kept.getId());
        }
        record(tx, kept, merged, by);
        if (changesGround(tx, kept.getId(), moved)) {
            var what = "claim " + merged.getId() + " became one with it";
            reviews.changed(tx, kept.getId(), what, by).forEach(review -> part(tx, id, "REVIEW", review));
        }
        reviews.askSigners(tx, kept.getId(), merged.getId());
        tx.update(CLAIM)
                .set(CLAIM.MERGED_INTO, kept.getId())
                .where(CLAIM.ID.eq(merged.getId()))
                .execute();
        raise(tx, kept.getId());
        DueDesk.due(tx, List.of(kept.getId(), merged.getId()));
        return kept.getId();
    }

    /** A disputed claim must stay in sight; else the one that is further stays, with more reviews, or the older. */
    private Comparator<ClaimRecord> furthest(DSLContext tx) {
        return Comparator.<ClaimRecord, Boolean>comparing(claim -> !reviews.isDisputed(tx, claim.getId()))
                .thenComparing(claim -> claim.getStanding() != Standing.DECIDED)
                .thenComparing(claim -> claim.getStanding() == Standing.OPEN)
                .thenComparing(claim -> -tx.fetchCount(REVIEW, REVIEW.CLAIM_ID.eq(claim.getId())))
                .thenComparing(ClaimRecord::getId);
    }

    private record Thing(String thing, long id) {}

    /** What the kept claim has already, word for word at the same place, stays where it is. */
    private static List<Thing> moving(DSLContext tx, long kept, long merged) {
        var all = new ArrayList<Thing>();
        var mine = APPEARANCE.as("mine");
        tx.select(APPEARANCE.ID)
                .from(APPEARANCE)
                .leftJoin(mine)
                .on(mine.CLAIM_ID.eq(kept))
                .and(mine.TEXT_ID.eq(APPEARANCE.TEXT_ID))
                .and(mine.SPAN_START.eq(APPEARANCE.SPAN_START))
                .and(mine.SPAN_END.eq(APPEARANCE.SPAN_END))
                .where(APPEARANCE.CLAIM_ID.eq(merged))
                .and(mine.ID.isNull())
                .orderBy(APPEARANCE.ID)
                .forEach(row -> all.add(new Thing("APPEARANCE", row.value1())));
        tx.select(EVIDENCE.ID)
                .from(EVIDENCE)
                .where(EVIDENCE.CLAIM_ID.eq(merged))
                .and(EVIDENCE.WITH_REVIEW.isFalse())
                .orderBy(EVIDENCE.ID)
                .forEach(row -> all.add(new Thing("EVIDENCE", row.value1())));
        tx.select(REMARK.ID)
                .from(REMARK)
                .where(REMARK.CLAIM_ID.eq(merged))
                .orderBy(REMARK.ID)
                .forEach(row -> all.add(new Thing("REMARK", row.value1())));
        return all;
    }

    /** Evidence, or words that its reviewers have not seen; the same words once more are no new ground. */
    private static boolean changesGround(DSLContext tx, long kept, List<Thing> moved) {
        var came = moved.stream()
                .filter(thing -> thing.thing().equals("APPEARANCE"))
                .map(Thing::id)
                .toList();
        var words = tx.select(APPEARANCE.ID, APPEARANCE.EXACT)
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.eq(kept))
                .fetchMap(
                        APPEARANCE.ID,
                        row -> row.get(APPEARANCE.EXACT).replaceAll("\\W+", " ").strip());
        var seen = words.entrySet().stream()
                .filter(entry -> !came.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return moved.stream().anyMatch(thing -> thing.thing().equals("EVIDENCE")) || !seen.containsAll(words.values());
    }

    private static void move(DSLContext tx, String thing, long id, long from, long to) {
        var moved = ALL.stream()
                .filter(one -> one.thing().equals(thing))
                .findFirst()
                .orElseThrow();
        tx.update(moved.table())
                .set(moved.claim(), to)
                .where(moved.id().eq(id))
                .and(moved.claim().eq(from))
                .execute();
    }

    private long keep(DSLContext tx, ClaimRecord kept, ClaimRecord merged, long suggestion, Actor by) {
        return tx.insertInto(CLAIM_MERGE)
                .set(CLAIM_MERGE.DOSSIER_ID, kept.getDossierId())
                .set(CLAIM_MERGE.KEPT_CLAIM, kept.getId())
                .set(CLAIM_MERGE.MERGED_CLAIM, merged.getId())
                .set(CLAIM_MERGE.SUGGESTION_ID, suggestion)
                .set(CLAIM_MERGE.KEPT_VERSION, kept.getVersion() + 1)
                .set(CLAIM_MERGE.MERGED_BY, by.account().orElseThrow())
                .set(CLAIM_MERGE.MERGED_AT, Moments.now(clock))
                .returning(CLAIM_MERGE.ID)
                .fetchSingle()
                .getId();
    }

    private static void part(DSLContext tx, long merge, String thing, long id) {
        tx.insertInto(CLAIM_MERGE_PART)
                .set(CLAIM_MERGE_PART.MERGE_ID, merge)
                .set(CLAIM_MERGE_PART.THING, thing)
                .set(CLAIM_MERGE_PART.THING_ID, id)
                .execute();
    }

    private void record(DSLContext tx, ClaimRecord kept, ClaimRecord merged, Actor by) {
        var dossier = kept.getDossierId();
        recorder.write(
                tx,
                dossier,
                by,
                Change.of("merged", "claim", kept.getId()).to("claim " + merged.getId() + ", " + merged.getLabel()));
        recorder.write(
                tx, dossier, by, Change.of("merged", "claim", merged.getId()).to("into claim " + kept.getId()));
    }

    /**
     * Two again, each as it was; what was done to the kept claim meanwhile stays with it, and what another split took from it
     * stays where that put it. The claim that is back.
     */
    Optional<Long> split(DSLContext tx, long suggestion, Actor by) {
        return tx.selectFrom(CLAIM_MERGE)
                .where(CLAIM_MERGE.SUGGESTION_ID.eq(suggestion))
                .and(CLAIM_MERGE.SPLIT_AT.isNull())
                .forUpdate()
                .fetchOptional()
                .map(merge -> split(tx, merge, by));
    }

    private long split(DSLContext tx, ClaimMergeRecord merge, Actor by) {
        var merged = merge.getMergedClaim();
        var kept = MergedQueries.root(tx, merge.getKeptClaim());
        locked(tx, List.of(kept, merged));
        tx.update(CLAIM).setNull(CLAIM.MERGED_INTO).where(CLAIM.ID.eq(merged)).execute();
        var parts = tx.selectFrom(CLAIM_MERGE_PART)
                .where(CLAIM_MERGE_PART.MERGE_ID.eq(merge.getId()))
                .fetch();
        parts.stream()
                .filter(part -> !part.getThing().equals("REVIEW"))
                .forEach(part -> move(tx, part.getThing(), part.getThingId(), kept, merged));
        forget(tx, merge);
        recorder.write(
                tx,
                merge.getDossierId(),
                by,
                Change.of("split", "claim", kept).to("claim " + merged + " is its own again"));
        recorder.write(
                tx,
                merge.getDossierId(),
                by,
                Change.of("split", "claim", merged).to("from claim " + kept));
        settle(
                tx,
                merge,
                kept,
                parts.stream()
                        .filter(part -> part.getThing().equals("REVIEW"))
                        .map(part -> part.getThingId())
                        .toList(),
                by);
        merge.setSplitBy(by.account().orElseThrow());
        merge.setSplitAt(Moments.now(clock));
        merge.store();
        DueDesk.due(tx, List.of(kept, merged));
        return merged;
    }

    /** A merge made after this one moved the same things on; should that be split later, they are its no more. */
    private static void forget(DSLContext tx, ClaimMergeRecord merge) {
        var own = CLAIM_MERGE_PART.as("own");
        tx.deleteFrom(CLAIM_MERGE_PART)
                .where(CLAIM_MERGE_PART.MERGE_ID.gt(merge.getId()))
                .and(CLAIM_MERGE_PART.THING.ne("REVIEW"))
                .and(exists(selectOne()
                        .from(own)
                        .where(own.MERGE_ID.eq(merge.getId()))
                        .and(own.THING.eq(CLAIM_MERGE_PART.THING))
                        .and(own.THING_ID.eq(CLAIM_MERGE_PART.THING_ID))))
                .execute();
    }

    private void settle(DSLContext tx, ClaimMergeRecord merge, long kept, List<Long> stale, Actor by) {
        reviews.dismissSigners(tx, kept, merge.getMergedClaim());
        var version =
                tx.select(CLAIM.VERSION).from(CLAIM).where(CLAIM.ID.eq(kept)).fetchSingle(CLAIM.VERSION);
        var untouched = kept == merge.getKeptClaim()
                && merge.getKeptVersion().equals(version)
                && !tx.fetchExists(
                        EVIDENCE,
                        EVIDENCE.CLAIM_ID
                                .eq(kept)
                                .and(EVIDENCE.ADDED_AT
                                        .gt(merge.getMergedAt())
                                        .or(EVIDENCE.WITHDRAWN_AT.gt(merge.getMergedAt()))));
        if (untouched) {
            reviews.restore(tx, kept, stale, by);
        } else {
            reviews.changed(tx, kept, "claim " + merge.getMergedClaim() + " was split from it", by);
        }
        raise(tx, kept);
    }

    private static void raise(DSLContext tx, long claim) {
        tx.update(CLAIM)
                .set(CLAIM.VERSION, CLAIM.VERSION.plus(1))
                .where(CLAIM.ID.eq(claim))
                .execute();
    }

    /** In the order of their ids, so that two people never wait for each other; those that are there. */
    static List<ClaimRecord> locked(DSLContext tx, List<Long> claims) {
        return tx.selectFrom(CLAIM)
                .where(CLAIM.ID.in(claims))
                .orderBy(CLAIM.ID)
                .forUpdate()
                .fetch();
    }
}
