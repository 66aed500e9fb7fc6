package collate.search;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.NOISE;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import collate.core.review.Standing;
import collate.db.Stands;
import collate.index.Facet;
import collate.index.Filter;
import collate.index.Group;
import collate.index.Index;
import collate.index.Marking;
import collate.index.Question;
import collate.index.Readable;
import collate.index.Search;
import collate.reviews.ReviewQueries;
import collate.web.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads what was found, as it is now: what is gone since does not show. */
final class RowQueries {
    private static final int PASSAGE = 260;
    private static final Field<Boolean> COUNTS = field(Stands.appearance()).as("counts");
    private static final Field<Integer> SIGNATURES = ReviewQueries.signatures().as("signatures");
    private static final Field<Boolean> STALE = ReviewQueries.stale().as("stale");

    private final DSLContext sql;
    private final Index index;
    private final Marking marking;

    RowQueries(DSLContext sql, Index index, Marking marking) {
        this.sql = sql;
        this.index = index;
        this.marking = marking;
    }

    /** In the order of the ids. */
    List<Row> rows(Group group, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = switch (group) {
            case CLAIMS -> claims(ids);
            case ARTICLES -> articles(ids);
            case PEOPLE -> people(ids);
            case ORIGINS -> origins(ids);
            case EVIDENCE -> evidence(ids);
        };
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Map<Long, Row> claims(List<Long> ids) {
        var places = places(ids);
        return sql.select(CLAIM.asterisk(), DOSSIER.SIGNATURES, SIGNATURES, STALE)
                .from(CLAIM)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(CLAIM.DOSSIER_ID))
                .where(CLAIM.ID.in(ids))
                .and(Stands.claim())
                .fetchMap(CLAIM.ID, row -> claim(row, places.getOrDefault(row.get(CLAIM.ID), List.of())));
    }

    /** Where a claim stands in one article. */
    private record Place(long article, String articleName, Optional<String> origin, String words, boolean counts) {}

    private Row claim(Record row, List<Place> places) {
        var shown = places.stream()
                .filter(place -> marking.marks(place.words()))
                .findFirst()
                .or(() -> places.stream().findFirst());
        return new Row.ClaimRow(
                row.get(CLAIM.ID),
                row.get(CLAIM.KIND),
                marking.whole(row.get(CLAIM.LABEL)),
                shown.filter(place -> !isSame(place.words(), row.get(CLAIM.LABEL)))
                        .map(place -> marking.passage(place.words(), PASSAGE))
                        .orElse(List.of()),
                row.get(CLAIM.STANDING),
                Optional.ofNullable(row.get(CLAIM.SAID_VERDICT)),
                Optional.ofNullable(row.get(CLAIM.SO_VERDICT)),
                row.get(SIGNATURES),
                row.get(DOSSIER.SIGNATURES),
                row.get(STALE),
                where(places));
    }

    /** A short quote is its own label; nobody needs it twice. */
    private static boolean isSame(String words, String label) {
        return words.replaceAll("\\W", "").equals(label.replaceAll("\\W", ""));
    }

    private static String where(List<Place> places) {
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
        var first = stated.getFirst().articleName();
        var more = articles > 1 ? ". " + Wording.count(articles, "article", "articles") : "";
        return first
                + more
                + (origins.isEmpty()
                        ? ". No origin named"
                        : ". " + Wording.count(origins.size(), "origin", "origins") + ": "
                                + origins.stream().limit(3).collect(Collectors.joining(", ")));
    }

    private Map<Long, List<Place>> places(List<Long> ids) {
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
                        COUNTS)
                .from(APPEARANCE)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .leftJoin(FAMILY)
                .on(FAMILY.ID.eq(ARTICLE.FAMILY_ID))
                .leftJoin(ORIGIN)
                .on(ORIGIN.ID.eq(coalesce(APPEARANCE.ORIGIN_ID, ARTICLE.ORIGIN_ID, FAMILY.ORIGIN_ID)))
                .where(APPEARANCE.CLAIM_ID.in(ids))
                .orderBy(APPEARANCE.ID)
                .forEach(row -> all.computeIfAbsent(row.value2(), _ -> new ArrayList<>())
                        .add(new Place(
                                row.value5(),
                                name(row.value6(), row.value7(), row.value8()),
                                Optional.ofNullable(row.value9()),
                                Readable.of(row.value4(), row.value3(), noise.getOrDefault(row.value1(), List.of())),
                                row.value10())));
        return all;
    }

    private static String name(String publisher, String headline, @Nullable LocalDate published) {
        return (publisher.isEmpty() ? headline : publisher) + (published == null ? "" : ", " + Wording.day(published));
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
                .fetchGroups(APPEARANCE.ID, RowQueries::furniture);
    }

    private static Readable.Furniture furniture(Record row) {
        return Readable.Furniture.of(row.get(NOISE.SPAN_START), row.get(NOISE.SPAN_END), row.get(NOISE.REPAIRED));
    }

    private Map<Long, Row> articles(List<Long> ids) {
        var newest = TEXT_VERSION.as("newest");
        var claims = field(select(countDistinct(APPEARANCE.CLAIM_ID))
                .from(APPEARANCE)
                .where(APPEARANCE.ARTICLE_ID.eq(ARTICLE.ID)));
        var texts = sql.select(
                        ARTICLE.ID,
                        ARTICLE.HEADLINE,
                        ARTICLE.PUBLISHER,
                        ARTICLE.PUBLISHED_ON,
                        TEXT_VERSION.ID,
                        TEXT_VERSION.BODY,
                        claims)
                .from(ARTICLE)
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ARTICLE_ID.eq(ARTICLE.ID))
                .where(ARTICLE.ID.in(ids))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .and(TEXT_VERSION.NUMBER.eq(
                        select(max(newest.NUMBER)).from(newest).where(newest.ARTICLE_ID.eq(ARTICLE.ID))))
                .fetch();
        var noise = sql.select(NOISE.TEXT_ID, NOISE.SPAN_START, NOISE.SPAN_END, NOISE.REPAIRED)
                .from(NOISE)
                .where(NOISE.TEXT_ID.in(texts.getValues(TEXT_VERSION.ID)))
                .and(NOISE.UNMARKED_AT.isNull())
                .orderBy(NOISE.SPAN_START)
                .fetchGroups(NOISE.TEXT_ID, RowQueries::furniture);
        var rows = new HashMap<Long, Row>();
        texts.forEach(row -> rows.put(
                row.value1(),
                new Row.ArticleRow(
                        row.value1(),
                        marking.whole(row.value2()),
                        marking.passage(
                                Readable.of(row.value6(), 0, noise.getOrDefault(row.value5(), List.of()))
                                        .strip(),
                                PASSAGE),
                        about(row.value3(), row.value4(), row.value7()))));
        return rows;
    }

    private static String about(String publisher, @Nullable LocalDate published, int claims) {
        return Stream.of(
                        publisher,
                        published == null ? "" : Wording.day(published),
                        Wording.count(claims, "claim", "claims"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Map<Long, Row> people(List<Long> ids) {
        return sql.select(PERSON.ID, PERSON.NAME, PERSON.ROLE)
                .from(PERSON)
                .where(PERSON.ID.in(ids))
                .fetchMap(
                        PERSON.ID,
                        row -> new Row.PersonRow(
                                row.value1(),
                                marking.whole(row.value2()),
                                row.value3(),
                                claims(Facet.SPEAKER, row.value1())));
    }

    /** As many as the link beside the number finds. */
    private long claims(Facet facet, long id) {
        return index.count(
                new Search(Question.of(""), List.of(Filter.Is.of(Facet.GROUP, Group.CLAIMS), Filter.Is.of(facet, id))));
    }

    private Map<Long, Row> origins(List<Long> ids) {
        return sql.select(ORIGIN.ID, ORIGIN.NAME, ORIGIN.PARTY)
                .from(ORIGIN)
                .where(ORIGIN.ID.in(ids))
                .fetchMap(
                        ORIGIN.ID,
                        row -> new Row.OriginRow(
                                row.value1(),
                                marking.whole(row.value2()),
                                row.value3(),
                                claims(Facet.ORIGIN, row.value1())));
    }

    /** Asks again what is sealed, as a claim may have been opened since it was found. */
    private Map<Long, Row> evidence(List<Long> ids) {
        return sql.select(EVIDENCE.ID, EVIDENCE.TITLE, EVIDENCE.URL, EVIDENCE.WORDS, CLAIM.ID, CLAIM.LABEL)
                .from(EVIDENCE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(EVIDENCE.CLAIM_ID))
                .where(EVIDENCE.ID.in(ids))
                .and(EVIDENCE.WITHDRAWN_AT.isNull())
                .and(Stands.claim())
                .and(EVIDENCE.WITH_REVIEW.isFalse().or(CLAIM.STANDING.eq(Standing.DECIDED)))
                .fetchMap(
                        EVIDENCE.ID,
                        row -> new Row.EvidenceRow(
                                marking.whole(row.value2().isEmpty() ? row.value3() : row.value2()),
                                marking.passage(row.value4(), PASSAGE),
                                row.value3(),
                                row.value5(),
                                row.value6()));
    }
}
