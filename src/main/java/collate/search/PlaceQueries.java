package collate.search;

import static collate.db.Appearances.onOrigins;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.NOISE;
import static collate.db.schema.Tables.ORIGIN;
import static org.jooq.impl.DSL.field;

import collate.claims.Articles;
import collate.claims.BrokenQuote;
import collate.db.Stands;
import collate.index.Readable;
import collate.web.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Where claims that were found stand, in the words of their articles. */
final class PlaceQueries {
    private static final Field<Boolean> COUNTS = field(Stands.appearance()).as("counts");

    private final DSLContext sql;

    PlaceQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Where a claim stands in one article. */
    record Place(long article, String articleName, Optional<String> origin, String words, boolean counts) {}

    /**
     * The articles, and whose word it is.
     *
     * @param shown the one whose words stand beside it: it is named before the others are counted
     */
    static String where(List<Place> places, Optional<Place> shown) {
        var stated = places.stream().filter(Place::counts).toList();
        if (stated.isEmpty()) {
            return places.stream()
                            .map(place -> place.articleName() + ". ")
                            .findFirst()
                            .orElse("") + "No article says it now";
        }
        var articles = stated.stream().map(Place::article).distinct().count();
        var origins = stated.stream()
                .flatMap(place -> place.origin().stream())
                .distinct()
                .toList();
        var first = shown.orElse(stated.getFirst()).articleName();
        var more = articles > 1 ? ". " + Wording.count(articles, "article", "articles") : "";
        return first
                + more
                + (origins.isEmpty()
                        ? ". No origin named"
                        : ". " + Wording.count(origins.size(), "origin", "origins") + ": "
                                + origins.stream().limit(3).collect(Collectors.joining(", ")));
    }

    /** By claim, in the order in which they were found. */
    Map<Long, List<Place>> places(List<Long> ids) {
        var noise = noise(ids);
        var all = new HashMap<Long, List<Place>>();
        sql.select(
                        APPEARANCE.ID,
                        APPEARANCE.CLAIM_ID,
                        APPEARANCE.SPAN_START,
                        APPEARANCE.EXACT,
                        ARTICLE.ID,
                        ARTICLE.PUBLISHER,
                        ARTICLE.HEADLINE,
                        ARTICLE.PUBLISHED_ON,
                        ORIGIN.NAME,
                        COUNTS,
                        APPEARANCE.TEXT_ID,
                        APPEARANCE.PART)
                .from(onOrigins())
                .where(APPEARANCE.CLAIM_ID.in(ids))
                .orderBy(APPEARANCE.ID)
                .fetchGroups(APPEARANCE.CLAIM_ID)
                .forEach((claim, rows) -> all.put(claim, places(List.copyOf(rows), noise)));
        return all;
    }

    /** A quote that an article breaks is shown whole, whichever of its parts was looked for. */
    private static List<Place> places(List<Record> rows, Map<Long, List<Readable.Furniture>> noise) {
        return BrokenQuote.places(rows, row -> row.get(APPEARANCE.TEXT_ID), row -> row.get(APPEARANCE.PART)).stream()
                .map(parts -> place(parts, noise))
                .toList();
    }

    private static Place place(List<Record> parts, Map<Long, List<Readable.Furniture>> noise) {
        var row = parts.getFirst();
        return new Place(
                row.get(ARTICLE.ID),
                Articles.name(
                        row.get(ARTICLE.PUBLISHER),
                        row.get(ARTICLE.HEADLINE),
                        Optional.ofNullable(row.get(ARTICLE.PUBLISHED_ON))),
                Optional.ofNullable(row.get(ORIGIN.NAME)),
                BrokenQuote.words(
                        parts.stream().map(part -> readable(part, noise)).toList()),
                row.get(COUNTS));
    }

    private static String readable(Record part, Map<Long, List<Readable.Furniture>> noise) {
        return Readable.of(
                part.get(APPEARANCE.EXACT),
                part.get(APPEARANCE.SPAN_START),
                noise.getOrDefault(part.get(APPEARANCE.ID), List.of()));
    }

    private Map<Long, List<Readable.Furniture>> noise(List<Long> claims) {
        return sql.select(APPEARANCE.ID, NOISE.SPAN_START, NOISE.SPAN_END, NOISE.REPAIRED)
                .from(APPEARANCE)
                .join(NOISE)
                .on(NOISE.TEXT_ID.eq(APPEARANCE.TEXT_ID))
                .and(NOISE.SPAN_START.lt(APPEARANCE.SPAN_END))
                .and(NOISE.SPAN_END.gt(APPEARANCE.SPAN_START))
                .where(APPEARANCE.CLAIM_ID.in(claims))
                .and(NOISE.UNMARKED_AT.isNull())
                .orderBy(NOISE.SPAN_START)
                .fetchGroups(APPEARANCE.ID, PlaceQueries::furniture);
    }

    static Readable.Furniture furniture(Record row) {
        return Readable.Furniture.of(row.get(NOISE.SPAN_START), row.get(NOISE.SPAN_END), row.get(NOISE.REPAIRED));
    }
}
