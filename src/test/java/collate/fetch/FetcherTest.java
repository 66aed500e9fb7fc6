package collate.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FetcherTest {
    @AutoClose
    private final TrickServer site = new TrickServer();

    @AutoClose
    private final Fetcher fetcher = new Fetcher(
            FetchSettings.of("127.0.0.1:*", "desk@collate.example").withGap(Duration.ZERO), Clock.systemUTC());

    @Test
    void aPageComesWithAllThatItSaid() {
        site.page("/story", "<p>Nine boats came in – all empty.</p>");

        var page = fetched("/story");

        assertThat(new String(page.body(), StandardCharsets.UTF_8)).isEqualTo("<p>Nine boats came in – all empty.</p>");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("UTF-8");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address()).hasToString(site.url("/story"));
        assertThat(page.redirects()).isEmpty();
        assertThat(page.header("content-length")).contains("40");
    }

    private Fetched fetched(String path) {
        return switch (fetcher.fetch(site.url(path))) {
            case Fetched fetched -> fetched;
            case Refused refused -> throw new AssertionError(refused);
        };
    }
}
