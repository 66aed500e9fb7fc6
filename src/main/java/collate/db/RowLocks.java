package collate.db;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/**
 * Rows that are held for a change keep nobody from writing a row that names them. PostgreSQL's "for update" does: whoever writes a
 * question about a claim then waits for whoever holds that claim, and two who did so in other orders waited for each other until
 * one of them was thrown out. No row's own id ever changes, so "for no key update" holds as much as the embedded database's lock,
 * which asks for no parent either.
 */
final class RowLocks implements ExecuteListener {
    private static final String ALL = " for update";
    private static final String BUT_THE_KEY = " for no key update";

    @Override
    public void renderEnd(ExecuteContext context) {
        var sql = context.sql();
        if (sql != null && sql.contains(ALL)) {
            context.sql(sql.replace(ALL, BUT_THE_KEY));
        }
    }
}
