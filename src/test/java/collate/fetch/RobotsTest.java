package collate.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import collate.fetch.Refused.Reason;
import collate.testkit.MovableClock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RobotsTest {
    private final MovableClock clock = new MovableClock();

    @AutoClose
    private final TrickServer site =
            new TrickServer().page("/open", "<p>Open.</p>").page("/private/story", "<p>Private.</p>");

    @AutoClose
    private final Fetcher fetcher = new Fetcher(
            new FetchSettings(Set.of("127.0.0.1:*"), Optional.empty(), Duration.ofSeconds(2), 1_000_000, Duration.ZERO),
            clock);

    @Test
    void whatASiteForbidsIsNotAskedFor() {
        rules("User-agent: *\nDisallow: /private/\n");

        assertThat(fetcher.fetch(site.url("/private/story")))
                .isEqualTo(new Refused(
                        Reason.ROBOTS,
                        "127.0.0.1 does not want programs to read this page (its robots.txt says so): open it in the"
                                + " browser, save it and add it as a file."));
        assertThat(fetcher.fetch(site.url("/open"))).isInstanceOf(Fetched.class);
        assertThat(site.paths()).containsExactly("/robots.txt", "/open");
    }

    @Test
    void ourOwnNameGoesBeforeTheRulesForAll() {
        rules("User-agent: *\nDisallow: /\n\nUser-agent: Collate\nDisallow: /private/\n");

        assertThat(fetcher.fetch(site.url("/open"))).isInstanceOf(Fetched.class);
        assertThat(reason("/private/story")).isEqualTo(Reason.ROBOTS);
    }

    @Test
    void redirectsMustBeAllowedToo() {
        rules("User-agent: *\nDisallow: /private/\n");
        site.redirect("/short", "/private/story");

        assertThat(reason("/short")).isEqualTo(Reason.ROBOTS);
        assertThat(site.paths()).doesNotContain("/private/story");
    }

    @Test
    void rulesAreReadAgainAfterADay() {
        rules("User-agent: *\nDisallow: /open\n");
        assertThat(reason("/open")).isEqualTo(Reason.ROBOTS);

        rules("User-agent: *\nDisallow:\n");
        clock.pass(Duration.ofHours(23));
        assertThat(reason("/open")).isEqualTo(Reason.ROBOTS);

        clock.pass(Duration.ofHours(2));
        assertThat(fetcher.fetch(site.url("/open"))).isInstanceOf(Fetched.class);
    }

    @Test
    void noRulesForbidNothing() {
        for (var status : new String[] {"404 Not Found", "403 Forbidden", "410 Gone"}) {
            site.on("/robots.txt", "HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
            clock.pass(Duration.ofDays(2));
            assertThat(fetcher.fetch(site.url("/open"))).isInstanceOf(Fetched.class);
        }
    }

    @Test
    void rulesThatCannotBeReadForbidAll() {
        site.on("/robots.txt", "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");

        var refused = (Refused) fetcher.fetch(site.url("/open"));

        assertThat(refused.why())
                .isEqualTo("The robots.txt of 127.0.0.1 answers 503, so it cannot say whether programs may read its"
                        + " pages: try again later.");
        assertThat(refused.reason().passes()).isTrue();
        assertThat(site.paths()).doesNotContain("/open");

        rules("User-agent: *\nDisallow:\n");
        clock.pass(Duration.ofMinutes(6));
        assertThat(fetcher.fetch(site.url("/open"))).isInstanceOf(Fetched.class);
    }

    @Test
    void rulesReadBeforeAreObeyedWhileTheyCannotBeReadAgain() {
        rules("User-agent: *\nDisallow: /private/\n");
        assertThat(fetcher.fetch(site.url("/open"))).isInstanceOf(Fetched.class);

        site.on("/robots.txt", "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
        clock.pass(Duration.ofDays(2));
        assertThat(fetcher.fetch(site.url("/open"))).isInstanceOf(Fetched.class);
        assertThat(reason("/private/story")).isEqualTo(Reason.ROBOTS);

        clock.pass(Duration.ofDays(31));
        assertThat(reason("/open")).isEqualTo(Reason.SITE_FAULT);
    }

    @Test
    void rulesMayLieBehindARedirect() {
        site.redirect("/robots.txt", "/robots");
        site.page("/robots", "text/plain", "User-agent: *\nDisallow: /open\n");

        assertThat(reason("/open")).isEqualTo(Reason.ROBOTS);
    }

    @Test
    void aRedirectOfTheRulesLeadsNobodyInside() {
        site.redirect("/robots.txt", "http://10.0.0.1/robots.txt");

        var refused = (Refused) fetcher.fetch(site.url("/open"));

        assertThat(refused.reason()).isEqualTo(Reason.SITE_FAULT);
        assertThat(refused.why()).contains("lies on 10.0.0.1, which cannot be read");
    }

    private Reason reason(String path) {
        return ((Refused) fetcher.fetch(site.url(path))).reason();
    }

    private void rules(String robots) {
        site.page("/robots.txt", "text/plain", robots);
    }
}
