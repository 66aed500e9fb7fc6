package collate.people;

import static org.assertj.core.api.Assertions.assertThat;

import collate.App;
import collate.Config;
import collate.TestConfig;
import collate.testkit.MovableClock;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FirstAdministratorTest {
    private final TestDatabase on;

    FirstAdministratorTest(TestDatabase on) {
        this.on = on;
    }

    @Test
    void whoNeverCameInGetsANewPasswordAtTheNextStart() {
        var config = TestConfig.real(on.freshAddress());
        var first = firstPassword(config);
        var second = firstPassword(config);
        assertThat(first).isPresent();
        assertThat(second).isPresent().isNotEqualTo(first);
    }

    private static Optional<String> firstPassword(Config config) {
        try (var app = App.start(config, new MovableClock())) {
            return app.firstPassword();
        }
    }
}
