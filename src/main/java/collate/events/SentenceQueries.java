package collate.events;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.TEXT_VERSION;

import collate.core.claim.Kind;
import collate.core.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;

/** Reads the sentences of dates: “Monday” says nothing without the words around it. */
final class SentenceQueries {
    private final DSLContext sql;

    SentenceQueries(DSLContext sql) {
        this.sql = sql;
    }

    /** Of each date among them the sentence in which it first stands. */
    Map<Long, Happening> of(List<EventsPage.Member> claims) {
        var dates = claims.stream()
                .filter(claim -> claim.kind() == Kind.DATE)
                .map(EventsPage.Member::id)
                .toList();
        var places = sql.select(APPEARANCE.CLAIM_ID, APPEARANCE.TEXT_ID, APPEARANCE.VALUE_START, APPEARANCE.VALUE_END)
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.in(dates))
                .orderBy(APPEARANCE.ID)
                .fetch();
        var bodies = sql.select(TEXT_VERSION.ID, TEXT_VERSION.BODY)
                .from(TEXT_VERSION)
                .where(TEXT_VERSION.ID.in(places.intoSet(APPEARANCE.TEXT_ID)))
                .fetchMap(TEXT_VERSION.ID, TEXT_VERSION.BODY);
        var all = new HashMap<Long, Happening>();
        places.forEach(place -> all.computeIfAbsent(
                place.value1(),
                _ -> Happening.in(
                        Objects.requireNonNull(bodies.get(place.value2())), new Span(place.value3(), place.value4()))));
        return all;
    }
}
