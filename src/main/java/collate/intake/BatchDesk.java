package collate.intake;

import static collate.db.schema.Tables.BATCH;
import static collate.db.schema.Tables.BATCH_ITEM;

import collate.articles.BytesDesk;
import collate.db.Moments;
import collate.db.Sums;
import collate.jobs.Jobs;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps what is handed in before anything is done with it; stops, resumes and undoes. */
public final class BatchDesk {
    static final String READ = "read";
    static final String FETCH = "fetch";
    static final String UNDO = "undo";
    static final String PUT_BACK = "put-back";

    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final Jobs jobs;

    public BatchDesk(DSLContext sql, Clock clock, Recorder recorder, Jobs jobs) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
        this.jobs = jobs;
    }

    /** All items and the work on them, or nothing; returns the batch. */
    long open(NewBatch batch, List<Arriving> items, Actor by) {
        var id = sql.transactionResult(tx -> open(tx.dsl(), batch, items, by).batch());
        jobs.wake();
        return id;
    }

    /** @param items in the order in which they were handed in */
    record Opened(long batch, List<Long> items) {}

    /** The same inside the caller's transaction; call {@link #wake} once it is done. */
    Opened open(DSLContext tx, NewBatch batch, List<Arriving> items, Actor by) {
        var made = tx.insertInto(BATCH)
                .set(BATCH.DOSSIER_ID, batch.dossier())
                .set(BATCH.WAY, batch.way().name())
                .set(BATCH.PUBLISHED_ON, batch.published().orElse(null))
                .set(BATCH.PUBLISHER, batch.publisher())
                .set(BATCH.FEED_ID, batch.feed().orElse(null))
                .set(BATCH.MADE_BY, by.account().orElse(null))
                .set(BATCH.ACTOR, by.name())
                .set(BATCH.MADE_AT, Moments.now(clock))
                .returning(BATCH.ID)
                .fetchSingle()
                .getId();
        return new Opened(made, keep(tx, made, items));
    }

    void wake() {
        jobs.wake();
    }

    /** More of the same batch. */
    void add(long batch, List<Arriving> items) {
        sql.transaction(tx -> {
            keep(tx.dsl(), batch, items);
        });
        jobs.wake();
    }

    private List<Long> keep(DSLContext tx, long batch, List<Arriving> items) {
        var all = new ArrayList<Long>();
        var files = new ArrayList<Long>();
        var addresses = new ArrayList<Long>();
        var sums = keepBytes(tx, items);
        for (var item : items) {
            var id = row(tx, batch, item, Optional.ofNullable(sums.get(item)));
            all.add(id);
            if (item.isAddress()) {
                addresses.add(id);
            } else if (item.refused().isEmpty()) {
                files.add(id);
            }
        }
        jobs.add(tx, READ, files);
        jobs.add(tx, FETCH, addresses);
        return all;
    }

    /** In the order of their checksums, as two people may hand in the same; no more than one file is held at a time. */
    private static Map<Arriving, String> keepBytes(DSLContext tx, List<Arriving> items) {
        var sums = new IdentityHashMap<Arriving, String>();
        for (var item : items) {
            item.bytes().ifPresent(bytes -> sums.put(item, Sums.sha256(bytes.get())));
        }
        sums.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry ->
                        BytesDesk.keep(tx, entry.getKey().bytes().orElseThrow().get()));
        return sums;
    }

    private long row(DSLContext tx, long batch, Arriving item, Optional<String> sum) {
        return tx.insertInto(BATCH_ITEM)
                .set(BATCH_ITEM.BATCH_ID, batch)
                .set(BATCH_ITEM.NAME, item.name())
                .set(BATCH_ITEM.URL, item.isAddress() ? item.name() : "")
                .set(BATCH_ITEM.SHA256, sum.orElse(null))
                .set(BATCH_ITEM.STATE, (item.refused().isEmpty() ? ItemState.WAITING : ItemState.REFUSED).name())
                .set(BATCH_ITEM.REASON, item.refused())
                .set(BATCH_ITEM.CHANGED_AT, Moments.now(clock))
                .returning(BATCH_ITEM.ID)
                .fetchSingle()
                .getId();
    }

    /** What is being worked on comes to its end; the rest waits until it is resumed. */
    void stop(long batch) {
        sql.transaction(tx -> {
            tx.dsl()
                    .update(BATCH)
                    .set(BATCH.STOPPED_AT, Moments.now(clock))
                    .where(BATCH.ID.eq(batch))
                    .and(BATCH.STOPPED_AT.isNull())
                    .execute();
            tx.dsl()
                    .update(BATCH_ITEM)
                    .set(BATCH_ITEM.STATE, ItemState.STOPPED.name())
                    .where(BATCH_ITEM.BATCH_ID.eq(batch))
                    .and(BATCH_ITEM.STATE.eq(ItemState.WAITING.name()))
                    .execute();
        });
    }

    void resume(long batch) {
        sql.transaction(tx -> {
            tx.dsl()
                    .update(BATCH)
                    .setNull(BATCH.STOPPED_AT)
                    .where(BATCH.ID.eq(batch))
                    .and(BATCH.UNDONE_AT.isNull())
                    .execute();
            var stopped = tx.dsl()
                    .selectFrom(BATCH_ITEM)
                    .where(BATCH_ITEM.BATCH_ID.eq(batch))
                    .and(BATCH_ITEM.STATE.eq(ItemState.STOPPED.name()))
                    .orderBy(BATCH_ITEM.ID)
                    .forUpdate()
                    .fetch();
            stopped.forEach(item -> item.setState(ItemState.WAITING.name()));
            tx.dsl().batchUpdate(stopped).execute();
            var fetched = stopped.stream().filter(item -> item.getSha256() != null);
            jobs.add(tx.dsl(), READ, fetched.map(item -> item.getId()).toList());
            var unfetched = stopped.stream().filter(item -> item.getSha256() == null);
            jobs.add(tx.dsl(), FETCH, unfetched.map(item -> item.getId()).toList());
        });
        jobs.wake();
    }

    /** Stops it and withdraws its articles, as a job. False when somebody did so before. */
    boolean undo(long batch, String why, Actor by) {
        var begun = sql.transactionResult(tx -> {
            var row = tx.dsl()
                    .selectFrom(BATCH)
                    .where(BATCH.ID.eq(batch))
                    .forUpdate()
                    .fetchSingle();
            if (row.getUndoneAt() != null) {
                return false;
            }
            var now = Moments.now(clock);
            row.setUndoneAt(now);
            row.setUndoneBy(by.account().orElse(null));
            row.setUndoneWhy(why);
            row.setPutBackAt(null);
            row.setPutBackBy(null);
            row.setPutBackWhy(null);
            row.setStoppedAt(row.getStoppedAt() == null ? now : row.getStoppedAt());
            row.store();
            tx.dsl()
                    .update(BATCH_ITEM)
                    .set(BATCH_ITEM.STATE, ItemState.STOPPED.name())
                    .where(BATCH_ITEM.BATCH_ID.eq(batch))
                    .and(BATCH_ITEM.STATE.eq(ItemState.WAITING.name()))
                    .execute();
            recorder.write(
                    tx.dsl(),
                    row.getDossierId(),
                    by,
                    Change.of("undid", "batch", batch).because(why));
            jobs.add(tx.dsl(), UNDO, List.of(batch));
            return true;
        });
        jobs.wake();
        return begun;
    }

    /** Puts back, as a job, what undoing it withdrew; what was left to do waits until it is resumed. False when it is not undone. */
    boolean putBack(long batch, String why, Actor by) {
        var begun = sql.transactionResult(tx -> {
            var row = tx.dsl()
                    .selectFrom(BATCH)
                    .where(BATCH.ID.eq(batch))
                    .forUpdate()
                    .fetchSingle();
            if (row.getUndoneAt() == null) {
                return false;
            }
            row.setUndoneAt(null);
            row.setUndoneBy(null);
            row.setUndoneWhy(null);
            row.setPutBackAt(Moments.now(clock));
            row.setPutBackBy(by.account().orElse(null));
            row.setPutBackWhy(why);
            if (!tx.dsl()
                    .fetchExists(
                            BATCH_ITEM,
                            BATCH_ITEM.BATCH_ID.eq(batch).and(BATCH_ITEM.STATE.eq(ItemState.STOPPED.name())))) {
                row.setStoppedAt(null);
            }
            row.store();
            tx.dsl()
                    .update(BATCH_ITEM)
                    .set(BATCH_ITEM.KEPT, false)
                    .set(BATCH_ITEM.REASON, "")
                    .where(BATCH_ITEM.BATCH_ID.eq(batch))
                    .and(BATCH_ITEM.KEPT.isTrue())
                    .execute();
            recorder.write(
                    tx.dsl(),
                    row.getDossierId(),
                    by,
                    Change.of("put back", "batch", batch).because(why));
            jobs.add(tx.dsl(), PUT_BACK, List.of(batch));
            return true;
        });
        jobs.wake();
        return begun;
    }
}
