package collate.origins;

import static collate.db.Appearances.inArticles;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVENT;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.FAMILY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import collate.claims.Articles;
import collate.claims.BrokenQuote;
import collate.db.Stands;
import collate.db.schema.tables.Appearance;
import collate.index.Facet;
import collate.index.Filter;
import collate.index.Index;
import collate.index.Question;
import collate.reviews.PartyQueries;
import collate.reviews.ReviewQueries;
import collate.reviews.VoicesQueries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Table;

/** Reads all that an origin is made to say. */
final class StatementQueries {
    private static final Appearance MINE = APPEARANCE.as("mine");
    private static final Field<Integer> SIGNATURES = ReviewQueries.signatures().as("signatures");
    private static final Field<Boolean> STALE = ReviewQueries.stale().as("stale");

    /** A page reads so many claims of one origin and no more; of the largest these are the newest. */
    private static final int MOST = 3_000;

    private final DSLContext sql;
    private final Index index;
    private final int most;

    StatementQueries(DSLContext sql, Index index) {
        this(sql, index, MOST);
    }

    StatementQueries(DSLContext sql, Index index, int most) {
        this.sql = sql;
        this.index = index;
        this.most = most;
    }

    /**
     * What an origin is made to say, as far as one page reads it.
     *
     * @param claims how many there are in all
     */
    record Said(List<Statement> statements, int claims) {}

    /**
     * The places that rest on one origin as {@link Stands#origin} says, by their id, to be joined: each of the three columns is looked up
     * in its index, while for what they come to together every place of every dossier would be read.
     */
    static Table<Record1<Long>> resting(long origin) {
        var article = ARTICLE.as("carrier");
        var itself = select(MINE.ID).from(MINE).where(MINE.ORIGIN_ID.eq(origin));
        var byArticle = select(MINE.ID)
                .from(article)
                .join(MINE)
                .on(MINE.ARTICLE_ID.eq(article.ID))
                .where(article.ORIGIN_ID.eq(origin))
                .and(MINE.ORIGIN_ID.isNull());
        var byFamily = select(MINE.ID)
                .from(FAMILY)
                .join(article)
                .on(article.FAMILY_ID.eq(FAMILY.ID))
                .join(MINE)
                .on(MINE.ARTICLE_ID.eq(article.ID))
                .where(FAMILY.ORIGIN_ID.eq(origin))
                .and(article.ORIGIN_ID.isNull())
                .and(MINE.ORIGIN_ID.isNull());
        return itself.unionAll(byArticle).unionAll(byFamily).asTable("resting", "id");
    }

    /** The same with their articles and claims. */
    static Table<Record> places(Table<Record1<Long>> resting) {
        return resting.join(APPEARANCE)
                .on(APPEARANCE.ID.eq(resting.field("id", Long.class)))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID));
    }

    /** In the order in which the articles were published, and in each in reading order. */
    Said said(long origin) {
        var claims = index.claims(Question.of(""), List.of(Filter.Is.of(Facet.ORIGIN, origin)))
                .orElseGet(() -> claimsRead(origin));
        var newest = LongStream.of(claims)
                .skip(Math.max(0, claims.length - most))
                .boxed()
                .toList();
        var statements = statements(origin, restingOf(newest, origin));
        return new Said(statements, claims.length <= most ? statements.size() : claims.length);
    }

    /** How many of these claims are a party's own words, which an origin that is on no side carries. */
    int passedOn(OriginPage.Head origin, List<Statement> said) {
        var claims = said.stream().map(Statement::claim).toList();
        if (origin.party() || PartyQueries.of(sql, origin.dossier()).parties().isEmpty()) {
            return 0;
        }
        return (int) VoicesQueries.voices(sql, origin.dossier(), claims).values().stream()
                .filter(voices -> voices.places().stream()
                        .anyMatch(voice ->
                                voice.party().isPresent() && voice.carrier().equals(origin.name())))
                .count();
    }

    /** The same by the database, while the index is being made; in the order in which they came in. */
    long[] claimsRead(long origin) {
        return sql
                .selectDistinct(CLAIM.ID)
                .from(places(resting(origin)))
                .where(Stands.claim())
                .and(Stands.stated())
                .orderBy(CLAIM.ID)
                .fetch(CLAIM.ID)
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** The same of claims that are known: the embedded database takes seconds to find a few thousand by the other way. */
    private static Table<Record1<Long>> restingOf(List<Long> claims, long origin) {
        return select(APPEARANCE.ID)
                .from(inArticles())
                .where(APPEARANCE.CLAIM_ID.in(claims))
                .and(Stands.origin().eq(origin))
                .asTable("resting", "id");
    }

    private List<Statement> statements(long origin, Table<Record1<Long>> resting) {
        var rows = sql.select(
                        CLAIM.ID,
                        CLAIM.KIND,
                        CLAIM.LABEL,
                        CLAIM.STANDING,
                        CLAIM.SAID_VERDICT,
                        CLAIM.SO_VERDICT,
                        field(CLAIM.OVERRIDDEN.isNotNull()).as("overridden"),
                        SIGNATURES,
                        STALE,
                        DOSSIER.SIGNATURES,
                        APPEARANCE.EXACT,
                        APPEARANCE.ORIGIN_WORDS,
                        APPEARANCE.TEXT_ID,
                        APPEARANCE.PART)
                .select(ARTICLE.ID, ARTICLE.HEADLINE, ARTICLE.PUBLISHER, ARTICLE.PUBLISHED_ON, ARTICLE.FAMILY_ID)
                .from(places(resting))
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(CLAIM.DOSSIER_ID))
                .where(Stands.claim())
                .and(Stands.stated())
                .orderBy(ARTICLE.PUBLISHED_ON.asc().nullsLast(), ARTICLE.ID, APPEARANCE.SPAN_START, APPEARANCE.ID)
                .fetch();
        var claims = new LinkedHashMap<Long, List<Record>>();
        rows.forEach(row -> claims.computeIfAbsent(row.get(CLAIM.ID), _ -> new ArrayList<>())
                .add(row));
        var others = withOthers(origin, claims.keySet());
        var events = events(claims.keySet());
        return claims.entrySet().stream()
                .map(entry -> statement(entry.getValue(), others, events.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private Map<Long, List<Statement.InEvent>> events(Collection<Long> claims) {
        return sql.select(EVENT_CLAIM.CLAIM_ID, EVENT.ID, EVENT.NAME)
                .from(EVENT_CLAIM)
                .join(EVENT)
                .on(EVENT.ID.eq(EVENT_CLAIM.EVENT_ID))
                .where(EVENT_CLAIM.CLAIM_ID.in(claims))
                .and(Stands.event())
                .orderBy(EVENT.FIRST_ON.asc().nullsLast(), EVENT.ID)
                .fetchGroups(EVENT_CLAIM.CLAIM_ID, row -> new Statement.InEvent(row.value2(), row.value3()));
    }

    /** Of the claims that rest on it, those that rest on another origin too. */
    private Set<Long> withOthers(long origin, Collection<Long> mine) {
        return sql.select(APPEARANCE.CLAIM_ID)
                .from(inArticles())
                .where(APPEARANCE.CLAIM_ID.in(mine))
                .and(Stands.appearance())
                .and(Stands.origin().ne(origin))
                .union(select(EVIDENCE.CLAIM_ID)
                        .from(EVIDENCE)
                        .where(EVIDENCE.CLAIM_ID.in(mine))
                        .and(EVIDENCE.WITHDRAWN_AT.isNull())
                        .and(EVIDENCE.ORIGIN_ID.ne(origin)))
                .fetchSet(APPEARANCE.CLAIM_ID);
    }

    private static Statement statement(List<Record> rows, Set<Long> others, List<Statement.InEvent> events) {
        var row = rows.getFirst();
        var state = new Statement.State(
                row.get(CLAIM.STANDING),
                Optional.ofNullable(row.get(CLAIM.SAID_VERDICT)),
                Optional.ofNullable(row.get(CLAIM.SO_VERDICT)),
                row.get(SIGNATURES),
                row.get(DOSSIER.SIGNATURES),
                row.get(STALE));
        return new Statement(
                row.get(CLAIM.ID),
                row.get(CLAIM.KIND),
                row.get(CLAIM.LABEL),
                state,
                !others.contains(row.get(CLAIM.ID)),
                row.get("overridden", Boolean.class),
                places(rows),
                events);
    }

    private static List<Statement.Place> places(List<Record> rows) {
        return BrokenQuote.places(rows, row -> row.get(APPEARANCE.TEXT_ID), row -> row.get(APPEARANCE.PART)).stream()
                .map(StatementQueries::place)
                .toList();
    }

    private static Statement.Place place(List<Record> parts) {
        var row = parts.getFirst();
        var published = Optional.ofNullable(row.get(ARTICLE.PUBLISHED_ON));
        return new Statement.Place(
                row.get(ARTICLE.ID),
                Articles.name(row.get(ARTICLE.PUBLISHER), row.get(ARTICLE.HEADLINE), published),
                row.get(ARTICLE.PUBLISHER),
                published,
                Optional.ofNullable(row.get(ARTICLE.FAMILY_ID)),
                BrokenQuote.words(
                        parts.stream().map(part -> part.get(APPEARANCE.EXACT)).toList()),
                row.get(APPEARANCE.ORIGIN_WORDS));
    }
}
