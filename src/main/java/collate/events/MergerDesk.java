package collate.events;

import static collate.db.schema.Tables.EVENT;
import static collate.db.schema.Tables.EVENT_CLAIM;

import collate.db.Moments;
import collate.db.schema.tables.records.EventRecord;
import collate.events.EventDesk.Outcome;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Merges one event into another, and takes that back: the record of the other says which claims came. */
final class MergerDesk {
    /** As the record of the event says it into which another was merged. */
    static final String TOOK_IN = "took in claims by merging";

    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;

    MergerDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
    }

    /**
     * All claims of one event go into another of its dossier; the page of the first leads there from then on.
     *
     * @param why may be empty
     */
    Outcome merge(long id, long into, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var first = EventDesk.held(tx.dsl(), Math.min(id, into));
            var second = EventDesk.held(tx.dsl(), Math.max(id, into));
            if (id == into
                    || first == null
                    || second == null
                    || !first.getDossierId().equals(second.getDossierId())) {
                return new Outcome.Overtaken();
            }
            var event = first.getId() == id ? first : second;
            var target = first.getId() == id ? second : first;
            var moved = members(tx.dsl(), id);
            var added = MemberDesk.put(tx.dsl(), event.getDossierId(), into, moved, Moments.now(clock));
            MemberDesk.carryRefusals(tx.dsl(), id, into);
            lead(tx.dsl(), id, into);
            recorder.write(
                    tx.dsl(),
                    event.getDossierId(),
                    by,
                    Change.of("merged", "event", id)
                            .value("event", event.getName(), target.getName())
                            .because("into event " + into + "; its claims " + EventDesk.list(moved)
                                    + (why.isEmpty() ? "" : ". " + why)));
            recorder.write(
                    tx.dsl(),
                    event.getDossierId(),
                    by,
                    Change.of(TOOK_IN, "event", into)
                            .value("event " + id, null, added.isEmpty() ? "" : "claims " + EventDesk.list(added))
                            .because(why));
            return new Outcome.Done(into, added.size(), List.of());
        });
    }

    /** The event stands again with the claims that it had; those that came with it leave the other, if that one stands. */
    Outcome takeBack(long id, Actor by) {
        return sql.transactionResult(tx -> {
            var into = tx.dsl()
                    .select(EVENT.MERGED_INTO)
                    .from(EVENT)
                    .where(EVENT.ID.eq(id).and(EVENT.MERGED_INTO.isNotNull()))
                    .fetchOne(EVENT.MERGED_INTO);
            var target = into == null ? null : EventDesk.held(tx.dsl(), into);
            var event = target == null ? null : merged(tx.dsl(), id, target);
            if (event == null || target == null) {
                return new Outcome.Overtaken();
            }
            var came = new AbsorbedQueries(tx.dsl()).came(id, target.getId());
            var left = MemberDesk.out(tx.dsl(), target.getId(), came);
            lead(tx.dsl(), id, null);
            recorder.write(
                    tx.dsl(),
                    event.getDossierId(),
                    by,
                    Change.of("made its own again", "event", id)
                            .value("event", target.getName(), event.getName())
                            .because("it had been merged into event " + target.getId()));
            EventDesk.recordClaims(
                    recorder, tx.dsl(), event.getDossierId(), by, "took claims out of", target.getId(), left);
            return new Outcome.Done(target.getId(), left.size(), List.of());
        });
    }

    private static @Nullable EventRecord merged(DSLContext tx, long id, EventRecord target) {
        return tx.selectFrom(EVENT)
                .where(EVENT.ID.eq(id))
                .and(EVENT.MERGED_INTO.eq(target.getId()))
                .forUpdate()
                .fetchOne();
    }

    private static List<Long> members(DSLContext tx, long event) {
        return tx.select(EVENT_CLAIM.CLAIM_ID)
                .from(EVENT_CLAIM)
                .where(EVENT_CLAIM.EVENT_ID.eq(event))
                .orderBy(EVENT_CLAIM.CLAIM_ID)
                .fetch(EVENT_CLAIM.CLAIM_ID);
    }

    private static void lead(DSLContext tx, long event, @Nullable Long into) {
        tx.update(EVENT).set(EVENT.MERGED_INTO, into).where(EVENT.ID.eq(event)).execute();
    }
}
