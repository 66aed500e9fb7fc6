package collate.events;

import static collate.db.schema.Tables.TOLL;
import static collate.events.BelongingQueries.isLoose;
import static org.jooq.impl.DSL.selectOne;

import collate.core.compare.pair.Happenings;
import collate.core.compare.pair.Places;
import collate.web.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads which tolls of no event are of the place and days of one. */
final class HappenedQueries {
    private final DSLContext sql;

    HappenedQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Why each of them may belong to the event. */
    Map<Long, String> of(Event event) {
        var all = new LinkedHashMap<Long, String>();
        span(event)
                .ifPresent(span -> sql.select(TOLL.CLAIM_ID, TOLL.PLACE, TOLL.HAPPENED_ON)
                        .from(TOLL)
                        .where(span.and(TOLL.PLACE.in(spellings(event, span))))
                        .and(isLoose(event, TOLL.CLAIM_ID))
                        .orderBy(TOLL.CLAIM_ID.desc())
                        .limit(BelongingQueries.MOST)
                        .forEach(row ->
                                all.put(row.value1(), "also of " + row.value2() + ", " + Wording.day(row.value3()))));
        return all;
    }

    /** Written as one of these its place is the event's. */
    boolean any(Event event) {
        return span(event)
                .filter(span -> sql.fetchExists(selectOne()
                        .from(TOLL)
                        .where(span.and(TOLL.PLACE.in(spellings(event, span))))
                        .and(isLoose(event, TOLL.CLAIM_ID))))
                .isPresent();
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

    /** How tolls of these days write the event's place, or its site or town. */
    private List<String> spellings(Event event, Condition span) {
        return sql.selectDistinct(TOLL.PLACE).from(TOLL).where(span).fetch(TOLL.PLACE).stream()
                .filter(written -> Places.mayBeOne(written, event.place()))
                .toList();
    }
}
