package collate.families;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.FAMILY_RULING;
import static collate.db.schema.Tables.FAMILY_RULING_PAIR;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.SIGNATURE;
import static collate.db.schema.Tables.TEXT_VERSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import collate.core.compare.copy.SideBySide;
import collate.db.schema.tables.TextVersion;
import collate.reviews.PartyQueries;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What the pages of families read. */
final class FamilyQueries {
    /** A list to choose from that is still a list. */
    private static final int MOST_CHOICES = 500;

    private static final TextVersion EARLIER = TEXT_VERSION.as("earlier");

    private final DSLContext sql;

    FamilyQueries(DSLContext sql) {
        this.sql = sql;
    }

    Optional<FamiliesPage> list(long dossier) {
        return sql.select(DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(dossier))
                .and(DOSSIER.WITHDRAWN_AT.isNull())
                .fetchOptional(DOSSIER.NAME)
                .map(name ->
                        new FamiliesPage(dossier, name, rows(dossier), rulings(FAMILY_RULING.DOSSIER_ID.eq(dossier))));
    }

    /** The largest first; a family of one or none was split. */
    private List<FamiliesPage.Row> rows(long dossier) {
        var source = ARTICLE.as("source");
        var sides = PartyQueries.of(sql, dossier).ofAllOrigins().keySet();
        return sql.select(
                        FAMILY.ID,
                        source.HEADLINE,
                        min(ARTICLE.HEADLINE),
                        count(),
                        min(ARTICLE.PUBLISHED_ON),
                        ORIGIN.ID,
                        ORIGIN.NAME)
                .from(FAMILY)
                .join(ARTICLE)
                .on(ARTICLE.FAMILY_ID.eq(FAMILY.ID).and(ARTICLE.WITHDRAWN_AT.isNull()))
                .leftJoin(source)
                .on(source.ID.eq(FAMILY.SOURCE_ID))
                .leftJoin(ORIGIN)
                .on(ORIGIN.ID.eq(FAMILY.ORIGIN_ID))
                .where(FAMILY.DOSSIER_ID.eq(dossier))
                .groupBy(FAMILY.ID, source.HEADLINE, ORIGIN.ID, ORIGIN.NAME)
                .having(count().gt(1))
                .orderBy(count().desc(), FAMILY.ID)
                .fetch(row -> new FamiliesPage.Row(
                        row.value1(),
                        Optional.ofNullable(row.value2()).orElse(row.value3()),
                        row.value4(),
                        Optional.ofNullable(row.value5()),
                        Optional.ofNullable(row.value6())
                                .map(id -> new FamiliesPage.Origin(id, row.value7(), sides.contains(id)))));
    }

    Optional<FamilyPage.Head> head(long family) {
        return sql.select(
                        FAMILY.ID,
                        FAMILY.DOSSIER_ID,
                        DOSSIER.NAME,
                        ORIGIN.NAME,
                        ORIGIN.ID,
                        FAMILY.ORIGIN_BASIS,
                        FAMILY.SOURCE_ID)
                .from(FAMILY)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(FAMILY.DOSSIER_ID))
                .leftJoin(ORIGIN)
                .on(ORIGIN.ID.eq(FAMILY.ORIGIN_ID))
                .where(FAMILY.ID.eq(family))
                .fetchOptional(mapping((id, dossier, name, origin, number, basis, source) -> new FamilyPage.Head(
                        id,
                        dossier,
                        name,
                        origin,
                        number != null
                                && PartyQueries.sides(sql, List.of(number)).contains(number),
                        basis,
                        source)));
    }

    /** The source first, then the oldest. */
    List<FamilyPage.Member> members(long family, @Nullable Long source) {
        var rows = sql.select(
                        ARTICLE.ID,
                        ARTICLE.HEADLINE,
                        ARTICLE.PUBLISHER,
                        ARTICLE.PUBLISHED_ON,
                        SIGNATURE.AGENCY,
                        TEXT_VERSION.BODY)
                .from(ARTICLE)
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ARTICLE_ID.eq(ARTICLE.ID))
                .leftJoin(SIGNATURE)
                .on(SIGNATURE.ARTICLE_ID.eq(ARTICLE.ID))
                .where(ARTICLE.FAMILY_ID.eq(family))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .and(TEXT_VERSION.NUMBER.eq(
                        select(max(EARLIER.NUMBER)).from(EARLIER).where(EARLIER.ARTICLE_ID.eq(ARTICLE.ID))))
                .orderBy(ARTICLE.PUBLISHED_ON.asc().nullsLast(), ARTICLE.ID)
                .fetch();
        var first = rows.stream()
                .filter(row -> row.value1().equals(source))
                .findFirst()
                .or(() -> rows.stream().findFirst());
        return rows.stream()
                .sorted((one, other) -> Boolean.compare(
                        first.filter(other::equals).isPresent(),
                        first.filter(one::equals).isPresent()))
                .map(row -> member(row, first.orElse(row)))
                .toList();
    }

    private static FamilyPage.Member member(Record row, Record source) {
        var text = row.get(TEXT_VERSION.BODY);
        var beside = row == source
                ? Optional.<SideBySide>empty()
                : Optional.of(SideBySide.of(source.get(TEXT_VERSION.BODY), text));
        return new FamilyPage.Member(
                row.get(ARTICLE.ID),
                row.get(ARTICLE.HEADLINE),
                row.get(ARTICLE.PUBLISHER),
                row.get(ARTICLE.PUBLISHED_ON),
                Optional.ofNullable(row.get(SIGNATURE.AGENCY)).orElse(""),
                text,
                beside);
    }

    /** Those that stand, made here or about articles that are here. */
    List<FamilyPage.Ruling> rulings(long family) {
        var here = select(ARTICLE.ID).from(ARTICLE).where(ARTICLE.FAMILY_ID.eq(family));
        return rulings(FAMILY_RULING
                .FAMILY_ID
                .eq(family)
                .or(FAMILY_RULING.ARTICLE_ID.in(here))
                .or(FAMILY_RULING.ID.in(select(FAMILY_RULING_PAIR.RULING_ID)
                        .from(FAMILY_RULING_PAIR)
                        .where(FAMILY_RULING_PAIR.OTHER_ID.in(here)))));
    }

    private List<FamilyPage.Ruling> rulings(Condition which) {
        return sql.select(
                        FAMILY_RULING.ID,
                        ARTICLE.ID,
                        ARTICLE.HEADLINE,
                        FAMILY_RULING.TOGETHER,
                        FAMILY_RULING.WHY,
                        ACCOUNT.NAME,
                        FAMILY_RULING.RULED_AT)
                .from(FAMILY_RULING)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(FAMILY_RULING.ARTICLE_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(FAMILY_RULING.RULED_BY))
                .where(FAMILY_RULING.WITHDRAWN_AT.isNull())
                .and(which)
                .orderBy(FAMILY_RULING.ID)
                .fetch(mapping(FamilyPage.Ruling::new));
    }

    /** Articles of a dossier outside a family, the newest first. */
    List<FamilyPage.Choice> others(long dossier, long family) {
        return sql.select(ARTICLE.ID, ARTICLE.HEADLINE)
                .from(ARTICLE)
                .where(ARTICLE.DOSSIER_ID.eq(dossier))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .and(coalesce(ARTICLE.FAMILY_ID, 0L).ne(family))
                .orderBy(ARTICLE.ID.desc())
                .limit(MOST_CHOICES)
                .fetch(mapping(FamilyPage.Choice::new));
    }

    Optional<JoinPage> article(long article) {
        return sql.select(ARTICLE.ID, ARTICLE.DOSSIER_ID, ARTICLE.HEADLINE, ARTICLE.FAMILY_ID, ARTICLE.WITHDRAWN_AT)
                .from(ARTICLE)
                .where(ARTICLE.ID.eq(article))
                .fetchOptional(mapping((id, dossier, headline, family, withdrawn) -> new JoinPage(
                        id,
                        headline,
                        withdrawn != null,
                        others(dossier, Optional.ofNullable(family).orElse(-1L)).stream()
                                .filter(other -> other.id() != id)
                                .toList())));
    }
}
