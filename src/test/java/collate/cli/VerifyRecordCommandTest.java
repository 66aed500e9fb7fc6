package collate.cli;

import static collate.db.schema.Tables.RECORD_ENTRY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import collate.articles.CaptureQueries;
import collate.db.Database;
import collate.record.Actor;
import collate.record.ChainCheck;
import collate.record.Change;
import collate.record.Recorder;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody changes the record unnoticed. */
@OnBothDatabases
class VerifyRecordCommandTest {
    @AutoClose
    private final Database database;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    VerifyRecordCommandTest(TestDatabase on) {
        database = on.fresh();
    }

    @BeforeEach
    void writeThreeEntries() {
        var recorder = new Recorder(Clock.fixed(Instant.parse("2026-11-20T09:30:00.123456Z"), ZoneOffset.UTC));
        database.sql().transaction(tx -> {
            for (var name : new String[] {"one", "two", "three"}) {
                recorder.writeHouse(
                        tx.dsl(),
                        Actor.COLLATE,
                        Change.of("renamed", "account", 1).value("name", null, name));
            }
        });
    }

    @Test
    void aWholeRecordIsSaidToBeWhole() {
        assertThat(run()).isZero();
        assertThat(printed.toString(UTF_8).strip())
                .isEqualTo("house: 3 entries, whole\n0 captures, every byte as received");
    }

    @Test
    void aChangedEntryIsNamed() {
        database.sql()
                .update(RECORD_ENTRY)
                .set(RECORD_ENTRY.NEW_WORDS, "forged")
                .where(RECORD_ENTRY.NUMBER.eq(2L))
                .execute();
        assertThat(run()).isEqualTo(1);
        assertThat(printed.toString(UTF_8).strip())
                .startsWith("house: broken: entry 2 was changed; 1 entry before it proven\n");
    }

    @Test
    void aRemovedEntryIsMissed() {
        database.sql()
                .deleteFrom(RECORD_ENTRY)
                .where(RECORD_ENTRY.NUMBER.eq(3L))
                .execute();
        assertThat(run()).isEqualTo(1);
        assertThat(printed.toString(UTF_8)).contains("house: broken: entries after it were removed");
    }

    private int run() {
        return VerifyRecordCommand.run(
                new ChainCheck(database.sql()),
                new CaptureQueries(database.sql()),
                new PrintStream(printed, true, UTF_8));
    }
}
