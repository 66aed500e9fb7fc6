package collate.intake;

import static collate.db.schema.Tables.BATCH;
import static collate.db.schema.Tables.BATCH_ITEM;
import static collate.db.schema.Tables.FEED;
import static collate.db.schema.Tables.FEED_ENTRY;

import collate.db.Moments;
import collate.db.Sums;
import collate.db.schema.tables.records.FeedEntryRecord;
import collate.db.schema.tables.records.FeedRecord;
import collate.feed.Entry;
import collate.record.Actor;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Keeps what feeds list, each once, and hands in what is to be taken of it, as a batch. */
final class EntryDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final BatchDesk batches;
    private final ItemChoiceDesk items;

    EntryDesk(DSLContext sql, Clock clock, BatchDesk batches, ItemChoiceDesk items) {
        this.sql = sql;
        this.clock = clock;
        this.batches = batches;
        this.items = items;
    }

    /**
     * The oldest first, inside the caller's transaction; returns how many were not there yet.
     *
     * @param wanted whether they are to be taken in, those at least that have an address
     */
    int keep(DSLContext tx, FeedRecord feed, List<Entry> entries, boolean wanted) {
        var fresh = new ArrayList<String>();
        for (var entry : entries.reversed()) {
            if (isNew(tx, feed.getId(), entry)) {
                fresh.add(Sums.sha256(entry.name()));
            }
        }
        if (wanted && !fresh.isEmpty()) {
            handIn(
                    tx,
                    feed,
                    tx.selectFrom(FEED_ENTRY)
                            .where(FEED_ENTRY.FEED_ID.eq(feed.getId()))
                            .and(FEED_ENTRY.NAME_SHA256.in(fresh))
                            .and(FEED_ENTRY.URL.ne(""))
                            .orderBy(FEED_ENTRY.ID)
                            .fetch());
        }
        return fresh.size();
    }

    private boolean isNew(DSLContext tx, long feed, Entry entry) {
        return tx.insertInto(FEED_ENTRY)
                        .set(FEED_ENTRY.FEED_ID, feed)
                        .set(FEED_ENTRY.NAME_SHA256, Sums.sha256(entry.name()))
                        .set(
                                FEED_ENTRY.URL,
                                entry.address().map(Object::toString).orElse(""))
                        .set(FEED_ENTRY.TITLE, entry.title())
                        .set(
                                FEED_ENTRY.PUBLISHED_AT,
                                entry.published()
                                        .map(moment -> moment.atOffset(ZoneOffset.UTC))
                                        .orElse(null))
                        .set(FEED_ENTRY.SEEN_AT, Moments.now(clock))
                        .onConflict(FEED_ENTRY.FEED_ID, FEED_ENTRY.NAME_SHA256)
                        .doNothing()
                        .execute()
                == 1;
    }

    private void handIn(DSLContext tx, FeedRecord feed, List<FeedEntryRecord> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var name = "Feed " + (feed.getTitle().isEmpty() ? feed.getUrl() : feed.getTitle());
        var batch = new NewBatch(
                feed.getDossierId(), Way.FEED, Optional.empty(), feed.getPublisher(), Optional.of(feed.getId()));
        var made = batches.open(
                tx,
                batch,
                entries.stream().map(entry -> Arriving.address(entry.getUrl())).toList(),
                new Actor(Optional.empty(), name.length() <= 120 ? name : name.substring(0, 119) + "…"));
        for (var i = 0; i < entries.size(); i++) {
            entries.get(i).setItemId(made.items().get(i));
            entries.get(i).store();
        }
    }

    /** What was handed in is begun. */
    void wake() {
        batches.wake();
    }

    /** Somebody asks for one that was only listed, or was refused; false when there is nothing to be done. */
    boolean take(long feed, long id) {
        var entry = sql.fetchOptional(
                FEED_ENTRY,
                FEED_ENTRY.ID.eq(id).and(FEED_ENTRY.FEED_ID.eq(feed)).and(FEED_ENTRY.URL.ne("")));
        if (entry.isEmpty()) {
            return false;
        }
        var item = entry.get().getItemId();
        return item == null ? takeListed(feed, id) : items.again(item);
    }

    /** The feed is held first, so that of two who ask at once the second finds it taken. */
    private boolean takeListed(long feed, long id) {
        var taken = sql.transactionResult(tx -> {
            var held = tx.dsl()
                    .selectFrom(FEED)
                    .where(FEED.ID.eq(feed))
                    .forUpdate()
                    .fetchSingle();
            var entry = tx.dsl()
                    .selectFrom(FEED_ENTRY)
                    .where(FEED_ENTRY.ID.eq(id))
                    .and(FEED_ENTRY.ITEM_ID.isNull())
                    .fetch();
            handIn(tx.dsl(), held, entry);
            return entry.isNotEmpty();
        });
        batches.wake();
        return taken;
    }

    /** Asks once more for what a site could not give when it was first asked; not for feeds that are paused or removed. */
    void again() {
        sql.select(BATCH_ITEM.ID)
                .from(BATCH_ITEM)
                .join(BATCH)
                .on(BATCH.ID.eq(BATCH_ITEM.BATCH_ID))
                .join(FEED)
                .on(FEED.ID.eq(BATCH.FEED_ID))
                .where(BATCH_ITEM.AGAIN_AT.le(Moments.now(clock)))
                .and(BATCH.STOPPED_AT.isNull())
                .and(FEED.PAUSED_AT.isNull())
                .and(FEED.REMOVED_AT.isNull())
                .orderBy(BATCH_ITEM.AGAIN_AT)
                .fetch(BATCH_ITEM.ID)
                .forEach(items::onceMore);
    }
}
