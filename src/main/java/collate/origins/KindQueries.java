package collate.origins;

import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.ORIGIN_APART;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.PERSON_APART;
import static org.jooq.impl.DSL.coalesce;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Whose names may be two of one: origins, or persons; and which of them somebody said to be two.
 *
 * @param words as the record has it: "origin"
 * @param apart each two of them once, the first one's id the lower
 */
record KindQueries(
        String words,
        Table<?> all,
        Field<Long> id,
        Field<Long> dossier,
        Field<String> name,
        Field<Long> mergedInto,
        Table<?> apart,
        Field<Long> one,
        Field<Long> other) {
    static final KindQueries ORIGINS = new KindQueries(
            "origin",
            ORIGIN,
            ORIGIN.ID,
            ORIGIN.DOSSIER_ID,
            ORIGIN.NAME,
            ORIGIN.MERGED_INTO,
            ORIGIN_APART,
            ORIGIN_APART.ONE_ID,
            ORIGIN_APART.OTHER_ID);
    static final KindQueries PERSONS = new KindQueries(
            "person",
            PERSON,
            PERSON.ID,
            PERSON.DOSSIER_ID,
            PERSON.NAME,
            PERSON.MERGED_INTO,
            PERSON_APART,
            PERSON_APART.ONE_ID,
            PERSON_APART.OTHER_ID);

    /** Each two once. What was said of one that was merged since is said of the one that it went into. */
    List<Apart> apart(DSLContext sql, long dossier) {
        var here = all.as("here");
        var there = all.as("there");
        var mine = all.as("mine");
        var theirs = all.as("theirs");
        var pairs = new LinkedHashMap<Set<Long>, Apart>();
        sql.select(of(here, id), of(here, name), of(there, id), of(there, name))
                .from(apart)
                .join(mine)
                .on(of(mine, id).eq(one))
                .join(theirs)
                .on(of(theirs, id).eq(other))
                .join(here)
                .on(of(here, id).eq(coalesce(of(mine, mergedInto), of(mine, id))))
                .join(there)
                .on(of(there, id).eq(coalesce(of(theirs, mergedInto), of(theirs, id))))
                .where(of(mine, dossier()).eq(dossier))
                .and(of(here, id).ne(of(there, id)))
                .orderBy(of(here, name), of(there, name))
                .fetch(row -> new Apart(
                        new Voice.Origin(row.value1(), row.value2()), new Voice.Origin(row.value3(), row.value4())))
                .forEach(two -> pairs.putIfAbsent(two.ids(), two));
        return List.copyOf(pairs.values());
    }

    private static <T> Field<T> of(Table<?> table, Field<T> field) {
        return Objects.requireNonNull(table.field(field));
    }
}
