package collate.db;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** A database as an earlier version of the program left it. */
final class Earlier {
    private Earlier() {}

    /**
     * @param version the last migration that it knew: "036"
     * @param rows statements that write what it had
     */
    static void left(DatabaseAddress address, String version, String... rows) throws SQLException {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
        try (var connection = address.user().isEmpty()
                        ? DriverManager.getConnection(address.url())
                        : DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            for (var row : rows) {
                statement.execute(row);
            }
        }
    }
}
