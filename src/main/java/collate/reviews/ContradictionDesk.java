package collate.reviews;

import static collate.db.schema.Tables.REVIEW;

import collate.core.review.TurnReason;
import java.time.Clock;
import org.jooq.DSLContext;

/** Puts the signers of a decided claim on turn when another claim may contradict it; all in the caller's transaction. */
public final class ContradictionDesk {
    private final TurnDesk turns;

    public ContradictionDesk(Clock clock) {
        this.turns = new TurnDesk(clock);
    }

    public void tell(DSLContext tx, long claim, String why) {
        var held = HoldDesk.hold(tx, claim);
        turns.openForAll(tx, held, signers(tx, claim), TurnReason.CONTRADICTED, why);
    }

    /** Somebody has judged it. */
    public void over(DSLContext tx, long claim) {
        turns.over(tx, HoldDesk.hold(tx, claim), TurnReason.CONTRADICTED);
    }

    private static java.util.List<Long> signers(DSLContext tx, long claim) {
        return tx.selectDistinct(REVIEW.ACCOUNT_ID)
                .from(REVIEW)
                .where(REVIEW.CLAIM_ID.eq(claim))
                .and(REVIEW.REPLACED_BY.isNull())
                .and(REVIEW.STALE_AT.isNull())
                .fetch(REVIEW.ACCOUNT_ID);
    }
}
