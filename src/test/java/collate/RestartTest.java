package collate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import collate.cli.BackupCommand;
import collate.db.Database;
import collate.db.DatabaseAddress;
import collate.people.PeopleQueries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What outlives the program: sessions in the data folder, and everything in a backup. */
class RestartTest {
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void sessionsOutliveARestart() throws Exception {
        try (var app = App.start(TestConfig.demo(DatabaseAddress.inFolder(folder)), Clock.systemUTC())) {
            signIn(app.url());
        }
        try (var app = App.start(TestConfig.demo(DatabaseAddress.inFolder(folder)), Clock.systemUTC())) {
            assertThat(get(app.url() + "/settings")).contains("Ines Varga, reviewer");
        }
    }

    @Test
    void aBackupBringsEverythingBack() throws IOException {
        var address = DatabaseAddress.inFolder(folder.resolve("old"));
        App.start(TestConfig.demo(address), Clock.systemUTC()).close();
        var file = folder.resolve("saved.zip").toString();
        assertThat(commands(address).backup(List.of(file))).isZero();

        var fresh = folder.resolve("new");
        var restored = DatabaseAddress.inFolder(fresh);
        assertThat(commands(restored).restore(List.of(file), fresh)).isZero();
        assertThat(printed.toString(UTF_8)).contains("house: 4 entries, whole").contains("dossier 1: ");
        assertThat(people(restored)).isEqualTo(people(address)).hasSize(4);
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        var address = DatabaseAddress.inFolder(folder);
        Database.open(address).close();
        var file = List.of(folder.resolve("saved.zip").toString());
        commands(address).backup(file);
        assertThatThrownBy(() -> commands(address).backup(file)).hasMessageContaining("is there already");
        assertThatThrownBy(() -> commands(address).restore(file, folder))
                .hasMessageContaining("holds a database already");
    }

    @Test
    void postgresIsLeftToItsOwnTools() {
        var address = DatabaseAddress.ofSetting("jdbc:postgresql://localhost/collate");
        assertThatThrownBy(() -> commands(address).backup(List.of("saved.zip"))).hasMessageContaining("pg_dump");
    }

    private BackupCommand commands(DatabaseAddress address) {
        return new BackupCommand(address, new PrintStream(printed, true, UTF_8));
    }

    private static List<?> people(DatabaseAddress address) {
        try (var database = Database.open(address)) {
            return new PeopleQueries(database.sql(), Clock.systemUTC()).people();
        }
    }

    private void signIn(String url) throws IOException, InterruptedException {
        var door = get(url + "/sign-in");
        var token = door.replaceFirst("(?s).*?name=\"form_token\" value=\"([^\"]+)\".*", "$1");
        var form = HttpRequest.newBuilder(URI.create(url + "/sign-in/sample"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("sign_in=ines&form_token=" + token))
                .build();
        assertThat(browser.send(form, BodyHandlers.ofString()).statusCode()).isEqualTo(303);
    }

    private String get(String url) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url)).build();
        return browser.send(request, BodyHandlers.ofString()).body();
    }
}
