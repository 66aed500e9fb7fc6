package collate.origins;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.PERSON_ALIAS;
import static collate.db.schema.Tables.QUOTE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.selectOne;

import collate.claims.Speakers;
import collate.db.Stands;
import collate.index.Index;
import collate.index.Reach;
import collate.record.AccountQueries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Reads persons for their list and their page. */
final class PersonQueries {
    private final DSLContext sql;
    private final ReachQueries reaches;

    PersonQueries(DSLContext sql, Index index) {
        this.sql = sql;
        this.reaches = new ReachQueries(sql, index);
    }

    /** @param all those without quotes too */
    Optional<PersonsPage> list(long dossier, boolean all) {
        return sql.select(DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(dossier))
                .and(DOSSIER.WITHDRAWN_AT.isNull())
                .fetchOptional(DOSSIER.NAME)
                .map(name -> {
                    var rows = rows(dossier);
                    var bodies = rows.stream().filter(PersonsPage.Row::body).toList();
                    var ones = new OnePersonQueries(sql);
                    return new PersonsPage(
                            dossier,
                            name,
                            rows,
                            new VoiceQueries(sql).origins(dossier, bodies),
                            ones.questions(dossier, rows),
                            ones.apart(dossier),
                            all,
                            AccountQueries.editors(sql));
                });
    }

    /** Those quoted most first. */
    List<PersonsPage.Row> rows(long dossier) {
        var quoted = reaches.ofSpeakers(dossier);
        return sql
                .select(PERSON.ID, PERSON.NAME, PERSON.ROLE, PERSON.BODY)
                .from(PERSON)
                .where(PERSON.DOSSIER_ID.eq(dossier))
                .and(PERSON.MERGED_INTO.isNull())
                .fetch(mapping((id, name, role, said) ->
                        row(id, name, role, Speakers.isBody(name, role, said), quoted.getOrDefault(id, Reach.NONE))))
                .stream()
                .sorted(Comparator.comparingInt(PersonsPage.Row::quotes)
                        .reversed()
                        .thenComparing(PersonsPage.Row::name))
                .toList();
    }

    private static PersonsPage.Row row(long id, String name, String role, boolean body, Reach reach) {
        return new PersonsPage.Row(id, name, role, body, reach.claims(), reach.articles());
    }

    Optional<PersonPage.Head> head(long person) {
        return sql.select(
                        PERSON.ID, DOSSIER.ID, DOSSIER.NAME, PERSON.NAME, PERSON.ROLE, PERSON.BODY, PERSON.MERGED_INTO)
                .from(PERSON)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(PERSON.DOSSIER_ID))
                .where(PERSON.ID.eq(person))
                .and(DOSSIER.WITHDRAWN_AT.isNull())
                .fetchOptional(mapping((id, dossier, story, name, role, said, into) -> new PersonPage.Head(
                        id,
                        dossier,
                        story,
                        name,
                        role,
                        Speakers.isBody(name, role, said),
                        said != null,
                        Optional.ofNullable(into))));
    }

    /** The name itself is none of them. */
    List<OriginPage.Alias> aliases(PersonPage.Head person) {
        var merged = PERSON.as("merged");
        Field<Boolean> whole = field(exists(selectOne()
                        .from(merged)
                        .where(merged.ID.eq(PERSON_ALIAS.CAME_WITH))
                        .and(merged.MERGED_INTO.eq(PERSON_ALIAS.PERSON_ID))))
                .as("whole");
        return sql.select(PERSON_ALIAS.ALIAS, PERSON_ALIAS.WRITTEN, whole)
                .from(PERSON_ALIAS)
                .join(PERSON)
                .on(PERSON.ID.eq(PERSON_ALIAS.PERSON_ID))
                .where(PERSON.ID.eq(person.id()))
                .and(PERSON_ALIAS.ALIAS.ne(lower(PERSON.NAME)))
                .orderBy(PERSON_ALIAS.ALIAS)
                .fetch(mapping(
                        (key, written, came) -> new OriginPage.Alias(key, written.isEmpty() ? key : written, came)));
    }

    List<PersonPage.Counted> mentions(long person) {
        return counted(person, QUOTE.MENTION);
    }

    List<PersonPage.Counted> roles(long person) {
        return counted(person, QUOTE.ROLE);
    }

    /** The words of that column, most quotes first. */
    private List<PersonPage.Counted> counted(long person, Field<String> column) {
        var all = new LinkedHashMap<String, List<Long>>();
        var quotes = new LinkedHashMap<String, Integer>();
        sql.selectDistinct(column, CLAIM.ID, APPEARANCE.ARTICLE_ID)
                .from(QUOTE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(QUOTE.CLAIM_ID))
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(CLAIM.ID))
                .where(QUOTE.SPEAKER_ID.eq(person))
                .and(column.ne(""))
                .and(Stands.appearance())
                .and(Stands.claim())
                .orderBy(CLAIM.ID, APPEARANCE.ARTICLE_ID)
                .forEach(row -> {
                    quotes.merge(row.value1(), 1, Integer::sum);
                    var articles = all.computeIfAbsent(row.value1(), _ -> new ArrayList<>());
                    if (!articles.contains(row.value3())) {
                        articles.add(row.value3());
                    }
                });
        return all.entrySet().stream()
                .map(entry -> new PersonPage.Counted(
                        entry.getKey(), quotes.getOrDefault(entry.getKey(), 0), entry.getValue()))
                .sorted(java.util.Comparator.comparingInt(PersonPage.Counted::quotes)
                        .reversed())
                .toList();
    }
}
