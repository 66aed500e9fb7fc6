package collate.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** An open, migrated database. Close it for a clean end: the embedded file is compacted then. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 10;

    private final HikariDataSource pool;
    private final DSLContext sql;
    private final DatabaseAddress address;
    private final Commits commits = new Commits();

    private Database(DatabaseAddress address, HikariDataSource pool) {
        this.address = address;
        this.pool = pool;
        var configuration = new DefaultConfiguration()
                .set(pool)
                .set(address.isEmbedded() ? SQLDialect.H2 : SQLDialect.POSTGRES)
                .set(new Settings().withExecuteLogging(false).withRenderSchema(false));
        if (address.isFile()) {
            configuration.set(new Durability(address), commits);
        } else {
            configuration.set(commits);
        }
        if (!address.isEmbedded()) {
            configuration.set(new RowLocks());
        }
        this.sql = DSL.using(configuration);
        if (address.isEmbedded()) {
            Numbers.keepAtHand(sql);
        }
    }

    /**
     * Opens and migrates; throws {@link InUse} when another process holds the embedded file, {@link Unreachable} when there is
     * no way in.
     */
    public static Database open(DatabaseAddress address) {
        var pool = pool(address);
        migrate(pool);
        return new Database(address, pool);
    }

    public DSLContext sql() {
        return sql;
    }

    /** Has something told after each transaction of this program, once it is kept; it must be quick. */
    public void afterEachCommit(Runnable told) {
        commits.tell(told);
    }

    /** The connections themselves, for a library that asks for them. */
    public DataSource source() {
        return pool;
    }

    /** Whether this program alone has it open. */
    public boolean isEmbedded() {
        return address.isEmbedded();
    }

    @Override
    public void close() {
        pool.close();
        if (address.isEmbedded()) {
            shutDown();
        }
    }

    /** On a connection of its own, for the pool's do not outlive their database. */
    private void shutDown() {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException failure) {
            throw new DataAccessException("could not shut the embedded database down", failure);
        }
    }

    private static HikariDataSource pool(DatabaseAddress address) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.url());
        if (!address.user().isEmpty()) {
            config.setUsername(address.user());
            config.setPassword(address.password());
        }
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException failure) {
            if (InUse.isCauseOf(failure)) {
                throw new InUse();
            }
            throw new Unreachable(address, failure);
        }
    }

    /** Out of order: numbers are given out before the work is done, and a database may have met a later one first. */
    private static void migrate(HikariDataSource pool) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
