package collate.reviews;

import static collate.db.schema.Tables.TURN;
import static org.jooq.impl.DSL.and;

import collate.core.review.TurnReason;
import collate.db.Moments;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Puts people on turn, and takes the turn from them when they did what was asked. */
final class TurnDesk {
    private static final int LONGEST = 500;

    private final Clock clock;

    TurnDesk(Clock clock) {
        this.clock = clock;
    }

    /** Why the next signature is wanted. */
    static String next(Held held) {
        return held.policy().blind()
                ? "Next signature. The earlier ones stay sealed until you sign."
                : "Next signature.";
    }

    /** @param account nobody in particular: anyone who may sign */
    void open(DSLContext tx, Held held, Optional<Long> account, TurnReason reason, String why) {
        var already = tx.update(TURN)
                .set(TURN.WHY, Limits.cut(why, LONGEST))
                .where(waiting(held))
                .and(TURN.REASON.eq(reason))
                .and(account.map(TURN.ACCOUNT_ID::eq).orElseGet(TURN.ACCOUNT_ID::isNull))
                .execute();
        if (already > 0) {
            return;
        }
        tx.insertInto(TURN)
                .set(TURN.DOSSIER_ID, held.dossier())
                .set(TURN.CLAIM_ID, held.id())
                .set(TURN.ACCOUNT_ID, account.orElse(null))
                .set(TURN.REASON, reason)
                .set(TURN.WHY, Limits.cut(why, LONGEST))
                .set(TURN.SINCE, Moments.now(clock))
                .execute();
    }

    /** Whatever waited for this person on this claim. */
    void answered(DSLContext tx, Held held, long account) {
        close(tx, waiting(held).and(TURN.ACCOUNT_ID.eq(account)));
    }

    void answered(DSLContext tx, Held held, long account, TurnReason reason) {
        close(tx, waiting(held).and(TURN.ACCOUNT_ID.eq(account)).and(TURN.REASON.eq(reason)));
    }

    /** What nobody needs to do any more, whoever it waited for. */
    void over(DSLContext tx, Held held, TurnReason... reasons) {
        close(tx, waiting(held).and(TURN.REASON.in(List.of(reasons))));
    }

    /** The same, but for these, who still have something of the kind to do. */
    void overBut(DSLContext tx, Held held, TurnReason reason, Collection<Optional<Long>> accounts) {
        var others = accounts.stream()
                .map(account -> account.map(TURN.ACCOUNT_ID::ne)
                        .map(other -> other.or(TURN.ACCOUNT_ID.isNull()))
                        .orElseGet(TURN.ACCOUNT_ID::isNotNull))
                .toList();
        close(tx, waiting(held).and(TURN.REASON.eq(reason)).and(and(others)));
    }

    void openForAll(DSLContext tx, Held held, Collection<Long> accounts, TurnReason reason, String why) {
        accounts.forEach(account -> open(tx, held, Optional.of(account), reason, why));
    }

    private static Condition waiting(Held held) {
        return TURN.CLAIM_ID.eq(held.id()).and(TURN.ANSWERED_AT.isNull());
    }

    private void close(DSLContext tx, Condition which) {
        tx.update(TURN).set(TURN.ANSWERED_AT, Moments.now(clock)).where(which).execute();
    }
}
