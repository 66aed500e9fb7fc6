package collate.origins;

import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Remembers which names somebody said to be of two bodies, or of two persons, and forgets it when they take that back. */
final class ApartDesk {
    private final DSLContext sql;
    private final Recorder recorder;
    private final KindQueries kind;

    ApartDesk(DSLContext sql, Recorder recorder, KindQueries kind) {
        this.sql = sql;
        this.recorder = recorder;
        this.kind = kind;
    }

    /** @param why what had been asked, in words */
    Outcome keep(long id, long other, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var two = both(tx.dsl(), id, other);
            if (two.size() < 2) {
                return new Outcome.Overtaken();
            }
            var kept = tx.dsl()
                    .insertInto(kind.apart())
                    .set(kind.one(), Math.min(id, other))
                    .set(kind.other(), Math.max(id, other))
                    .onConflict(kind.one(), kind.other())
                    .doNothing()
                    .execute();
            if (kept == 0) {
                return new Outcome.Overtaken();
            }
            record(tx.dsl(), two, id, Change.of("kept apart", kind.words(), id).because(why), by);
            return new Outcome.Done(id, 0);
        });
    }

    /** What was said of those that went into them, too. */
    Outcome forget(long id, long other, Actor by) {
        return sql.transactionResult(tx -> {
            var two = both(tx.dsl(), id, other);
            if (two.size() < 2) {
                return new Outcome.Overtaken();
            }
            var gone = tx.dsl()
                    .deleteFrom(kind.apart())
                    .where(kind.one().in(all(id)).and(kind.other().in(all(other))))
                    .or(kind.one().in(all(other)).and(kind.other().in(all(id))))
                    .execute();
            if (gone == 0) {
                return new Outcome.Overtaken();
            }
            record(tx.dsl(), two, id, Change.of("no longer kept apart", kind.words(), id), by);
            return new Outcome.Done(id, 0);
        });
    }

    private Select<Record1<Long>> all(long id) {
        return DSL.select(kind.id()).from(kind.all()).where(is(id));
    }

    private Condition is(long id) {
        return kind.id().eq(id).or(kind.mergedInto().eq(id));
    }

    /** Those two, as far as they stand in one dossier. */
    private List<Record3<Long, Long, String>> both(DSLContext tx, long id, long other) {
        var found = tx.select(kind.id(), kind.dossier(), kind.name())
                .from(kind.all())
                .where(kind.id().in(id, other))
                .and(kind.mergedInto().isNull())
                .orderBy(kind.id())
                .forUpdate()
                .fetch();
        return found.stream()
                .filter(row -> row.value2().equals(found.getFirst().value2()))
                .toList();
    }

    private void record(DSLContext tx, List<Record3<Long, Long, String>> two, long id, Change change, Actor by) {
        var names = two.stream()
                .sorted(Comparator.comparing(row -> row.value1() != id))
                .map(Record3::value3)
                .toList();
        recorder.write(tx, two.getFirst().value2(), by, change.value(kind.words(), names.getFirst(), names.getLast()));
    }
}
