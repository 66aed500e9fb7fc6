package collate.matrix;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CARRY;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_LINK;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVENT;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.READING;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import collate.claims.Articles;
import collate.core.claim.Kind;
import collate.db.Stands;
import collate.web.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/** Reads what articles do with claims: what their texts state, what people judged, and what confirmed links tell. */
final class MatrixQueries {
    private static final int NEAR = 4;

    private final DSLContext sql;

    MatrixQueries(DSLContext sql) {
        this.sql = sql;
    }

    Optional<String> dossierName(long dossier) {
        return sql.select(DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(dossier))
                .and(DOSSIER.WITHDRAWN_AT.isNull())
                .fetchOptional(DOSSIER.NAME);
    }

    Optional<String> eventName(Sight sight) {
        return sight.event()
                .flatMap(event -> sql.select(EVENT.NAME)
                        .from(EVENT)
                        .where(EVENT.ID.eq(event))
                        .and(EVENT.DOSSIER_ID.eq(sight.dossier()))
                        .fetchOptional(EVENT.NAME));
    }

    /** All articles of the dossier, copies of one wire story together, in the order in which they came. */
    List<Column> columns(long dossier) {
        var members = new LinkedHashMap<String, List<Long>>();
        var names = new HashMap<Long, String>();
        sql.select(ARTICLE.ID, ARTICLE.FAMILY_ID, ARTICLE.PUBLISHER, ARTICLE.HEADLINE)
                .from(ARTICLE)
                .where(ARTICLE.DOSSIER_ID.eq(dossier))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .orderBy(ARTICLE.ID)
                .forEach(row -> {
                    var id = row.get(ARTICLE.ID);
                    var family = row.get(ARTICLE.FAMILY_ID);
                    members.computeIfAbsent(
                                    family == null ? "article " + id : "family " + family, key -> new ArrayList<>())
                            .add(id);
                    names.put(
                            id, Articles.name(row.get(ARTICLE.PUBLISHER), row.get(ARTICLE.HEADLINE), Optional.empty()));
                });
        return members.values().stream()
                .map(all -> new Column(all.getFirst(), names.getOrDefault(all.getFirst(), ""), List.copyOf(all)))
                .toList();
    }

    /** A claim by its name. */
    private record Named(long id, Kind kind, String label) {}

    /** All rows of the dossier that the filter by kind and event leaves. */
    List<Row> rows(Sight sight, List<Column> columns) {
        var claims = sql.select(CLAIM.ID, CLAIM.KIND, CLAIM.LABEL)
                .from(CLAIM)
                .where(which(sight))
                .orderBy(CLAIM.KIND.sortAsc(Kind.values()), CLAIM.ID)
                .fetch(row -> new Named(row.get(CLAIM.ID), row.get(CLAIM.KIND), row.get(CLAIM.LABEL)));
        var facts = facts(sight);
        return claims.stream()
                .map(claim -> new Row(
                        claim.id(),
                        claim.kind(),
                        claim.label(),
                        columns.stream()
                                .map(column -> facts.cell(claim.id(), column))
                                .toList()))
                .toList();
    }

    /** Dates come last and only when they are asked for: there are more of them than of all others. */
    private static Condition which(Sight sight) {
        return CLAIM.DOSSIER_ID
                .eq(sight.dossier())
                .and(Stands.claim())
                .and(sight.kind().map(CLAIM.KIND::eq).orElse(CLAIM.KIND.ne(Kind.DATE)))
                .and(sight.event()
                        .map(event -> CLAIM.ID.in(
                                select(EVENT_CLAIM.CLAIM_ID).from(EVENT_CLAIM).where(EVENT_CLAIM.EVENT_ID.eq(event))))
                        .orElse(noCondition()));
    }

    /** What is known of cells: by claim and article. */
    private record Facts(Set<String> stated, Map<String, Known> judged, Map<String, Known> linked) {
        Cell cell(long claim, Column column) {
            if (column.all().stream().anyMatch(article -> stated.contains(key(claim, article)))) {
                return new Cell(claim, column, Does.SAYS, true, Optional.of("its text states it"));
            }
            var known = first(judged, claim, column).or(() -> first(linked, claim, column));
            return new Cell(
                    claim, column, known.map(Known::does).orElse(Does.NOT_READ), false, known.map(Known::because));
        }

        private static Optional<Known> first(Map<String, Known> from, long claim, Column column) {
            return column.all().stream()
                    .map(article -> Optional.ofNullable(from.get(key(claim, article))))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
    }

    private record Known(Does does, String because) {}

    private static String key(long claim, long article) {
        return claim + "-" + article;
    }

    private Facts facts(Sight sight) {
        var ids = select(CLAIM.ID).from(CLAIM).where(which(sight));
        var stated = new HashSet<String>();
        sql.selectDistinct(APPEARANCE.CLAIM_ID, APPEARANCE.ARTICLE_ID)
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.in(ids))
                .and(APPEARANCE.ORPHANED_WHY.isNull())
                .forEach(row -> stated.add(key(row.value1(), row.value2())));
        var judged = new HashMap<String, Known>();
        sql.select(READING.asterisk(), ACCOUNT.NAME)
                .from(READING)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(READING.JUDGED_BY))
                .where(READING.CLAIM_ID.in(ids))
                .forEach(row -> judged.put(
                        key(row.get(READING.CLAIM_ID), row.get(READING.ARTICLE_ID)),
                        new Known(
                                Does.valueOf(row.get(READING.JUDGEMENT)),
                                row.get(ACCOUNT.NAME) + ", " + Wording.time(row.get(READING.JUDGED_AT)))));
        var told = linked(sight);
        told.putAll(orphaned(ids));
        return new Facts(stated, judged, told);
    }

    /** What an earlier text of an article said and its newest does not say so any more. */
    private Map<String, Known> orphaned(Select<Record1<Long>> claims) {
        var orphaned = new HashMap<String, Known>();
        sql.select(APPEARANCE.CLAIM_ID, APPEARANCE.ARTICLE_ID, APPEARANCE.ORPHANED_WHY, keeper())
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.in(claims))
                .and(APPEARANCE.ORPHANED_WHY.isNotNull())
                .forEach(row -> orphaned.put(
                        key(row.value1(), row.value2()),
                        new Known(
                                Does.DIFFERS,
                                row.value4() == null
                                        ? "an earlier text said it; " + row.value3()
                                        : row.value4() + " kept the words, though the newest text has them no more")));
        return orphaned;
    }

    /** Who kept an appearance's words on an earlier text; null where nobody did. */
    private static Field<String> keeper() {
        return field(select(max(ACCOUNT.NAME))
                .from(CARRY)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CARRY.DECIDED_BY))
                .where(CARRY.APPEARANCE_ID.eq(APPEARANCE.ID))
                .and(CARRY.DECISION.eq("KEPT"))
                .and(APPEARANCE.KEPT.isTrue()));
    }

    /** What a confirmed link to a claim of an article tells: a contradiction, or another figure that may hold as well. */
    private Map<String, Known> linked(Sight sight) {
        var linked = new HashMap<String, Known>();
        for (var backwards : List.of(false, true)) {
            var mine = backwards ? CLAIM_LINK.TO_CLAIM : CLAIM_LINK.FROM_CLAIM;
            var theirs = backwards ? CLAIM_LINK.FROM_CLAIM : CLAIM_LINK.TO_CLAIM;
            sql.selectDistinct(mine, theirs, APPEARANCE.ARTICLE_ID, CLAIM_LINK.RELATION)
                    .from(CLAIM_LINK)
                    .join(APPEARANCE)
                    .on(APPEARANCE.CLAIM_ID.eq(theirs))
                    .where(mine.in(select(CLAIM.ID).from(CLAIM).where(which(sight))))
                    .and(CLAIM_LINK.JUDGEMENT.eq("CONFIRMED"))
                    .and(CLAIM_LINK.RELATION.in("CONTRADICTS", "SUPERSEDES", "COMPATIBLE", "SUPPORTS"))
                    .forEach(row -> linked.merge(
                            key(row.value1(), row.value3()),
                            new Known(
                                    row.value4().equals("CONTRADICTS") ? Does.CONTRADICTS : Does.DIFFERS,
                                    "confirmed link to claim " + row.value2()),
                            (one, other) -> one.does() == Does.CONTRADICTS ? one : other));
        }
        return linked;
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
        var near = sql.select(CLAIM.ID, APPEARANCE.EXACT)
                .from(APPEARANCE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .where(APPEARANCE.ARTICLE_ID.in(there))
                .and(CLAIM.KIND.eq(row.kind()))
                .and(CLAIM.ID.ne(cell.claim()))
                .and(Stands.claim())
                .orderBy(APPEARANCE.SPAN_START)
                .limit(NEAR)
                .fetch(found -> new MatrixPage.Near(found.get(CLAIM.ID), found.get(APPEARANCE.EXACT)));
        return new MatrixPage.Focus(cell, row.label(), words, near, hints(cell.claim(), there));
    }

    /** What links that nobody has judged yet say of the claim and the article's own. */
    private List<String> hints(long claim, List<Long> articles) {
        var there = select(APPEARANCE.CLAIM_ID).from(APPEARANCE).where(APPEARANCE.ARTICLE_ID.in(articles));
        return sql.select(CLAIM_LINK.RELATION, CLAIM_LINK.REASONS)
                .from(CLAIM_LINK)
                .where(CLAIM_LINK.JUDGEMENT.in("SUGGESTED", "UNSURE"))
                .and(CLAIM_LINK
                        .FROM_CLAIM
                        .eq(claim)
                        .and(CLAIM_LINK.TO_CLAIM.in(there))
                        .or(CLAIM_LINK.TO_CLAIM.eq(claim).and(CLAIM_LINK.FROM_CLAIM.in(there))))
                .fetch(row -> row.value1().toLowerCase(java.util.Locale.ROOT) + ", suggested: " + row.value2());
    }
}
