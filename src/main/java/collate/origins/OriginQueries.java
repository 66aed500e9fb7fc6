package collate.origins;

import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.ORIGIN_ALIAS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import collate.claims.NamesDesk;
import collate.index.Index;
import collate.index.Reach;
import collate.record.AccountQueries;
import collate.reviews.PartyQueries;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Reads origins for their list and their page. */
final class OriginQueries {
    private final DSLContext sql;
    private final ReachQueries reaches;
    private final OneBodyQueries bodies;

    OriginQueries(DSLContext sql, Index index) {
        this.sql = sql;
        this.reaches = new ReachQueries(sql, index);
        this.bodies = new OneBodyQueries(sql);
    }

    /** @param all whether those are shown that no claim rests on */
    Optional<OriginsPage> list(long dossier, boolean all) {
        return sql.select(DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(dossier))
                .and(DOSSIER.WITHDRAWN_AT.isNull())
                .fetchOptional(DOSSIER.NAME)
                .map(name -> {
                    var reaches = this.reaches.ofOrigins(dossier);
                    var rows = rows(dossier, reaches);
                    return new OriginsPage(
                            dossier,
                            name,
                            rows,
                            reaches.getOrDefault(0L, Reach.NONE).claims(),
                            bodies.questions(dossier, rows),
                            bodies.apart(dossier),
                            all,
                            AccountQueries.editors(sql));
                });
    }

    /** Those that most rests on first. */
    List<OriginsPage.Row> rows(long dossier) {
        return rows(dossier, reaches.ofOrigins(dossier));
    }

    private List<OriginsPage.Row> rows(long dossier, Map<Long, Reach> reaches) {
        var aliases = sql.select(ORIGIN_ALIAS.ORIGIN_ID, ORIGIN_ALIAS.ALIAS, ORIGIN_ALIAS.WRITTEN)
                .from(ORIGIN_ALIAS)
                .where(ORIGIN_ALIAS.DOSSIER_ID.eq(dossier))
                .orderBy(ORIGIN_ALIAS.ALIAS)
                .fetchGroups(ORIGIN_ALIAS.ORIGIN_ID, row -> row.value3().isEmpty() ? row.value2() : row.value3());
        var sides = PartyQueries.of(sql, dossier).ofAllOrigins().keySet();
        return sql
                .select(ORIGIN.ID, ORIGIN.NAME)
                .from(ORIGIN)
                .where(ORIGIN.DOSSIER_ID.eq(dossier))
                .and(ORIGIN.MERGED_INTO.isNull())
                .fetch(row -> row(
                        row.value1(),
                        row.value2(),
                        sides.contains(row.value1()),
                        aliases.getOrDefault(row.value1(), List.of()),
                        reaches.getOrDefault(row.value1(), Reach.NONE)))
                .stream()
                .sorted(java.util.Comparator.comparingInt(OriginsPage.Row::claims)
                        .reversed()
                        .thenComparing(OriginsPage.Row::name))
                .toList();
    }

    private static OriginsPage.Row row(long id, String name, boolean party, List<String> aliases, Reach reach) {
        var others = aliases.stream().filter(alias -> !alias.equals(name)).toList();
        return new OriginsPage.Row(id, name, party, others, reach.claims(), reach.articles(), reach.stories());
    }

    Optional<OriginPage.Head> head(long origin) {
        return sql.select(ORIGIN.ID, DOSSIER.ID, DOSSIER.NAME, ORIGIN.NAME, ORIGIN.MERGED_INTO)
                .from(ORIGIN)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(ORIGIN.DOSSIER_ID))
                .where(ORIGIN.ID.eq(origin))
                .and(DOSSIER.WITHDRAWN_AT.isNull())
                .fetchOptional(mapping((id, dossier, story, name, into) ->
                        new OriginPage.Head(id, dossier, story, name, side(dossier, id), Optional.ofNullable(into))));
    }

    private Optional<Side> side(long dossier, long origin) {
        return Optional.ofNullable(
                        PartyQueries.of(sql, dossier).ofOrigins(List.of(origin)).get(origin))
                .map(party -> new Side(party.id(), party.name()));
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
