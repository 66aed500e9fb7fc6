package collate.testkit;

import collate.db.Database;
import collate.db.DatabaseAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server for all tests of a run; each gets a copy of a database that is migrated once. */
final class Postgres {
    private static final String TEMPLATE = "migrated";
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COPIES = new AtomicInteger();

    private Postgres() {}

    static synchronized DatabaseAddress emptyAddress() {
        var name = "test_" + COPIES.incrementAndGet();
        execute("create database " + name);
        return address(SERVER, name);
    }

    static synchronized DatabaseAddress freshAddress() {
        var name = "test_" + COPIES.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE + " strategy = file_copy");
        return address(SERVER, name);
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            execute(server, "create database " + TEMPLATE);
            Database.open(address(server, TEMPLATE)).close();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static DatabaseAddress address(EmbeddedPostgres server, String database) {
        return DatabaseAddress.ofSetting(server.getJdbcUrl("postgres", database));
    }

    private static void execute(String sql) {
        execute(SERVER, sql);
    }

    private static void execute(EmbeddedPostgres server, String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
