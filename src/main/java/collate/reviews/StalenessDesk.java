package collate.reviews;

import static collate.db.schema.Tables.REVIEW;

import collate.core.review.TurnReason;
import collate.db.Moments;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;

/** Tells reviewers that the ground of their review changed. */
public final class StalenessDesk {
    private static final int LONGEST = 500;

    private final Clock clock;
    private final Recorder recorder;
    private final VerdictDesk verdicts;
    private final TurnDesk turns;

    public StalenessDesk(Clock clock, Recorder recorder) {
        this.clock = clock;
        this.recorder = recorder;
        this.verdicts = new VerdictDesk(recorder);
        this.turns = new TurnDesk(clock);
    }

    /**
     * Makes the claim's reviews stale, moves its standing, and puts their authors on turn; all in the caller's transaction.
     * Nothing happens where nobody has signed.
     *
     * @param what changed, as it goes on after a colon: "max changed from 1,400 to 1,200"
     */
    public void changed(DSLContext tx, long claim, String what, Actor by) {
        var held = HoldDesk.hold(tx, claim);
        var authors = staled(tx, held, what);
        if (authors.isEmpty()) {
            return;
        }
        recorder.write(
                tx,
                held.dossier(),
                by,
                Change.of("made reviews stale", "claim", claim).because(what));
        verdicts.move(tx, held, by);
        turns.over(tx, held, TurnReason.SIGNATURE);
        var why = "Your review went stale: " + what + " (" + by.name() + ").";
        turns.openForAll(tx, held, authors, TurnReason.STALE, why);
    }

    /** Whose reviews counted until now. */
    private List<Long> staled(DSLContext tx, Held held, String what) {
        var counting =
                REVIEW.CLAIM_ID.eq(held.id()).and(REVIEW.REPLACED_BY.isNull()).and(REVIEW.STALE_AT.isNull());
        var authors = tx.select(REVIEW.ACCOUNT_ID)
                .from(REVIEW)
                .where(counting)
                .orderBy(REVIEW.ID)
                .fetch(REVIEW.ACCOUNT_ID);
        tx.update(REVIEW)
                .set(REVIEW.STALE_AT, Moments.now(clock))
                .set(REVIEW.STALE_WHY, Limits.cut(what, LONGEST))
                .where(counting)
                .execute();
        return authors;
    }
}
