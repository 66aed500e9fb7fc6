package collate.intake;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.BATCH;
import static collate.db.schema.Tables.BATCH_ITEM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.FEED;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trueCondition;

import collate.db.schema.tables.Account;
import collate.record.Actor;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** What the pages of batches read. */
public final class BatchQueries {
    private static final int MOST_BATCHES = 200;
    private static final int SUMMARY = 10;

    private static final Account OWNER = ACCOUNT.as("owner");
    private static final Account UNDOER = ACCOUNT.as("undoer");
    private static final Account RESTORER = ACCOUNT.as("restorer");

    private final DSLContext sql;
    private final ItemRowQueries items;

    public BatchQueries(DSLContext sql) {
        this.sql = sql;
        this.items = new ItemRowQueries(sql);
    }

    /** A day is asked for where an article came in and nothing says which day its dates count from. */
    private static Condition isUndated() {
        return BATCH_ITEM
                .STATE
                .in(ItemState.ARTICLES)
                .and(BATCH_ITEM.UNDATED.isFalse())
                .and(ARTICLE.REFERENCE_ON.isNull())
                .and(ARTICLE.WITHDRAWN_AT.isNull());
    }

    private static Condition needsSomebody() {
        return BATCH_ITEM.STATE.eq(ItemState.REFUSED.name()).or(isUndated());
    }

    Optional<BatchPage.Head> head(long batch) {
        return heads(BATCH.ID.eq(batch)).stream().findFirst();
    }

    List<BatchPage.Line> lines(Optional<Long> dossier) {
        var heads = heads(dossier.map(BATCH.DOSSIER_ID::eq).orElse(trueCondition()));
        var tallies = tallies(heads.stream().map(BatchPage.Head::id).toList());
        return heads.stream()
                .map(head -> new BatchPage.Line(head, Objects.requireNonNull(tallies.get(head.id()))))
                .toList();
    }

    private List<BatchPage.Head> heads(Condition which) {
        var left = field(exists(selectOne()
                .from(BATCH_ITEM)
                .where(BATCH_ITEM.BATCH_ID.eq(BATCH.ID))
                .and(UndoDesk.isLeft())));
        return sql.select(BATCH.asterisk(), DOSSIER.NAME, OWNER.ID, OWNER.NAME, UNDOER.ID, UNDOER.NAME)
                .select(RESTORER.NAME, left)
                .from(BATCH)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(BATCH.DOSSIER_ID))
                .leftJoin(FEED)
                .on(FEED.ID.eq(BATCH.FEED_ID))
                .leftJoin(OWNER)
                .on(OWNER.ID.eq(coalesce(BATCH.MADE_BY, FEED.ADDED_BY)))
                .leftJoin(UNDOER)
                .on(UNDOER.ID.eq(BATCH.UNDONE_BY))
                .leftJoin(RESTORER)
                .on(RESTORER.ID.eq(BATCH.PUT_BACK_BY))
                .where(which)
                .orderBy(BATCH.ID.desc())
                .limit(MOST_BATCHES)
                .fetch(row -> new BatchPage.Head(
                        row.get(BATCH.ID),
                        row.get(BATCH.DOSSIER_ID),
                        row.get(DOSSIER.NAME),
                        row.get(BATCH.WAY),
                        row.get(BATCH.ACTOR),
                        row.get(BATCH.MADE_AT).toInstant(),
                        row.get(BATCH.STOPPED_AT) != null,
                        turned(row, UNDOER, BATCH.UNDONE_AT, BATCH.UNDONE_WHY),
                        turned(row, RESTORER, BATCH.PUT_BACK_AT, BATCH.PUT_BACK_WHY),
                        owners(row),
                        row.get(left)));
    }

    private static Optional<BatchPage.Turned> turned(
            Record row, Account who, Field<OffsetDateTime> at, Field<String> why) {
        return Optional.ofNullable(row.get(at))
                .map(moment -> new BatchPage.Turned(
                        Optional.ofNullable(row.get(who.NAME)).orElse(Actor.COLLATE.name()),
                        moment.toInstant(),
                        row.get(why)));
    }

    private static BatchPage.Owners owners(Record row) {
        var accounts = Stream.of(row.get(OWNER.ID), row.get(UNDOER.ID))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = Stream.of(row.get(OWNER.NAME), row.get(UNDOER.NAME), "an editor")
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new BatchPage.Owners(accounts, String.join(" or ", names));
    }

    BatchTally tally(long batch) {
        return Objects.requireNonNull(tallies(List.of(batch)).get(batch));
    }

    private Map<Long, BatchTally> tallies(List<Long> batches) {
        var gone = field(ARTICLE.WITHDRAWN_AT.isNotNull());
        var found = sql.select(
                        BATCH_ITEM.BATCH_ID,
                        BATCH_ITEM.STATE,
                        gone,
                        count(),
                        count(BATCH_ITEM.ID).filterWhere(isUndated()),
                        coalesce(sum(BATCH_ITEM.CLAIMS), 0).cast(Integer.class))
                .from(BATCH_ITEM)
                .leftJoin(ARTICLE)
                .on(ARTICLE.ID.eq(BATCH_ITEM.ARTICLE_ID))
                .where(BATCH_ITEM.BATCH_ID.in(batches))
                .groupBy(BATCH_ITEM.BATCH_ID, BATCH_ITEM.STATE, gone)
                .fetch();
        var tallies = new HashMap<Long, BatchTally>();
        batches.forEach(batch -> tallies.put(batch, BatchTally.NOTHING));
        for (var row : found) {
            var standing = ItemState.valueOf(row.value2()).now(row.value3());
            tallies.merge(
                    row.value1(), BatchTally.of(standing, row.value4(), row.value5(), row.value6()), BatchTally::and);
        }
        return tallies;
    }

    int size(long batch) {
        return sql.fetchCount(BATCH_ITEM, of(batch));
    }

    private static Condition of(long batch) {
        return BATCH_ITEM.BATCH_ID.eq(batch).and(BATCH_ITEM.STATE.ne(ItemState.REMOVED.name()));
    }

    List<ItemRow> rows(long batch, int page) {
        return items.rows(of(batch), BatchPage.ROWS, (page - 1) * BatchPage.ROWS);
    }

    /** A page of them from a place on, removed ones too. */
    List<ItemRow> from(long batch, int place) {
        return items.rows(BATCH_ITEM.BATCH_ID.eq(batch), BatchPage.ROWS, place);
    }

    List<ItemRow> needing(long batch) {
        return items.rows(of(batch).and(needsSomebody()), SUMMARY, 0);
    }

    /** The only article that the batch added; empty when there are none or several. */
    Optional<Long> onlyArticle(long batch) {
        var added = sql.select(BATCH_ITEM.ARTICLE_ID)
                .from(BATCH_ITEM)
                .where(BATCH_ITEM.BATCH_ID.eq(batch))
                .and(BATCH_ITEM.STATE.eq(ItemState.ADDED.name()))
                .limit(2)
                .fetch(BATCH_ITEM.ARTICLE_ID);
        return added.size() == 1 ? Optional.of(added.getFirst()) : Optional.empty();
    }

    /**
     * A batch of somebody that waits for them.
     *
     * @param fed whether a feed brought it, which they follow for the dossier
     */
    public record Needing(long batch, String dossier, int items, boolean fed) {}

    /**
     * What a feed lists and a site does not give is asked for again by itself, and is nobody's errand.
     *
     * @param somebody who handed the batches in, or added the feeds that brought them
     */
    public List<Needing> needing(Optional<Long> somebody) {
        return sql.select(BATCH.ID, DOSSIER.NAME, count(), BATCH.FEED_ID)
                .from(BATCH_ITEM)
                .join(BATCH)
                .on(BATCH.ID.eq(BATCH_ITEM.BATCH_ID))
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(BATCH.DOSSIER_ID))
                .leftJoin(ARTICLE)
                .on(ARTICLE.ID.eq(BATCH_ITEM.ARTICLE_ID))
                .leftJoin(FEED)
                .on(FEED.ID.eq(BATCH.FEED_ID))
                .where(somebody.map(coalesce(BATCH.MADE_BY, FEED.ADDED_BY)::eq).orElse(noCondition()))
                .and(BATCH.UNDONE_AT.isNull())
                .and(BATCH.FEED_ID.isNull().and(needsSomebody()).or(isUndated()))
                .groupBy(BATCH.ID, DOSSIER.NAME, BATCH.FEED_ID)
                .orderBy(BATCH.ID)
                .fetch(row -> new Needing(row.value1(), row.value2(), row.value3(), row.value4() != null));
    }

    /** How many items are not done yet. */
    int open(long batch) {
        return sql.fetchCount(
                BATCH_ITEM,
                BATCH_ITEM
                        .BATCH_ID
                        .eq(batch)
                        .and(BATCH_ITEM.STATE.in(ItemState.WAITING.name(), ItemState.WORKING.name())));
    }
}
