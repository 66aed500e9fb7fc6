package collate.claims;

import static collate.db.Appearances.inArticles;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;

import collate.core.review.Independence;
import collate.db.Stands;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Reads of many claims at once in how many articles they stand, and on how many origins they rest, as each one's own page counts them. */
public final class ToldQueries {
    private static final Field<Long> ORIGIN = Stands.origin();

    private final DSLContext sql;

    public ToldQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Those left out that no article states now. */
    public Map<Long, Told> of(Collection<Long> claims) {
        return by(APPEARANCE.CLAIM_ID, APPEARANCE, APPEARANCE.CLAIM_ID.in(claims));
    }

    /**
     * The same of what holds several claims, by its id; one that several of its claims rest on counts once.
     *
     * @param appearances the tables that lead from it to where its claims appear
     */
    public Map<Long, Told> by(Field<Long> id, Table<?> appearances, Condition which) {
        var told = new HashMap<Long, Told>();
        sql.selectDistinct(id, ARTICLE.ID, ARTICLE.FAMILY_ID, ORIGIN)
                .from(inArticles(appearances))
                .where(which)
                .and(Stands.stated())
                .fetchGroups(id, ToldQueries::stand)
                .forEach((one, stands) -> told.put(one, Told.of(stands)));
        return told;
    }

    private static Independence.Stand stand(Record row) {
        return new Independence.Stand(
                Optional.ofNullable(row.get(ORIGIN)),
                Optional.ofNullable(row.get(ARTICLE.FAMILY_ID)),
                Optional.of(row.get(ARTICLE.ID)));
    }
}
