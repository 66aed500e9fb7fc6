package collate.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PolitenessTest {
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @AutoClose
    private final TrickServer site = new TrickServer().on("/slow", (_, out) -> {
        most.accumulateAndGet(open.incrementAndGet(), Math::max);
        Thread.sleep(40);
        open.decrementAndGet();
        out.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nslow".getBytes(ISO_8859_1));
    });

    @Test
    void aHostIsAskedOneThingAtATime() {
        try (var fetcher = fetcher(Duration.ZERO);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var times = 0; times < 8; times++) {
                threads.submit(() -> fetcher.fetch(site.url("/slow")));
            }
        }

        assertThat(site.requests()).hasSize(8);
        assertThat(most).hasValue(1);
    }

    @Test
    void betweenTwoRequestsThereIsAGap() {
        try (var fetcher = fetcher(Duration.ofMillis(300))) {
            var begun = System.nanoTime();
            fetcher.fetch(site.url("/slow"));
            fetcher.fetch(site.url("/slow"));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(380));
        }
    }

    @Test
    void aGapThatTheSiteAsksForIsKept() {
        site.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 1\n");
        try (var fetcher = fetcher(Duration.ZERO)) {
            var begun = System.nanoTime();
            fetcher.fetch(site.url("/slow"));
            fetcher.fetch(site.url("/slow"));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void waitingForOnesTurnIsNotTheSitesSlowness() {
        try (var fetcher = new Fetcher(
                new FetchSettings(
                        Set.of("127.0.0.1:*"),
                        Optional.empty(),
                        Duration.ofMillis(1_500),
                        1_000,
                        Duration.ofMillis(1_600)),
                Clock.systemUTC())) {
            fetcher.fetch(site.url("/slow"));
            assertThat(fetcher.fetch(site.url("/slow"))).isInstanceOf(Fetched.class);
        }
    }

    private static Fetcher fetcher(Duration gap) {
        return new Fetcher(FetchSettings.of("127.0.0.1:*", "").withGap(gap), Clock.systemUTC());
    }
}
