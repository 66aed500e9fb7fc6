package collate.db;

import static org.assertj.core.api.Assertions.assertThat;

import collate.db.schema.DefaultSchema;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** One set of migrations makes the same database twice. */
@OnBothDatabases
class MigrationsTest {
    @AutoClose
    private final Database database;

    MigrationsTest(TestDatabase on) {
        database = on.fresh();
    }

    @Test
    void everyFileHasRun() throws Exception {
        try (var files = Files.list(Path.of("db/migration"))) {
            var names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(database.sql()
                            .resultQuery(
                                    "select script from flyway_schema_history where version is not null order by installed_rank")
                            .fetch(0, String.class))
                    .isEqualTo(names);
        }
    }

    @Test
    void generatedTablesHaveTheColumnsOfTheRealOnes() {
        assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables())
                .isNotEmpty()
                .allSatisfy(table ->
                        assertThat(database.sql().selectFrom(table).fetch()).isEmpty());
    }
}
