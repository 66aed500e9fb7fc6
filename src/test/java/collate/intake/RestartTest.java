package collate.intake;

import static collate.db.schema.Tables.ARTICLE;
import static org.assertj.core.api.Assertions.assertThat;

import collate.App;
import collate.TestConfig;
import collate.db.Database;
import collate.db.DatabaseAddress;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import collate.testkit.Visitor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that ends in the middle of a batch, by a stop or by a kill, neither loses nor doubles anything. */
@OnBothDatabases
class RestartTest {
    private static final int FILES = 60;

    private final TestDatabase on;

    @TempDir
    private Path folder;

    RestartTest(TestDatabase on) {
        this.on = on;
    }

    /** In memory nothing would be left. */
    private DatabaseAddress address() {
        return on == TestDatabase.H2 ? DatabaseAddress.inFolder(folder) : on.freshAddress();
    }

    @Test
    void aStopInTheMiddle() {
        var address = address();
        long batch;
        try (var app = start(address)) {
            batch = Batches.handIn(Visitor.signedIn(app.url(), "ines"), Batches.articles("Midtown", FILES));
            Until.holds(() -> added(app.database().sql(), batch) > 2);
        }
        try (var app = start(address)) {
            var before = added(app.database().sql(), batch);
            assertThat(before).as("some were left to do").isLessThan(FILES);
            isWhole(app.database().sql(), batch);
        }
    }

    @Test
    void aKillInTheMiddle() throws IOException, InterruptedException {
        var address = address();
        var program = Importer.start(address);
        var batch = 0L;
        try (var lines = program.inputReader()) {
            batch = Long.parseLong(lines.readLine());
            lines.readLine(); // says that some are added
            program.toHandle().destroyForcibly();
        }
        program.waitFor();
        try (var database = Database.open(address)) {
            assertThat(added(database.sql(), batch)).as("some were left to do").isBetween(1, FILES - 1);
        }
        try (var app = start(address)) {
            isWhole(app.database().sql(), batch);
        }
    }

    private static App start(DatabaseAddress address) {
        return App.start(TestConfig.demo(address), Clock.systemUTC());
    }

    private static int added(DSLContext sql, long batch) {
        return Batches.count(sql, batch, ItemState.ADDED);
    }

    private static void isWhole(DSLContext sql, long batch) {
        Batches.awaitEnd(sql, batch);
        assertThat(added(sql, batch)).isEqualTo(FILES);
        assertThat(sql.fetchCount(ARTICLE, ARTICLE.HEADLINE.like("Midtown, report %")))
                .isEqualTo(FILES);
    }

    /** A program of its own that hands a batch in and prints its number, then says when some of it is added. */
    static final class Importer {
        private Importer() {}

        public static void main(String[] address) {
            var app = RestartTest.start(new DatabaseAddress(address[0], address[1], ""));
            var batch = Batches.handIn(Visitor.signedIn(app.url(), "ines"), Batches.articles("Midtown", FILES));
            System.out.println(batch);
            Until.holds(() -> added(app.database().sql(), batch) > 2);
            System.out.println("some");
        }

        static Process start(DatabaseAddress address) throws IOException {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            return new ProcessBuilder(
                            java,
                            "-XX:TieredStopAtLevel=1",
                            "-Dorg.jooq.no-logo=true",
                            "-Dorg.jooq.no-tips=true",
                            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Importer.class.getName(),
                            address.url(),
                            address.user())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        }
    }
}
