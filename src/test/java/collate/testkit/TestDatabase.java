package collate.testkit;

import collate.db.Database;
import collate.db.DatabaseAddress;
import org.jspecify.annotations.Nullable;

/** A database that Collate runs on, as a test gets it: its own, and gone when closed. */
public enum TestDatabase {
    H2 {
        @Override
        public DatabaseAddress emptyAddress() {
            return Memory.emptyAddress();
        }

        @Override
        void drop(DatabaseAddress address) {
            // what is in memory goes with its last connection
        }

        @Override
        Template template(Template.Filling filling) {
            return Memory.template(filling);
        }
    },
    POSTGRES {
        @Override
        public DatabaseAddress emptyAddress() {
            return Postgres.emptyAddress();
        }

        @Override
        void drop(DatabaseAddress address) {
            Postgres.drop(address);
        }

        @Override
        Template template(Template.Filling filling) {
            return Postgres.template(filling);
        }
    };

    private @Nullable Template migrated;
    private @Nullable Template furnished;

    /** Where one is that no migration has met. */
    public abstract DatabaseAddress emptyAddress();

    /** Ends one that nothing holds open any more. */
    abstract void drop(DatabaseAddress address);

    abstract Template template(Template.Filling filling);

    /** Where a new database is, for a test that opens it itself. */
    public synchronized DatabaseAddress freshAddress() {
        if (migrated == null) {
            migrated = template(Database::open);
        }
        return migrated.copy();
    }

    /** Where one is that the app has met in demo mode, with the sample dossier, all of its claims compared. */
    synchronized DatabaseAddress furnishedAddress() {
        if (furnished == null) {
            furnished = template(House::furnished);
        }
        return furnished.copy();
    }

    public Database fresh() {
        return Database.open(freshAddress());
    }
}
