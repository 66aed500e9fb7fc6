package collate.intake;

import static collate.db.schema.Tables.FEED;
import static collate.db.schema.Tables.FEED_ENTRY;

import collate.articles.ArticleDesk;
import collate.db.Moments;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Keeps what became of each thing that feeds listed. */
final class EntryDesk {
    private static final int AT_ONCE = 8;
    private static final int MOST_TRIES = 4;

    /** So long a try may take; one that was cut off by the end of the program is made again. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final DSLContext sql;
    private final Clock clock;

    EntryDesk(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * An entry that is to be taken in.
     *
     * @param feed as the record calls it
     * @param publisher said of all that this feed lists; empty when each is to say its own
     * @param attempts this one counted
     */
    record Due(
            long id,
            long dossier,
            String feed,
            String publisher,
            String url,
            String title,
            Optional<Instant> published,
            int attempts) {
        boolean isLastTry() {
            return attempts >= MOST_TRIES;
        }
    }

    /** The oldest first; nobody else's until their lease is over. Those of feeds that were paused or removed wait. */
    List<Due> due() {
        return sql.transactionResult(tx -> {
            var now = Moments.now(clock);
            var rows = tx.dsl()
                    .select(FEED_ENTRY.asterisk(), FEED.DOSSIER_ID, FEED.PUBLISHER, FEED.TITLE, FEED.URL)
                    .from(FEED_ENTRY)
                    .join(FEED)
                    .on(FEED.ID.eq(FEED_ENTRY.FEED_ID))
                    .where(FEED_ENTRY.DUE_AT.le(now))
                    .and(FEED.PAUSED_AT.isNull())
                    .and(FEED.REMOVED_AT.isNull())
                    .orderBy(FEED_ENTRY.ID)
                    .limit(AT_ONCE)
                    .fetch();
            var mine = new ArrayList<Due>();
            for (var row : rows) {
                var taken = tx.dsl()
                        .update(FEED_ENTRY)
                        .set(FEED_ENTRY.DUE_AT, now.plus(LEASE))
                        .set(FEED_ENTRY.ATTEMPTS, FEED_ENTRY.ATTEMPTS.plus(1))
                        .where(FEED_ENTRY.ID.eq(row.get(FEED_ENTRY.ID)))
                        .and(FEED_ENTRY.DUE_AT.eq(row.get(FEED_ENTRY.DUE_AT)))
                        .execute();
                if (taken > 0) {
                    mine.add(due(row));
                }
            }
            return List.copyOf(mine);
        });
    }

    private static Due due(Record row) {
        var name = "Feed " + (row.get(FEED.TITLE).isEmpty() ? row.get(FEED.URL) : row.get(FEED.TITLE));
        return new Due(
                row.get(FEED_ENTRY.ID),
                row.get(FEED.DOSSIER_ID),
                name.length() <= 120 ? name : name.substring(0, 119) + "…",
                row.get(FEED.PUBLISHER),
                row.get(FEED_ENTRY.URL),
                row.get(FEED_ENTRY.TITLE),
                Optional.ofNullable(row.get(FEED_ENTRY.PUBLISHED_AT)).map(moment -> moment.toInstant()),
                row.get(FEED_ENTRY.ATTEMPTS) + 1);
    }

    void became(Due entry, ArticleDesk.Outcome outcome) {
        var state = switch (outcome) {
            case ArticleDesk.Outcome.Added _ -> EntryState.ADDED;
            case ArticleDesk.Outcome.Known _ -> EntryState.KNOWN;
        };
        sql.update(FEED_ENTRY)
                .set(FEED_ENTRY.STATE, state.name())
                .set(FEED_ENTRY.ARTICLE_ID, outcome.article())
                .set(FEED_ENTRY.REASON, "")
                .setNull(FEED_ENTRY.DUE_AT)
                .where(FEED_ENTRY.ID.eq(entry.id()))
                .execute();
    }

    void refuse(Due entry, String why) {
        sql.update(FEED_ENTRY)
                .set(FEED_ENTRY.STATE, EntryState.REFUSED.name())
                .set(FEED_ENTRY.REASON, why)
                .setNull(FEED_ENTRY.DUE_AT)
                .where(FEED_ENTRY.ID.eq(entry.id()))
                .execute();
    }

    /** Tried again a little later, and after that a good deal later. */
    void putOff(Due entry, String why, Duration wait) {
        sql.update(FEED_ENTRY)
                .set(FEED_ENTRY.REASON, why)
                .set(FEED_ENTRY.DUE_AT, Moments.now(clock).plus(wait))
                .where(FEED_ENTRY.ID.eq(entry.id()))
                .execute();
    }

    /** Somebody asks for one that was only listed, or was refused; false when there is nothing to be done. */
    boolean want(long feed, long entry) {
        return sql.update(FEED_ENTRY)
                        .set(FEED_ENTRY.STATE, EntryState.WAITING.name())
                        .set(FEED_ENTRY.REASON, "")
                        .set(FEED_ENTRY.ATTEMPTS, 0)
                        .set(FEED_ENTRY.DUE_AT, Moments.now(clock))
                        .where(FEED_ENTRY.ID.eq(entry))
                        .and(FEED_ENTRY.FEED_ID.eq(feed))
                        .and(FEED_ENTRY.URL.ne(""))
                        .and(FEED_ENTRY.STATE.in(EntryState.LISTED.name(), EntryState.REFUSED.name()))
                        .execute()
                > 0;
    }
}
