package collate.events;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.EVENT;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import collate.claims.Articles;
import collate.claims.Told;
import collate.core.claim.Kind;
import collate.db.Stands;
import collate.db.schema.tables.Appearance;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads events, and the claims that are or could be in one. */
final class EventQueries {
    private static final Appearance FIRST = APPEARANCE.as("first");

    private final DSLContext sql;

    EventQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** A dossier by its name. */
    record Dossier(long id, String name) {}

    List<Dossier> dossiers() {
        return sql.select(DOSSIER.ID, DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.WITHDRAWN_AT.isNull())
                .orderBy(DOSSIER.ID.desc())
                .fetch(mapping(Dossier::new));
    }

    Optional<Dossier> dossier(long id) {
        return sql.select(DOSSIER.ID, DOSSIER.NAME)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(id))
                .and(DOSSIER.WITHDRAWN_AT.isNull())
                .fetchOptional(mapping(Dossier::new));
    }

    Optional<Event> event(long id) {
        return sql.select(EVENT.asterisk(), DOSSIER.NAME)
                .from(EVENT)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(EVENT.DOSSIER_ID))
                .where(EVENT.ID.eq(id))
                .fetchOptional(EventQueries::event);
    }

    static Event event(Record row) {
        return new Event(
                row.get(EVENT.ID),
                row.get(EVENT.DOSSIER_ID),
                row.get(DOSSIER.NAME),
                row.get(EVENT.NAME),
                row.get(EVENT.PLACE),
                Optional.ofNullable(row.get(EVENT.FIRST_ON)),
                Optional.ofNullable(row.get(EVENT.LAST_ON)),
                row.get(EVENT.VERSION));
    }

    /** Into which event this one was merged, and that one, to the last. */
    Optional<Long> successor(long event) {
        var seen = new HashSet<Long>();
        var last = Optional.<Long>empty();
        for (var next = into(event); next.isPresent() && seen.add(next.get()); next = into(next.get())) {
            last = next;
        }
        return last;
    }

    private Optional<Long> into(long event) {
        return sql.select(EVENT.MERGED_INTO)
                .from(EVENT)
                .where(EVENT.ID.eq(event))
                .and(EVENT.MERGED_INTO.isNotNull())
                .fetchOptional(EVENT.MERGED_INTO);
    }

    /** By dossier; of one, or of all. */
    Map<Long, List<EventsPage.Row>> rows(Optional<Long> dossier) {
        var which = Stands.event().and(dossier.map(EVENT.DOSSIER_ID::eq).orElseGet(() -> noCondition()));
        var spreads = new SpreadQueries(sql)
                .of(sql.select(EVENT.ID).from(EVENT).where(which).fetch(EVENT.ID));
        return sql.select(
                        EVENT.asterisk(),
                        DOSSIER.NAME,
                        countDistinct(when(CLAIM.KIND.eq(Kind.TOLL), CLAIM.ID)).as("tolls"),
                        countDistinct(when(CLAIM.KIND.eq(Kind.QUOTE), CLAIM.ID)).as("quotes"),
                        countDistinct(when(CLAIM.KIND.eq(Kind.DATE), CLAIM.ID)).as("dates"))
                .from(EVENT)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(EVENT.DOSSIER_ID))
                .leftJoin(EVENT_CLAIM)
                .on(EVENT_CLAIM.EVENT_ID.eq(EVENT.ID))
                .leftJoin(CLAIM)
                .on(CLAIM.ID.eq(EVENT_CLAIM.CLAIM_ID).and(Stands.claim()))
                .where(which)
                .groupBy(Stream.concat(Stream.of(EVENT.fields()), Stream.of(DOSSIER.NAME))
                        .toList())
                .orderBy(EVENT.ID.desc())
                .fetchGroups(
                        EVENT.DOSSIER_ID,
                        row -> new EventsPage.Row(
                                event(row),
                                row.get("tolls", int.class),
                                row.get("quotes", int.class),
                                row.get("dates", int.class),
                                spreads.getOrDefault(row.get(EVENT.ID), Told.NONE)));
    }

    /** Events of the dossier but this one, for merging and for choosing. */
    List<Event> others(long dossier, long but) {
        return sql.select(EVENT.asterisk(), DOSSIER.NAME)
                .from(EVENT)
                .join(DOSSIER)
                .on(DOSSIER.ID.eq(EVENT.DOSSIER_ID))
                .where(EVENT.DOSSIER_ID.eq(dossier))
                .and(Stands.event())
                .and(EVENT.ID.ne(but))
                .orderBy(EVENT.NAME, EVENT.ID)
                .fetch(EventQueries::event);
    }

    /** Where a claim is found, for the page that puts it into events: its dossier and its label; nothing when it is gone. */
    Optional<EventsPage.Member> claim(long id) {
        return members(CLAIM.ID.eq(id), 1).stream().findFirst();
    }

    Optional<Long> dossierOf(long claim) {
        return sql.select(CLAIM.DOSSIER_ID)
                .from(CLAIM)
                .where(CLAIM.ID.eq(claim))
                .and(Stands.claim())
                .fetchOptional(CLAIM.DOSSIER_ID);
    }

    /** Those that stand. */
    Set<Long> eventsOf(long claim) {
        return sql.select(EVENT.ID)
                .from(EVENT_CLAIM)
                .join(EVENT)
                .on(EVENT.ID.eq(EVENT_CLAIM.EVENT_ID))
                .where(EVENT_CLAIM.CLAIM_ID.eq(claim))
                .and(Stands.event())
                .fetchSet(EVENT.ID);
    }

    List<EventsPage.Member> members(long event) {
        return members(CLAIM.ID.in(in(event)), Integer.MAX_VALUE);
    }

    List<EventsPage.Member> chosen(long dossier, List<Long> claims) {
        return members(CLAIM.DOSSIER_ID.eq(dossier).and(CLAIM.ID.in(claims)), Integer.MAX_VALUE);
    }

    /** Those of them that stand, by their numbers. */
    Map<Long, EventsPage.Member> byId(long dossier, List<Long> claims) {
        return chosen(dossier, claims).stream().collect(Collectors.toMap(EventsPage.Member::id, Function.identity()));
    }

    static org.jooq.Select<org.jooq.Record1<Long>> in(long event) {
        return select(EVENT_CLAIM.CLAIM_ID).from(EVENT_CLAIM).where(EVENT_CLAIM.EVENT_ID.eq(event));
    }

    List<EventsPage.Member> members(Condition which, int most) {
        return sql.select(CLAIM.ID, CLAIM.KIND, CLAIM.LABEL, ARTICLE.PUBLISHER, ARTICLE.HEADLINE, ARTICLE.PUBLISHED_ON)
                .from(CLAIM)
                .join(APPEARANCE)
                .on(APPEARANCE.ID.eq(field(select(min(FIRST.ID)).from(FIRST).where(FIRST.CLAIM_ID.eq(CLAIM.ID)))))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .where(which)
                .and(Stands.claim())
                .orderBy(CLAIM.KIND.sortAsc(Kind.TOLL, Kind.QUOTE, Kind.STATEMENT, Kind.DATE), CLAIM.ID)
                .limit(most)
                .fetch(row -> new EventsPage.Member(
                        row.get(CLAIM.ID),
                        row.get(CLAIM.KIND),
                        row.get(CLAIM.LABEL),
                        Articles.name(
                                row.get(ARTICLE.PUBLISHER),
                                row.get(ARTICLE.HEADLINE),
                                Optional.ofNullable(row.get(ARTICLE.PUBLISHED_ON)))));
    }
}
