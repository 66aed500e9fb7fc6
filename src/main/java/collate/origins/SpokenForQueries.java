package collate.origins;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.PERSON;
import static org.jooq.impl.DSL.select;

import collate.claims.NamesDesk;
import collate.core.extract.origin.OneBody;
import collate.core.extract.origin.SourceName;
import collate.core.extract.quote.OnePerson;
import collate.db.Stands;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Reads with which words articles have persons speak for origins, of those persons after whom another origin is named. */
final class SpokenForQueries {
    /** Newest ones of a dossier that are looked at. */
    private static final int CLAIMS = 5000;

    private final DSLContext sql;

    SpokenForQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** The same origins, with those words. */
    List<OneBody.Named> told(long dossier, List<OneBody.Named> origins) {
        var surnames = origins.stream()
                .filter(origin -> !SourceName.namesBody(origin.name()))
                .map(origin -> OnePerson.surname(origin.name()))
                .collect(Collectors.toSet());
        if (surnames.isEmpty()) {
            return origins;
        }
        var words = words(dossier, surnames);
        var roles = roles(dossier, surnames);
        return origins.stream()
                .map(origin -> {
                    var all = new HashSet<>(words.getOrDefault(origin.id(), Set.of()));
                    origin.keys().forEach(key -> all.addAll(roles.getOrDefault(key, Set.of())));
                    return new OneBody.Named(
                            origin.id(),
                            origin.name(),
                            origin.keys(),
                            all.stream().sorted().toList());
                })
                .toList();
    }

    /** By the key of whom they are for, as far as a role says it: "navy spokesman Ada Lind". */
    private Map<String, Set<String>> roles(long dossier, Set<String> surnames) {
        return sql
                .select(PERSON.NAME, PERSON.ROLE)
                .from(PERSON)
                .where(PERSON.DOSSIER_ID.eq(dossier))
                .and(PERSON.MERGED_INTO.isNull())
                .and(PERSON.ROLE.ne(""))
                .fetch(row -> row.value2() + " " + row.value1())
                .stream()
                .filter(words -> surnames.contains(OnePerson.surname(words)))
                .collect(Collectors.groupingBy(NamesDesk::key, Collectors.toSet()));
    }

    private Map<Long, Set<String>> words(long dossier, Set<String> surnames) {
        var newest = select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.DOSSIER_ID.eq(dossier))
                .and(Stands.claim())
                .orderBy(CLAIM.ID.desc())
                .limit(CLAIMS)
                .asTable("newest");
        var all = new HashMap<Long, Set<String>>();
        sql
                .selectDistinct(APPEARANCE.ORIGIN_ID, APPEARANCE.ORIGIN_WORDS)
                .from(newest)
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(newest.field("id", Long.class)))
                .where(APPEARANCE.ORIGIN_ID.isNotNull())
                .and(APPEARANCE.ORIGIN_SET_BY.isNull())
                .and(Stands.appearance())
                .fetch()
                .stream()
                .filter(row -> surnames.contains(OnePerson.surname(row.value2())))
                .forEach(row ->
                        all.computeIfAbsent(row.value1(), _ -> new HashSet<>()).add(row.value2()));
        return all;
    }
}
