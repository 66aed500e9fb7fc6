package collate.intake;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.BATCH;
import static collate.db.schema.Tables.BATCH_ITEM;
import static collate.db.schema.Tables.CAPTURE;
import static collate.db.schema.Tables.CAPTURE_BYTES;
import static collate.db.schema.Tables.FEED_ENTRY;
import static collate.db.schema.Tables.TEXT_VERSION;

import collate.articles.ArticleDesk;
import collate.articles.BytesDesk;
import collate.articles.NewArticle;
import collate.articles.VersionDesk;
import collate.db.Moments;
import collate.db.Sums;
import collate.jobs.Jobs;
import collate.record.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * Moves an item from one state to the next while a job is at it. Each end is one transaction with the article that it makes, and
 * counts only for the try that is at the item now: a job that is done twice makes no second article.
 */
final class ItemDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final ArticleDesk articles;
    private final VersionDesk versions;
    private final Jobs jobs;

    ItemDesk(DSLContext sql, Clock clock, ArticleDesk articles, VersionDesk versions, Jobs jobs) {
        this.sql = sql;
        this.clock = clock;
        this.articles = articles;
        this.versions = versions;
        this.jobs = jobs;
    }

    /** Empty when there is nothing to be done any more. A job that was cut off finds its item as it left it. */
    Optional<Claimed> begin(long item, String step) {
        var mine = sql.update(BATCH_ITEM)
                .set(BATCH_ITEM.STATE, ItemState.WORKING.name())
                .set(BATCH_ITEM.STEP, step)
                .set(BATCH_ITEM.ATTEMPTS, BATCH_ITEM.ATTEMPTS.plus(1))
                .set(BATCH_ITEM.CHANGED_AT, Moments.now(clock))
                .where(BATCH_ITEM.ID.eq(item))
                .and(BATCH_ITEM.STATE.in(ItemState.WAITING.name(), ItemState.WORKING.name()))
                .execute();
        return mine == 0 ? Optional.empty() : Optional.of(claimed(item));
    }

    private Claimed claimed(long item) {
        var opened = sql.fetchCount(BATCH_ITEM, BATCH_ITEM.PARENT_ID.eq(item));
        return sql.select(BATCH_ITEM.asterisk(), BATCH.asterisk(), FEED_ENTRY.PUBLISHED_AT)
                .from(BATCH_ITEM)
                .join(BATCH)
                .on(BATCH.ID.eq(BATCH_ITEM.BATCH_ID))
                .leftJoin(FEED_ENTRY)
                .on(FEED_ENTRY.ITEM_ID.eq(BATCH_ITEM.ID))
                .where(BATCH_ITEM.ID.eq(item))
                .orderBy(FEED_ENTRY.ID)
                .limit(1)
                .fetchSingle(row -> claimed(row, opened));
    }

    private static Claimed claimed(Record row, int opened) {
        return new Claimed(
                row.get(BATCH_ITEM.ID),
                row.get(BATCH_ITEM.BATCH_ID),
                row.get(BATCH.DOSSIER_ID),
                row.get(BATCH_ITEM.NAME),
                row.get(BATCH_ITEM.URL),
                Optional.ofNullable(row.get(BATCH_ITEM.SHA256)).orElse(""),
                row.get(BATCH_ITEM.ATTEMPTS),
                opened,
                Optional.ofNullable(row.get(BATCH.PUBLISHED_ON)),
                row.get(BATCH.PUBLISHER),
                Optional.ofNullable(row.get(FEED_ENTRY.PUBLISHED_AT))
                        .map(moment ->
                                moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate()),
                row.get(BATCH.FEED_ID) != null,
                new Actor(Optional.ofNullable(row.get(BATCH.MADE_BY)), row.get(BATCH.ACTOR)));
    }

    byte[] bytes(String sha256) {
        return sql.select(CAPTURE_BYTES.BYTES)
                .from(CAPTURE_BYTES)
                .where(CAPTURE_BYTES.SHA256.eq(sha256))
                .fetchSingle()
                .value1();
    }

    /** The article of the dossier that was made of these very bytes. */
    Optional<Long> madeOf(String sha256, long dossier) {
        return sql.select(ARTICLE.ID)
                .from(CAPTURE)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(CAPTURE.ARTICLE_ID))
                .where(CAPTURE.SHA256.eq(sha256))
                .and(ARTICLE.DOSSIER_ID.eq(dossier))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .orderBy(ARTICLE.ID)
                .limit(1)
                .fetchOptional(ARTICLE.ID);
    }

    boolean isStopped(long batch) {
        return sql.fetchExists(BATCH, BATCH.ID.eq(batch).and(BATCH.STOPPED_AT.isNotNull()));
    }

    void add(Claimed item, NewArticle article, String note) {
        var sight = articles.look(article);
        during(item, tx -> settle(tx, item.id(), articles.add(tx, sight, item.by()), note));
    }

    void known(Claimed item, long article) {
        during(item, tx -> settle(tx, item.id(), new ArticleDesk.Outcome.Known(article), ""));
    }

    void refuse(Claimed item, String why) {
        during(item, tx -> end(tx, item.id(), ItemState.REFUSED, why));
    }

    /** Refused until then; it is asked once more by itself. */
    void putOff(Claimed item, String why, Duration wait) {
        during(item, tx -> {
            end(tx, item.id(), ItemState.REFUSED, why);
            tx.update(BATCH_ITEM)
                    .set(BATCH_ITEM.AGAIN_AT, Moments.now(clock).plus(wait))
                    .where(BATCH_ITEM.ID.eq(item.id()))
                    .execute();
        });
    }

    /** Of something found in an item: it becomes an item of its own, and this one's article at once. */
    void addFound(Claimed in, String name, NewArticle article, String note) {
        var sight = articles.look(article);
        during(in, tx -> {
            var outcome = articles.add(tx, sight, in.by()); // first: it holds the dossier before any bytes
            settle(tx, found(tx, in, name, article.capture().bytes()), outcome, note);
        });
    }

    /** The same where the page is there already and read otherwise. */
    void changedFound(Claimed in, String name, NewArticle article, long there) {
        during(in, tx -> {
            var note = changed(tx, in, article, there); // first: it holds the dossier before any bytes
            settle(tx, found(tx, in, name, article.capture().bytes()), new ArticleDesk.Outcome.Known(there), note);
        });
    }

    void refuseFound(Claimed in, String name, String why) {
        during(in, tx -> end(tx, found(tx, in, name, new byte[0]), ItemState.REFUSED, why));
    }

    private long found(DSLContext tx, Claimed in, String name, byte[] bytes) {
        return tx.insertInto(BATCH_ITEM)
                .set(BATCH_ITEM.BATCH_ID, in.batch())
                .set(BATCH_ITEM.PARENT_ID, in.id())
                .set(BATCH_ITEM.NAME, Names.cut(name))
                .set(BATCH_ITEM.SHA256, bytes.length == 0 ? null : BytesDesk.keep(tx, bytes))
                .set(BATCH_ITEM.STATE, ItemState.WORKING.name())
                .set(BATCH_ITEM.CHANGED_AT, Moments.now(clock))
                .returning(BATCH_ITEM.ID)
                .fetchSingle()
                .getId();
    }

    void opened(Claimed item) {
        during(item, tx -> end(tx, item.id(), ItemState.OPENED, ""));
    }

    /** In the middle of opening it, because the batch was stopped. */
    void stopped(Claimed item) {
        during(item, tx -> end(tx, item.id(), ItemState.STOPPED, ""));
    }

    /** The page is there already and reads otherwise now. */
    void changed(Claimed item, NewArticle article, long there) {
        during(item, tx -> {
            var note = changed(tx, item, article, there);
            settle(tx, item.id(), new ArticleDesk.Outcome.Known(there), note);
        });
    }

    private String changed(DSLContext tx, Claimed item, NewArticle article, long there) {
        return switch (versions.add(tx, there, article.document(), article.capture(), item.by())) {
            case VersionDesk.Outcome.Added added -> "It says something else now. " + added.words();
            case VersionDesk.Outcome.Unchanged() -> "";
            case VersionDesk.Outcome.Withdrawn() -> "It was withdrawn meanwhile.";
        };
    }

    /** The article from one of these addresses, unless it has this very text. */
    Optional<Long> otherwiseFrom(Claimed item, List<String> addresses, String text) {
        return versions.from(sql, item.dossier(), addresses)
                .filter(article -> !sql.fetchExists(
                        TEXT_VERSION,
                        TEXT_VERSION.ARTICLE_ID.eq(article).and(TEXT_VERSION.SHA256.eq(Sums.sha256(text)))));
    }

    /** The bytes of an address are here; reading them is work of its own. */
    void fetched(Claimed item, byte[] warc) {
        during(item, tx -> {
            var stop = tx.fetchExists(BATCH, BATCH.ID.eq(item.batch()).and(BATCH.STOPPED_AT.isNotNull()));
            tx.update(BATCH_ITEM)
                    .set(BATCH_ITEM.SHA256, BytesDesk.keep(tx, warc))
                    .set(BATCH_ITEM.STATE, (stop ? ItemState.STOPPED : ItemState.WAITING).name())
                    .set(BATCH_ITEM.ATTEMPTS, 0)
                    .where(BATCH_ITEM.ID.eq(item.id()))
                    .execute();
            if (!stop) {
                jobs.add(tx, BatchDesk.READ, List.of(item.id()));
            }
        });
        jobs.wake();
    }

    private void settle(DSLContext tx, long item, ArticleDesk.Outcome outcome, String note) {
        var claims = switch (outcome) {
            case ArticleDesk.Outcome.Added added -> added.claims();
            case ArticleDesk.Outcome.Known _ -> 0;
        };
        tx.update(BATCH_ITEM)
                .set(BATCH_ITEM.ARTICLE_ID, outcome.article())
                .set(BATCH_ITEM.CLAIMS, claims)
                .where(BATCH_ITEM.ID.eq(item))
                .execute();
        end(tx, item, outcome instanceof ArticleDesk.Outcome.Added ? ItemState.ADDED : ItemState.KNOWN, note);
    }

    private void end(DSLContext tx, long item, ItemState state, String reason) {
        tx.update(BATCH_ITEM)
                .set(BATCH_ITEM.STATE, state.name())
                .set(BATCH_ITEM.STEP, "")
                .set(BATCH_ITEM.REASON, Names.cut(reason, 1000))
                .set(BATCH_ITEM.CHANGED_AT, Moments.now(clock))
                .where(BATCH_ITEM.ID.eq(item))
                .execute();
    }

    /** Nothing happens where another try has the item now. */
    private void during(Claimed item, Consumer<DSLContext> change) {
        sql.transaction(tx -> {
            var now = tx.dsl()
                    .selectFrom(BATCH_ITEM)
                    .where(BATCH_ITEM.ID.eq(item.id()))
                    .forUpdate()
                    .fetchSingle();
            if (now.getState().equals(ItemState.WORKING.name()) && now.getAttempts() == item.turn()) {
                change.accept(tx.dsl());
            }
        });
    }
}
