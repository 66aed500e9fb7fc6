package collate.origins;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import collate.db.Stands;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads what the newest articles of an origin tell: headline and newest text of each, by its number. */
final class TellingQueries {
    private static final int ARTICLES = 50;

    private final DSLContext sql;

    TellingQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Of all that rests on it. */
    Map<Long, String> resting(long origin) {
        return texts(origin, noCondition());
    }

    /** Of those that name it themselves. */
    Map<Long, String> naming(long origin) {
        return texts(origin, isNamed(origin));
    }

    /** What rests on an origin because its own words say so: not for its article's credit, nor by a person's word. */
    static Condition isNamed(long origin) {
        return APPEARANCE.ORIGIN_ID.eq(origin).and(APPEARANCE.ORIGIN_SET_BY.isNull());
    }

    private Map<Long, String> texts(long origin, Condition which) {
        var articles = sql.selectDistinct(ARTICLE.ID, ARTICLE.PUBLISHED_ON)
                .from(StatementQueries.places(StatementQueries.resting(origin)))
                .where(which)
                .and(Stands.claim())
                .and(Stands.stated())
                .orderBy(ARTICLE.PUBLISHED_ON.desc().nullsLast(), ARTICLE.ID.desc())
                .limit(ARTICLES)
                .fetch(ARTICLE.ID);
        var newest = TEXT_VERSION.as("newest");
        return sql.select(ARTICLE.ID, ARTICLE.HEADLINE, TEXT_VERSION.BODY)
                .from(TEXT_VERSION)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(TEXT_VERSION.ARTICLE_ID))
                .where(ARTICLE.ID.in(articles))
                .and(TEXT_VERSION.NUMBER.eq(
                        select(max(newest.NUMBER)).from(newest).where(newest.ARTICLE_ID.eq(ARTICLE.ID))))
                .orderBy(ARTICLE.ID)
                .fetchMap(ARTICLE.ID, row -> row.value2() + "\n" + row.value3());
    }
}
