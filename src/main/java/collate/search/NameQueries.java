package collate.search;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;

import collate.index.Facet;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;

/** Reads what the ids behind the facets are called. */
final class NameQueries {
    private static final Set<Facet> OF_ROWS = Set.of(Facet.SPEAKER, Facet.ORIGIN, Facet.DOSSIER, Facet.ARTICLE);

    private final DSLContext sql;

    NameQueries(DSLContext sql) {
        this.sql = sql;
    }

    Map<Long, String> names(Facet facet, Collection<Long> ids) {
        return switch (facet) {
            case SPEAKER ->
                apart(sql.select(PERSON.ID, PERSON.NAME, DOSSIER.NAME)
                        .from(PERSON)
                        .join(DOSSIER)
                        .on(DOSSIER.ID.eq(PERSON.DOSSIER_ID))
                        .where(PERSON.ID.in(ids))
                        .fetch());
            case ORIGIN ->
                apart(sql.select(ORIGIN.ID, ORIGIN.NAME, DOSSIER.NAME)
                        .from(ORIGIN)
                        .join(DOSSIER)
                        .on(DOSSIER.ID.eq(ORIGIN.DOSSIER_ID))
                        .where(ORIGIN.ID.in(ids))
                        .fetch());
            case DOSSIER ->
                sql.select(DOSSIER.ID, DOSSIER.NAME)
                        .from(DOSSIER)
                        .where(DOSSIER.ID.in(ids))
                        .fetchMap(DOSSIER.ID, DOSSIER.NAME);
            case ARTICLE ->
                sql.select(ARTICLE.ID, ARTICLE.HEADLINE)
                        .from(ARTICLE)
                        .where(ARTICLE.ID.in(ids))
                        .fetchMap(ARTICLE.ID, ARTICLE.HEADLINE);
            case GROUP, KIND, STANDING, SAID, SO, HARM -> Map.of();
        };
    }

    /** The same, without what it asks of a dossier, a person, an origin or an article that is not there. */
    SearchFilter known(SearchFilter filter) {
        var known = filter;
        for (var facet : Facet.values()) {
            var parameter = facet.name().toLowerCase(Locale.ROOT);
            var id = filter.get(parameter);
            if (OF_ROWS.contains(facet)
                    && !id.isEmpty()
                    && names(facet, Set.of(Long.valueOf(id))).isEmpty()) {
                known = known.without(parameter);
            }
        }
        return known;
    }

    /** Each dossier has people and origins of its own: where two are called the same, the dossier tells them apart. */
    private static Map<Long, String> apart(Result<Record3<Long, String, String>> rows) {
        var called = rows.stream().collect(Collectors.groupingBy(Record3::value2, Collectors.counting()));
        return rows.intoMap(
                Record3::value1,
                row -> called.getOrDefault(row.value2(), 0L) > 1
                        ? row.value2() + " (" + row.value3() + ")"
                        : row.value2());
    }

    Set<Long> withdrawnDossiers() {
        return sql.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(DOSSIER.WITHDRAWN_AT.isNotNull())
                .fetchSet(DOSSIER.ID);
    }
}
