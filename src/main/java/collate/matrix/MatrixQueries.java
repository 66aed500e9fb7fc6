package collate.matrix;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVENT;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.SUGGESTION;
import static collate.db.schema.Tables.TOLL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import collate.claims.Articles;
import collate.core.claim.Kind;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Reason;
import collate.core.compare.pair.Relation;
import collate.core.compare.pair.RelationWords;
import collate.db.Stands;
import collate.index.Facet;
import collate.index.Filter;
import collate.index.Index;
import collate.index.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads rows and columns of the matrix, and what stands on both sides of the cell in focus. */
final class MatrixQueries {
    private static final int NEAR = 4;
    private static final int AT_ONCE = 1_000;

    private final DSLContext sql;
    private final Index index;

    MatrixQueries(DSLContext sql, Index index) {
        this.sql = sql;
        this.index = index;
    }

    Optional<String> dossierName(long dossier) {
        return sql.select(DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(dossier))
                .and(DOSSIER.WITHDRAWN_AT.isNull())
                .fetchOptional(DOSSIER.NAME);
    }

    Optional<MatrixPage.OfEvent> event(Sight sight) {
        return sight.event()
                .flatMap(event -> sql.select(
                                EVENT.ID, EVENT.NAME, EVENT.WITHDRAWN_AT, EVENT.WITHDRAWN_WHY, EVENT.MERGED_INTO)
                        .from(EVENT)
                        .where(EVENT.ID.eq(event))
                        .and(EVENT.DOSSIER_ID.eq(sight.dossier()))
                        .fetchOptional(row -> new MatrixPage.OfEvent(
                                row.value1(),
                                row.value2(),
                                Optional.ofNullable(row.value3()),
                                Optional.ofNullable(row.value4()).orElse(""),
                                Optional.ofNullable(row.value5()))));
    }

    /** All articles of the dossier, copies of one wire story together, in the order in which they came. */
    List<Column> columns(long dossier) {
        var members = new LinkedHashMap<String, List<Long>>();
        var names = new HashMap<Long, String>();
        sql.select(ARTICLE.ID, ARTICLE.FAMILY_ID, FAMILY.SOURCE_ID, ARTICLE.PUBLISHER, ARTICLE.HEADLINE)
                .from(ARTICLE)
                .leftJoin(FAMILY)
                .on(FAMILY.ID.eq(ARTICLE.FAMILY_ID))
                .where(ARTICLE.DOSSIER_ID.eq(dossier))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .orderBy(ARTICLE.ID)
                .forEach(row -> {
                    var id = row.get(ARTICLE.ID);
                    var family = row.get(ARTICLE.FAMILY_ID);
                    var all = members.computeIfAbsent(
                            family == null ? "article " + id : "family " + family, key -> new ArrayList<>());
                    all.add(id.equals(row.get(FAMILY.SOURCE_ID)) ? 0 : all.size(), id);
                    names.put(
                            id, Articles.name(row.get(ARTICLE.PUBLISHER), row.get(ARTICLE.HEADLINE), Optional.empty()));
                });
        return members.values().stream()
                .map(all -> new Column(all.getFirst(), names.getOrDefault(all.getFirst(), ""), List.copyOf(all)))
                .toList();
    }

    /** Those of which anything is known of an event's claims: what nobody read in the others is of other stories, too. */
    List<Column> columns(Sight sight, List<Column> all) {
        if (!sight.isNarrow()) {
            return all;
        }
        var claims = select(CLAIM.ID).from(CLAIM).where(CensusQueries.ofAnyKind(sight));
        var told = new CellQueries(sql)
                .of(claims).articles().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return all.stream()
                .filter(column -> column.all().stream().anyMatch(told::contains))
                .toList();
    }

    /** A claim by its name. */
    private record Named(long id, Kind kind, String label) {}

    /** The claims that the filters leave, in the order of the rows. */
    List<Long> claims(Sight sight, Census census) {
        return sight.wanted()
                .map(does -> does == Does.NOT_READ ? census.unread(claims(sight)) : census.doing(sight, does))
                .orElseGet(() -> claims(sight));
    }

    /** Those that the filter by kind and event leaves. */
    List<Long> claims(Sight sight) {
        return sight.event().isPresent() ? claimsRead(sight) : indexed(sight).orElseGet(() -> claimsRead(sight));
    }

    private Optional<List<Long>> indexed(Sight sight) {
        var all = new ArrayList<Long>();
        for (var kind : sight.kinds()) {
            var found = index.claims(
                    Question.of(""),
                    List.of(Filter.Is.of(Facet.DOSSIER, sight.dossier()), Filter.Is.of(Facet.KIND, kind)));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            LongStream.of(found.get()).forEach(all::add);
        }
        return Optional.of(all);
    }

    /** The same by the database, which reads all claims of the dossier for it. */
    List<Long> claimsRead(Sight sight) {
        return named(which(sight)).stream().map(Named::id).toList();
    }

    /** The rows of some claims. */
    List<Row> rows(List<Long> claims, List<Column> columns) {
        return rows(CLAIM.ID.in(claims), columns);
    }

    /** The rows of more claims than one statement should name. */
    List<Row> allRows(List<Long> claims, List<Column> columns) {
        return IntStream.range(0, Math.ceilDiv(claims.size(), AT_ONCE))
                .mapToObj(part -> claims.subList(part * AT_ONCE, Math.min(claims.size(), (part + 1) * AT_ONCE)))
                .flatMap(part -> rows(part, columns).stream())
                .toList();
    }

    private List<Named> named(Condition which) {
        return sql.select(CLAIM.ID, CLAIM.KIND, CLAIM.LABEL)
                .from(CLAIM)
                .where(which)
                .orderBy(CLAIM.KIND.sortAsc(Kind.values()), CLAIM.ID)
                .fetch(mapping(Named::new));
    }

    private List<Row> rows(Condition which, List<Column> columns) {
        var facts = new CellQueries(sql).of(select(CLAIM.ID).from(CLAIM).where(which));
        return named(which).stream()
                .map(claim -> new Row(
                        claim.id(),
                        claim.kind(),
                        claim.label(),
                        columns.stream()
                                .map(column -> facts.cell(claim.id(), column))
                                .toList()))
                .toList();
    }

    private static Condition which(Sight sight) {
        return CensusQueries.ofAnyKind(sight).and(CLAIM.KIND.in(sight.kinds()));
    }

    MatrixPage.Focus focus(Cell cell, Row row) {
        var words = sql.select(APPEARANCE.EXACT)
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.eq(cell.claim()))
                .orderBy(APPEARANCE.ID)
                .limit(1)
                .fetchOptional(APPEARANCE.EXACT)
                .orElse("");
        var there = cell.column().all();
        var mine = TOLL.as("mine");
        var harm = select(mine.HARM).from(mine).where(mine.CLAIM_ID.eq(cell.claim()));
        var near = sql.select(CLAIM.ID, CLAIM.LABEL, APPEARANCE.EXACT)
                .from(APPEARANCE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .leftJoin(TOLL)
                .on(TOLL.CLAIM_ID.eq(CLAIM.ID))
                .where(APPEARANCE.ARTICLE_ID.in(there))
                .and(CLAIM.KIND.eq(row.kind()))
                .and(CLAIM.ID.ne(cell.claim()))
                .and(Stands.claim())
                .orderBy(
                        when(TOLL.HARM.eq(field(harm)), 0).otherwise(1),
                        APPEARANCE.SPAN_START,
                        APPEARANCE.VALUE_START,
                        CLAIM.ID)
                .limit(NEAR)
                .fetch(found ->
                        new MatrixPage.Near(found.get(CLAIM.ID), found.get(CLAIM.LABEL), found.get(APPEARANCE.EXACT)));
        return new MatrixPage.Focus(cell, row.label(), words, near, hints(cell.claim(), there));
    }

    /** What questions that nobody has decided yet say of the claim and the article's own. */
    private List<String> hints(long claim, List<Long> articles) {
        var there = select(APPEARANCE.CLAIM_ID).from(APPEARANCE).where(APPEARANCE.ARTICLE_ID.in(articles));
        return sql.select(SUGGESTION.RELATION, SUGGESTION.REASONS)
                .from(SUGGESTION)
                .where(SUGGESTION.JUDGEMENT.in(Judgement.SUGGESTED, Judgement.UNSURE))
                .and(SUGGESTION.RELATION.ne(Relation.CONTEXT))
                .and(SUGGESTION
                        .FROM_CLAIM
                        .eq(claim)
                        .and(SUGGESTION.TO_CLAIM.in(there))
                        .or(SUGGESTION.TO_CLAIM.eq(claim).and(SUGGESTION.FROM_CLAIM.in(there))))
                .orderBy(SUGGESTION.STRENGTH.desc(), SUGGESTION.ID)
                .limit(NEAR)
                .fetch(row -> RelationWords.of(row.value1()) + ", not judged yet: "
                        + row.value2()
                                .lines()
                                .map(line -> Reason.of(line).words())
                                .collect(Collectors.joining("; ")));
    }
}
