package collate.events;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVENT_APART;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import collate.db.Stands;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * Reads which claims of no event may belong to one: those that stand in a question or a link with one of its claims, tolls of its
 * place and days, and tolls that a rule would gather with its own. What somebody took out of it is not among them.
 */
final class BelongingQueries {
    static final int MOST = 50;

    private final DSLContext sql;
    private final EventQueries events;
    private final GuessQueries guesses;
    private final AskedQueries asked;
    private final HappenedQueries happened;

    BelongingQueries(DSLContext sql) {
        this.sql = sql;
        this.events = new EventQueries(sql);
        this.guesses = new GuessQueries(sql);
        this.asked = new AskedQueries(sql);
        this.happened = new HappenedQueries(sql);
    }

    /** A claim, and in words why it may belong to the event. */
    record Belonging(EventsPage.Member claim, String why) {}

    List<Belonging> of(Event event) {
        var why = new LinkedHashMap<Long, String>();
        asked.of(event).forEach(one -> why.putIfAbsent(one.claim(), one.words()));
        happened.of(event).forEach(why::putIfAbsent);
        var gathered = guesses.beside(event);
        loose(event, gathered.keySet()).forEach(claim -> why.putIfAbsent(claim, gathered.getOrDefault(claim, "")));
        var first = why.keySet().stream().limit(MOST).toList();
        return events.chosen(event.dossier(), first).stream()
                .map(claim -> new Belonging(claim, why.getOrDefault(claim.id(), "")))
                .toList();
    }

    private Set<Long> loose(Event event, Set<Long> claims) {
        return sql.select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.ID.in(claims))
                .and(isLoose(event, CLAIM.ID))
                .orderBy(CLAIM.ID.desc())
                .fetchSet(CLAIM.ID);
    }

    /** Why each claim that is proposed for it is, by its number. */
    Map<Long, String> why(Event event) {
        return of(event).stream().collect(Collectors.toMap(one -> one.claim().id(), Belonging::why));
    }

    /** Whether there is any, without reading which. */
    boolean any(Event event) {
        return asked.any(event) || happened.any(event);
    }

    /** It stands, in no event, and nobody kept it apart from this one. */
    static Condition isLoose(Event event, Field<Long> claim) {
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
