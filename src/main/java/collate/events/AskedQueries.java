package collate.events;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.SUGGESTION;
import static collate.db.schema.Tables.TOLL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;

import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Places;
import collate.core.compare.pair.Relation;
import collate.core.compare.pair.RelationWords;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;

/** Reads which claims of no event stand in a question or a link with a claim of one; none about another place than the event's. */
final class AskedQueries {
    /** Of the toll at the other end; empty where it names none, or is no toll. */
    private static final Field<String> PLACE = coalesce(TOLL.PLACE, "");

    private final DSLContext sql;

    AskedQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** @param label of the member */
    record Tie(
            long claim,
            long member,
            String label,
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

    /** Answers first, then the strongest questions. */
    List<Tie> of(Event event) {
        var here = isHere(event);
        return Stream.concat(
                        ties(event, SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM, here).stream(),
                        ties(event, SUGGESTION.TO_CLAIM, SUGGESTION.FROM_CLAIM, here).stream())
                .sorted(Comparator.comparing((Tie tie) -> tie.judgement() != Judgement.CONFIRMED)
                        .thenComparing(Tie::strength, Comparator.reverseOrder()))
                .toList();
    }

    /** One that names no place, or the event's as it is written there, is enough; else the few other places are read. */
    boolean any(Event event) {
        var any = event.place().isEmpty() ? noCondition() : isWrittenHere(event);
        return sql.fetchExists(places(event, SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM, any))
                || sql.fetchExists(places(event, SUGGESTION.TO_CLAIM, SUGGESTION.FROM_CLAIM, any))
                || !event.place().isEmpty() && !near(event).isEmpty();
    }

    private static Condition isWrittenHere(Event event) {
        return PLACE.in("", event.place());
    }

    /** Asked of the database, so that what is of another place takes no room from what is of this one. */
    private Condition isHere(Event event) {
        return event.place().isEmpty() ? noCondition() : isWrittenHere(event).or(PLACE.in(near(event)));
    }

    /** Which other places that are asked about are perhaps the event's. */
    private List<String> near(Event event) {
        var elsewhere = isWrittenHere(event).not();
        return places(event, SUGGESTION.FROM_CLAIM, SUGGESTION.TO_CLAIM, elsewhere)
                .union(places(event, SUGGESTION.TO_CLAIM, SUGGESTION.FROM_CLAIM, elsewhere))
                .fetch(Record1::value1)
                .stream()
                .filter(place -> !Places.areApart(place, event.place()))
                .toList();
    }

    private Select<Record1<String>> places(Event event, Field<Long> claim, Field<Long> member, Condition which) {
        return sql.select(PLACE).from(questions(claim, member)).where(which).and(isOpen(event, claim));
    }

    private List<Tie> ties(Event event, Field<Long> claim, Field<Long> member, Condition which) {
        return sql.select(claim, member, CLAIM.LABEL, SUGGESTION.RELATION, SUGGESTION.JUDGEMENT, SUGGESTION.STRENGTH)
                .from(questions(claim, member))
                .where(which)
                .and(isOpen(event, claim))
                .orderBy(
                        when(SUGGESTION.JUDGEMENT.eq(Judgement.CONFIRMED), 0).otherwise(1),
                        SUGGESTION.STRENGTH.desc(),
                        SUGGESTION.ID)
                .limit(BelongingQueries.MOST)
                .fetch(row -> new Tie(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        claim == SUGGESTION.FROM_CLAIM,
                        row.value5(),
                        row.value6()));
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
                .and(BelongingQueries.isLoose(event, claim));
    }
}
