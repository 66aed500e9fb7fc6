package collate.claims;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.FAMILY;

import collate.core.review.Independence;
import collate.db.Stands;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads of many claims at once in how many articles they stand, and on how many origins they rest, as each one's own page counts them. */
public final class ToldQueries {
    private final DSLContext sql;

    public ToldQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Those left out that no article states now. */
    public Map<Long, Told> of(Collection<Long> claims) {
        var found = sql.select(APPEARANCE.CLAIM_ID, ARTICLE.ID, Stands.origin(), ARTICLE.FAMILY_ID)
                .from(APPEARANCE)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .leftJoin(FAMILY)
                .on(FAMILY.ID.eq(ARTICLE.FAMILY_ID))
                .where(APPEARANCE.CLAIM_ID.in(claims))
                .and(Stands.appearance())
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .fetchGroups(APPEARANCE.CLAIM_ID);
        var told = new HashMap<Long, Told>();
        found.forEach((claim, rows) -> told.put(
                claim,
                Told.of(rows.map(row -> new Independence.Stand(
                        Optional.ofNullable(row.value3()),
                        Optional.ofNullable(row.value4()),
                        Optional.of(row.value2()))))));
        return told;
    }
}
