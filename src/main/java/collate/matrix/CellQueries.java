package collate.matrix;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CARRY;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_LINK;
import static collate.db.schema.Tables.READING;
import static collate.db.schema.Tables.TOLL;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import collate.core.compare.pair.Relation;
import collate.core.compare.pair.RelationWords;
import collate.db.Stands;
import collate.db.schema.tables.Toll;
import collate.web.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/** Reads what is known of cells: what texts state, what people judged, and what older texts and confirmed links tell. */
final class CellQueries {
    private static final Toll FROM = TOLL.as("from_toll");
    private static final Toll TO = TOLL.as("to_toll");
    private static final Field<Boolean> SAME_FIGURE = field(FROM.CLAIM_ID
                    .isNotNull()
                    .and(TO.CLAIM_ID.isNotNull())
                    .and(FROM.HARM.eq(TO.HARM))
                    .and(FROM.MIN_COUNT.isNotDistinctFrom(TO.MIN_COUNT))
                    .and(FROM.MAX_COUNT.isNotDistinctFrom(TO.MAX_COUNT)))
            .as("same_figure");

    /** A link that says what articles do. */
    static final Condition TELLS = CLAIM_LINK
            .JUDGEMENT
            .eq("CONFIRMED")
            .and(CLAIM_LINK.RELATION.in("CONTRADICTS", "SUPERSEDES", "COMPATIBLE", "SUPPORTS"));

    private final DSLContext sql;

    CellQueries(DSLContext sql) {
        this.sql = sql;
    }

    private record At(long claim, long article) {}

    /** What is known of cells: by claim and article. */
    record Facts(Map<At, Known> stated, Map<At, Known> judged, Map<At, Known> told) {
        Cell cell(long claim, Column column) {
            var says = known(stated, claim, column.article());
            var known = says.or(() -> judged(claim, column)).or(() -> known(told, claim, column.article()));
            var copy = copy(claim, column).filter(one -> !known.map(Known::does).equals(Optional.of(one.does())));
            var does = known.map(Known::does).or(() -> copy.map(Cell.Copy::does));
            return new Cell(
                    claim, column, does.orElse(Does.NOT_READ), says.isPresent(), known.map(Known::because), copy);
        }

        /** Whoever judged a copy judged the story, before it was known which of them is the source. */
        private Optional<Known> judged(long claim, Column column) {
            return column.all().stream()
                    .flatMap(article -> known(judged, claim, article).stream())
                    .findFirst();
        }

        private Optional<Cell.Copy> copy(long claim, Column column) {
            return Stream.of(stated, told)
                    .flatMap(from -> column.others().stream()
                            .flatMap(article -> known(from, claim, article)
                                    .map(one -> new Cell.Copy(article, one.does(), one.because()))
                                    .stream()))
                    .findFirst();
        }

        private static Optional<Known> known(Map<At, Known> from, long claim, long article) {
            return Optional.ofNullable(from.get(new At(claim, article)));
        }

        /** By claim the articles of which anything is known. */
        Map<Long, Set<Long>> articles() {
            return Stream.of(stated, judged, told)
                    .flatMap(facts -> facts.keySet().stream())
                    .collect(groupingBy(At::claim, mapping(At::article, toSet())));
        }
    }

    private record Known(Does does, String because) {}

    Facts of(Select<Record1<Long>> claims) {
        var judged = new HashMap<At, Known>();
        sql.select(READING.asterisk(), ACCOUNT.NAME)
                .from(READING)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(READING.JUDGED_BY))
                .where(READING.CLAIM_ID.in(claims))
                .forEach(row -> judged.put(
                        new At(row.get(READING.CLAIM_ID), row.get(READING.ARTICLE_ID)),
                        new Known(
                                Does.valueOf(row.get(READING.JUDGEMENT)),
                                row.get(ACCOUNT.NAME) + ", " + Wording.time(row.get(READING.JUDGED_AT)))));
        var told = orphaned(claims);
        linked(claims).forEach((cell, known) -> told.merge(cell, known, CellQueries::graver));
        return new Facts(stated(claims), judged, told);
    }

    private static Known graver(Known one, Known other) {
        return weight(other) > weight(one) ? other : one;
    }

    private static int weight(Known known) {
        return switch (known.does()) {
            case CONTRADICTS -> 2;
            case SAYS -> 1;
            case DIFFERS, SILENT, NOT_READ -> 0;
        };
    }

    /** Words that somebody kept on an older text count as the article's, here as on the claim's page. */
    private Map<At, Known> stated(Select<Record1<Long>> claims) {
        var stated = new HashMap<At, Known>();
        sql.select(APPEARANCE.CLAIM_ID, APPEARANCE.ARTICLE_ID, APPEARANCE.ORPHANED_WHY, keeper())
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.in(claims))
                .and(Stands.appearance())
                .orderBy(APPEARANCE.ORPHANED_WHY.nullsLast(), APPEARANCE.ID)
                .forEach(row -> stated.put(
                        new At(row.value1(), row.value2()),
                        new Known(
                                Does.SAYS,
                                row.value3() == null
                                        ? "its text states it"
                                        : row.value4() + " kept the words, though the newest text has them no more")));
        return stated;
    }

    /** What an earlier text of an article said and its newest does not say so any more. */
    private Map<At, Known> orphaned(Select<Record1<Long>> claims) {
        var orphaned = new HashMap<At, Known>();
        sql.select(APPEARANCE.CLAIM_ID, APPEARANCE.ARTICLE_ID, APPEARANCE.ORPHANED_WHY)
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.in(claims))
                .andNot(Stands.appearance())
                .forEach(row -> orphaned.put(
                        new At(row.value1(), row.value2()),
                        new Known(Does.DIFFERS, "an earlier text said it; " + row.value3())));
        return orphaned;
    }

    /** Who kept an appearance's words on an earlier text; null where nobody did. */
    private static Field<String> keeper() {
        return field(select(max(ACCOUNT.NAME))
                .from(CARRY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CARRY.DECIDED_BY))
                .where(CARRY.APPEARANCE_ID.eq(APPEARANCE.ID))
                .and(CARRY.DECISION.eq("KEPT")));
    }

    /** What a confirmed link to a claim of an article tells: a contradiction, the same figure, or another that may hold as well. */
    private Map<At, Known> linked(Select<Record1<Long>> claims) {
        var linked = new HashMap<At, Known>();
        for (var backwards : List.of(false, true)) {
            var mine = backwards ? CLAIM_LINK.TO_NOW : CLAIM_LINK.FROM_NOW;
            var theirs = backwards ? CLAIM_LINK.FROM_NOW : CLAIM_LINK.TO_NOW;
            sql.selectDistinct(mine, theirs, APPEARANCE.ARTICLE_ID, CLAIM_LINK.RELATION, SAME_FIGURE)
                    .from(CLAIM_LINK)
                    .leftJoin(FROM)
                    .on(FROM.CLAIM_ID.eq(CLAIM_LINK.FROM_NOW))
                    .leftJoin(TO)
                    .on(TO.CLAIM_ID.eq(CLAIM_LINK.TO_NOW))
                    .join(CLAIM)
                    .on(CLAIM.ID.eq(theirs))
                    .join(APPEARANCE)
                    .on(APPEARANCE.CLAIM_ID.eq(theirs))
                    .where(mine.in(claims))
                    .and(mine.ne(theirs))
                    .and(Stands.claim())
                    .and(TELLS)
                    .and(Stands.appearance())
                    .orderBy(theirs)
                    .forEach(row -> linked.merge(
                            new At(row.value1(), row.value3()),
                            linked(row.value4(), row.value2(), row.value5()),
                            CellQueries::graver));
        }
        return linked;
    }

    private static Known linked(String relation, long other, boolean sameFigure) {
        var words = RelationWords.of(Relation.valueOf(relation)).toLowerCase(Locale.ROOT);
        return new Known(does(relation, sameFigure), "confirmed link to claim " + other + ", " + words);
    }

    private static Does does(String relation, boolean sameFigure) {
        return switch (relation) {
            case "CONTRADICTS" -> Does.CONTRADICTS;
            case "SUPPORTS" -> sameFigure ? Does.SAYS : Does.DIFFERS;
            default -> Does.DIFFERS;
        };
    }
}
