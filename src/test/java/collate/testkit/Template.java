package collate.testkit;

import collate.db.DatabaseAddress;
import java.util.function.Function;

/** A database that is filled once in a run, and of which each test gets a copy of its own. */
interface Template {
    DatabaseAddress copy();

    /** Opens an empty database and fills it; what it gives back is closed. */
    interface Filling extends Function<DatabaseAddress, AutoCloseable> {}
}
