package collate.matrix;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CARRY;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_LINK;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.READING;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;

import collate.core.claim.Kind;
import collate.db.Stands;
import collate.index.ClaimCount;
import collate.index.Facet;
import collate.index.Filter;
import collate.index.Index;
import collate.index.Question;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.Select;

/**
 * Counts the rows behind each filter without reading all claims: what was judged, linked or carried to a newer text is the work of
 * people, and what is read in all articles is read in the three with the fewest copies.
 */
final class CensusQueries {
    private static final int COLUMNS = 3;

    private final DSLContext sql;
    private final Index index;

    CensusQueries(DSLContext sql, Index index) {
        this.sql = sql;
        this.index = index;
    }

    Census of(Sight sight, List<Column> columns) {
        var found = looked(sight, columns);
        var bounded = found.size() > Census.MOST;
        return new Census(claims(sight), known(bounded ? found.subList(0, Census.MOST) : found, columns), bounded);
    }

    private Map<Kind, Integer> claims(Sight sight) {
        var indexed = sight.event().isPresent()
                ? Optional.<List<ClaimCount>>empty()
                : index.claimCounts(Question.of(""), List.of(Filter.Is.of(Facet.DOSSIER, sight.dossier())));
        return indexed.map(
                        counts -> counts.stream().collect(groupingBy(ClaimCount::kind, summingInt(ClaimCount::claims))))
                .orElseGet(() -> sql.select(CLAIM.KIND, count())
                        .from(CLAIM)
                        .where(ofAnyKind(sight))
                        .groupBy(CLAIM.KIND)
                        .fetchMap(row -> row.value1(), row -> row.value2()));
    }

    private record Looked(long claim, Kind kind) {}

    /** The newest claims of which more is known than that some articles state them, one more than are looked at. */
    private List<Looked> looked(Sight sight, List<Column> columns) {
        var claims = select(READING.CLAIM_ID)
                .from(READING)
                .union(linked(false))
                .union(linked(true))
                .union(select(APPEARANCE.CLAIM_ID)
                        .from(CARRY)
                        .join(APPEARANCE)
                        .on(APPEARANCE.ID.eq(CARRY.APPEARANCE_ID))
                        .where(not(Stands.appearance())))
                .union(inAll(columns))
                .asTable("looked");
        return sql.select(CLAIM.ID, CLAIM.KIND)
                .from(claims)
                .join(CLAIM)
                .on(CLAIM.ID.eq(claims.field(0, Long.class)))
                .where(ofAnyKind(sight))
                .orderBy(CLAIM.ID.desc())
                .limit(Census.MOST + 1)
                .fetch(Records.mapping(Looked::new));
    }

    private static Select<Record1<Long>> linked(boolean backwards) {
        return select(backwards ? CLAIM_LINK.TO_NOW : CLAIM_LINK.FROM_NOW)
                .from(CLAIM_LINK)
                .where(CellQueries.TELLS);
    }

    /** The claims that may be stated in all articles: those stated in a few of them. */
    private static Select<Record1<Long>> inAll(List<Column> columns) {
        return columns.stream()
                .sorted(Comparator.comparing(Column::copies))
                .limit(COLUMNS)
                .map(column -> stated(APPEARANCE.ARTICLE_ID.in(column.all())))
                .reduce(Select::intersect)
                .orElseGet(() -> stated(APPEARANCE.ARTICLE_ID.isNull()));
    }

    private static Select<Record1<Long>> stated(Condition there) {
        return select(APPEARANCE.CLAIM_ID).from(APPEARANCE).where(there);
    }

    static Condition ofAnyKind(Sight sight) {
        return CLAIM.DOSSIER_ID
                .eq(sight.dossier())
                .and(Stands.claim())
                .and(sight.event()
                        .map(event -> CLAIM.ID.in(
                                select(EVENT_CLAIM.CLAIM_ID).from(EVENT_CLAIM).where(EVENT_CLAIM.EVENT_ID.eq(event))))
                        .orElse(noCondition()));
    }

    private List<Census.Known> known(List<Looked> claims, List<Column> columns) {
        var ids = claims.stream().map(Looked::claim).toList();
        var facts = new CellQueries(sql).of(select(CLAIM.ID).from(CLAIM).where(CLAIM.ID.in(ids)));
        var column = new HashMap<Long, Column>();
        columns.forEach(one -> one.all().forEach(article -> column.put(article, one)));
        var articles = facts.articles();
        return claims.stream()
                .map(claim -> {
                    var touched = articles.getOrDefault(claim.claim(), Set.of()).stream()
                            .map(article -> Optional.ofNullable(column.get(article)))
                            .flatMap(Optional::stream)
                            .collect(toSet());
                    var does = touched.stream()
                            .map(one -> facts.cell(claim.claim(), one))
                            .collect(groupingBy(
                                    Cell::does, mapping(cell -> cell.column().article(), toSet())));
                    if (touched.size() < columns.size()) {
                        does.put(Does.NOT_READ, Set.of());
                    }
                    return new Census.Known(claim.claim(), claim.kind(), does);
                })
                .toList();
    }
}
