package collate.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import collate.fetch.Refused.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private static final Duration PATIENCE = Duration.ofMillis(1_500);
    private static final int LONGEST = 1_000_000;

    @AutoClose
    private final TrickServer site = new TrickServer();

    @AutoClose
    private final Fetcher fetcher = new Fetcher(
            new FetchSettings(
                    Set.of("127.0.0.1:*"), Optional.of("desk@collate.example"), PATIENCE, LONGEST, Duration.ZERO),
            Clock.systemUTC());

    @Test
    void aPageComesWithAllThatItSaid() {
        site.page("/story", "<p>Nine boats came in – all empty.</p>");

        var page = fetched("/story");

        assertThat(new String(page.body(), UTF_8)).isEqualTo("<p>Nine boats came in – all empty.</p>");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("UTF-8");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address()).hasToString(site.url("/story"));
        assertThat(page.redirects()).isEmpty();
        assertThat(page.header("content-length")).contains("40");
    }

    @Test
    void itSaysWhoAsksAndCarriesNoCookie() {
        site.on("/first", "HTTP/1.1 302 Found\r\nLocation: /second\r\nSet-Cookie: id=7\r\nContent-Length: 0\r\n\r\n");
        site.page("/second", "<p>Come in.</p>");

        fetched("/first");

        assertThat(site.requests())
                .hasSize(2)
                .allSatisfy(lines -> assertThat(lines)
                        .contains(
                                "Host: 127.0.0.1:" + site.port(),
                                "User-Agent: Collate/0.1 (a fact-checking desk; contact desk@collate.example)")
                        .noneMatch(line -> line.startsWith("Cookie")));
    }

    @Test
    void redirectsAreFollowedAndKept() {
        site.redirect("/a", "/b?x=1").redirect("/b?x=1", site.url("/c")).page("/c", "<p>Here.</p>");

        var page = fetched("/a");

        assertThat(page.asked()).hasToString(site.url("/a"));
        assertThat(page.redirects()).extracting(Object::toString).containsExactly(site.url("/a"), site.url("/b?x=1"));
        assertThat(page.address()).hasToString(site.url("/c"));
    }

    @Test
    void fiveRedirectsAreTheMost() {
        for (var hop = 0; hop < 6; hop++) {
            site.redirect("/" + hop, "/" + (hop + 1));
        }
        site.page("/6", "<p>Far away.</p>");

        assertThat(fetched("/1").address()).hasToString(site.url("/6"));
        assertThat(refused("/0"))
                .isEqualTo(
                        new Refused(
                                Reason.REDIRECTS,
                                "The site sends on more than 5 times: open it in the browser and give the address it ends at."));
    }

    @Test
    void circlesAreLeft() {
        site.redirect("/a", "/b").redirect("/b", "/a");

        assertThat(refused("/a").why()).startsWith("The site sends round in a circle");
    }

    @Test
    void redirectsThatLeadNowhereAreRefused() {
        site.on("/blind", "HTTP/1.1 301 Moved\r\nContent-Length: 0\r\n\r\n");
        site.redirect("/file", "file:///etc/passwd");
        site.redirect("/inside", "http://10.0.0.1/admin");
        site.redirect("/metadata", "http://169.254.169.254/latest/meta-data/");
        site.redirect("/port", "http://127.0.0.2:22/");

        assertThat(refused("/blind").reason()).isEqualTo(Reason.REDIRECTS);
        assertThat(refused("/file").why()).startsWith("Only addresses that start with http:// or https://");
        assertThat(refused("/inside").reason()).isEqualTo(Reason.INSIDE);
        assertThat(refused("/metadata").why())
                .startsWith("169.254.169.254 leads to an address that no public page has");
        assertThat(refused("/port").why()).startsWith("Port 22 is not one");
    }

    @Test
    void aSlowDripIsCutOff() {
        site.on("/drip", (_, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(ISO_8859_1));
            while (true) {
                out.write('.');
                out.flush();
                Thread.sleep(50);
            }
        });

        var begun = System.nanoTime();
        assertThat(refused("/drip").reason()).isEqualTo(Reason.TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(PATIENCE, PATIENCE.multipliedBy(20));
    }

    @Test
    void silenceIsCutOff() {
        site.on("/silence", (_, _) -> Thread.sleep(60_000));

        assertThat(refused("/silence").why()).startsWith("The site did not give the whole page within");
    }

    @Test
    void anEndlessBodyIsCutOff() {
        site.on("/endless", (_, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                    .getBytes(ISO_8859_1));
            var chunk = ("2000\r\n" + "x".repeat(0x2000) + "\r\n").getBytes(ISO_8859_1);
            while (true) {
                out.write(chunk);
            }
        });

        assertThat(refused("/endless").reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void anEndlessHeadIsCutOff() {
        site.on("/head", (_, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1));
            while (true) {
                out.write("X-More: and more\r\n".getBytes(ISO_8859_1));
            }
        });

        assertThat(refused("/head").reason()).isEqualTo(Reason.GARBLED);
    }

    @Test
    void aGzipBombDoesNotGoOff() throws IOException {
        site.on("/bomb", packed("gzip", gzip("0".repeat(50_000_000))));

        assertThat(refused("/bomb"))
                .isEqualTo(new Refused(
                        Reason.TOO_LARGE,
                        "The page is larger than 1 MB: save the part that matters and add it as a file."));
    }

    @Test
    void packedPagesAreUnpacked() throws IOException {
        var zlib = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(zlib)) {
            packing.write("<p>Deflated.</p>".getBytes(UTF_8));
        }
        site.on("/gzip", packed("gzip", gzip("<p>Zipped.</p>")));
        site.on("/deflate", packed("deflate", zlib.toByteArray()));

        assertThat(new String(fetched("/gzip").body(), UTF_8)).isEqualTo("<p>Zipped.</p>");
        assertThat(new String(fetched("/deflate").body(), UTF_8)).isEqualTo("<p>Deflated.</p>");
    }

    @Test
    void damagedOrUnknownPackingIsSaid() {
        site.on("/half", packed("gzip", new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3}));
        site.on("/br", packed("br", new byte[] {1, 2, 3}));

        assertThat(refused("/half").why()).startsWith("The page came damaged and cannot be unpacked");
        assertThat(refused("/br").why()).contains("(br)");
    }

    @Test
    void halfAPageIsNotKept() {
        site.on("/half", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 900\r\n\r\n<p>It began");
        site.on("/chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\nIt began");

        assertThat(refused("/half").why()).startsWith("127.0.0.1 hung up before the page was whole");
        assertThat(refused("/chunk").reason()).isEqualTo(Reason.GARBLED);
    }

    @Test
    void whatIsNoWebSiteIsSaid() {
        site.on("/mail", "220 mail.collate.example ESMTP\r\n");
        site.on("/nothing", "");

        assertThat(refused("/mail").reason()).isEqualTo(Reason.GARBLED);
        assertThat(refused("/nothing").reason()).isEqualTo(Reason.GARBLED);
    }

    @Test
    void interimAnswersAreSkipped() {
        site.on(
                "/early",
                "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"
                        + "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 12\r\n\r\n<p>Late.</p>");

        var page = fetched("/early");

        assertThat(new String(page.body(), UTF_8)).isEqualTo("<p>Late.</p>");
        assertThat(WarcPage.in(page.warc(), LONGEST).orElseThrow().body()).isEqualTo(page.body());
    }

    @Test
    void eachAnswerThatIsNoPageHasItsSentence() {
        assertThat(status("404 Not Found", "")).startsWith("The site has no page at this address (404)");
        assertThat(status("410 Gone", "")).startsWith("The site has no page at this address (410)");
        assertThat(status("401 Unauthorized", "")).startsWith("The page wants a sign-in");
        assertThat(status("402 Payment Required", "")).startsWith("The page is for subscribers");
        assertThat(status("403 Forbidden", "")).startsWith("The site turns us away (403), as paywalls");
        assertThat(status("429 Too Many Requests", "")).startsWith("The site asks us to come less often");
        assertThat(status("451 Unavailable", "")).contains("legal reasons");
        assertThat(status("500 Oops", "")).startsWith("The site has a fault of its own (500)");
        assertThat(status("503 Busy", "")).startsWith("The site is down or too busy");
        assertThat(status("418 I'm a teapot", "")).startsWith("The site answered 418, which is no page");
        assertThat(status("304 Not Modified", "")).startsWith("The site answered 304, which is no page");
        assertThat(status("204 No Content", "")).startsWith("The site answered 204, which is no page");
        assertThat(status("200 OK", "Content-Length: 0\r\n")).startsWith("The page at this address is empty");
        assertThat(status("200 OK", "Content-Type: image/png\r\nContent-Length: 900\r\n"))
                .startsWith("This address is of type image/png, which holds no text");
    }

    @Test
    void whenToComeBackIsHeard() {
        site.on("/busy", "HTTP/1.1 503 Busy\r\nRetry-After: 90\r\nContent-Length: 0\r\n\r\n");

        var refused = refused("/busy");

        assertThat(refused.retryAfter()).contains(Duration.ofSeconds(90));
        assertThat(refused.reason().passes()).isTrue();
    }

    @Test
    void charsetsThatDoNotExistAreNotBelieved() {
        site.page("/none", "text/html; charset=klingon-8", "<p>Qapla.</p>");
        site.page("/quoted", "Text/HTML ; Charset=\"windows-1251\"", "<p>Da.</p>");
        site.on("/bare", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nplain");

        assertThat(fetched("/none").charset()).isEmpty();
        assertThat(fetched("/quoted").charset()).isEqualTo("windows-1251");
        assertThat(fetched("/quoted").mediaType()).isEqualTo("text/html");
        assertThat(fetched("/bare").mediaType()).isEqualTo("application/octet-stream");
    }

    @Test
    void nothingIsSentTwiceThatDidNotChange() {
        site.on("/feed", (request, out) -> {
            var known = request.contains("If-None-Match: \"v1\"") && request.contains("If-Modified-Since: yesterday");
            out.write((known
                            ? "HTTP/1.1 304 Not Modified\r\nETag: \"v1\"\r\n\r\n"
                            : "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Length: 3\r\n\r\nnew")
                    .getBytes(ISO_8859_1));
        });
        var conditions = new Conditions(Optional.of("\"v1\""), Optional.of("yesterday"));

        var first = fetched("/feed");
        var second = (Fetched) fetcher.fetch(site.url("/feed"), conditions);

        assertThat(first.header("ETag")).contains("\"v1\"");
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void nobodyHomeIsSaid() {
        var gone = new TrickServer();
        gone.close();

        assertThat(fetcher.fetch(gone.url("/")))
                .isEqualTo(new Refused(Reason.UNREACHABLE, "127.0.0.1 does not take our call: try again later."));
    }

    private String status(String line, String headers) {
        site.on("/status", "HTTP/1.1 " + line + "\r\n" + headers + "\r\n");
        return refused("/status").why();
    }

    private static TrickServer.Trick packed(String encoding, byte[] body) {
        return (_, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: %s\r\nContent-Length: %d\r\n\r\n"
                    .formatted(encoding, body.length)
                    .getBytes(ISO_8859_1));
            out.write(body);
        };
    }

    private static byte[] gzip(String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    private Fetched fetched(String path) {
        return switch (fetcher.fetch(site.url(path))) {
            case Fetched fetched -> fetched;
            case Refused refused -> throw new AssertionError(refused);
        };
    }

    private Refused refused(String path) {
        return switch (fetcher.fetch(site.url(path))) {
            case Refused refused -> refused;
            case Fetched fetched -> throw new AssertionError(fetched);
        };
    }
}
