package collate.jobs;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;

/** Gives back the jobs that a killed program was at. */
final class PickedDesk {
    private final DSLContext sql;

    PickedDesk(DSLContext sql) {
        this.sql = sql;
    }

    /** Only where no other program can be at them: in an embedded database. */
    void giveBack(Lane lane) {
        var picked = field(name("picked"), SQLDataType.BOOLEAN);
        sql.update(table(name(lane.table())))
                .set(picked, inline(false))
                .setNull(field(name("picked_by"), SQLDataType.VARCHAR))
                .setNull(field(name("last_heartbeat"), SQLDataType.TIMESTAMPWITHTIMEZONE))
                .where(picked)
                .execute();
    }
}
