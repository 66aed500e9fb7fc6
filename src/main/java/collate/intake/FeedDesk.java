package collate.intake;

import static collate.db.schema.Tables.FEED;

import collate.db.Moments;
import collate.db.schema.tables.records.FeedRecord;
import collate.fetch.Conditions;
import collate.intake.FeedLook.Seen;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** Keeps the feeds that dossiers follow, and what they listed. */
final class FeedDesk {
    /** So long a poll may take, and then some; a feed whose poll was cut off by the end of the program is asked again. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private static final int AT_ONCE = 8;

    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final EntryDesk entries;

    FeedDesk(DSLContext sql, Clock clock, Recorder recorder, EntryDesk entries) {
        this.entries = entries;
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
    }

    /** What somebody wants to follow. */
    record NewFeed(long dossier, String publisher, boolean old) {}

    /** Empty when the dossier follows that address already. */
    Optional<Long> add(NewFeed wanted, Seen.News found, Actor by) {
        Optional<Long> added = sql.transactionResult(tx -> {
            if (isFollowed(tx.dsl(), wanted.dossier(), found.url())) {
                return Optional.empty();
            }
            var now = Moments.now(clock);
            var row = tx.dsl().newRecord(FEED);
            row.setDossierId(wanted.dossier());
            row.setUrl(found.url());
            row.setTitle(found.feed().title());
            row.setPublisher(wanted.publisher());
            row.setAddedBy(by.account().orElse(null));
            row.setActor(by.name());
            row.setAddedAt(now);
            row.setPolledAt(now);
            row.setChangedAt(now);
            row.setWaitMinutes(Pace.FIRST);
            row.setNextAt(now.plusMinutes(Pace.FIRST));
            tell(row, found.next());
            row.store();
            entries.keep(tx.dsl(), row, found.feed().entries(), wanted.old());
            write(tx.dsl(), row, by, Change.of("added", "feed", row.getId()).to(found.url()));
            return Optional.of(row.getId());
        });
        entries.wake();
        return added;
    }

    private static boolean isFollowed(DSLContext tx, long dossier, String url) {
        return tx.fetchExists(tx.selectOne()
                .from(FEED)
                .where(FEED.DOSSIER_ID.eq(dossier))
                .and(FEED.URL.eq(url))
                .and(FEED.REMOVED_AT.isNull()));
    }

    private static void tell(FeedRecord row, Conditions next) {
        row.setEtag(next.etag().orElse(null));
        row.setLastModified(next.lastModified().orElse(null));
    }

    /**
     * A feed whose turn it is.
     *
     * @param known what its last answer said of itself
     */
    record Due(long id, String url, Conditions known) {}

    /** Those that are due, and nobody else's until their lease is over. */
    List<Due> due() {
        return sql.transactionResult(tx -> {
            var now = Moments.now(clock);
            var rows = tx.dsl()
                    .selectFrom(FEED)
                    .where(FEED.NEXT_AT.le(now))
                    .orderBy(FEED.NEXT_AT)
                    .limit(AT_ONCE)
                    .forUpdate()
                    .skipLocked()
                    .fetch();
            rows.forEach(row -> row.setNextAt(now.plus(LEASE)));
            rows.forEach(FeedRecord::store);
            return rows.map(FeedDesk::due);
        });
    }

    /** The same of one feed that somebody asks for now; empty while it is paused or removed. */
    Optional<Due> dueNow(long feed) {
        return sql.selectFrom(FEED)
                .where(FEED.ID.eq(feed))
                .and(FEED.NEXT_AT.isNotNull())
                .fetchOptional(FeedDesk::due);
    }

    private static Due due(FeedRecord row) {
        var known = new Conditions(Optional.ofNullable(row.getEtag()), Optional.ofNullable(row.getLastModified()));
        return new Due(row.getId(), row.getUrl(), known);
    }

    /** Keeps what a poll brought; returns how many entries were new. What was paused or removed meanwhile stays so. */
    int polled(long feed, Seen seen) {
        var fresh = sql.transactionResult(tx -> {
            var row = tx.dsl()
                    .selectFrom(FEED)
                    .where(FEED.ID.eq(feed))
                    .and(FEED.NEXT_AT.isNotNull())
                    .forUpdate()
                    .fetchOne();
            return row == null ? 0 : polled(tx.dsl(), row, seen);
        });
        entries.wake();
        return fresh;
    }

    private int polled(DSLContext tx, FeedRecord row, Seen seen) {
        row.setPolledAt(Moments.now(clock));
        var fresh = switch (seen) {
            case Seen.News news -> well(tx, row, news);
            case Seen.Unchanged _ -> well(row, 0);
            case Seen.Fault(var why, var retryAfter) -> badly(row, why, retryAfter);
            case Seen.Several _ -> throw new IllegalArgumentException("a poll finds one feed or none");
        };
        row.store();
        return fresh;
    }

    private int well(DSLContext tx, FeedRecord row, Seen.News news) {
        if (!news.feed().title().isEmpty()) {
            row.setTitle(news.feed().title());
        }
        tell(row, news.next());
        return well(row, entries.keep(tx, row, news.feed().entries(), true));
    }

    private int well(FeedRecord row, int fresh) {
        row.setFaults(0);
        row.setFault("");
        row.setWaitMinutes(Pace.after(row.getWaitMinutes(), fresh > 0));
        row.setNextAt(row.getPolledAt().plusMinutes(row.getWaitMinutes()));
        if (fresh > 0) {
            row.setChangedAt(row.getPolledAt());
        }
        return fresh;
    }

    private static int badly(FeedRecord row, String why, Optional<Duration> retryAfter) {
        row.setFaults(row.getFaults() + 1);
        row.setFault(why);
        row.setNextAt(row.getPolledAt().plus(Pace.afterFault(row.getWaitMinutes(), row.getFaults(), retryAfter)));
        return 0;
    }

    /** Asked no more until it is resumed. */
    void pause(long feed, Actor by) {
        change(feed, by, "paused", "", row -> {
            row.setPausedAt(Moments.now(clock));
            row.setNextAt(null);
        });
    }

    void resume(long feed, Actor by) {
        change(feed, by, "resumed", "", row -> {
            row.setPausedAt(null);
            row.setFaults(0);
            row.setNextAt(Moments.now(clock));
        });
    }

    /** What it brought stays. */
    void remove(long feed, String why, Actor by) {
        change(feed, by, "removed", why, row -> {
            row.setRemovedAt(Moments.now(clock));
            row.setRemovedWhy(why);
            row.setNextAt(null);
        });
    }

    private void change(long feed, Actor by, String action, String why, Consumer<FeedRecord> how) {
        sql.transaction(tx -> {
            var row = tx.dsl()
                    .selectFrom(FEED)
                    .where(FEED.ID.eq(feed))
                    .forUpdate()
                    .fetchSingle();
            var isPaused = row.getPausedAt() != null;
            var isIdle = row.getRemovedAt() != null
                    || "paused".equals(action) && isPaused
                    || "resumed".equals(action) && !isPaused;
            if (!isIdle) {
                how.accept(row);
                row.store();
                write(
                        tx.dsl(),
                        row,
                        by,
                        Change.of(action, "feed", feed).to(row.getUrl()).because(why));
            }
        });
    }

    private void write(DSLContext tx, FeedRecord row, Actor by, Change change) {
        recorder.write(tx, row.getDossierId(), by, change);
    }
}
