package collate.events;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.FAMILY;

import collate.claims.Told;
import collate.core.review.Independence;
import collate.db.Stands;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads of many events at once in how many articles their claims stand, and on how many origins they rest. */
final class SpreadQueries {
    private final DSLContext sql;

    SpreadQueries(DSLContext sql) {
        this.sql = sql;
    }

    Map<Long, Told> of(Collection<Long> events) {
        var spreads = new HashMap<Long, Told>();
        stands(events).forEach((event, stands) -> spreads.put(event, Told.of(stands)));
        return spreads;
    }

    /** By event, what its claims stand on. */
    private Map<Long, List<Independence.Stand>> stands(Collection<Long> events) {
        return sql.selectDistinct(EVENT_CLAIM.EVENT_ID, ARTICLE.ID, Stands.origin(), ARTICLE.FAMILY_ID)
                .from(EVENT_CLAIM)
                .join(CLAIM)
                .on(CLAIM.ID.eq(EVENT_CLAIM.CLAIM_ID))
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(CLAIM.ID))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .leftJoin(FAMILY)
                .on(FAMILY.ID.eq(ARTICLE.FAMILY_ID))
                .where(EVENT_CLAIM.EVENT_ID.in(events))
                .and(Stands.claim())
                .and(Stands.appearance())
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .fetchGroups(
                        EVENT_CLAIM.EVENT_ID,
                        row -> new Independence.Stand(
                                Optional.ofNullable(row.value3()),
                                Optional.ofNullable(row.value4()),
                                Optional.of(row.value2())));
    }
}
