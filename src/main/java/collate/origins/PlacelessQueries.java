package collate.origins;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.TOLL;
import static org.jooq.impl.DSL.noCondition;

import collate.claims.Articles;
import collate.claims.NamesDesk;
import collate.core.compare.pair.Places;
import collate.core.extract.origin.OneBody;
import collate.db.Stands;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;

/** Finds of which places the articles tell that name a body without one. */
final class PlacelessQueries {
    private final DSLContext sql;
    private final OneBodyQueries bodies;
    private final TellingQueries telling;

    PlacelessQueries(DSLContext sql) {
        this.sql = sql;
        this.bodies = new OneBodyQueries(sql);
        this.telling = new TellingQueries(sql);
    }

    /** A place with the articles that tell of it. */
    private record Place(String written, Placeless.Body body, Set<Long> articles) {}

    /**
     * Empty for a body that says whose it is, or whose articles do not tell of two places. Of two states with a ministry each
     * mostly both are told of in one article.
     *
     * @param rows all origins of the dossier
     */
    Optional<Placeless> of(OriginPage.Head origin, List<OriginPage.Alias> aliases, List<OriginsPage.Row> rows) {
        var key = NamesDesk.key(origin.name());
        var keys = new ArrayList<>(List.of(key));
        aliases.forEach(alias -> keys.add(alias.key()));
        if (!OneBody.namesNoPlace(keys)) {
            return Optional.empty();
        }
        var texts = telling.naming(origin.id());
        var places = ofBodies(origin, rows, texts);
        var ofTown = OneBody.isOfATown(key);
        if (ofTown) {
            addTold(origin.name(), texts.keySet(), places);
        }
        var names = names(texts.keySet());
        var groups = places.values().stream()
                .map(place -> group(place, places.values(), names))
                .filter(group -> ofTown
                        ? group.articles().stream().anyMatch(Placeless.Told::only)
                        : !group.articles().isEmpty())
                .toList();
        return groups.size() < 2
                ? Optional.empty()
                : Optional.of(new Placeless(
                        texts.keySet().stream()
                                .map(article -> new Placeless.Told(article, names.getOrDefault(article, ""), false))
                                .toList(),
                        byHand(origin.id(), noCondition()),
                        groups));
    }

    /** How many places in these articles rest on it by a person's word. */
    int byHand(long origin, Collection<Long> articles) {
        return byHand(origin, APPEARANCE.ARTICLE_ID.in(articles));
    }

    private int byHand(long origin, Condition which) {
        return sql.selectCount()
                .from(APPEARANCE)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .where(APPEARANCE.ORIGIN_ID.eq(origin))
                .and(APPEARANCE.ORIGIN_SET_BY.isNotNull())
                .and(Stands.claim())
                .and(Stands.stated())
                .and(which)
                .fetchSingle(Record1::value1);
    }

    /** Places of which there is such a body: those articles that name it anywhere. */
    private Map<String, Place> ofBodies(OriginPage.Head origin, List<OriginsPage.Row> rows, Map<Long, String> texts) {
        var all = new LinkedHashMap<String, Place>();
        for (var pair : bodies.among(origin.dossier(), rows)) {
            if (pair.shorter().id() == origin.id()
                    && pair.why() == OneBody.Why.SHORT
                    && !pair.place().isEmpty()) {
                var place = WrittenPlace.pattern(pair.place());
                var told = texts.entrySet().stream()
                        .filter(text -> place.matcher(text.getValue()).find())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                var body = new Placeless.Body(
                        Optional.of(pair.fuller().id()), pair.fuller().name());
                all.put(
                        pair.place(),
                        new Place(WrittenPlace.asWritten(pair.fuller().name(), pair.place()), body, told));
            }
        }
        return all;
    }

    /** Places at which the tolls of the articles were counted. */
    private void addTold(String body, Collection<Long> articles, Map<String, Place> all) {
        sql.selectDistinct(APPEARANCE.ARTICLE_ID, TOLL.PLACE)
                .from(TOLL)
                .join(CLAIM)
                .on(CLAIM.ID.eq(TOLL.CLAIM_ID))
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(CLAIM.ID))
                .where(APPEARANCE.ARTICLE_ID.in(articles))
                .and(Stands.claim())
                .and(Stands.appearance())
                .and(TOLL.PLACE.ne(""))
                .orderBy(APPEARANCE.ARTICLE_ID)
                .forEach(row -> {
                    var place = Places.name(row.value2());
                    if (!place.isEmpty()) {
                        all.computeIfAbsent(place, _ -> named(body, row.value2()))
                                .articles()
                                .add(row.value1());
                    }
                });
    }

    private static Place named(String body, String place) {
        return new Place(place, new Placeless.Body(Optional.empty(), body + " in " + place), new LinkedHashSet<>());
    }

    private static Placeless.Group group(Place place, Collection<Place> all, Map<Long, String> names) {
        var told = place.articles().stream()
                .map(article -> new Placeless.Told(
                        article,
                        names.getOrDefault(article, ""),
                        all.stream()
                                .noneMatch(other ->
                                        other != place && other.articles().contains(article))))
                .toList();
        return new Placeless.Group(place.written(), place.body(), told);
    }

    private Map<Long, String> names(Collection<Long> articles) {
        return sql.select(ARTICLE.ID, ARTICLE.PUBLISHER, ARTICLE.HEADLINE, ARTICLE.PUBLISHED_ON)
                .from(ARTICLE)
                .where(ARTICLE.ID.in(articles))
                .fetchMap(
                        ARTICLE.ID,
                        row -> Articles.name(row.value2(), row.value3(), Optional.ofNullable(row.value4())));
    }
}
