package collate.intake;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.BATCH;
import static collate.db.schema.Tables.BATCH_ITEM;

import collate.articles.PutBackDesk;
import collate.articles.WithdrawalDesk;
import collate.db.Moments;
import collate.db.schema.tables.records.BatchItemRecord;
import collate.db.schema.tables.records.BatchRecord;
import collate.record.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Withdraws what a batch has added, and puts back what was withdrawn with it; one item after the other. */
final class UndoDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final WithdrawalDesk withdrawal;
    private final PutBackDesk puttingBack;

    UndoDesk(DSLContext sql, Clock clock, WithdrawalDesk withdrawal, PutBackDesk puttingBack) {
        this.sql = sql;
        this.clock = clock;
        this.withdrawal = withdrawal;
        this.puttingBack = puttingBack;
    }

    /** An item of an undone batch that is not withdrawn yet, or of one that was put back that still is. */
    static Condition isLeft() {
        return BATCH.UNDONE_AT
                .isNotNull()
                .and(BATCH_ITEM.STATE.eq(ItemState.ADDED.name()))
                .and(BATCH_ITEM.KEPT.isFalse())
                .or(BATCH.PUT_BACK_AT.isNotNull().and(BATCH_ITEM.STATE.eq(ItemState.UNDONE.name())));
    }

    List<Long> left(long batch) {
        return sql.select(BATCH_ITEM.ID)
                .from(BATCH_ITEM)
                .join(BATCH)
                .on(BATCH.ID.eq(BATCH_ITEM.BATCH_ID))
                .where(BATCH_ITEM.BATCH_ID.eq(batch))
                .and(isLeft())
                .orderBy(BATCH_ITEM.ID)
                .fetch(BATCH_ITEM.ID);
    }

    /** As the batch stands now: it may be undone and put back again in the middle of either. */
    void turn(long id) {
        sql.transaction(tx -> {
            var item = tx.dsl()
                    .selectFrom(BATCH_ITEM)
                    .where(BATCH_ITEM.ID.eq(id))
                    .forUpdate()
                    .fetchSingle();
            var batch = tx.dsl().fetchSingle(BATCH, BATCH.ID.eq(item.getBatchId()));
            var state = ItemState.valueOf(item.getState());
            if (batch.getUndoneAt() != null && state == ItemState.ADDED) {
                undo(tx.dsl(), batch, item);
            } else if (batch.getPutBackAt() != null && state == ItemState.UNDONE) {
                putBack(tx.dsl(), batch, item);
            }
            item.setChangedAt(Moments.now(clock));
            item.store();
        });
    }

    /** An article that somebody has worked on stays, and its item says so. */
    private void undo(DSLContext tx, BatchRecord batch, BatchItemRecord item) {
        var by = actor(tx, batch.getUndoneBy());
        var why = Objects.requireNonNull(batch.getUndoneWhy());
        var outcome = withdrawal.withdraw(tx, item.getArticleId(), Optional.of(batch.getId()), why, by);
        if (outcome == WithdrawalDesk.Outcome.WORKED_ON) {
            item.setReason("Stays: somebody has worked on its claims.");
            item.setKept(true);
        } else {
            item.setState(ItemState.UNDONE.name());
        }
    }

    /** What was withdrawn for itself, before or after, stays withdrawn. */
    private void putBack(DSLContext tx, BatchRecord batch, BatchItemRecord item) {
        item.setState(ItemState.ADDED.name());
        if (!PutBackDesk.wentWith(tx, item.getArticleId(), batch.getId())) {
            return;
        }
        var by = actor(tx, batch.getPutBackBy());
        var why = Objects.requireNonNull(batch.getPutBackWhy());
        if (puttingBack.putBack(tx, item.getArticleId(), why, by) instanceof PutBackDesk.Outcome.Same(var other)) {
            item.setReason("Stays withdrawn: its very text came in meanwhile as article " + other + ".");
        }
    }

    private static Actor actor(DSLContext tx, Long account) {
        return Optional.ofNullable(account)
                .flatMap(id -> tx.select(ACCOUNT.NAME)
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(id))
                        .fetchOptional(ACCOUNT.NAME)
                        .map(name -> Actor.person(id, name)))
                .orElse(Actor.COLLATE);
    }
}
