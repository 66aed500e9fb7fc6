package collate.suggestions;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_MERGE;
import static collate.db.schema.Tables.CLAIM_MERGE_PART;
import static collate.db.schema.Tables.EVIDENCE;

import collate.claims.DueDesk;
import collate.claims.MergedQueries;
import collate.db.Moments;
import collate.db.schema.tables.records.ClaimMergeRecord;
import collate.db.schema.tables.records.ClaimRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.reviews.MergedReviewsDesk;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * Makes two claims one, and two again. Appearances, evidence given on its own and talk move to the claim that stays; reviews, and
 * evidence that came along with one, stay with the claim that goes, so that nothing sealed is seen and a split finds them.
 */
final class MergeDesk {
    private final Clock clock;
    private final Recorder recorder;
    private final MergedReviewsDesk reviews;
    private final SharedDesk shared;

    MergeDesk(Clock clock, Recorder recorder) {
        this.clock = clock;
        this.recorder = recorder;
        this.reviews = new MergedReviewsDesk(clock, recorder);
        this.shared = new SharedDesk(clock, recorder);
    }

    /** Why two claims cannot become one now; empty when they can. */
    Optional<String> hindrance(DSLContext tx, ClaimRecord one, ClaimRecord other) {
        return MergedReviewsDesk.isDisputed(tx, one.getId()) && MergedReviewsDesk.isDisputed(tx, other.getId())
                ? Optional.of(
                        "Both claims are in dispute. Settle one of the disputes first, so that it is not lost from sight.")
                : Optional.empty();
    }

    /**
     * Two claims that are one.
     *
     * @param stale how many signatures of the claim that stays went stale by it
     * @param rests whether somebody had signed the claim that went
     */
    record One(long kept, long merged, int stale, boolean rests) {
        String words() {
            return "One claim now: claim " + kept + ". It can be split again." + went()
                    + (rests ? " What was signed of claim " + merged + " rests with that one." : "");
        }

        private String went() {
            if (stale == 0) {
                return "";
            }
            return (stale == 1 ? " Its signature" : " Its " + stale + " signatures")
                    + " went stale, as it has the words and links of both: it waits to be signed anew.";
        }
    }

    /** Both rows are locked by the caller. */
    One merge(DSLContext tx, ClaimRecord one, ClaimRecord other, long suggestion, Actor by) {
        var outlook = OutlookQueries.of(tx, one, other);
        var kept = outlook.kept();
        var merged = outlook.merged();
        var moved = MovedDesk.moving(tx, kept.getId(), merged.getId());
        var merge = keep(tx, kept, merged, suggestion, by);
        MovedDesk.move(tx, merge.getId(), moved, merged.getId(), kept.getId());
        record(tx, kept, merged, by);
        shared.share(tx, merge, by);
        var what = "claim " + merged.getId() + " became one with it";
        var stale = MovedDesk.changesGround(tx, kept.getId(), moved)
                ? reviews.changed(tx, kept.getId(), what, by)
                : List.<Long>of();
        stale.forEach(review -> MovedDesk.part(tx, merge.getId(), "REVIEW", review));
        var rests = reviews.askSigners(tx, kept.getId(), merged.getId());
        tx.update(CLAIM)
                .set(CLAIM.MERGED_INTO, kept.getId())
                .where(CLAIM.ID.eq(merged.getId()))
                .execute();
        LinkDesk.holdFor(tx, kept.getId());
        raise(tx, kept.getId());
        DueDesk.due(tx, List.of(kept.getId(), merged.getId()));
        return new One(kept.getId(), merged.getId(), stale.size(), rests);
    }

    private ClaimMergeRecord keep(DSLContext tx, ClaimRecord kept, ClaimRecord merged, long suggestion, Actor by) {
        return tx.insertInto(CLAIM_MERGE)
                .set(CLAIM_MERGE.DOSSIER_ID, kept.getDossierId())
                .set(CLAIM_MERGE.KEPT_CLAIM, kept.getId())
                .set(CLAIM_MERGE.MERGED_CLAIM, merged.getId())
                .set(CLAIM_MERGE.SUGGESTION_ID, suggestion)
                .set(CLAIM_MERGE.KEPT_VERSION, kept.getVersion() + 1)
                .set(CLAIM_MERGE.MERGED_BY, by.account().orElseThrow())
                .set(CLAIM_MERGE.MERGED_AT, Moments.now(clock))
                .returning()
                .fetchSingle();
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
     * stays where that put it.
     */
    Optional<Back> split(DSLContext tx, long suggestion, Actor by) {
        return tx.selectFrom(CLAIM_MERGE)
                .where(CLAIM_MERGE.SUGGESTION_ID.eq(suggestion))
                .and(CLAIM_MERGE.SPLIT_AT.isNull())
                .forUpdate()
                .fetchOptional()
                .map(merge -> split(tx, merge, by));
    }

    /**
     * A claim that is its own again.
     *
     * @param events into how many it goes since both were put into them
     */
    record Back(long claim, int events) {}

    private Back split(DSLContext tx, ClaimMergeRecord merge, Actor by) {
        var merged = merge.getMergedClaim();
        var kept = MergedQueries.root(tx, merge.getKeptClaim());
        locked(tx, List.of(kept, merged));
        tx.update(CLAIM).setNull(CLAIM.MERGED_INTO).where(CLAIM.ID.eq(merged)).execute();
        MovedDesk.back(tx, merge, kept);
        LinkDesk.holdFor(tx, merged);
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
        var events = shared.part(tx, merge, kept, by);
        settle(tx, merge, kept, staleBy(tx, merge), by);
        merge.setSplitBy(by.account().orElseThrow());
        merge.setSplitAt(Moments.now(clock));
        merge.store();
        DueDesk.due(tx, List.of(kept, merged));
        return new Back(merged, events);
    }

    /** The reviews that went stale by a merge. */
    private static List<Long> staleBy(DSLContext tx, ClaimMergeRecord merge) {
        return tx.select(CLAIM_MERGE_PART.THING_ID)
                .from(CLAIM_MERGE_PART)
                .where(CLAIM_MERGE_PART.MERGE_ID.eq(merge.getId()))
                .and(CLAIM_MERGE_PART.THING.eq("REVIEW"))
                .fetch(CLAIM_MERGE_PART.THING_ID);
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
