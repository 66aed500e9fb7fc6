package collate.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;

class WarcTest {
    private static final String CHUNKED = "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=UTF-8\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n8\r\n<p>Two, \r\n9\r\nhalves.</\r\n2\r\np>\r\n0\r\n\r\n";

    @AutoClose
    private final TrickServer site =
            new TrickServer().redirect("/short", "/long").on("/long", CHUNKED);

    @AutoClose
    private final Fetcher fetcher =
            new Fetcher(FetchSettings.of("127.0.0.1:*", "").withGap(Duration.ZERO), Clock.systemUTC());

    private Fetched fetched() {
        return (Fetched) fetcher.fetch(site.url("/short"));
    }

    @Test
    void everyHopIsARecordWithItsRequest() throws IOException {
        var kinds = new ArrayList<String>();
        try (var reader = new WarcReader(new ByteArrayInputStream(fetched().warc()))) {
            for (var record : reader) {
                kinds.add(kind(record));
            }
        }

        assertThat(kinds)
                .containsExactly(
                        "warcinfo obey",
                        "response 302 " + site.url("/short"),
                        "request GET " + site.url("/short"),
                        "response 200 " + site.url("/long"),
                        "request GET " + site.url("/long"));
    }

    private static String kind(WarcRecord record) throws IOException {
        return switch (record) {
            case Warcinfo info -> "warcinfo " + info.fields().first("robots").orElse("");
            case WarcResponse answer -> "response " + answer.http().status() + " " + answer.target();
            case WarcRequest request -> "request " + request.http().method() + " " + request.target();
            default -> "another";
        };
    }

    @Test
    void answersAreTheBytesOfTheWire() throws IOException {
        var text = unzipped(fetched().warc());

        assertThat(text)
                .contains("Content-Length: " + CHUNKED.length() + "\r\n")
                .contains("\r\n\r\n" + CHUNKED);
        assertThat(text).contains("WARC-IP-Address: 127.0.0.1\r\n").contains("GET /long HTTP/1.1\r\n");
    }

    @Test
    void digestsAreOfBlockAndPayload() throws IOException {
        List<String> digests = new ArrayList<>();
        try (var reader = new WarcReader(new ByteArrayInputStream(fetched().warc()))) {
            reader.calculateBlockDigest();
            for (var record : reader) {
                if (record instanceof WarcResponse answer) {
                    record.body().consume();
                    var said = answer.blockDigest().orElseThrow();
                    digests.add(said.algorithm());
                    assertThat(record.calculatedBlockDigest().orElseThrow().hex())
                            .isEqualTo(said.hex());
                }
            }
        }
        assertThat(digests).hasSize(2).allMatch("sha256"::equals);
    }

    @Test
    void thePageComesOutAsItWasRead() {
        var fetched = fetched();

        var page = WarcPage.in(fetched.warc(), 1_000).orElseThrow();

        assertThat(new String(page.body(), UTF_8)).isEqualTo("<p>Two, halves.</p>");
        assertThat(page.body()).isEqualTo(fetched.body());
        assertThat(page.address()).isEqualTo(fetched.address());
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("UTF-8");
    }

    @Test
    void whatIsNoWarcHoldsNoPage() {
        assertThat(WarcPage.in("<p>Not one.</p>".getBytes(UTF_8), 1_000)).isEmpty();
        assertThat(WarcPage.in(fetched().warc(), 5)).isEmpty();
    }

    private static String unzipped(byte[] warc) throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(warc)).readAllBytes(), ISO_8859_1);
    }
}
