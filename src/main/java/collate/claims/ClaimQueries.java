package collate.claims;

import static collate.db.Appearances.onOrigins;
import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.GROUND;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;

import collate.core.text.Span;
import collate.db.Stands;
import collate.reviews.PartyQueries;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Reads claims as their own page shows them. */
public final class ClaimQueries {
    private static final Field<Boolean> COUNTS = field(Stands.appearance()).as("counts");

    private final DSLContext sql;

    public ClaimQueries(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<ClaimHead> head(long claim) {
        return HeadQueries.head(sql, claim);
    }

    /** The claim that it became one with, if it did. */
    Optional<Long> mergedInto(long claim) {
        return sql.select(CLAIM.MERGED_INTO)
                .from(CLAIM)
                .where(CLAIM.ID.eq(claim))
                .and(CLAIM.MERGED_INTO.isNotNull())
                .fetchOptional(CLAIM.MERGED_INTO);
    }

    public String text(long textId) {
        return sql.select(TEXT_VERSION.BODY)
                .from(TEXT_VERSION)
                .where(TEXT_VERSION.ID.eq(textId))
                .fetchSingle(TEXT_VERSION.BODY);
    }

    /** In the order in which the articles came, and in each in reading order. */
    List<ClaimPage.Appearance> appearances(long claim) {
        var rows = sql.select(
                        APPEARANCE.ID,
                        ARTICLE.ID,
                        ARTICLE.DOSSIER_ID,
                        ARTICLE.HEADLINE,
                        ARTICLE.PUBLISHER,
                        ARTICLE.PUBLISHED_ON,
                        APPEARANCE.SPAN_START,
                        APPEARANCE.SPAN_END,
                        APPEARANCE.ORIGIN_WORDS,
                        ORIGIN.ID,
                        ORIGIN.NAME,
                        ARTICLE.FAMILY_ID,
                        APPEARANCE.ORPHANED_WHY,
                        COUNTS,
                        APPEARANCE.TEXT_ID,
                        APPEARANCE.PART)
                .from(onOrigins())
                .where(APPEARANCE.CLAIM_ID.eq(claim))
                .orderBy(ARTICLE.ID, APPEARANCE.SPAN_START, APPEARANCE.ID)
                .fetch();
        var sides = rows.isEmpty()
                ? Set.<Long>of()
                : PartyQueries.of(sql, rows.getFirst().get(ARTICLE.DOSSIER_ID))
                        .ofOrigins(rows.getValues(ORIGIN.ID))
                        .keySet();
        return rows.map(row -> appearance(row, sides));
    }

    /** Who is quoted; empty for all but quotes of somebody named. */
    Optional<Long> speaker(long claim) {
        return sql.select(QUOTE.SPEAKER_ID)
                .from(QUOTE)
                .where(QUOTE.CLAIM_ID.eq(claim))
                .and(QUOTE.SPEAKER_ID.isNotNull())
                .fetchOptional(QUOTE.SPEAKER_ID);
    }

    /** Newest last, so that what a person set stands after what the rule found. */
    List<Basis> grounds(long claim) {
        return sql.select(GROUND.FIELD, GROUND.WORDS, GROUND.SPAN_START, GROUND.SPAN_END, GROUND.REASON, ACCOUNT.NAME)
                .from(GROUND)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(GROUND.SET_BY))
                .where(GROUND.CLAIM_ID.eq(claim))
                .orderBy(GROUND.ID)
                .fetch(ClaimQueries::basis);
    }

    /** The ids of an article's claims that stand, in reading order. */
    List<Long> inReadingOrder(long article) {
        return sql.select(CLAIM.ID, min(APPEARANCE.SPAN_START))
                .from(APPEARANCE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .and(Stands.claim())
                .groupBy(CLAIM.ID)
                .orderBy(min(APPEARANCE.SPAN_START), CLAIM.ID)
                .fetch(CLAIM.ID);
    }

    private static ClaimPage.Appearance appearance(Record row, Set<Long> sides) {
        return new ClaimPage.Appearance(
                row.get(APPEARANCE.ID),
                row.get(ARTICLE.ID),
                Articles.name(
                        row.get(ARTICLE.PUBLISHER),
                        row.get(ARTICLE.HEADLINE),
                        Optional.ofNullable(row.get(ARTICLE.PUBLISHED_ON))),
                new Span(row.get(APPEARANCE.SPAN_START), row.get(APPEARANCE.SPAN_END)),
                row.get(APPEARANCE.ORIGIN_WORDS),
                Optional.ofNullable(row.get(ORIGIN.ID))
                        .map(id -> new ClaimPage.Origin(id, row.get(ORIGIN.NAME), sides.contains(id))),
                Optional.ofNullable(row.get(ARTICLE.FAMILY_ID)),
                Optional.ofNullable(row.get(APPEARANCE.ORPHANED_WHY)),
                row.get(COUNTS),
                row.get(APPEARANCE.TEXT_ID),
                row.get(APPEARANCE.PART));
    }

    private static Basis basis(Record row) {
        return new Basis(
                row.get(GROUND.FIELD),
                row.get(GROUND.WORDS),
                Optional.ofNullable(row.get(GROUND.SPAN_START)).map(start -> new Span(start, row.get(GROUND.SPAN_END))),
                row.get(GROUND.REASON),
                Optional.ofNullable(row.get(ACCOUNT.NAME)));
    }
}
