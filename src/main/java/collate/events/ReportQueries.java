package collate.events;

import static collate.db.Appearances.ofClaims;
import static collate.db.Appearances.onOrigins;
import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_LINK;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.FAMILY;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.ORIGIN_ALIAS;
import static collate.db.schema.Tables.TEXT_VERSION;
import static collate.db.schema.Tables.TOLL;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.substring;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import collate.claims.Articles;
import collate.claims.CountQueries;
import collate.core.compare.pair.AroundFigure;
import collate.core.compare.pair.Source;
import collate.core.review.Voices;
import collate.core.text.Dateline;
import collate.db.Stands;
import collate.reviews.PartyQueries;
import collate.reviews.ReviewQueries;
import collate.reviews.VoicesQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.Table;

/** Reads the figures of an event: one report for each article that prints one, copies of a wire story counted with their first. */
final class ReportQueries {
    private static final Field<Integer> SIGNATURES = ReviewQueries.signatures().as("signatures");
    private static final Field<Boolean> STALE = ReviewQueries.stale().as("stale");
    /** Every place of every claim of every event, with its article and whom it rests on. */
    static final Table<?> PLACES = onOrigins(ofClaims(EVENT_CLAIM
            .join(CLAIM)
            .on(CLAIM.ID.eq(EVENT_CLAIM.CLAIM_ID))
            .join(DOSSIER)
            .on(DOSSIER.ID.eq(CLAIM.DOSSIER_ID))));

    /** Of those places the ones of this event that stand in the newest text of an article. */
    static Condition isStatedNow(long event) {
        return EVENT_CLAIM.EVENT_ID.eq(event).and(Stands.claim()).and(Stands.stated());
    }

    /** The origin itself is the publisher. */
    private static final Field<Boolean> DOCUMENT = field(exists(selectOne()
                    .from(ORIGIN_ALIAS)
                    .where(ORIGIN_ALIAS.ORIGIN_ID.eq(ORIGIN.ID))
                    .and(ORIGIN_ALIAS.ALIAS.eq(lower(ARTICLE.PUBLISHER)))))
            .as("document");

    /** The source of a wire story stands for its copies. */
    private static final Field<Integer> IS_COPY =
            when(FAMILY.SOURCE_ID.ne(ARTICLE.ID), 1).otherwise(0);

    /** In UTF-16 units, with the beginning of what stands behind it. */
    private static final int DATELINE = 200;

    private final DSLContext sql;

    ReportQueries(DSLContext sql) {
        this.sql = sql;
    }

    List<Report> reports(long event) {
        var rows = sql.select(CLAIM.asterisk(), SIGNATURES, STALE, DOSSIER.SIGNATURES)
                .select(CountQueries.FIELDS)
                .select(
                        APPEARANCE.ID,
                        APPEARANCE.EXACT,
                        APPEARANCE.SPAN_START,
                        APPEARANCE.VALUE_START,
                        APPEARANCE.VALUE_END,
                        APPEARANCE.TEXT_ID,
                        APPEARANCE.ORPHANED_WHY)
                .select(
                        ARTICLE.ID,
                        ARTICLE.HEADLINE,
                        ARTICLE.PUBLISHER,
                        ARTICLE.PUBLISHED_ON,
                        ARTICLE.FAMILY_ID,
                        FAMILY.SOURCE_ID)
                .select(ORIGIN.ID, ORIGIN.NAME, DOCUMENT)
                .from(PLACES)
                .join(TOLL)
                .on(TOLL.CLAIM_ID.eq(CLAIM.ID))
                .where(isStatedNow(event))
                .orderBy(CLAIM.ID, IS_COPY, ARTICLE.ID, APPEARANCE.TEXT_ID.desc(), APPEARANCE.SPAN_START)
                .fetch();
        var rules = CountQueries.rulesBeforeMerged(sql, APPEARANCE.ID.in(rows.intoSet(APPEARANCE.ID)));
        return folded(rows, sides(rows, CLAIM.DOSSIER_ID), rules, superseded(event));
    }

    /** The place that a person gave it, with what a dateline of its articles names around it: "Arden, Veltria". */
    String placeInCountry(Event event) {
        return event.place().isBlank()
                ? ""
                : sql
                        .selectDistinct(TEXT_VERSION.ID, substring(TEXT_VERSION.BODY, val(1), val(DATELINE)))
                        .from(PLACES)
                        .join(TEXT_VERSION)
                        .on(TEXT_VERSION.ID.eq(APPEARANCE.TEXT_ID))
                        .where(isStatedNow(event.id()))
                        .orderBy(TEXT_VERSION.ID)
                        .fetch(Record2::value2)
                        .stream()
                        .flatMap(top -> Dateline.around(top, event.place()).stream())
                        .findFirst()
                        .map(country -> event.place() + ", " + country)
                        .orElse(event.place());
    }

    /** Where the event's claims stand now, with whom that rests on. */
    List<EventPage.Place> places(long event) {
        var rows = sql.selectDistinct(ARTICLE.ID, ARTICLE.DOSSIER_ID, ARTICLE.FAMILY_ID, ORIGIN.ID, ORIGIN.NAME)
                .from(PLACES)
                .where(isStatedNow(event))
                .orderBy(ARTICLE.ID, ORIGIN.ID)
                .fetch();
        var sides = sides(rows, ARTICLE.DOSSIER_ID);
        return rows.map(row -> new EventPage.Place(
                row.get(ARTICLE.ID),
                Optional.ofNullable(row.get(ARTICLE.FAMILY_ID)),
                Optional.ofNullable(row.get(ORIGIN.ID))
                        .map(id -> new Origin(id, row.get(ORIGIN.NAME), sides.contains(id)))));
    }

    /** How many of its claims are a party's own words that only others carry. */
    int carried(long dossier, long event) {
        if (PartyQueries.of(sql, dossier).parties().isEmpty()) {
            return 0;
        }
        var claims = sql.selectDistinct(CLAIM.ID)
                .from(PLACES)
                .where(isStatedNow(event))
                .fetch(CLAIM.ID);
        return (int) VoicesQueries.voices(sql, dossier, claims).values().stream()
                .filter(Voices::isOnlyCarried)
                .count();
    }

    /** Those of the origins that are on a party's side. */
    private Set<Long> sides(Result<? extends Record> rows, Field<Long> dossier) {
        return rows.isEmpty()
                ? Set.of()
                : PartyQueries.of(sql, rows.getFirst().get(dossier))
                        .ofOrigins(rows.getValues(ORIGIN.ID))
                        .keySet();
    }

    /** A claim once an article, and once for all copies of one wire story; rows come in the order of claim and article. */
    private static List<Report> folded(
            List<? extends Record> rows, Set<Long> sides, Map<Long, Optional<String>> rules, Set<Long> superseded) {
        var copies = new LinkedHashMap<String, List<Record>>();
        var seen = new java.util.HashSet<String>();
        for (var row : rows) {
            var claim = row.get(CLAIM.ID);
            if (seen.add(claim + " " + row.get(ARTICLE.ID))) {
                var family = Optional.ofNullable(row.get(ARTICLE.FAMILY_ID));
                var key = claim + " " + family.map(id -> "family " + id).orElse("article " + row.get(ARTICLE.ID));
                copies.computeIfAbsent(key, one -> new ArrayList<>()).add(row);
            }
        }
        return copies.values().stream()
                .map(group -> report(group.getFirst(), sides, rules, group.size() - 1, superseded))
                .toList();
    }

    private Set<Long> superseded(long event) {
        return sql.select(CLAIM_LINK.TO_NOW)
                .from(CLAIM_LINK)
                .where(CLAIM_LINK.RELATION.eq("SUPERSEDES"))
                .and(CLAIM_LINK.JUDGEMENT.eq("CONFIRMED"))
                .and(CLAIM_LINK.FROM_NOW.ne(CLAIM_LINK.TO_NOW))
                .and(CLAIM_LINK.TO_NOW.in(
                        select(EVENT_CLAIM.CLAIM_ID).from(EVENT_CLAIM).where(EVENT_CLAIM.EVENT_ID.eq(event))))
                .fetchSet(CLAIM_LINK.TO_NOW);
    }

    private static Report report(
            Record row, Set<Long> sides, Map<Long, Optional<String>> rules, int copies, Set<Long> superseded) {
        var rule = rules.getOrDefault(row.get(APPEARANCE.ID), Optional.ofNullable(row.get(CLAIM.RULE)));
        var count = CountQueries.count(row, Source.UNKNOWN, rule.orElse(null));
        return new Report(
                row.get(CLAIM.ID),
                count,
                Optional.ofNullable(row.get(ARTICLE.PUBLISHED_ON)),
                row.get(APPEARANCE.EXACT),
                row.get(ARTICLE.ID),
                Articles.name(row.get(ARTICLE.PUBLISHER), row.get(ARTICLE.HEADLINE), Optional.empty()),
                Optional.ofNullable(row.get(ORIGIN.ID))
                        .map(id -> new Origin(id, row.get(ORIGIN.NAME), sides.contains(id))),
                row.get(DOCUMENT),
                copies,
                Optional.ofNullable(row.get(FAMILY.SOURCE_ID)).filter(source -> !source.equals(row.get(ARTICLE.ID))),
                Optional.ofNullable(row.get(APPEARANCE.ORPHANED_WHY)),
                count.from(Source.UNKNOWN.with(around(row))).isOfSome(),
                superseded.contains(row.get(CLAIM.ID)),
                state(row));
    }

    private static AroundFigure around(Record row) {
        var start = row.get(APPEARANCE.SPAN_START);
        return AroundFigure.in(
                row.get(APPEARANCE.EXACT),
                row.get(APPEARANCE.VALUE_START) - start,
                row.get(APPEARANCE.VALUE_END) - start);
    }

    static Report.State state(Record row) {
        return new Report.State(
                row.get(CLAIM.STANDING),
                Optional.ofNullable(row.get(CLAIM.SAID_VERDICT)),
                Optional.ofNullable(row.get(CLAIM.SO_VERDICT)),
                row.get(SIGNATURES),
                row.get(DOSSIER.SIGNATURES),
                row.get(STALE));
    }
}
