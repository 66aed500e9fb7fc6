package collate.testkit;

import collate.db.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Embedded databases in memory. */
final class Memory {
    private Memory() {}

    static DatabaseAddress emptyAddress() {
        return DatabaseAddress.inMemory("test-" + UUID.randomUUID());
    }

    static Template template(Template.Filling filling) {
        var address = emptyAddress();
        try (var _ = filling.apply(address);
                var connection = connection(address)) {
            var script = script(connection);
            return () -> copy(script);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> script(Connection connection) throws SQLException {
        var script = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var lines = statement.executeQuery("script nosettings")) {
            while (lines.next()) {
                script.add(lines.getString(1));
            }
        }
        return script;
    }

    private static DatabaseAddress copy(List<String> script) {
        var address = emptyAddress();
        try (var connection = connection(address);
                var statement = connection.createStatement()) {
            for (var line : script) {
                statement.execute(line);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return address;
    }

    private static Connection connection(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
