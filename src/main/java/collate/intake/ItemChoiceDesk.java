package collate.intake;

import static collate.db.schema.Tables.BATCH;
import static collate.db.schema.Tables.BATCH_ITEM;

import collate.articles.BytesDesk;
import collate.db.Moments;
import collate.db.schema.tables.records.BatchItemRecord;
import collate.jobs.Jobs;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;

/** What a person does about an item that needs them. */
final class ItemChoiceDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final Jobs jobs;

    ItemChoiceDesk(DSLContext sql, Clock clock, Recorder recorder, Jobs jobs) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
        this.jobs = jobs;
    }

    /** Fetches or reads it once more. False when it is no longer refused. */
    boolean again(long item) {
        return change(item, Set.of(ItemState.REFUSED), this::waitAgain);
    }

    /** The same by itself, when its time has come; the tries before are counted with it. */
    void onceMore(long item) {
        change(item, Set.of(ItemState.REFUSED), (tx, row) -> {
            row.setState(ItemState.WAITING.name());
            jobs.add(tx, BatchDesk.FETCH, List.of(item));
        });
    }

    /** Takes other bytes in its place. */
    boolean replace(long item, String name, byte[] bytes) {
        return change(item, Set.of(ItemState.REFUSED), (tx, row) -> {
            row.setName(name);
            row.setUrl("");
            row.setSha256(BytesDesk.keep(tx, bytes));
            waitAgain(tx, row);
        });
    }

    /** Does without it. */
    boolean remove(long item) {
        return change(
                item, Set.of(ItemState.REFUSED, ItemState.STOPPED), (_, row) -> row.setState(ItemState.REMOVED.name()));
    }

    /** Its date is not known; nobody is asked again. */
    boolean undated(long item, Actor by) {
        return change(item, Set.of(ItemState.ADDED, ItemState.UNDONE), (tx, row) -> {
            row.setUndated(true);
            var dossier = tx.select(BATCH.DOSSIER_ID)
                    .from(BATCH)
                    .where(BATCH.ID.eq(row.getBatchId()))
                    .fetchSingle(BATCH.DOSSIER_ID);
            var change = Change.of("edited", "article", row.getArticleId());
            recorder.write(tx, dossier, by, change.value("published", "not given", "not known"));
        });
    }

    private void waitAgain(DSLContext tx, BatchItemRecord row) {
        var work = row.getSha256() == null ? BatchDesk.FETCH : BatchDesk.READ;
        row.setState(ItemState.WAITING.name());
        row.setReason("");
        row.setAttempts(0);
        jobs.add(tx, work, List.of(row.getId()));
    }

    private boolean change(long item, Set<ItemState> from, BiConsumer<DSLContext, BatchItemRecord> what) {
        var done = sql.transactionResult(tx -> {
            var row = tx.dsl()
                    .selectFrom(BATCH_ITEM)
                    .where(BATCH_ITEM.ID.eq(item))
                    .forUpdate()
                    .fetchOptional();
            if (row.filter(held -> from.contains(ItemState.valueOf(held.getState())))
                    .isEmpty()) {
                return false;
            }
            what.accept(tx.dsl(), row.get());
            row.get().setAgainAt(null);
            row.get().setChangedAt(Moments.now(clock));
            row.get().store();
            return true;
        });
        jobs.wake();
        return done;
    }

    /** What a person must know to be sent back: the batch, and what became of the item. */
    record Place(long batch, Optional<Long> article) {}

    Optional<Place> place(long item) {
        return sql.select(BATCH_ITEM.BATCH_ID, BATCH_ITEM.ARTICLE_ID)
                .from(BATCH_ITEM)
                .where(BATCH_ITEM.ID.eq(item))
                .fetchOptional(row -> new Place(row.value1(), Optional.ofNullable(row.value2())));
    }
}
