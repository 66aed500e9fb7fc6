package collate.origins;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.ORIGIN_ALIAS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import collate.claims.NamesDesk;
import collate.db.Stands;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Reads origins for their list and their page. */
final class OriginQueries {
    /** A family's number turned round, so that it is no article's. */
    private static final Field<Long> STORY = coalesce(ARTICLE.FAMILY_ID.neg(), ARTICLE.ID);

    private final DSLContext sql;
    private final OneBodyQueries bodies;

    OriginQueries(DSLContext sql) {
        this.sql = sql;
        this.bodies = new OneBodyQueries(sql);
    }

    Optional<OriginsPage> list(long dossier) {
        return sql.select(DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(dossier))
                .and(DOSSIER.WITHDRAWN_AT.isNull())
                .fetchOptional(DOSSIER.NAME)
                .map(name -> {
                    var rows = rows(dossier);
                    return new OriginsPage(
                            dossier,
                            name,
                            rows,
                            claims(dossier),
                            unknown(dossier),
                            bodies.questions(dossier, rows),
                            bodies.apart(dossier));
                });
    }

    private record Counts(int claims, int articles, int stories) {
        static final Counts NONE = new Counts(0, 0, 0);
    }

    /** Those that most rests on first. */
    List<OriginsPage.Row> rows(long dossier) {
        var counts = counts(dossier);
        var aliases = sql.select(ORIGIN_ALIAS.ORIGIN_ID, ORIGIN_ALIAS.ALIAS, ORIGIN_ALIAS.WRITTEN)
                .from(ORIGIN_ALIAS)
                .where(ORIGIN_ALIAS.DOSSIER_ID.eq(dossier))
                .orderBy(ORIGIN_ALIAS.ALIAS)
                .fetchGroups(ORIGIN_ALIAS.ORIGIN_ID, row -> row.value3().isEmpty() ? row.value2() : row.value3());
        return sql
                .select(ORIGIN.ID, ORIGIN.NAME, ORIGIN.PARTY)
                .from(ORIGIN)
                .where(ORIGIN.DOSSIER_ID.eq(dossier))
                .and(ORIGIN.MERGED_INTO.isNull())
                .fetch(row -> row(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        aliases.getOrDefault(row.value1(), List.of()),
                        counts.getOrDefault(row.value1(), Counts.NONE)))
                .stream()
                .sorted(java.util.Comparator.comparingInt(OriginsPage.Row::claims)
                        .reversed()
                        .thenComparing(OriginsPage.Row::name))
                .toList();
    }

    private static OriginsPage.Row row(long id, String name, boolean party, List<String> aliases, Counts counts) {
        var others = aliases.stream().filter(alias -> !alias.equals(name)).toList();
        return new OriginsPage.Row(id, name, party, others, counts.claims(), counts.articles(), counts.stories());
    }

    private Map<Long, Counts> counts(long dossier) {
        var all = new HashMap<Long, Counts>();
        sql.select(Stands.origin(), countDistinct(CLAIM.ID), countDistinct(ARTICLE.ID), countDistinct(STORY))
                .from(APPEARANCE)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .leftJoin(FAMILY)
                .on(FAMILY.ID.eq(ARTICLE.FAMILY_ID))
                .where(ARTICLE.DOSSIER_ID.eq(dossier))
                .and(CLAIM.DOSSIER_ID.eq(dossier))
                .and(Stands.claim())
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .and(Stands.appearance())
                .and(Stands.origin().isNotNull())
                .groupBy(Stands.origin())
                .forEach(row -> all.put(row.value1(), new Counts(row.value2(), row.value3(), row.value4())));
        return all;
    }

    private int claims(long dossier) {
        return sql.fetchCount(CLAIM, CLAIM.DOSSIER_ID.eq(dossier).and(Stands.claim()));
    }

    private int unknown(long dossier) {
        var named = exists(selectOne()
                .from(APPEARANCE)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .leftJoin(FAMILY)
                .on(FAMILY.ID.eq(ARTICLE.FAMILY_ID))
                .where(APPEARANCE.CLAIM_ID.eq(CLAIM.ID))
                .and(Stands.appearance())
                .and(Stands.origin().isNotNull()));
        return sql.fetchCount(
                CLAIM, CLAIM.DOSSIER_ID.eq(dossier).and(Stands.claim()).andNot(named));
    }

    Optional<OriginPage.Head> head(long origin) {
        return sql.select(ORIGIN.ID, DOSSIER.ID, DOSSIER.NAME, ORIGIN.NAME, ORIGIN.PARTY, ORIGIN.MERGED_INTO)
                .from(ORIGIN)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(ORIGIN.DOSSIER_ID))
                .where(ORIGIN.ID.eq(origin))
                .and(DOSSIER.WITHDRAWN_AT.isNull())
                .fetchOptional(mapping((id, dossier, story, name, party, into) ->
                        new OriginPage.Head(id, dossier, story, name, party, Optional.ofNullable(into))));
    }

    /** The name itself is none of them. */
    List<OriginPage.Alias> aliases(OriginPage.Head origin) {
        var merged = ORIGIN.as("merged");
        var own = NamesDesk.key(origin.name());
        Field<Boolean> whole = field(exists(selectOne()
                        .from(merged)
                        .where(merged.ID.eq(ORIGIN_ALIAS.CAME_WITH))
                        .and(merged.MERGED_INTO.eq(ORIGIN_ALIAS.ORIGIN_ID))))
                .as("whole");
        return sql.select(ORIGIN_ALIAS.ALIAS, ORIGIN_ALIAS.WRITTEN, whole)
                .from(ORIGIN_ALIAS)
                .where(ORIGIN_ALIAS.ORIGIN_ID.eq(origin.id()))
                .and(ORIGIN_ALIAS.ALIAS.ne(own))
                .orderBy(ORIGIN_ALIAS.ALIAS)
                .fetch(mapping(
                        (key, written, came) -> new OriginPage.Alias(key, written.isEmpty() ? key : written, came)));
    }
}
