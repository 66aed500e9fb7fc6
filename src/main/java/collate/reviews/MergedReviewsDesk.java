package collate.reviews;

import static collate.db.schema.Tables.DISPUTE;
import static collate.db.schema.Tables.REVIEW;

import collate.core.review.TurnReason;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/**
 * What becomes of reviews when two claims become one, and when they are split again; all in the caller's transaction. The reviews
 * of the claim that goes stay with it, unread and unchanged; those of the claim that stays go stale when its ground changed.
 */
public final class MergedReviewsDesk {
    private final Recorder recorder;
    private final StalenessDesk staleness;
    private final VerdictDesk verdicts;
    private final TurnDesk turns;

    public MergedReviewsDesk(Clock clock, Recorder recorder) {
        this.recorder = recorder;
        this.staleness = new StalenessDesk(clock, recorder);
        this.verdicts = new VerdictDesk(recorder);
        this.turns = new TurnDesk(clock);
    }

    public static boolean isDisputed(DSLContext tx, long claim) {
        return tx.fetchExists(DISPUTE, DISPUTE.CLAIM_ID.eq(claim).and(DISPUTE.SETTLED_AT.isNull()));
    }

    /** The reviews of the claim that stays go stale; which ones. */
    public List<Long> changed(DSLContext tx, long kept, String what, Actor by) {
        var counting = tx.select(REVIEW.ID)
                .from(REVIEW)
                .where(REVIEW.CLAIM_ID.eq(kept))
                .and(REVIEW.REPLACED_BY.isNull())
                .and(REVIEW.STALE_AT.isNull())
                .fetch(REVIEW.ID);
        staleness.changed(tx, kept, what, by);
        return counting;
    }

    /** Who signed the claim that goes is asked to sign the one that stays, unless they did; whether anybody signed it. */
    public boolean askSigners(DSLContext tx, long kept, long merged) {
        var signers = signers(tx, merged);
        var asked = new ArrayList<>(signers);
        asked.removeAll(signers(tx, kept));
        var why = "You signed claim " + merged + ", which is one with this now. Your review stays with it.";
        turns.openForAll(tx, HoldDesk.hold(tx, kept), asked, TurnReason.STALE, why);
        return !signers.isEmpty();
    }

    /** They need not, now that their claim is its own again. */
    public void dismissSigners(DSLContext tx, long kept, long merged) {
        var held = HoldDesk.hold(tx, kept);
        var dismissed = new ArrayList<>(signers(tx, merged));
        dismissed.removeAll(signers(tx, kept));
        dismissed.forEach(account -> turns.answered(tx, held, account, TurnReason.STALE));
    }

    private static List<Long> signers(DSLContext tx, long claim) {
        return tx.selectDistinct(REVIEW.ACCOUNT_ID)
                .from(REVIEW)
                .where(REVIEW.CLAIM_ID.eq(claim))
                .and(REVIEW.REPLACED_BY.isNull())
                .orderBy(REVIEW.ACCOUNT_ID)
                .fetch(REVIEW.ACCOUNT_ID);
    }

    /** The ground is again what these reviews judged: they count again, save those given anew meanwhile. */
    public void restore(DSLContext tx, long kept, List<Long> reviews, Actor by) {
        var held = HoldDesk.hold(tx, kept);
        var authors = tx.select(REVIEW.ACCOUNT_ID)
                .from(REVIEW)
                .where(REVIEW.ID.in(reviews))
                .and(REVIEW.REPLACED_BY.isNull())
                .fetch(REVIEW.ACCOUNT_ID);
        if (authors.isEmpty()) {
            return;
        }
        tx.update(REVIEW)
                .setNull(REVIEW.STALE_AT)
                .setNull(REVIEW.STALE_WHY)
                .where(REVIEW.ID.in(reviews))
                .and(REVIEW.REPLACED_BY.isNull())
                .execute();
        recorder.write(tx, held.dossier(), by, Change.of("made reviews count again", "claim", kept));
        verdicts.restore(tx, held, by);
        authors.forEach(account -> turns.answered(tx, held, account, TurnReason.STALE));
    }
}
