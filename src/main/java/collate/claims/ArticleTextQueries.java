package collate.claims;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CARRY;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.NOISE;
import static collate.db.schema.Tables.TEXT_VERSION;

import collate.core.text.Span;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;

/** Reads the texts of articles, and which words of a claim a person moved from one text to the next. */
final class ArticleTextQueries {
    private final DSLContext sql;

    ArticleTextQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Words of a claim that changed with the text of their article, and that a person called the same claim. */
    record Moved(long appearance, ArticleText then, Span old, ArticleText now, Span fresh) {
        String before() {
            return old.of(then.body());
        }

        String after() {
            return fresh.of(now.body());
        }
    }

    /** The newest such move of one of the claim's appearances; none once its words have moved on. */
    Optional<Moved> moved(long claim, long appearance) {
        return sql.select()
                .from(CARRY)
                .join(APPEARANCE)
                .on(APPEARANCE.ID.eq(CARRY.APPEARANCE_ID))
                .and(APPEARANCE.TEXT_ID.eq(CARRY.TO_TEXT))
                .where(APPEARANCE.ID.eq(appearance))
                .and(APPEARANCE.CLAIM_ID.eq(claim))
                .and(CARRY.DECISION.eq("CHANGED"))
                .fetchOptional()
                .flatMap(row -> text(TEXT_VERSION.ID.eq(row.get(CARRY.FROM_TEXT)))
                        .flatMap(then -> text(TEXT_VERSION.ID.eq(row.get(CARRY.TO_TEXT)))
                                .map(now -> new Moved(
                                        appearance,
                                        then,
                                        new Span(row.get(CARRY.FROM_START), row.get(CARRY.FROM_END)),
                                        now,
                                        new Span(row.get(APPEARANCE.SPAN_START), row.get(APPEARANCE.SPAN_END))))));
    }

    /** The newest text of an article, for picking words from it. */
    Optional<ArticleText> newest(long article) {
        return text(ARTICLE.ID.eq(article));
    }

    private Optional<ArticleText> text(Condition which) {
        return sql.select(
                        ARTICLE.ID,
                        ARTICLE.DOSSIER_ID,
                        DOSSIER.NAME,
                        ARTICLE.HEADLINE,
                        ARTICLE.PUBLISHER,
                        ARTICLE.PUBLISHED_ON,
                        ARTICLE.REFERENCE_ON,
                        ARTICLE.WITHDRAWN_AT,
                        TEXT_VERSION.ID,
                        TEXT_VERSION.BODY)
                .from(ARTICLE)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(ARTICLE.DOSSIER_ID))
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ARTICLE_ID.eq(ARTICLE.ID))
                .where(which)
                .orderBy(TEXT_VERSION.NUMBER.desc())
                .limit(1)
                .fetchOptional(Records.mapping(
                        (id, dossier, story, headline, publisher, published, reference, withdrawn, text, body) ->
                                new ArticleText(
                                        id,
                                        dossier,
                                        story,
                                        Articles.name(publisher, headline, Optional.ofNullable(published)),
                                        Optional.ofNullable(reference),
                                        withdrawn != null,
                                        text,
                                        body,
                                        noise(text))));
    }

    private List<Span> noise(long text) {
        return sql.select(NOISE.SPAN_START, NOISE.SPAN_END)
                .from(NOISE)
                .where(NOISE.TEXT_ID.eq(text))
                .and(NOISE.UNMARKED_AT.isNull())
                .orderBy(NOISE.SPAN_START)
                .fetch(Records.mapping(Span::new));
    }
}
