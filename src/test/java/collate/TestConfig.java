package collate;

import collate.db.DatabaseAddress;
import java.nio.file.Path;
import java.util.Optional;

/** Configurations for tests: a free port, a database of the test's own. */
public final class TestConfig {
    private TestConfig() {}

    public static Config demo(DatabaseAddress database) {
        return new Config("127.0.0.1", 0, Path.of("target", "test-data"), database, true, Optional.empty());
    }

    public static Config real(DatabaseAddress database) {
        return new Config("127.0.0.1", 0, Path.of("target", "test-data"), database, false, Optional.empty());
    }
}
