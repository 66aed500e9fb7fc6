package collate.events;

import static collate.db.schema.Tables.EVENT;

import collate.db.Moments;
import collate.db.schema.tables.records.EventRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.time.Clock;
import org.jooq.DSLContext;

/** Takes events out of all lists and puts them back; nothing is deleted, and their claims stay as they are. */
final class WithdrawalDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;

    WithdrawalDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
    }

    /** What became of it. */
    enum Outcome {
        DONE,
        /** Somebody did it before; nothing was changed. */
        BEFORE,
        /** It became part of another event; nothing was changed. */
        MERGED
    }

    Outcome withdraw(long event, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var row = held(tx.dsl(), event);
            if (row.getMergedInto() != null) {
                return Outcome.MERGED;
            }
            if (row.getWithdrawnAt() != null) {
                return Outcome.BEFORE;
            }
            row.setWithdrawnAt(Moments.now(clock));
            row.setWithdrawnWhy(why);
            row.setWithdrawnBy(by.account().orElse(null));
            row.store();
            record(tx.dsl(), row, "withdrew", why, by);
            return Outcome.DONE;
        });
    }

    Outcome putBack(long event, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var row = held(tx.dsl(), event);
            if (row.getWithdrawnAt() == null) {
                return row.getMergedInto() == null ? Outcome.BEFORE : Outcome.MERGED;
            }
            row.setWithdrawnAt(null);
            row.setWithdrawnWhy(null);
            row.setWithdrawnBy(null);
            row.store();
            record(tx.dsl(), row, "put back", why, by);
            return Outcome.DONE;
        });
    }

    private static EventRecord held(DSLContext tx, long event) {
        return tx.selectFrom(EVENT).where(EVENT.ID.eq(event)).forUpdate().fetchSingle();
    }

    private void record(DSLContext tx, EventRecord row, String action, String why, Actor by) {
        var change = Change.of(action, "event", row.getId()).to(row.getName()).because(why);
        recorder.write(tx, row.getDossierId(), by, change);
    }
}
