package collate.origins;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.QUOTE;

import collate.core.extract.quote.OnePerson;
import collate.db.Stands;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Finds persons of a dossier who are perhaps one. */
final class OnePersonQueries {
    private final DSLContext sql;

    OnePersonQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** In the order of the persons; none that somebody answered. */
    List<OnePersonQuestion> questions(long dossier, List<PersonsPage.Row> rows) {
        var persons = rows.stream().filter(row -> !row.body()).toList();
        var byId = persons.stream().collect(Collectors.toMap(PersonsPage.Row::id, Function.identity()));
        var pairs = OnePerson.among(persons.stream()
                .map(row -> new OnePerson.Named(row.id(), row.name()))
                .toList());
        if (pairs.isEmpty()) {
            return List.of();
        }
        var apart = apart(dossier).stream().map(Apart::ids).collect(Collectors.toSet());
        var articles = articles(pairs);
        return pairs.stream()
                .filter(pair -> !apart.contains(ids(pair)))
                .map(pair -> new OnePersonQuestion(
                        Objects.requireNonNull(byId.get(pair.shorter().id())),
                        Objects.requireNonNull(byId.get(pair.fuller().id())),
                        pair,
                        others(pair, pairs),
                        together(pair, articles)))
                .toList();
    }

    /** The one about these two, in whatever order. */
    Optional<OnePersonQuestion> question(long dossier, List<PersonsPage.Row> rows, long one, long other) {
        return questions(dossier, rows).stream()
                .filter(question -> Set.of(one, other).equals(ids(question.pair())))
                .findFirst();
    }

    List<Apart> apart(long dossier) {
        return KindQueries.PERSONS.apart(sql, dossier);
    }

    private static Set<Long> ids(OnePerson.Pair pair) {
        return Set.of(pair.shorter().id(), pair.fuller().id());
    }

    private static List<String> others(OnePerson.Pair pair, List<OnePerson.Pair> all) {
        return all.stream()
                .filter(other -> other.shorter().equals(pair.shorter())
                        && !other.fuller().equals(pair.fuller()))
                .map(other -> other.fuller().name())
                .toList();
    }

    private static int together(OnePerson.Pair pair, Map<Long, Set<Long>> articles) {
        var both = new HashSet<>(articles.getOrDefault(pair.shorter().id(), Set.of()));
        both.retainAll(articles.getOrDefault(pair.fuller().id(), Set.of()));
        return both.size();
    }

    private Map<Long, Set<Long>> articles(List<OnePerson.Pair> pairs) {
        var speakers = pairs.stream()
                .flatMap(pair -> Stream.of(pair.shorter().id(), pair.fuller().id()))
                .collect(Collectors.toSet());
        var all = new HashMap<Long, Set<Long>>();
        sql.selectDistinct(QUOTE.SPEAKER_ID, APPEARANCE.ARTICLE_ID)
                .from(QUOTE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(QUOTE.CLAIM_ID))
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(QUOTE.CLAIM_ID))
                .where(QUOTE.SPEAKER_ID.in(speakers))
                .and(Stands.appearance())
                .and(Stands.claim())
                .forEach(row ->
                        all.computeIfAbsent(row.value1(), _ -> new HashSet<>()).add(row.value2()));
        return all;
    }
}
