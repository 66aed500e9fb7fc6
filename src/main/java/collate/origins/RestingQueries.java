package collate.origins;

import static collate.db.Appearances.ofClaims;
import static collate.db.Appearances.onOrigins;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.ORIGIN;

import collate.db.Stands;
import collate.index.Index;
import collate.web.Wording;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads what the form about an article's or a place's origin shows. */
final class RestingQueries {
    private final DSLContext sql;
    private final OriginQueries origins;

    RestingQueries(DSLContext sql, Index index) {
        this.sql = sql;
        this.origins = new OriginQueries(sql, index);
    }

    Optional<RestingPage> article(long article) {
        return sql.select(ARTICLE.HEADLINE, ARTICLE.DOSSIER_ID, ORIGIN.NAME)
                .from(ARTICLE)
                .leftJoin(ORIGIN)
                .on(ORIGIN.ID.eq(ARTICLE.ORIGIN_ID))
                .where(ARTICLE.ID.eq(article))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .fetchOptional(row -> new RestingPage(
                        "/articles/" + article + "/origins",
                        "/articles/" + article,
                        "What does article " + article + " rest on?",
                        row.value1(),
                        "",
                        Optional.ofNullable(row.value3()).orElse(""),
                        origins.rows(row.value2())));
    }

    Optional<RestingPage> appearance(long appearance) {
        return sql.select(
                        APPEARANCE.EXACT,
                        APPEARANCE.ORIGIN_WORDS,
                        CLAIM.ID,
                        CLAIM.DOSSIER_ID,
                        ARTICLE.ID,
                        ARTICLE.PUBLISHED_ON,
                        ORIGIN.NAME)
                .from(onOrigins(ofClaims()))
                .where(APPEARANCE.ID.eq(appearance))
                .and(Stands.claim())
                .fetchOptional(row -> new RestingPage(
                        "/appearances/" + appearance + "/origins",
                        "/claims/" + row.value3(),
                        "What does claim " + row.value3() + " rest on in article " + row.value5()
                                + Optional.ofNullable(row.value6())
                                        .map(day -> " of " + Wording.day(day))
                                        .orElse("")
                                + "?",
                        row.value1(),
                        row.value2(),
                        Optional.ofNullable(row.value7()).orElse(""),
                        origins.rows(row.value4())));
    }
}
