package collate.search;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.NOISE;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import collate.claims.Speakers;
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
import collate.reviews.PartyQueries;
import collate.reviews.ReviewQueries;
import collate.web.Wording;
import java.time.LocalDate;
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
        var places = new PlaceQueries(sql).places(ids);
        return sql.select(CLAIM.asterisk(), DOSSIER.SIGNATURES, SIGNATURES, STALE)
                .from(CLAIM)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(CLAIM.DOSSIER_ID))
                .where(CLAIM.ID.in(ids))
                .and(Stands.claim())
                .fetchMap(CLAIM.ID, row -> claim(row, places.getOrDefault(row.get(CLAIM.ID), List.of())));
    }

    private Row claim(Record row, List<PlaceQueries.Place> places) {
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
                PlaceQueries.where(places, shown));
    }

    /** A short quote is its own label; nobody needs it twice. */
    private static boolean isSame(String words, String label) {
        return words.replaceAll("\\W", "").equals(label.replaceAll("\\W", ""));
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
                .fetchGroups(NOISE.TEXT_ID, PlaceQueries::furniture);
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
        return sql.select(PERSON.ID, PERSON.NAME, PERSON.ROLE, PERSON.BODY)
                .from(PERSON)
                .where(PERSON.ID.in(ids))
                .fetchMap(
                        PERSON.ID,
                        row -> new Row.PersonRow(
                                row.value1(),
                                marking.whole(row.value2()),
                                Speakers.isBody(row.value2(), row.value3(), row.value4())
                                        ? "a body that speaks"
                                        : row.value3(),
                                claims(Facet.SPEAKER, row.value1())));
    }

    /** As many as the link beside the number finds. */
    private long claims(Facet facet, long id) {
        return index.count(
                new Search(Question.of(""), List.of(Filter.Is.of(Facet.GROUP, Group.CLAIMS), Filter.Is.of(facet, id))));
    }

    private Map<Long, Row> origins(List<Long> ids) {
        var sides = PartyQueries.sides(sql, ids);
        return sql.select(ORIGIN.ID, ORIGIN.NAME)
                .from(ORIGIN)
                .where(ORIGIN.ID.in(ids))
                .fetchMap(
                        ORIGIN.ID,
                        row -> new Row.OriginRow(
                                row.value1(),
                                marking.whole(row.value2()),
                                sides.contains(row.value1()),
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
                                row.value1(),
                                marking.whole(row.value2().isEmpty() ? row.value3() : row.value2()),
                                marking.passage(row.value4(), PASSAGE),
                                row.value3(),
                                row.value5(),
                                row.value6()));
    }
}
