package collate.dossiers;

import static collate.db.Appearances.inArticles;
import static collate.db.Appearances.ofClaims;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.ORIGIN_ALIAS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.when;

import collate.core.review.Policy;
import collate.core.review.Standing;
import collate.db.Stands;
import collate.index.DossierCount;
import collate.index.Facet;
import collate.index.Index;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;

/** What a dossier's page reads. */
public final class DossierQueries {
    /** An alias as somebody wrote it; older ones have only their key. */
    private static final Field<String> AS_WRITTEN =
            coalesce(nullif(ORIGIN_ALIAS.WRITTEN, inline("")), ORIGIN_ALIAS.ALIAS);

    private final DSLContext sql;
    private final Index index;

    public DossierQueries(DSLContext sql, Index index) {
        this.sql = sql;
        this.index = index;
    }

    Optional<DossierPage.Head> head(long dossier) {
        return sql.selectFrom(DOSSIER)
                .where(DOSSIER.ID.eq(dossier))
                .and(DOSSIER.WITHDRAWN_AT.isNull())
                .fetchOptional(row -> new DossierPage.Head(
                        row.getId(),
                        row.getName(),
                        row.getDescription(),
                        row.getSample(),
                        new Policy(row.getSignatures(), row.getOrigins(), row.getBlind())));
    }

    List<DossierPage.Party> parties(long dossier) {
        return sql.select(ORIGIN.ID, ORIGIN.NAME, listAgg(AS_WRITTEN, ", ").withinGroupOrderBy(ORIGIN_ALIAS.ALIAS))
                .from(ORIGIN)
                .join(ORIGIN_ALIAS)
                .on(ORIGIN_ALIAS.ORIGIN_ID.eq(ORIGIN.ID))
                .where(ORIGIN.DOSSIER_ID.eq(dossier))
                .and(ORIGIN.PARTY)
                .groupBy(ORIGIN.ID, ORIGIN.NAME)
                .orderBy(ORIGIN.NAME)
                .fetch(mapping(DossierPage.Party::new));
    }

    DossierPage.Progress progress(long dossier) {
        return index.dossiers()
                .map(counts -> counts.getOrDefault(dossier, DossierCount.NONE))
                .map(count ->
                        new DossierPage.Progress(count.claims(), count.decided(), count.inReview(), count.disputed()))
                .orElseGet(() -> progressRead(dossier));
    }

    /** The same by the database, which reads all of its claims for it. */
    DossierPage.Progress progressRead(long dossier) {
        return sql.select(
                        count(),
                        count(when(CLAIM.STANDING.eq(Standing.DECIDED), 1)),
                        count(when(CLAIM.STANDING.eq(Standing.IN_REVIEW), 1)),
                        count(when(CLAIM.STANDING.eq(Standing.DISPUTED), 1)))
                .from(CLAIM)
                .where(CLAIM.DOSSIER_ID.eq(dossier))
                .and(Stands.claim())
                .fetchSingle(mapping(DossierPage.Progress::new));
    }

    /** On how many its claims rest, as its list of origins counts them. */
    int origins(long dossier) {
        return index.reach(Facet.ORIGIN, dossier)
                .map(reaches -> (int)
                        reaches.keySet().stream().filter(origin -> origin != 0).count())
                .orElseGet(() -> originsRead(dossier));
    }

    /** The same by the database. */
    int originsRead(long dossier) {
        return sql.select(countDistinct(Stands.origin()))
                .from(inArticles(ofClaims()))
                .where(CLAIM.DOSSIER_ID.eq(dossier))
                .and(Stands.claim())
                .and(Stands.stated())
                .fetchSingle()
                .value1();
    }
}
