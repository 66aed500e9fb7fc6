package collate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import collate.articles.ArticleDesk;
import collate.claims.ClaimIntakeDesk;
import collate.db.Database;
import collate.dossiers.DossierDesk;
import collate.fetch.FetchSettings;
import collate.fetch.Fetcher;
import collate.fetch.TrickServer;
import collate.intake.BatchImport;
import collate.intake.IntakeRoutes;
import collate.jobs.Jobs;
import collate.record.Recorder;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, folders and lists of addresses from the command line. */
@OnBothDatabases
class ImportCommandTest {
    @AutoClose
    private final Database database;

    @AutoClose
    private final TrickServer web = new TrickServer();

    @TempDir
    private Path folder;

    ImportCommandTest(TestDatabase on) {
        database = on.fresh();
    }

    @Test
    void aFolderIsTakenWithWhatCanBeReadInIt() throws IOException {
        write("a.txt", "Flood at the weir\n\nRescuers said 4 people drowned on 8 May 2024.\n");
        write("b/c.html", "<html><body><h1>Flood over</h1><p>Rescuers said nobody else drowned.</p></body></html>");
        write("b/picture.png", "\u0000");
        write("empty.txt", " ");
        assertThat(run(folder.toString(), "--published", "2024-05-09", "--dossier", "Floods"))
                .startsWith("1\n")
                .contains("1 files of other kinds left out")
                .containsPattern("a.txt: article \\d+, \\d+ claims")
                .containsPattern("c.html: article \\d+")
                .contains("empty.txt: This file holds no text.")
                .contains("2 added, 1 failed. Batch 1 in dossier \"Floods\".");
        assertThat(run(folder.resolve("a.txt").toString(), "--dossier", "Floods"))
                .startsWith("0\n")
                .contains("a.txt: is there already, as article 1");
    }

    @Test
    void aStatedDayThatDoesNotExistIsSaidForItsLine() throws IOException {
        write(
                "d.jsonl",
                "{\"published\": \"2023-02-31\", \"text\": \"Rescuers said 3 people drowned on Monday.\"}\n"
                        + "{\"published\": \"2999-01-31\", \"text\": \"Rescuers said 5 people drowned on Monday.\"}\n");
        assertThat(run(folder.resolve("d.jsonl").toString()))
                .containsPattern(
                        "line 1: article \\d+, .*“published” of the JSON says “2023-02-31”, a day that does not exist.")
                .containsPattern(
                        "line 2: article \\d+, .*It says 31 Jan 2999 .*: in the future, so it is not believed.");
    }

    @Test
    void aListOfAddressesIsFetched() throws IOException {
        var words = "The weir broke at night, the mayor said, and two people were injured on Monday. ".repeat(6);
        web.page("/weir", "<html><body><article><h1>Weir</h1><p>" + words + "</p></article></body></html>");
        write("list.txt", web.url("/weir") + "\n");
        assertThat(run(folder.resolve("list.txt").toString(), "--published", "2024-05-09"))
                .startsWith("0\n")
                .contains(web.url("/weir") + ": article 1");
    }

    @Test
    void aDayOnWhichNothingWasPublishedIsRefused() {
        assertThatThrownBy(() -> run(folder.toString(), "--published", "1023-10-24"))
                .hasMessage(
                        "--published: 24 Oct 1023 is too early. Give the day of publication, in 1800 at the earliest.");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    /** The exit code and what was printed. */
    private String run(String... options) throws IOException {
        var clock = Clock.systemUTC();
        var recorder = new Recorder(clock);
        var sql = database.sql();
        var printed = new ByteArrayOutputStream();
        var articles = new ArticleDesk(sql, clock, recorder, new ClaimIntakeDesk(clock), List.of());
        try (var fetcher = new Fetcher(FetchSettings.of("127.0.0.1:*", "").withGap(Duration.ZERO), clock);
                var jobs = new Jobs(database);
                var out = new PrintStream(printed, true, UTF_8)) {
            IntakeRoutes.teach(jobs, sql, clock, recorder, articles, fetcher);
            jobs.start();
            var command = new ImportCommand(
                    new DossierDesk(sql, clock, recorder), new BatchImport(sql, clock, recorder, jobs), out);
            var code = command.run(ImportCommand.Request.of(List.of(options)));
            return code + "\n" + printed.toString(UTF_8);
        }
    }
}
