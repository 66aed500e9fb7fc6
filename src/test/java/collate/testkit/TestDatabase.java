package collate.testkit;

import collate.db.Database;
import collate.db.DatabaseAddress;
import java.util.UUID;

/** A database that Collate runs on, as a test gets it: empty, migrated, its own, and gone when closed. */
public enum TestDatabase {
    H2 {
        @Override
        public DatabaseAddress emptyAddress() {
            return freshAddress();
        }

        @Override
        public DatabaseAddress freshAddress() {
            return DatabaseAddress.inMemory("test-" + UUID.randomUUID());
        }
    },
    POSTGRES {
        @Override
        public DatabaseAddress emptyAddress() {
            return Postgres.emptyAddress();
        }

        @Override
        public DatabaseAddress freshAddress() {
            return Postgres.freshAddress();
        }
    };

    /** Where one is that no migration has met. */
    public abstract DatabaseAddress emptyAddress();

    /** Where a new database is, for a test that opens it itself. */
    public abstract DatabaseAddress freshAddress();

    public Database fresh() {
        return Database.open(freshAddress());
    }
}
