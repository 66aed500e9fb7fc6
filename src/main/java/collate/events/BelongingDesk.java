package collate.events;

import collate.db.Moments;
import collate.db.schema.tables.records.EventRecord;
import collate.record.Actor;
import collate.record.Recorder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Adds claims to an event, takes them out, keeps them apart from it and takes that back; each change stands on the record. */
final class BelongingDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;

    BelongingDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
    }

    EventDesk.Outcome add(long event, List<Long> claims, Actor by) {
        return change(
                event,
                claims,
                by,
                "added claims to",
                "is in this event already",
                (tx, row) -> MemberDesk.put(tx, row.getDossierId(), event, claims, Moments.now(clock)));
    }

    EventDesk.Outcome take(long event, List<Long> claims, Actor by) {
        return change(event, claims, by, "took claims out of", "is not in this event", (tx, row) -> {
            var taken = MemberDesk.out(tx, event, claims);
            MemberDesk.keepApart(tx, event, taken, new Apart(by, Moments.now(clock), Map.of()));
            return taken;
        });
    }

    /**
     * Claims that are proposed for it and not about it; they are not proposed again.
     *
     * @param why each of those that are proposed now is; no others are kept apart
     */
    EventDesk.Outcome refuse(long event, List<Long> claims, Map<Long, String> why, Actor by) {
        return change(
                event,
                claims,
                by,
                "kept claims apart from",
                "is not proposed for this event any more",
                (tx, row) -> MemberDesk.refuse(
                        tx, row.getDossierId(), event, claims, new Apart(by, Moments.now(clock), why)));
    }

    /** They are proposed again, where anything still speaks for it. */
    EventDesk.Outcome takeBack(long event, List<Long> claims, Actor by) {
        return change(
                event,
                claims,
                by,
                "no longer kept claims apart from",
                "is not kept apart from this event",
                (tx, row) -> MemberDesk.takeBack(tx, event, claims));
    }

    /** What is done to the claims, and to which of them it could be. */
    @FunctionalInterface
    private interface Move {
        List<Long> on(DSLContext tx, EventRecord event);
    }

    private EventDesk.Outcome change(
            long event, List<Long> claims, Actor by, String action, String otherwise, Move move) {
        return sql.transactionResult(tx -> {
            var row = EventDesk.held(tx.dsl(), event);
            if (row == null) {
                return new EventDesk.Outcome.Overtaken();
            }
            var moved = move.on(tx.dsl(), row);
            var dossier = row.getDossierId();
            EventDesk.recordClaims(recorder, tx.dsl(), dossier, by, action, event, moved);
            return new EventDesk.Outcome.Done(
                    event, moved.size(), PassedQueries.words(tx.dsl(), dossier, claims, moved, otherwise));
        });
    }
}
