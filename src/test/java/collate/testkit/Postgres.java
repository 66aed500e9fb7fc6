package collate.testkit;

import collate.db.DatabaseAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server for all tests of a run. */
final class Postgres {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    static DatabaseAddress emptyAddress() {
        return made("");
    }

    static Template template(Template.Filling filling) {
        var address = emptyAddress();
        try {
            filling.apply(address).close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return () -> made(" template " + name(address) + " strategy = file_copy");
    }

    /** Each has some hundred files: left to the end of a run, their removal takes longer than a test program is given. */
    static void drop(DatabaseAddress address) {
        execute("drop database if exists " + name(address) + " with (force)");
    }

    private static String name(DatabaseAddress address) {
        return address.url().replaceFirst("[?].*", "").replaceFirst(".*/", "");
    }

    private static synchronized DatabaseAddress made(String how) {
        var name = "test_" + DATABASES.incrementAndGet();
        execute("create database " + name + how);
        return DatabaseAddress.ofSetting(SERVER.getJdbcUrl("postgres", name));
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void execute(String sql) {
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
