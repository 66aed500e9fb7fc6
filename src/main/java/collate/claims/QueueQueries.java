package collate.claims;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.REVIEW;
import static collate.db.schema.Tables.TURN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import collate.core.claim.Kind;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import collate.db.schema.tables.Appearance;
import collate.reviews.ReviewQueries;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SortField;

/** Reads the queue. */
final class QueueQueries {
    private static final Field<Integer> SIGNATURES = ReviewQueries.signatures().as("signatures");
    private static final Field<Boolean> STALE = ReviewQueries.stale().as("stale");
    private static final Appearance FIRST = APPEARANCE.as("first");
    private static final Field<OffsetDateTime> SINCE = coalesce(
            field(select(min(TURN.SINCE))
                    .from(TURN)
                    .where(TURN.CLAIM_ID.eq(CLAIM.ID))
                    .and(TURN.ANSWERED_AT.isNull())),
            CLAIM.ENTERED_AT);

    private final DSLContext sql;

    QueueQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** How many claims of one sort the filter finds. */
    record Tally(Kind kind, Standing standing, Optional<Said> said, Optional<So> so, int claims) {}

    /** All that the filter leaves when kind, standing and verdict are not looked at, counted by these. */
    List<Tally> tallies(QueueFilter filter, long reader) {
        return sql.select(CLAIM.KIND, CLAIM.STANDING, CLAIM.SAID_VERDICT, CLAIM.SO_VERDICT, count())
                .from(CLAIM)
                .where(wide(filter, reader))
                .groupBy(CLAIM.KIND, CLAIM.STANDING, CLAIM.SAID_VERDICT, CLAIM.SO_VERDICT)
                .fetch(Records.mapping((kind, standing, said, so, claims) ->
                        new Tally(kind, standing, Optional.ofNullable(said), Optional.ofNullable(so), claims)));
    }

    /** How many claims have reviews that went stale. */
    int stale(QueueFilter filter, long reader) {
        return sql.fetchCount(
                sql.selectOne().from(CLAIM).where(wide(filter, reader)).and(condition(ReviewQueries.stale())));
    }

    List<QueuePage.Row> rows(QueueFilter filter, long reader) {
        var page = sql.select(CLAIM.ID)
                .from(CLAIM)
                .where(wide(filter, reader))
                .and(narrow(filter))
                .orderBy(order(filter), CLAIM.ID.asc())
                .limit(QueueFilter.PAGE)
                .offset((filter.page() - 1) * QueueFilter.PAGE);
        return sql.select(CLAIM.asterisk(), DOSSIER.SIGNATURES, SIGNATURES, STALE, SINCE.as("since"))
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
                .where(CLAIM.ID.in(page.fetch(CLAIM.ID)))
                .orderBy(order(filter), CLAIM.ID.asc())
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
                row.get("since", OffsetDateTime.class));
    }

    private static SortField<?> order(QueueFilter filter) {
        return switch (filter.get("sort")) {
            case "new" -> CLAIM.ENTERED_AT.desc();
            case "name" -> CLAIM.LABEL.asc();
            default -> SINCE.asc();
        };
    }

    /** By everything but kind, standing and verdict. */
    private static Condition wide(QueueFilter filter, long reader) {
        return CLAIM.WITHDRAWN_AT
                .isNull()
                .and(CLAIM.MERGED_INTO.isNull())
                .and(filter.id("dossier").map(CLAIM.DOSSIER_ID::eq).orElse(noCondition()))
                .and(filter.id("article").map(QueueQueries::inArticle).orElse(noCondition()))
                .and(filter.id("speaker").map(QueueQueries::spokenBy).orElse(noCondition()))
                .and(assigned(filter, reader))
                .and(filter.is("needs", "me") ? waitsFor(reader) : noCondition())
                .and(filter.get("q").isEmpty() ? noCondition() : says(filter.get("q")));
    }

    /** A turn of theirs, or one of anybody's that they may take: they have neither entered nor signed the claim. */
    private static Condition waitsFor(long reader) {
        var signed = select(REVIEW.CLAIM_ID)
                .from(REVIEW)
                .where(REVIEW.ACCOUNT_ID.eq(reader))
                .and(REVIEW.STALE_AT.isNull())
                .and(REVIEW.REPLACED_BY.isNull());
        var theirs = TURN.ACCOUNT_ID.eq(reader);
        var anybodys = TURN.ACCOUNT_ID
                .isNull()
                .and(CLAIM.ENTERED_BY.isDistinctFrom(reader))
                .and(CLAIM.ID.notIn(signed));
        return exists(selectOne()
                .from(TURN)
                .where(TURN.CLAIM_ID.eq(CLAIM.ID))
                .and(TURN.ANSWERED_AT.isNull())
                .and(theirs.or(anybodys)));
    }

    private static Condition inArticle(long article) {
        return CLAIM.ID.in(select(APPEARANCE.CLAIM_ID).from(APPEARANCE).where(APPEARANCE.ARTICLE_ID.eq(article)));
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

    private static Condition says(String words) {
        return CLAIM.LABEL
                .containsIgnoreCase(words)
                .or(CLAIM.ID.in(select(APPEARANCE.CLAIM_ID)
                        .from(APPEARANCE)
                        .where(APPEARANCE.EXACT.containsIgnoreCase(words))));
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
            case "stale" -> condition(ReviewQueries.stale());
            default -> CLAIM.STANDING.ne(Standing.DECIDED);
        };
    }

    private static Condition verdict(String name) {
        return QueueLinks.so(name)
                .map(CLAIM.SO_VERDICT::eq)
                .or(() -> QueueLinks.said(name).map(CLAIM.SAID_VERDICT::eq))
                .map(Condition.class::cast)
                .orElse(noCondition());
    }

    QueuePage.Choices choices() {
        var dossiers = sql.select(DOSSIER.ID, DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.WITHDRAWN_AT.isNull())
                .orderBy(DOSSIER.NAME)
                .fetch(Records.mapping(QueuePage.Choice::new));
        var articles = sql.select(ARTICLE.ID, ARTICLE.PUBLISHER, ARTICLE.HEADLINE)
                .from(ARTICLE)
                .where(ARTICLE.WITHDRAWN_AT.isNull())
                .orderBy(ARTICLE.ID)
                .fetch(Records.mapping((id, publisher, headline) ->
                        new QueuePage.Choice(id, publisher.isEmpty() ? headline : publisher + ": " + headline)));
        var speakers = sql.selectDistinct(PERSON.ID, PERSON.NAME)
                .from(PERSON)
                .join(QUOTE)
                .on(QUOTE.SPEAKER_ID.eq(PERSON.ID))
                .orderBy(PERSON.NAME)
                .fetch(Records.mapping(QueuePage.Choice::new));
        return new QueuePage.Choices(dossiers, articles, speakers);
    }
}
