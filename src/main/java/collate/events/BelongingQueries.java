package collate.events;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVENT_APART;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.SUGGESTION;
import static collate.db.schema.Tables.TOLL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import collate.core.compare.pair.Happenings;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Places;
import collate.core.compare.pair.Relation;
import collate.core.compare.pair.RelationWords;
import collate.db.Stands;
import collate.web.Wording;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;

/**
 * Reads which claims of no event may belong to one: those that stand in a question or a link with one of its claims, and tolls of
 * its place and days. What somebody took out of it is not among them.
 */
final class BelongingQueries {
    static final int MOST = 50;

    private final DSLContext sql;
    private final EventQueries events;

    BelongingQueries(DSLContext sql) {
        this.sql = sql;
        this.events = new EventQueries(sql);
    }

    /** A claim, and in words why it may belong to the event. */
    record Belonging(EventsPage.Member claim, String why) {}

    List<Belonging> of(Event event) {
        var why = new LinkedHashMap<Long, String>();
        asked(event).forEach(one -> why.putIfAbsent(one.claim(), one.words()));
        happened(event).forEach(why::putIfAbsent);
        var first = why.keySet().stream().limit(MOST).toList();
        return events.chosen(event.dossier(), first).stream()
                .map(claim -> new Belonging(claim, why.getOrDefault(claim.id(), "")))
                .toList();
    }

    /** Why each claim that is proposed for it is, by its number. */
    Map<Long, String> why(Event event) {
        return of(event).stream().collect(Collectors.toMap(one -> one.claim().id(), Belonging::why));
    }

    /** Whether there is any, without reading which. */
    boolean any(Event event) {
        return isAsked(event) || isHappened(event);
    }

    /** One that names no place, or the event's as it is written there, is enough; else the few other places are read. */
    private boolean isAsked(Event event) {
        var near = coalesce(TOLL.PLACE, "").in("", event.place());
        var any = event.place().isEmpty() ? noCondition() : near;
        return sql.fetchExists(places(event, SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM, any))
                || sql.fetchExists(places(event, SUGGESTION.TO_CLAIM, SUGGESTION.FROM_CLAIM, any))
                || !event.place().isEmpty() && isAskedElsewhere(event, near.not());
    }

    private boolean isAskedElsewhere(Event event, Condition elsewhere) {
        return places(event, SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM, elsewhere)
                .union(places(event, SUGGESTION.TO_CLAIM, SUGGESTION.FROM_CLAIM, elsewhere))
                .fetch(Record1::value1)
                .stream()
                .anyMatch(place -> !Places.areApart(place, event.place()));
    }

    private Select<Record1<String>> places(Event event, Field<Long> claim, Field<Long> member, Condition which) {
        return sql.select(coalesce(TOLL.PLACE, ""))
                .from(questions(claim, member))
                .where(which)
                .and(isOpen(event, claim));
    }

    /** Written as one of these its place is the event's. */
    private boolean isHappened(Event event) {
        return span(event)
                .filter(span -> sql.fetchExists(selectOne()
                        .from(TOLL)
                        .where(span.and(TOLL.PLACE.in(spellings(event, span))))
                        .and(isLoose(event, TOLL.CLAIM_ID))))
                .isPresent();
    }

    /** @param label of the member */
    private record Tie(
            long claim,
            long member,
            String label,
            String place,
            Relation relation,
            boolean first,
            Judgement judgement,
            double strength) {
        String words() {
            var same = relation == Relation.SAME
                    ? "the same as"
                    : relation == Relation.SUPERSEDES && !first
                            ? "superseded by"
                            : RelationWords.of(relation).toLowerCase(Locale.ROOT)
                                    + (relation == Relation.COMPATIBLE ? " with" : "");
            return (judgement == Judgement.CONFIRMED ? "" : "perhaps ") + same + " claim " + member + ", " + label;
        }
    }

    /** Answers first, then the strongest questions; none about another place than the event's. */
    private List<Tie> asked(Event event) {
        return Stream.concat(
                        asked(event, SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM).stream(),
                        asked(event, SUGGESTION.TO_CLAIM, SUGGESTION.FROM_CLAIM).stream())
                .filter(tie -> !Places.areApart(tie.place(), event.place()))
                .sorted(Comparator.comparing((Tie tie) -> tie.judgement() != Judgement.CONFIRMED)
                        .thenComparing(Tie::strength, Comparator.reverseOrder()))
                .toList();
    }

    private List<Tie> asked(Event event, Field<Long> claim, Field<Long> member) {
        return sql.select(
                        claim,
                        member,
                        CLAIM.LABEL,
                        coalesce(TOLL.PLACE, ""),
                        SUGGESTION.RELATION,
                        SUGGESTION.JUDGEMENT,
                        SUGGESTION.STRENGTH)
                .from(questions(claim, member))
                .where(isOpen(event, claim))
                .orderBy(
                        when(SUGGESTION.JUDGEMENT.eq(Judgement.CONFIRMED), 0).otherwise(1),
                        SUGGESTION.STRENGTH.desc(),
                        SUGGESTION.ID)
                .limit(MOST)
                .fetch(row -> new Tie(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        claim == SUGGESTION.FROM_CLAIM,
                        row.value6(),
                        row.value7()));
    }

    /** Every question and link with the member of an event that it is about, and the toll at its other end if it is one. */
    private static Table<?> questions(Field<Long> claim, Field<Long> member) {
        return SUGGESTION
                .join(EVENT_CLAIM)
                .on(EVENT_CLAIM.CLAIM_ID.eq(member))
                .join(CLAIM)
                .on(CLAIM.ID.eq(member))
                .leftJoin(TOLL)
                .on(TOLL.CLAIM_ID.eq(claim));
    }

    private static Condition isOpen(Event event, Field<Long> claim) {
        return EVENT_CLAIM
                .EVENT_ID
                .eq(event.id())
                .and(SUGGESTION.JUDGEMENT.ne(Judgement.REJECTED))
                .and(SUGGESTION.RELATION.ne(Relation.CONTEXT))
                .and(isLoose(event, claim));
    }

    /** The days near an event whose place and day a person gave; empty of another. */
    private static Optional<Condition> span(Event event) {
        if (Places.name(event.place()).isEmpty()) {
            return Optional.empty();
        }
        return event.first()
                .map(first -> TOLL.HAPPENED_ON.between(
                        first.minusDays(Happenings.NEAR),
                        event.last().orElse(first).plusDays(Happenings.NEAR)));
    }

    /** How tolls of these days write the event's place. */
    private List<String> spellings(Event event, Condition span) {
        var place = Places.name(event.place());
        return sql.selectDistinct(TOLL.PLACE).from(TOLL).where(span).fetch(TOLL.PLACE).stream()
                .filter(written -> Places.name(written).equals(place))
                .toList();
    }

    private Map<Long, String> happened(Event event) {
        var all = new LinkedHashMap<Long, String>();
        span(event)
                .ifPresent(span -> sql.select(TOLL.CLAIM_ID, TOLL.PLACE, TOLL.HAPPENED_ON)
                        .from(TOLL)
                        .where(span.and(TOLL.PLACE.in(spellings(event, span))))
                        .and(isLoose(event, TOLL.CLAIM_ID))
                        .orderBy(TOLL.CLAIM_ID.desc())
                        .limit(MOST)
                        .forEach(row ->
                                all.put(row.value1(), "also of " + row.value2() + ", " + Wording.day(row.value3()))));
        return all;
    }

    /** It stands, in no event, and nobody kept it apart from this one. */
    private static Condition isLoose(Event event, Field<Long> claim) {
        var candidate = CLAIM.as("candidate");
        return GuessQueries.isInNoEvent(claim)
                .and(exists(selectOne()
                        .from(candidate)
                        .where(candidate.ID.eq(claim))
                        .and(candidate.DOSSIER_ID.eq(event.dossier()))
                        .and(Stands.claim(candidate))))
                .and(exists(selectOne()
                        .from(APPEARANCE)
                        .where(APPEARANCE.CLAIM_ID.eq(claim))
                        .and(Stands.appearance())))
                .and(notExists(selectOne()
                        .from(EVENT_APART)
                        .where(EVENT_APART.EVENT_ID.eq(event.id()))
                        .and(EVENT_APART.CLAIM_ID.eq(claim))));
    }
}
