package collate.claims;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.BATCH_ITEM;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.REVIEW;
import static collate.db.schema.Tables.TURN;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import collate.core.review.Standing;
import collate.db.Stands;
import collate.db.schema.tables.Appearance;
import collate.index.ClaimCount;
import collate.reviews.ReviewQueries;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.SortField;

/** Reads the queue; of claims that hold some words, as {@link WordQueries} finds them. */
final class QueueQueries {
    private static final Field<Integer> SIGNATURES = ReviewQueries.signatures().as("signatures");
    private static final Field<Boolean> STALE = ReviewQueries.stale().as("stale");
    private static final Appearance FIRST = APPEARANCE.as("first");
    private final DSLContext sql;

    QueueQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** All that the filter leaves when kind, standing and verdict are not looked at, counted by these. */
    List<ClaimCount> counts(QueueFilter filter, WordQueries.Found words, long reader) {
        return sql.select(CLAIM.KIND, CLAIM.STANDING, CLAIM.SAID_VERDICT, CLAIM.SO_VERDICT, count())
                .from(words.claims())
                .where(wide(filter, words, reader))
                .groupBy(CLAIM.KIND, CLAIM.STANDING, CLAIM.SAID_VERDICT, CLAIM.SO_VERDICT)
                .fetch(Records.mapping((kind, standing, said, so, claims) ->
                        new ClaimCount(kind, standing, Optional.ofNullable(said), Optional.ofNullable(so), claims)));
    }

    int total(QueueFilter filter, WordQueries.Found words, long reader) {
        return sql.selectCount()
                .from(words.claims())
                .where(wide(filter, words, reader))
                .and(narrow(filter))
                .fetchSingle()
                .value1();
    }

    /** Those with a review that went stale; kind, standing and verdict are not looked at. */
    List<Long> stale(QueueFilter filter, WordQueries.Found words, long reader) {
        return sql.select(CLAIM.ID)
                .from(words.claims())
                .where(wide(filter, words, reader))
                .and(isStale())
                .fetch(CLAIM.ID);
    }

    List<QueuePage.Row> rows(QueueFilter filter, WordQueries.Found words, long reader) {
        var page = sql.select(CLAIM.ID)
                .from(words.claims())
                .where(wide(filter, words, reader))
                .and(narrow(filter))
                .orderBy(order(filter))
                .limit(QueueFilter.PAGE)
                .offset(filter.offset());
        return rows(page.fetch(CLAIM.ID), filter);
    }

    /** @param page the claims of one page, for which the filter says the order */
    List<QueuePage.Row> rows(List<Long> page, QueueFilter filter) {
        return sql.select(CLAIM.asterisk(), DOSSIER.SIGNATURES, SIGNATURES, STALE)
                .select(ARTICLE.ID, ARTICLE.HEADLINE, ARTICLE.PUBLISHER, ACCOUNT.NAME)
                .from(CLAIM)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(CLAIM.DOSSIER_ID))
                .join(APPEARANCE)
                .on(APPEARANCE.ID.eq(select(min(FIRST.ID)).from(FIRST).where(FIRST.CLAIM_ID.eq(CLAIM.ID))))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(CLAIM.ASSIGNED_TO))
                .where(CLAIM.ID.in(page))
                .orderBy(order(filter))
                .fetch(QueueQueries::row);
    }

    private static QueuePage.Row row(Record row) {
        return new QueuePage.Row(
                row.get(CLAIM.ID),
                row.get(CLAIM.KIND),
                row.get(CLAIM.LABEL),
                row.get(ARTICLE.ID),
                Articles.name(row.get(ARTICLE.PUBLISHER), row.get(ARTICLE.HEADLINE), Optional.empty()),
                row.get(CLAIM.STANDING),
                Optional.ofNullable(row.get(CLAIM.SAID_VERDICT)),
                Optional.ofNullable(row.get(CLAIM.SO_VERDICT)),
                row.get(SIGNATURES),
                row.get(DOSSIER.SIGNATURES),
                row.get(STALE),
                Optional.ofNullable(row.get(CLAIM.ASSIGNED_TO))
                        .map(id -> new ClaimHead.Name(id, row.get(ACCOUNT.NAME))),
                row.get(CLAIM.ENTERED_AT));
    }

    /** Ids rise as claims come in, and their index gives the first page without a sort. */
    private static List<SortField<?>> order(QueueFilter filter) {
        return switch (filter.get("sort")) {
            case "new" -> List.of(CLAIM.ID.desc());
            case "name" -> List.of(CLAIM.LABEL.asc(), CLAIM.ID.asc());
            default -> List.of(CLAIM.ID.asc());
        };
    }

    /** By everything but kind, standing and verdict. */
    private static Condition wide(QueueFilter filter, WordQueries.Found words, long reader) {
        return Stands.claim()
                .and(filter.id("dossier").map(CLAIM.DOSSIER_ID::eq).orElse(noCondition()))
                .and(filter.id("article").map(QueueQueries::inArticle).orElse(noCondition()))
                .and(filter.id("speaker").map(QueueQueries::spokenBy).orElse(noCondition()))
                .and(filter.id("batch").map(QueueQueries::broughtBy).orElse(noCondition()))
                .and(assigned(filter, reader))
                .and(needs(filter, reader))
                .and(words.that());
    }

    /** Waits for the reader by name, or for anyone who may sign while nobody has taken it. */
    private static Condition needs(QueueFilter filter, long reader) {
        return switch (filter.get("needs")) {
            case "me" -> CLAIM.ID.in(waiting().and(TURN.ACCOUNT_ID.eq(reader)));
            case "anyone" ->
                CLAIM.ID
                        .in(waiting().and(TURN.ACCOUNT_ID.isNull()))
                        .and(CLAIM.ASSIGNED_TO.isNull())
                        .and(CLAIM.ENTERED_BY.isNull().or(CLAIM.ENTERED_BY.ne(reader)))
                        .and(CLAIM.ID.notIn(signedBy(reader)));
            default -> noCondition();
        };
    }

    private static SelectConditionStep<Record1<Long>> waiting() {
        return select(TURN.CLAIM_ID).from(TURN).where(TURN.ANSWERED_AT.isNull());
    }

    private static Select<Record1<Long>> signedBy(long reader) {
        return select(REVIEW.CLAIM_ID)
                .from(REVIEW)
                .where(REVIEW.ACCOUNT_ID.eq(reader))
                .and(REVIEW.STALE_AT.isNull())
                .and(REVIEW.REPLACED_BY.isNull());
    }

    private static Condition inArticle(long article) {
        return CLAIM.ID.in(select(APPEARANCE.CLAIM_ID).from(APPEARANCE).where(APPEARANCE.ARTICLE_ID.eq(article)));
    }

    /** In an article that came in with this batch. */
    private static Condition broughtBy(long batch) {
        return CLAIM.ID.in(select(APPEARANCE.CLAIM_ID)
                .from(APPEARANCE)
                .join(BATCH_ITEM)
                .on(BATCH_ITEM.ARTICLE_ID.eq(APPEARANCE.ARTICLE_ID))
                .where(BATCH_ITEM.BATCH_ID.eq(batch))
                .and(BATCH_ITEM.STATE.eq("ADDED")));
    }

    private static Condition spokenBy(long speaker) {
        return CLAIM.ID.in(select(QUOTE.CLAIM_ID).from(QUOTE).where(QUOTE.SPEAKER_ID.eq(speaker)));
    }

    private static Condition assigned(QueueFilter filter, long reader) {
        return switch (filter.get("assigned")) {
            case "me" -> CLAIM.ASSIGNED_TO.eq(reader);
            case "nobody" -> CLAIM.ASSIGNED_TO.isNull();
            default -> noCondition();
        };
    }

    private static Condition narrow(QueueFilter filter) {
        return filter.kind()
                .map(CLAIM.KIND::eq)
                .map(Condition.class::cast)
                .orElse(noCondition())
                .and(standing(filter.standing()))
                .and(verdict(filter.get("verdict")));
    }

    private static Condition standing(String name) {
        return switch (name) {
            case "all" -> noCondition();
            case "open" -> CLAIM.STANDING.eq(Standing.OPEN);
            case "in-review" -> CLAIM.STANDING.eq(Standing.IN_REVIEW);
            case "disputed" -> CLAIM.STANDING.eq(Standing.DISPUTED);
            case "decided" -> CLAIM.STANDING.eq(Standing.DECIDED);
            case "stale" -> isStale();
            default -> CLAIM.STANDING.ne(Standing.DECIDED);
        };
    }

    private static Condition isStale() {
        return CLAIM.ID.in(select(REVIEW.CLAIM_ID)
                .from(REVIEW)
                .where(REVIEW.STALE_AT.isNotNull())
                .and(REVIEW.REPLACED_BY.isNull()));
    }

    private static Condition verdict(String name) {
        return QueueLinks.so(name)
                .map(CLAIM.SO_VERDICT::eq)
                .or(() -> QueueLinks.said(name).map(CLAIM.SAID_VERDICT::eq))
                .map(Condition.class::cast)
                .orElse(noCondition());
    }

    /** What is chosen, and what could be: of articles the newest, of speakers the first by name, as far as a list can be read. */
    QueuePage.Choices choices(QueueFilter filter) {
        var dossiers = sql.select(DOSSIER.ID, DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.WITHDRAWN_AT.isNull())
                .orderBy(DOSSIER.NAME)
                .fetch(Records.mapping(QueuePage.Choice::new));
        var articles = articles(filter);
        var speakers = speakers(filter);
        return QueuePage.Choices.of(dossiers, articles, speakers);
    }

    private List<QueuePage.Choice> articles(QueueFilter filter) {
        var ofDossier = filter.id("dossier").map(ARTICLE.DOSSIER_ID::eq).orElse(noCondition());
        var chosen = filter.id("article").map(ARTICLE.ID::eq).orElse(falseCondition());
        return sql.select(ARTICLE.ID, ARTICLE.PUBLISHER, ARTICLE.HEADLINE)
                .from(ARTICLE)
                .where(ARTICLE.WITHDRAWN_AT.isNull())
                .and(ofDossier)
                .orderBy(ARTICLE.ID.desc())
                .limit(QueuePage.Choices.MOST + 1)
                .union(select(ARTICLE.ID, ARTICLE.PUBLISHER, ARTICLE.HEADLINE)
                        .from(ARTICLE)
                        .where(chosen))
                .orderBy(1)
                .fetch(Records.mapping((id, publisher, headline) ->
                        new QueuePage.Choice(id, publisher.isEmpty() ? headline : publisher + ": " + headline)));
    }

    private List<QueuePage.Choice> speakers(QueueFilter filter) {
        var ofDossier = filter.id("dossier").map(PERSON.DOSSIER_ID::eq).orElse(noCondition());
        var chosen = filter.id("speaker").map(PERSON.ID::eq).orElse(falseCondition());
        return sql.select(PERSON.ID, PERSON.NAME)
                .from(PERSON)
                .where(exists(selectOne().from(QUOTE).where(QUOTE.SPEAKER_ID.eq(PERSON.ID))))
                .and(ofDossier)
                .orderBy(PERSON.NAME)
                .limit(QueuePage.Choices.MOST + 1)
                .union(select(PERSON.ID, PERSON.NAME).from(PERSON).where(chosen))
                .orderBy(2)
                .fetch(Records.mapping(QueuePage.Choice::new));
    }
}
