package collate.db;

import static collate.db.schema.Tables.CAPTURE_BYTES;
import static collate.db.schema.Tables.DOSSIER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database keeps what it said it kept, belongs to one program at a time, and does not grow for ever. */
class EmbeddedFileTest {
    @TempDir
    private Path folder;

    @RepeatedTest(3)
    void killLosesNothingThatWasAcknowledged() throws Exception {
        var acknowledged = killAfter(100);
        try (var database = open()) {
            assertThat(database.sql().fetchCount(DOSSIER)).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void secondProgramIsToldWhoHasTheFolder() throws IOException {
        var first = Writer.start(folder);
        try (var lines = first.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("1");
            assertThatThrownBy(this::open)
                    .isInstanceOf(InUse.class)
                    .hasMessage(
                            "Another Collate is using this data folder. Stop it, or choose another folder with --data DIR.");
        } finally {
            first.destroyForcibly();
        }
    }

    @Test
    void aGracefulEndGivesBackTheRoomOfWhatWasRemoved() throws IOException {
        try (var database = open()) {
            keepAndRemove(database, 4_000_000);
        }
        assertThat(Files.size(folder.resolve("collate.mv.db"))).isLessThan(1_000_000);
    }

    @Test
    void idsOfWhatAnArticleBringsManyOfAreKeptAtHand() {
        try (var database = open()) {
            var atHand = database.sql()
                    .fetch("select table_name from information_schema.columns where identity_cache >= 1000")
                    .getValues(0, String.class);
            assertThat(atHand)
                    .contains("claim", "appearance", "ground", "noise")
                    .doesNotContain("article", "dossier");
        }
    }

    private Database open() {
        return Database.open(DatabaseAddress.inFolder(folder));
    }

    /** Returns the last number the writer was told is kept, which may have reached the pipe after the kill was sent. */
    private int killAfter(int writes) throws Exception {
        var writer = Writer.start(folder);
        var acknowledged = 0;
        try (var lines = writer.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged = Integer.parseInt(line);
                if (acknowledged == writes) {
                    writer.toHandle().destroyForcibly(); // the process itself would drop what is still in the pipe
                }
            }
        }
        writer.waitFor();
        assertThat(acknowledged).isGreaterThanOrEqualTo(writes);
        return acknowledged;
    }

    private static void keepAndRemove(Database database, int length) {
        var noise = new byte[length];
        new Random(1).nextBytes(noise);
        database.sql()
                .insertInto(CAPTURE_BYTES, CAPTURE_BYTES.SHA256, CAPTURE_BYTES.LENGTH, CAPTURE_BYTES.BYTES)
                .values("00", (long) length, noise)
                .execute();
        database.sql().deleteFrom(CAPTURE_BYTES).execute();
    }
}
