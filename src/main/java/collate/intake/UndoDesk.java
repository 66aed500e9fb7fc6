package collate.intake;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.BATCH;
import static collate.db.schema.Tables.BATCH_ITEM;

import collate.articles.WithdrawalDesk;
import collate.db.Moments;
import collate.record.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;

/** Withdraws what a batch has added. */
final class UndoDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final WithdrawalDesk withdrawal;

    UndoDesk(DSLContext sql, Clock clock, WithdrawalDesk withdrawal) {
        this.sql = sql;
        this.clock = clock;
        this.withdrawal = withdrawal;
    }

    /** The items of an undone batch whose articles still stand. */
    List<Long> added(long batch) {
        return sql.select(BATCH_ITEM.ID)
                .from(BATCH_ITEM)
                .where(BATCH_ITEM.BATCH_ID.eq(batch))
                .and(BATCH_ITEM.STATE.eq(ItemState.ADDED.name()))
                .and(BATCH_ITEM.KEPT.isFalse())
                .orderBy(BATCH_ITEM.ID)
                .fetch(BATCH_ITEM.ID);
    }

    /** An article that somebody has worked on stays, and its item says so. */
    void undo(long item) {
        sql.transaction(tx -> {
            var row = tx.dsl()
                    .selectFrom(BATCH_ITEM)
                    .where(BATCH_ITEM.ID.eq(item))
                    .forUpdate()
                    .fetchSingle();
            if (!row.getState().equals(ItemState.ADDED.name())) {
                return;
            }
            var batch = tx.dsl()
                    .selectFrom(BATCH)
                    .where(BATCH.ID.eq(row.getBatchId()))
                    .fetchSingle();
            var by = actor(tx.dsl(), batch.getUndoneBy());
            var why = Objects.requireNonNull(batch.getUndoneWhy());
            if (withdrawal.withdraw(tx.dsl(), row.getArticleId(), why, by) == WithdrawalDesk.Outcome.WORKED_ON) {
                row.setReason("Stays: somebody has worked on its claims.");
                row.setKept(true);
            } else {
                row.setState(ItemState.UNDONE.name());
            }
            row.setChangedAt(Moments.now(clock));
            row.store();
        });
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
