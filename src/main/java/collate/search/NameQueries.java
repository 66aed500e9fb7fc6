package collate.search;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;

import collate.index.Facet;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** Reads what the ids behind the facets are called. */
final class NameQueries {
    private final DSLContext sql;

    NameQueries(DSLContext sql) {
        this.sql = sql;
    }

    Map<Long, String> names(Facet facet, Collection<Long> ids) {
        return switch (facet) {
            case SPEAKER ->
                sql.select(PERSON.ID, PERSON.NAME)
                        .from(PERSON)
                        .where(PERSON.ID.in(ids))
                        .fetchMap(PERSON.ID, PERSON.NAME);
            case ORIGIN ->
                sql.select(ORIGIN.ID, ORIGIN.NAME)
                        .from(ORIGIN)
                        .where(ORIGIN.ID.in(ids))
                        .fetchMap(ORIGIN.ID, ORIGIN.NAME);
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

    Set<Long> withdrawnDossiers() {
        return sql.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(DOSSIER.WITHDRAWN_AT.isNotNull())
                .fetchSet(DOSSIER.ID);
    }
}
