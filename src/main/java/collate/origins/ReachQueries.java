package collate.origins;

import static collate.db.Appearances.inArticles;
import static collate.db.Appearances.ofClaims;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.QUOTE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import collate.db.Stands;
import collate.index.Facet;
import collate.index.Index;
import collate.index.Reach;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;

/**
 * Reads how far what origins and speakers are made to say has gone: from the index, which counts a hundred thousand claims in
 * milliseconds, and from the database while that is being made.
 */
final class ReachQueries {
    /** A family's number turned round, so that it is no article's. */
    private static final Field<Long> STORY = coalesce(ARTICLE.FAMILY_ID.neg(), ARTICLE.ID);

    private final DSLContext sql;
    private final Index index;

    ReachQueries(DSLContext sql, Index index) {
        this.sql = sql;
        this.index = index;
    }

    /** By origin; under 0 how many claims rest on none that is known. */
    Map<Long, Reach> ofOrigins(long dossier) {
        return index.reach(Facet.ORIGIN, dossier).orElseGet(() -> ofOriginsRead(dossier));
    }

    /** By speaker. */
    Map<Long, Reach> ofSpeakers(long dossier) {
        return index.reach(Facet.SPEAKER, dossier).orElseGet(() -> ofSpeakersRead(dossier));
    }

    Map<Long, Reach> ofOriginsRead(long dossier) {
        var all = sql.select(Stands.origin(), countDistinct(CLAIM.ID), countDistinct(ARTICLE.ID), countDistinct(STORY))
                .from(inArticles(ofClaims()))
                .where(ARTICLE.DOSSIER_ID.eq(dossier))
                .and(CLAIM.DOSSIER_ID.eq(dossier))
                .and(Stands.claim())
                .and(Stands.stated())
                .and(Stands.origin().isNotNull())
                .groupBy(Stands.origin())
                .fetchMap(
                        Record4::value1,
                        mapping((_, claims, articles, stories) -> new Reach(claims, articles, stories)));
        all.put(0L, new Reach(unknown(dossier), 0, 0));
        return all;
    }

    private int unknown(long dossier) {
        var named = exists(selectOne()
                .from(inArticles())
                .where(APPEARANCE.CLAIM_ID.eq(CLAIM.ID))
                .and(Stands.stated())
                .and(Stands.origin().isNotNull()));
        return sql.fetchCount(
                CLAIM, CLAIM.DOSSIER_ID.eq(dossier).and(Stands.claim()).andNot(named));
    }

    Map<Long, Reach> ofSpeakersRead(long dossier) {
        return sql.select(QUOTE.SPEAKER_ID, countDistinct(CLAIM.ID), countDistinct(ARTICLE.ID), countDistinct(STORY))
                .from(CLAIM)
                .join(QUOTE)
                .on(QUOTE.CLAIM_ID.eq(CLAIM.ID))
                .leftJoin(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(CLAIM.ID).and(Stands.appearance()))
                .leftJoin(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .where(CLAIM.DOSSIER_ID.eq(dossier))
                .and(Stands.claim())
                .and(QUOTE.SPEAKER_ID.isNotNull())
                .groupBy(QUOTE.SPEAKER_ID)
                .fetchMap(
                        QUOTE.SPEAKER_ID,
                        mapping((_, claims, articles, stories) -> new Reach(claims, articles, stories)));
    }
}
