package collate.articles;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.ARTICLE_BASIS;
import static collate.db.schema.Tables.CAPTURE;
import static collate.db.schema.Tables.CAPTURE_BYTES;
import static collate.db.schema.Tables.CARRY;
import static collate.db.schema.Tables.DATE_CANDIDATE;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.NOISE;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.TEXT_REPAIR;
import static collate.db.schema.Tables.TEXT_VERSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import collate.core.text.Repair;
import collate.core.text.Span;
import collate.db.schema.tables.Account;
import collate.db.schema.tables.Article;
import collate.record.AccountQueries;
import collate.reviews.PartyQueries;
import collate.web.Custody;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What the pages of articles read. */
public final class ArticleQueries {
    private static final Article COPY = ARTICLE.as("copy");
    /** How many appearances wait for somebody, since the text has changed. */
    private static final Field<Integer> ORPHANS = field(select(count())
                    .from(CARRY)
                    .join(APPEARANCE)
                    .on(APPEARANCE.ID.eq(CARRY.APPEARANCE_ID))
                    .where(APPEARANCE.ARTICLE_ID.eq(ARTICLE.ID))
                    .and(CARRY.HOW.eq("ORPHAN"))
                    .and(CARRY.DECISION.isNull()))
            .as("orphans");

    /**
     * How many articles tell the same story, word for word, this one included; 0 where none was looked for. Of an article without a
     * family nothing is counted: H2 would read all others that have none.
     */
    static final Field<Integer> COPIES = when(
                    ARTICLE.FAMILY_ID.isNotNull(),
                    field(select(count())
                            .from(COPY)
                            .where(COPY.FAMILY_ID.eq(ARTICLE.FAMILY_ID))
                            .and(COPY.WITHDRAWN_AT.isNull())))
            .otherwise(0)
            .as("copies");

    private static final collate.db.schema.tables.Origin OWN = ORIGIN.as("own");
    private static final Account ADDER = ACCOUNT.as("adder");
    private static final Account WITHDRAWER = ACCOUNT.as("withdrawer");

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
                        CAPTURE_BYTES.LENGTH,
                        FAMILY.BASIS,
                        ORIGIN.ID,
                        ORIGIN.NAME,
                        OWN.ID,
                        OWN.NAME,
                        ADDER.ID,
                        ADDER.NAME,
                        WITHDRAWER.ID,
                        WITHDRAWER.NAME,
                        COPIES,
                        ORPHANS)
                .from(ARTICLE)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(ARTICLE.DOSSIER_ID))
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ARTICLE_ID.eq(ARTICLE.ID))
                .join(CAPTURE)
                .on(CAPTURE.ID.eq(TEXT_VERSION.CAPTURE_ID))
                .join(CAPTURE_BYTES)
                .on(CAPTURE_BYTES.SHA256.eq(CAPTURE.SHA256))
                .leftJoin(FAMILY)
                .on(FAMILY.ID.eq(ARTICLE.FAMILY_ID))
                .leftJoin(ORIGIN)
                .on(ORIGIN.ID.eq(FAMILY.ORIGIN_ID))
                .leftJoin(OWN)
                .on(OWN.ID.eq(ARTICLE.ORIGIN_ID))
                .leftJoin(ADDER)
                .on(ADDER.ID.eq(ARTICLE.ADDED_BY))
                .leftJoin(WITHDRAWER)
                .on(WITHDRAWER.ID.eq(ARTICLE.WITHDRAWN_BY))
                .where(ARTICLE.ID.eq(article))
                .orderBy(TEXT_VERSION.NUMBER.desc())
                .limit(1)
                .fetchOptional(row ->
                        head(row, PartyQueries.sides(sql, Arrays.asList(row.get(OWN.ID), row.get(ORIGIN.ID)))));
    }

    private static ArticlePage.Head head(Record row, Set<Long> sides) {
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
                family(row, sides),
                origin(row, sides),
                custody(row),
                row.get(ORPHANS),
                source);
    }

    private static Custody custody(Record row) {
        return new Custody(
                "added",
                AccountQueries.person(row, ADDER),
                Optional.ofNullable(row.get(ARTICLE.WITHDRAWN_AT))
                        .map(at -> new Custody.Withdrawn(
                                at,
                                row.get(ARTICLE.WITHDRAWN_WHY),
                                AccountQueries.person(row, WITHDRAWER),
                                Optional.ofNullable(row.get(ARTICLE.WITHDRAWN_WITH)))));
    }

    private static Optional<ArticlePage.Origin> origin(Record row, Set<Long> sides) {
        return Optional.ofNullable(row.get(OWN.ID))
                .map(id -> new ArticlePage.Origin(
                        id, row.get(OWN.NAME), sides.contains(id), row.get(ARTICLE.ORIGIN_BASIS)));
    }

    private static Optional<ArticlePage.Family> family(Record row, Set<Long> sides) {
        return Optional.ofNullable(row.get(ARTICLE.FAMILY_ID))
                .filter(_ -> row.get(COPIES) > 1)
                .map(id -> new ArticlePage.Family(
                        id,
                        row.get(COPIES),
                        row.get(FAMILY.BASIS),
                        Optional.ofNullable(row.get(ORIGIN.ID))
                                .map(origin -> new ArticlePage.Origin(
                                        origin, row.get(ORIGIN.NAME), sides.contains(origin), ""))));
    }

    List<ArticlePage.Candidate> candidates(long article) {
        return sql.select(DATE_CANDIDATE.MEANT_ON, DATE_CANDIDATE.BASIS, DATE_CANDIDATE.CONFLICT)
                .from(DATE_CANDIDATE)
                .where(DATE_CANDIDATE.ARTICLE_ID.eq(article))
                .orderBy(DATE_CANDIDATE.MEANT_ON)
                .fetch(mapping(ArticlePage.Candidate::new));
    }

    List<ArticlePage.Known> known(long article) {
        return sql.select(ARTICLE_BASIS.FIELD, ARTICLE_BASIS.WORDS, ARTICLE_BASIS.BASIS)
                .from(ARTICLE_BASIS)
                .where(ARTICLE_BASIS.ARTICLE_ID.eq(article))
                .orderBy(ARTICLE_BASIS.ID)
                .fetch(mapping(ArticlePage.Known::new));
    }

    List<Repair> repairs(long text) {
        return sql.select(TEXT_REPAIR.SPAN_START, TEXT_REPAIR.SPAN_END, TEXT_REPAIR.GARBLED)
                .from(TEXT_REPAIR)
                .where(TEXT_REPAIR.TEXT_ID.eq(text))
                .orderBy(TEXT_REPAIR.SPAN_START)
                .fetch(row -> new Repair(new Span(row.value1(), row.value2()), row.value3()));
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
}
