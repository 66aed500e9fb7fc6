package collate;

import collate.db.DatabaseAddress;
import collate.fetch.FetchSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Configurations for tests: a free port, a database of the test's own. */
public final class TestConfig {
    /** Servers of tests lie on this machine, and nobody waits for them. */
    private static final FetchSettings FETCH =
            FetchSettings.of("127.0.0.1:*", "desk@collate.example").withGap(Duration.ZERO);

    private TestConfig() {}

    public static Config demo(DatabaseAddress database) {
        return new Config("127.0.0.1", 0, Path.of("target", "test-data"), database, true, Optional.empty(), FETCH);
    }

    public static Config real(DatabaseAddress database) {
        return new Config("127.0.0.1", 0, Path.of("target", "test-data"), database, false, Optional.empty(), FETCH);
    }
}
