package collate.intake;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.BATCH_ITEM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.FEED;
import static collate.db.schema.Tables.FEED_ENTRY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What the pages of feeds read. */
final class FeedQueries {
    private static final int LATEST = 100;

    private static final Field<Integer> ENTRIES =
            field(selectCount().from(FEED_ENTRY).where(FEED_ENTRY.FEED_ID.eq(FEED.ID)));

    private final DSLContext sql;

    FeedQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Those that are removed come last. */
    Optional<FeedsPage> page(long dossier, List<String> choices) {
        return sql.select(DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(dossier))
                .fetchOptional(DOSSIER.NAME)
                .map(name -> new FeedsPage(dossier, name, lines(FEED.DOSSIER_ID.eq(dossier)), choices));
    }

    Optional<FeedsPage.One> feed(long id) {
        return sql.select(DOSSIER.ID, DOSSIER.NAME)
                .from(FEED)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(FEED.DOSSIER_ID))
                .where(FEED.ID.eq(id))
                .fetchOptional(mapping((dossier, name) ->
                        new FeedsPage.One(dossier, name, lines(FEED.ID.eq(id)).getFirst(), entries(id))));
    }

    private List<FeedsPage.Line> lines(Condition which) {
        return sql.select(FEED.asterisk(), ENTRIES)
                .from(FEED)
                .where(which)
                .orderBy(FEED.REMOVED_AT.asc().nullsFirst(), FEED.ID)
                .fetch(FeedQueries::line);
    }

    private static FeedsPage.Line line(Record row) {
        return new FeedsPage.Line(
                row.get(FEED.ID),
                row.get(FEED.URL),
                row.get(FEED.TITLE),
                row.get(FEED.PUBLISHER),
                row.get(FEED.ACTOR),
                row.get(FEED.ADDED_AT),
                row.get(FEED.PAUSED_AT),
                row.get(FEED.REMOVED_AT),
                row.get(FEED.REMOVED_WHY),
                row.get(FEED.POLLED_AT),
                row.get(FEED.CHANGED_AT),
                row.get(FEED.NEXT_AT),
                row.get(FEED.WAIT_MINUTES),
                row.get(FEED.FAULTS),
                row.get(FEED.FAULT),
                row.get(ENTRIES));
    }

    private static @Nullable ItemState state(@Nullable String name, @Nullable OffsetDateTime withdrawn) {
        return name == null ? null : ItemState.valueOf(name).now(withdrawn != null);
    }

    private List<FeedsPage.Listed> entries(long feed) {
        return sql.select(
                        FEED_ENTRY.ID,
                        FEED_ENTRY.URL,
                        FEED_ENTRY.TITLE,
                        FEED_ENTRY.PUBLISHED_AT,
                        FEED_ENTRY.SEEN_AT,
                        BATCH_ITEM.BATCH_ID,
                        row(BATCH_ITEM.STATE, ARTICLE.WITHDRAWN_AT).mapping(FeedQueries::state),
                        BATCH_ITEM.REASON,
                        BATCH_ITEM.ARTICLE_ID,
                        BATCH_ITEM.AGAIN_AT)
                .from(FEED_ENTRY)
                .leftJoin(BATCH_ITEM)
                .on(BATCH_ITEM.ID.eq(FEED_ENTRY.ITEM_ID))
                .leftJoin(ARTICLE)
                .on(ARTICLE.ID.eq(BATCH_ITEM.ARTICLE_ID))
                .where(FEED_ENTRY.FEED_ID.eq(feed))
                .orderBy(FEED_ENTRY.ID.desc())
                .limit(LATEST)
                .fetch(mapping(FeedsPage.Listed::new));
    }
}
