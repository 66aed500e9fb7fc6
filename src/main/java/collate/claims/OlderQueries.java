package collate.claims;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import collate.db.Stands;
import collate.db.schema.tables.Appearance;
import collate.db.schema.tables.Article;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

/** Reads claims whose words stand in older texts only, where pages show what is stated now. */
public final class OlderQueries {
    private static final Appearance NOW = APPEARANCE.as("now");
    private static final Article NEWEST = ARTICLE.as("newest");

    private OlderQueries() {}

    /**
     * Each claim once for each article, however often its words stood there.
     *
     * @param claims by their ids, to be joined: as a condition on the claim the embedded database would read every claim there is
     */
    public static List<Older> older(DSLContext sql, Select<Record1<Long>> claims) {
        var asked = claims.asTable("asked", "id");
        return sql.select(
                        CLAIM.ID,
                        CLAIM.LABEL,
                        ARTICLE.ID,
                        ARTICLE.PUBLISHER,
                        ARTICLE.HEADLINE,
                        min(APPEARANCE.ORPHANED_WHY))
                .from(asked)
                .join(CLAIM)
                .on(CLAIM.ID.eq(asked.field("id", Long.class)))
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(CLAIM.ID))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .where(not(Stands.appearance()))
                .and(Stands.claim())
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .and(notExists(selectOne()
                        .from(NOW)
                        .join(NEWEST)
                        .on(NEWEST.ID.eq(NOW.ARTICLE_ID))
                        .where(NOW.CLAIM_ID.eq(CLAIM.ID))
                        .and(Stands.appearance(NOW))
                        .and(NEWEST.WITHDRAWN_AT.isNull())))
                .groupBy(CLAIM.ID, CLAIM.LABEL, ARTICLE.ID, ARTICLE.PUBLISHER, ARTICLE.HEADLINE)
                .orderBy(CLAIM.ID, min(APPEARANCE.ID))
                .fetch(row -> new Older(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Articles.name(row.value4(), row.value5(), Optional.empty()),
                        Optional.ofNullable(row.value6()).orElse("")));
    }
}
