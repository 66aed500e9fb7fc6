package collate.origins;

import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.ORIGIN_APART;

import collate.db.schema.tables.records.OriginRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Remembers which origins somebody said to be two bodies, and forgets it when they take that back. */
final class ApartDesk {
    private final DSLContext sql;
    private final Recorder recorder;

    ApartDesk(DSLContext sql, Recorder recorder) {
        this.sql = sql;
        this.recorder = recorder;
    }

    /** @param why what had been asked, in words */
    Outcome keep(long id, long other, String why, Actor by) {
        return sql.transactionResult(tx -> {
            var two = both(tx.dsl(), id, other);
            if (two.size() < 2) {
                return new Outcome.Overtaken();
            }
            var kept = tx.dsl()
                    .insertInto(ORIGIN_APART)
                    .set(ORIGIN_APART.ONE_ID, Math.min(id, other))
                    .set(ORIGIN_APART.OTHER_ID, Math.max(id, other))
                    .onConflict(ORIGIN_APART.ONE_ID, ORIGIN_APART.OTHER_ID)
                    .doNothing()
                    .execute();
            if (kept == 0) {
                return new Outcome.Overtaken();
            }
            record(tx.dsl(), two, id, Change.of("kept apart", "origin", id).because(why), by);
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
            var here = DSL.select(ORIGIN.ID).from(ORIGIN).where(is(id));
            var there = DSL.select(ORIGIN.ID).from(ORIGIN).where(is(other));
            var gone = tx.dsl()
                    .deleteFrom(ORIGIN_APART)
                    .where(ORIGIN_APART.ONE_ID.in(here).and(ORIGIN_APART.OTHER_ID.in(there)))
                    .or(ORIGIN_APART.ONE_ID.in(there).and(ORIGIN_APART.OTHER_ID.in(here)))
                    .execute();
            if (gone == 0) {
                return new Outcome.Overtaken();
            }
            record(tx.dsl(), two, id, Change.of("no longer kept apart", "origin", id), by);
            return new Outcome.Done(id, 0);
        });
    }

    private static Condition is(long origin) {
        return ORIGIN.ID.eq(origin).or(ORIGIN.MERGED_INTO.eq(origin));
    }

    /** Those two, as far as they stand in one dossier. */
    private static List<OriginRecord> both(DSLContext tx, long id, long other) {
        var found = tx.selectFrom(ORIGIN)
                .where(ORIGIN.ID.in(id, other))
                .and(ORIGIN.MERGED_INTO.isNull())
                .orderBy(ORIGIN.ID)
                .forUpdate()
                .fetch();
        return found.stream()
                .filter(origin -> origin.getDossierId().equals(found.getFirst().getDossierId()))
                .toList();
    }

    private void record(DSLContext tx, List<OriginRecord> two, long id, Change change, Actor by) {
        var names = two.stream()
                .sorted(Comparator.comparing(origin -> origin.getId() != id))
                .map(OriginRecord::getName)
                .toList();
        recorder.write(
                tx, two.getFirst().getDossierId(), by, change.value("origin", names.getFirst(), names.getLast()));
    }
}
