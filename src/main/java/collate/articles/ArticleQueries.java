package collate.articles;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CAPTURE;
import static collate.db.schema.Tables.CAPTURE_BYTES;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DATED;
import static collate.db.schema.Tables.DATE_CANDIDATE;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.NOISE;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.REMARK;
import static collate.db.schema.Tables.REVIEW;
import static collate.db.schema.Tables.TEXT_VERSION;
import static collate.db.schema.Tables.TOLL;
import static collate.db.schema.Tables.TURN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.when;

import collate.core.review.Standing;
import collate.core.text.Span;
import collate.db.schema.tables.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What the pages of articles read. */
public final class ArticleQueries {
    private static final Person ADDRESSEE = PERSON.as("addressee");

    private final DSLContext sql;

    public ArticleQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** The newest text of an article and what is known of it. */
    record Text(long id, String body) {}

    Optional<Text> text(long article) {
        return sql.select(TEXT_VERSION.ID, TEXT_VERSION.BODY)
                .from(TEXT_VERSION)
                .where(TEXT_VERSION.ARTICLE_ID.eq(article))
                .orderBy(TEXT_VERSION.NUMBER.desc())
                .limit(1)
                .fetchOptional(mapping(Text::new));
    }

    Optional<ArticlePage.Head> head(long article) {
        return sql.select(
                        ARTICLE.asterisk(),
                        DOSSIER.NAME,
                        DOSSIER.SIGNATURES,
                        CAPTURE.ID,
                        CAPTURE.SHA256,
                        CAPTURE.FILE_NAME,
                        CAPTURE.MEDIA_TYPE,
                        CAPTURE.CHARSET,
                        CAPTURE.RECEIVED_AT,
                        CAPTURE_BYTES.LENGTH)
                .from(ARTICLE)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(ARTICLE.DOSSIER_ID))
                .join(CAPTURE)
                .on(CAPTURE.ARTICLE_ID.eq(ARTICLE.ID))
                .join(CAPTURE_BYTES)
                .on(CAPTURE_BYTES.SHA256.eq(CAPTURE.SHA256))
                .where(ARTICLE.ID.eq(article))
                .orderBy(CAPTURE.ID.desc())
                .limit(1)
                .fetchOptional(ArticleQueries::head);
    }

    private static ArticlePage.Head head(Record row) {
        var source = new ArticlePage.Source(
                row.get(CAPTURE.ID),
                row.get(CAPTURE.SHA256),
                row.get(CAPTURE_BYTES.LENGTH),
                row.get(CAPTURE.FILE_NAME),
                row.get(CAPTURE.MEDIA_TYPE),
                row.get(CAPTURE.CHARSET),
                row.get(CAPTURE.RECEIVED_AT));
        return new ArticlePage.Head(
                row.get(ARTICLE.ID),
                row.get(ARTICLE.DOSSIER_ID),
                row.get(DOSSIER.NAME),
                row.get(DOSSIER.SIGNATURES),
                row.get(ARTICLE.HEADLINE),
                row.get(ARTICLE.PUBLISHER),
                row.get(ARTICLE.AUTHOR),
                row.get(ARTICLE.URL),
                row.get(ARTICLE.LANGUAGE),
                row.get(ARTICLE.PUBLISHED_ON),
                row.get(ARTICLE.PUBLISHED_BASIS),
                row.get(ARTICLE.REFERENCE_ON),
                row.get(ARTICLE.REFERENCE_BASIS),
                row.get(ARTICLE.VERSION),
                source);
    }

    List<ArticlePage.Candidate> candidates(long article) {
        return sql.select(DATE_CANDIDATE.MEANT_ON, DATE_CANDIDATE.BASIS)
                .from(DATE_CANDIDATE)
                .where(DATE_CANDIDATE.ARTICLE_ID.eq(article))
                .orderBy(DATE_CANDIDATE.MEANT_ON)
                .fetch(mapping(ArticlePage.Candidate::new));
    }

    /** Page furniture in a text; {@code repaired} only for garbled characters inside a line. */
    record Furniture(
            long id, Span span, String rule, @Nullable String repaired) {}

    List<Furniture> furniture(long text) {
        return sql.select(NOISE.ID, NOISE.SPAN_START, NOISE.SPAN_END, NOISE.RULE, NOISE.REPAIRED)
                .from(NOISE)
                .where(NOISE.TEXT_ID.eq(text))
                .and(NOISE.UNMARKED_AT.isNull())
                .orderBy(NOISE.SPAN_START)
                .fetch(row ->
                        new Furniture(row.value1(), new Span(row.value2(), row.value3()), row.value4(), row.value5()));
    }

    /** A claim where it stands in the text. */
    record Placed(Span span, Span value, ArticlePage.Card card, boolean byPerson) {}

    /** All claims of an article, in reading order; one that appears twice is there twice. */
    List<Placed> claims(long article, Optional<Long> focus) {
        var signatures = field(selectCount()
                .from(REVIEW)
                .where(REVIEW.CLAIM_ID.eq(CLAIM.ID))
                .and(REVIEW.STALE_AT.isNull())
                .and(REVIEW.REPLACED_BY.isNull()));
        var evidence = field(selectCount()
                .from(EVIDENCE)
                .where(EVIDENCE.CLAIM_ID.eq(CLAIM.ID))
                .and(EVIDENCE.WITHDRAWN_AT.isNull()));
        var remarks = field(selectCount().from(REMARK).where(REMARK.CLAIM_ID.eq(CLAIM.ID)));
        var other = APPEARANCE.as("other");
        var articles = field(select(countDistinct(other.ARTICLE_ID)).from(other).where(other.CLAIM_ID.eq(CLAIM.ID)));
        var origins = field(select(countDistinct(other.ORIGIN_ID)).from(other).where(other.CLAIM_ID.eq(CLAIM.ID)));
        return sql.select(
                        APPEARANCE.SPAN_START,
                        APPEARANCE.SPAN_END,
                        APPEARANCE.VALUE_START,
                        APPEARANCE.VALUE_END,
                        CLAIM.ID,
                        CLAIM.KIND,
                        CLAIM.LABEL,
                        CLAIM.STANDING,
                        CLAIM.SAID_VERDICT,
                        CLAIM.SO_VERDICT,
                        CLAIM.VERSION,
                        CLAIM.ENTERED_BY,
                        PERSON.NAME,
                        ADDRESSEE.NAME,
                        QUOTE.CHANNEL,
                        TOLL.SAID_BY,
                        DATED.BASIS,
                        ORIGIN.PARTY,
                        articles,
                        origins,
                        signatures,
                        evidence,
                        remarks)
                .from(APPEARANCE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .leftJoin(QUOTE)
                .on(QUOTE.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(QUOTE.SPEAKER_ID))
                .leftJoin(ADDRESSEE)
                .on(ADDRESSEE.ID.eq(QUOTE.ADDRESSEE_ID))
                .leftJoin(TOLL)
                .on(TOLL.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(DATED)
                .on(DATED.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(ORIGIN)
                .on(ORIGIN.ID.eq(APPEARANCE.ORIGIN_ID))
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .and(CLAIM.WITHDRAWN_AT.isNull())
                .and(APPEARANCE.ORPHANED_WHY.isNull())
                .orderBy(APPEARANCE.SPAN_START, APPEARANCE.SPAN_END.desc(), APPEARANCE.ID)
                .fetch(row -> placed(row, focus, articles, origins, signatures, evidence, remarks));
    }

    private static Placed placed(
            Record row,
            Optional<Long> focus,
            Field<Integer> articles,
            Field<Integer> origins,
            Field<Integer> signatures,
            Field<Integer> evidence,
            Field<Integer> remarks) {
        var card = new ArticlePage.Card(
                row.get(CLAIM.ID),
                row.get(CLAIM.KIND),
                row.get(CLAIM.LABEL),
                row.get(CLAIM.STANDING),
                row.get(CLAIM.SAID_VERDICT),
                row.get(CLAIM.SO_VERDICT),
                row.get(signatures),
                row.get(CLAIM.VERSION),
                detail(row),
                Boolean.TRUE.equals(row.get(ORIGIN.PARTY)),
                row.get(articles),
                row.get(origins),
                row.get(evidence),
                row.get(remarks),
                focus.filter(row.get(CLAIM.ID)::equals).isPresent());
        return new Placed(
                new Span(row.get(APPEARANCE.SPAN_START), row.get(APPEARANCE.SPAN_END)),
                new Span(row.get(APPEARANCE.VALUE_START), row.get(APPEARANCE.VALUE_END)),
                card,
                row.get(CLAIM.ENTERED_BY) != null);
    }

    /** Who says it, or why a date is what it is. */
    private static String detail(Record row) {
        return switch (row.get(CLAIM.KIND)) {
            case QUOTE ->
                (row.get(PERSON.NAME) == null ? "speaker not named" : row.get(PERSON.NAME))
                        + (row.get(ADDRESSEE.NAME) == null ? "" : " to " + row.get(ADDRESSEE.NAME))
                        + (row.get(QUOTE.CHANNEL).isEmpty() ? "" : ", " + row.get(QUOTE.CHANNEL));
            case TOLL -> row.get(TOLL.SAID_BY).isEmpty() ? "nobody named as its origin" : row.get(TOLL.SAID_BY);
            case DATE -> row.get(DATED.BASIS);
            case STATEMENT -> "";
        };
    }

    /** Claims of an article that wait for somebody: theirs by name, or anyone's and not signed by them. */
    Set<Long> waiting(long article, long account) {
        var signed = select(REVIEW.CLAIM_ID)
                .from(REVIEW)
                .where(REVIEW.ACCOUNT_ID.eq(account))
                .and(REVIEW.STALE_AT.isNull());
        return sql.select(TURN.CLAIM_ID)
                .from(TURN)
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(TURN.CLAIM_ID))
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .and(TURN.ANSWERED_AT.isNull())
                .and(TURN.ACCOUNT_ID.eq(account).or(TURN.ACCOUNT_ID.isNull().and(TURN.CLAIM_ID.notIn(signed))))
                .fetchSet(TURN.CLAIM_ID);
    }

    /** Dossiers that articles can be added to, newest first. */
    public List<Choice> dossiers() {
        return sql.select(DOSSIER.ID, DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.WITHDRAWN_AT.isNull())
                .orderBy(DOSSIER.ID.desc())
                .fetch(mapping(Choice::new));
    }

    /** A dossier to choose. */
    public record Choice(long id, String name) {}

    /** An article in a list, with how far its claims have come. */
    public record Row(
            long id,
            String headline,
            String publisher,
            @Nullable LocalDate published,
            @Nullable LocalDate reference,
            String dossier,
            long dossierId,
            int claims,
            int decided,
            int inReview,
            int disputed) {
        public int open() {
            return claims - decided - inReview - disputed;
        }
    }

    /** Newest first; of one dossier, or of all. */
    public List<Row> rows(Optional<Long> dossier) {
        var standing = CLAIM.STANDING;
        var claims = select(
                        APPEARANCE.ARTICLE_ID.as("article"),
                        countDistinct(CLAIM.ID).as("claims"),
                        countDistinct(when(standing.eq(Standing.DECIDED), CLAIM.ID))
                                .as("decided"),
                        countDistinct(when(standing.eq(Standing.IN_REVIEW), CLAIM.ID))
                                .as("in_review"),
                        countDistinct(when(standing.eq(Standing.DISPUTED), CLAIM.ID))
                                .as("disputed"))
                .from(APPEARANCE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .where(CLAIM.WITHDRAWN_AT.isNull())
                .groupBy(APPEARANCE.ARTICLE_ID)
                .asTable("counted");
        return sql.select(
                        ARTICLE.ID,
                        ARTICLE.HEADLINE,
                        ARTICLE.PUBLISHER,
                        ARTICLE.PUBLISHED_ON,
                        ARTICLE.REFERENCE_ON,
                        DOSSIER.NAME,
                        DOSSIER.ID,
                        counted(claims, "claims"),
                        counted(claims, "decided"),
                        counted(claims, "in_review"),
                        counted(claims, "disputed"))
                .from(ARTICLE)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(ARTICLE.DOSSIER_ID))
                .leftJoin(claims)
                .on(claims.field("article", Long.class).eq(ARTICLE.ID))
                .where(ARTICLE.WITHDRAWN_AT.isNull())
                .and(dossier.map(ARTICLE.DOSSIER_ID::eq).orElse(noCondition()))
                .orderBy(ARTICLE.ID.desc())
                .fetch(mapping(Row::new));
    }

    private static Field<Integer> counted(Table<?> counted, String name) {
        return coalesce(counted.field(name, Integer.class), 0);
    }

    /** The bytes of a capture as received. */
    record Bytes(byte[] bytes, String sha256, String mediaType, String fileName) {}

    Optional<Bytes> bytes(long capture) {
        return sql.select(CAPTURE_BYTES.BYTES, CAPTURE.SHA256, CAPTURE.MEDIA_TYPE, CAPTURE.FILE_NAME)
                .from(CAPTURE)
                .join(CAPTURE_BYTES)
                .on(CAPTURE_BYTES.SHA256.eq(CAPTURE.SHA256))
                .where(CAPTURE.ID.eq(capture))
                .fetchOptional(mapping(Bytes::new));
    }
}
