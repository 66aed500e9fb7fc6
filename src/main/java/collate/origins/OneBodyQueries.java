package collate.origins;

import static collate.db.schema.Tables.ORIGIN_ALIAS;

import collate.core.extract.origin.OneBody;
import collate.core.extract.origin.SourceName;
import collate.core.extract.quote.OnePerson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Finds origins of a dossier that are perhaps one body, and reads which of them somebody said to be two. */
final class OneBodyQueries {
    /** More candidates than these are asked about only where an article tells of their place. */
    private static final int FEW = 3;

    private final DSLContext sql;
    private final TellingQueries telling;
    private final SpokenForQueries spokenFor;

    OneBodyQueries(DSLContext sql) {
        this.sql = sql;
        this.telling = new TellingQueries(sql);
        this.spokenFor = new SpokenForQueries(sql);
    }

    /** Those of which articles tell most first; none that somebody answered. */
    List<OneBodyQuestion> questions(long dossier, List<OriginsPage.Row> rows) {
        return questions(dossier, rows, byShorter(dossier, rows).values());
    }

    /** The one about these two, in whatever order. */
    Optional<OneBodyQuestion> question(long dossier, List<OriginsPage.Row> rows, long one, long other) {
        var both = Set.of(one, other);
        var theirs = byShorter(dossier, rows).values().stream()
                .filter(pairs -> pairs.stream().anyMatch(pair -> both.equals(ids(pair))))
                .toList();
        return questions(dossier, rows, theirs).stream()
                .filter(question -> both.equals(ids(question.pair())))
                .findFirst();
    }

    private Map<Long, List<OneBody.Pair>> byShorter(long dossier, List<OriginsPage.Row> rows) {
        return among(dossier, rows).stream()
                .collect(Collectors.groupingBy(pair -> pair.shorter().id(), LinkedHashMap::new, Collectors.toList()));
    }

    /** @param pairs by what is the shorter of them */
    private List<OneBodyQuestion> questions(
            long dossier, List<OriginsPage.Row> rows, Collection<List<OneBody.Pair>> pairs) {
        var byId = rows.stream().collect(Collectors.toMap(OriginsPage.Row::id, Function.identity()));
        var apart = apart(dossier).stream().map(Apart::ids).collect(Collectors.toSet());
        return pairs.stream()
                .flatMap(ofOne -> ofOne(ofOne, byId))
                .filter(question -> !apart.contains(ids(question.pair())))
                .sorted(Comparator.comparingInt(OneBodyQuestion::telling).reversed())
                .toList();
    }

    private Stream<OneBodyQuestion> ofOne(List<OneBody.Pair> pairs, Map<Long, OriginsPage.Row> rows) {
        var told =
                new Told(pairs, telling.resting(pairs.getFirst().shorter().id()).values());
        return likely(pairs.stream()
                .map(pair -> OneBodyQuestion.of(
                        row(rows, pair.shorter()),
                        row(rows, pair.fuller()),
                        pair,
                        told.of(pair).size(),
                        told.elsewhere(pair),
                        told.looked(),
                        told.several(pair)))
                .toList());
    }

    private static OriginsPage.Row row(Map<Long, OriginsPage.Row> rows, OneBody.Named named) {
        return Objects.requireNonNull(rows.get(named.id()));
    }

    private static Set<Long> ids(OneBody.Pair pair) {
        return Set.of(pair.shorter().id(), pair.fuller().id());
    }

    /** Of many towns' police, those of the towns that are told of. */
    private static Stream<OneBodyQuestion> likely(List<OneBodyQuestion> all) {
        var told = all.stream()
                .filter(question ->
                        question.telling() > 0 || question.pair().place().isEmpty())
                .toList();
        return (all.size() > FEW || !told.isEmpty() ? told : all).stream();
    }

    List<OneBody.Pair> among(long dossier, List<OriginsPage.Row> rows) {
        var named = named(dossier, rows);
        var pairs = new ArrayList<>(OneBody.among(spokenFor.told(dossier, named)));
        pairs.addAll(persons(named));
        return pairs;
    }

    /** Those named as persons, of whom one name is short for the other: "Collector Lind", "district collector Ada Lind". */
    private static List<OneBody.Pair> persons(List<OneBody.Named> origins) {
        var byId = origins.stream().collect(Collectors.toMap(OneBody.Named::id, Function.identity()));
        return OnePerson.among(origins.stream()
                        .filter(origin -> !SourceName.namesBody(origin.name()))
                        .map(origin -> new OnePerson.Named(origin.id(), origin.name()))
                        .toList())
                .stream()
                .filter(pair -> OnePerson.isOne(pair.shorter().name())
                        || OnePerson.isOne(pair.fuller().name()))
                .map(pair -> new OneBody.Pair(
                        Objects.requireNonNull(byId.get(pair.shorter().id())),
                        Objects.requireNonNull(byId.get(pair.fuller().id())),
                        OneBody.Why.PERSON,
                        "",
                        "",
                        ""))
                .toList();
    }

    private List<OneBody.Named> named(long dossier, List<OriginsPage.Row> rows) {
        var keys = sql.select(ORIGIN_ALIAS.ORIGIN_ID, ORIGIN_ALIAS.ALIAS)
                .from(ORIGIN_ALIAS)
                .where(ORIGIN_ALIAS.DOSSIER_ID.eq(dossier))
                .orderBy(ORIGIN_ALIAS.ALIAS)
                .fetchGroups(ORIGIN_ALIAS.ORIGIN_ID, ORIGIN_ALIAS.ALIAS);
        return rows.stream()
                .map(row -> new OneBody.Named(row.id(), row.name(), keys.getOrDefault(row.id(), List.of()), List.of()))
                .toList();
    }

    List<Apart> apart(long dossier) {
        return KindQueries.ORIGINS.apart(sql, dossier);
    }
}
