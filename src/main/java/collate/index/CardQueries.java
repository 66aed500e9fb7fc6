package collate.index;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.NOISE;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.ORIGIN_ALIAS;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.PERSON_ALIAS;
import static collate.db.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import collate.core.review.Standing;
import collate.db.Stands;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Reads articles, people, origins and evidence as the index keeps them. */
final class CardQueries {
    private final DSLContext sql;

    CardQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** @param which on an id, for whichever column holds it */
    List<Card> cards(Group group, Function<Field<Long>, Condition> which) {
        return switch (group) {
            case CLAIMS -> new ClaimCardQueries(sql).cards(which);
            case ARTICLES -> articles(which);
            case PEOPLE -> people(which);
            case ORIGINS -> origins(which);
            case EVIDENCE -> evidence(which.apply(EVIDENCE.ID));
        };
    }

    private List<Card> articles(Function<Field<Long>, Condition> which) {
        var newest = TEXT_VERSION.as("newest");
        var texts = which.apply(TEXT_VERSION.ARTICLE_ID)
                .and(TEXT_VERSION.NUMBER.eq(
                        select(max(newest.NUMBER)).from(newest).where(newest.ARTICLE_ID.eq(TEXT_VERSION.ARTICLE_ID))));
        var noise = sql.select(NOISE.TEXT_ID, NOISE.SPAN_START, NOISE.SPAN_END, NOISE.REPAIRED)
                .from(NOISE)
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ID.eq(NOISE.TEXT_ID))
                .where(texts)
                .and(NOISE.UNMARKED_AT.isNull())
                .orderBy(NOISE.TEXT_ID, NOISE.SPAN_START)
                .fetchGroups(
                        NOISE.TEXT_ID,
                        row -> Readable.Furniture.of(
                                row.get(NOISE.SPAN_START), row.get(NOISE.SPAN_END), row.get(NOISE.REPAIRED)));
        return sql.select(
                        ARTICLE.ID,
                        ARTICLE.DOSSIER_ID,
                        ARTICLE.HEADLINE,
                        ARTICLE.PUBLISHER,
                        ARTICLE.AUTHOR,
                        ARTICLE.URL,
                        ARTICLE.PUBLISHED_ON,
                        ARTICLE.ADDED_AT,
                        ARTICLE.ORIGIN_ID,
                        ORIGIN.NAME,
                        TEXT_VERSION.ID,
                        TEXT_VERSION.BODY)
                .from(TEXT_VERSION)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(TEXT_VERSION.ARTICLE_ID))
                .leftJoin(ORIGIN)
                .on(ORIGIN.ID.eq(ARTICLE.ORIGIN_ID))
                .where(texts)
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .fetch(row -> article(row, noise.getOrDefault(row.get(TEXT_VERSION.ID), List.of())));
    }

    private static Card article(Record row, List<Readable.Furniture> noise) {
        var id = row.get(ARTICLE.ID);
        var origin = Optional.ofNullable(row.get(ARTICLE.ORIGIN_ID));
        return new Card(
                Group.ARTICLES,
                id,
                row.get(ARTICLE.DOSSIER_ID),
                row.get(ARTICLE.HEADLINE),
                List.of(
                        Readable.of(row.get(TEXT_VERSION.BODY), 0, noise),
                        row.get(ARTICLE.AUTHOR),
                        row.get(ARTICLE.URL)),
                Map.of(
                        Documents.PUBLISHER, List.of(row.get(ARTICLE.PUBLISHER)),
                        Documents.ORIGIN,
                                Optional.ofNullable(row.get(ORIGIN.NAME)).stream()
                                        .toList()),
                Card.Facts.of(
                        origin.map(Set::of).orElse(Set.of()),
                        Set.of(id),
                        row.get(ARTICLE.PUBLISHED_ON),
                        row.get(ARTICLE.ADDED_AT).toInstant()),
                0);
    }

    private List<Card> people(Function<Field<Long>, Condition> which) {
        var aliases = sql.select(PERSON_ALIAS.PERSON_ID, PERSON_ALIAS.ALIAS)
                .from(PERSON_ALIAS)
                .where(which.apply(PERSON_ALIAS.PERSON_ID))
                .fetchGroups(PERSON_ALIAS.PERSON_ID, PERSON_ALIAS.ALIAS);
        return sql.select(PERSON.ID, PERSON.DOSSIER_ID, PERSON.NAME, PERSON.ROLE)
                .from(PERSON)
                .where(which.apply(PERSON.ID))
                .and(PERSON.MERGED_INTO.isNull())
                .fetch(row -> named(
                        Group.PEOPLE,
                        row,
                        row.get(PERSON.NAME),
                        Stream.concat(
                                        Stream.of(row.get(PERSON.ROLE)),
                                        aliases.getOrDefault(row.get(PERSON.ID), List.of()).stream())
                                .toList()));
    }

    private List<Card> origins(Function<Field<Long>, Condition> which) {
        var aliases = sql.select(ORIGIN_ALIAS.ORIGIN_ID, ORIGIN_ALIAS.ALIAS)
                .from(ORIGIN_ALIAS)
                .where(which.apply(ORIGIN_ALIAS.ORIGIN_ID))
                .fetchGroups(ORIGIN_ALIAS.ORIGIN_ID, ORIGIN_ALIAS.ALIAS);
        return sql.select(ORIGIN.ID, ORIGIN.DOSSIER_ID, ORIGIN.NAME)
                .from(ORIGIN)
                .where(which.apply(ORIGIN.ID))
                .and(ORIGIN.MERGED_INTO.isNull())
                .fetch(row -> named(
                        Group.ORIGINS, row, row.get(ORIGIN.NAME), aliases.getOrDefault(row.get(ORIGIN.ID), List.of())));
    }

    private static Card named(Group group, Record row, String name, List<String> otherWords) {
        return new Card(
                group,
                row.get(0, Long.class),
                row.get(1, Long.class),
                name,
                otherWords,
                Map.of(),
                Card.Facts.none(Instant.EPOCH),
                0);
    }

    /** Of claims that are there. A source that came with a signature is sealed with it until the claim is decided. */
    List<Card> evidence(Condition which) {
        return sql.select(
                        EVIDENCE.ID,
                        CLAIM.DOSSIER_ID,
                        EVIDENCE.TITLE,
                        EVIDENCE.URL,
                        EVIDENCE.PUBLISHER,
                        EVIDENCE.WORDS,
                        EVIDENCE.ORIGIN_ID,
                        EVIDENCE.ADDED_AT,
                        EVIDENCE.CLAIM_ID)
                .from(EVIDENCE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(EVIDENCE.CLAIM_ID))
                .where(which)
                .and(EVIDENCE.WITHDRAWN_AT.isNull())
                .and(Stands.claim())
                .and(EVIDENCE.WITH_REVIEW.isFalse().or(CLAIM.STANDING.eq(Standing.DECIDED)))
                .fetch(row -> new Card(
                        Group.EVIDENCE,
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        List.of(row.value4(), row.value6()),
                        Map.of(Documents.PUBLISHER, List.of(row.value5())),
                        Card.Facts.of(
                                Optional.ofNullable(row.value7()).map(Set::of).orElse(Set.of()),
                                Set.of(),
                                null,
                                row.value8().toInstant()),
                        row.value9()));
    }

    /** Claims that stand in an article. */
    Set<Long> claimsIn(Set<Long> articles) {
        return sql.selectDistinct(APPEARANCE.CLAIM_ID)
                .from(APPEARANCE)
                .where(APPEARANCE.ARTICLE_ID.in(articles))
                .fetchSet(APPEARANCE.CLAIM_ID);
    }
}
