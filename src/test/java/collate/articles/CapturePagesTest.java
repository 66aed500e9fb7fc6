package collate.articles;

import static collate.db.schema.Tables.CAPTURE;
import static collate.db.schema.Tables.CAPTURE_BYTES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import collate.claims.ClaimIntakeDesk;
import collate.cli.VerifyRecordCommand;
import collate.db.Sums;
import collate.fetch.FetchSettings;
import collate.fetch.Fetched;
import collate.fetch.Fetcher;
import collate.fetch.TrickServer;
import collate.fetch.WarcPage;
import collate.read.Documents;
import collate.read.Item;
import collate.read.Received;
import collate.record.Actor;
import collate.record.ChainCheck;
import collate.record.Recorder;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class CapturePagesTest {
    private static final String HTML = """
            <html><head><title>Ferry stops</title></head><body><article>
            <p>The ferry between the two harbours stops on Friday, the port authority said in a notice to passengers.</p>
            <p>Nobody was hurt when it touched ground last week, and all 212 passengers were brought ashore by tugs.</p>
            </article><script>alert(1)</script></body></html>""";

    @AutoClose
    private final TrickServer site =
            new TrickServer().redirect("/short", "/ferry").page("/ferry", HTML);

    @AutoClose
    private final House house;

    CapturePagesTest(TestDatabase on) {
        house = House.open(on);
    }

    /** Returns the article that the fetched page became. */
    private long fetched() {
        var settings = FetchSettings.of("127.0.0.1:*", "").withGap(Duration.ZERO);
        try (var fetcher = new Fetcher(settings, Clock.systemUTC())) {
            var warc = ((Fetched) fetcher.fetch(site.url("/short"))).warc();
            var page = WarcPage.in(warc, 1_000_000).orElseThrow();
            var received = new Received(page.body(), "", page.mediaType(), Optional.of(URI.create(site.url("/ferry"))));
            var item = (Item.Readable) new Documents().in(received).getFirst();
            var article = NewArticle.of(1, item, Optional.empty()).fetched(item, warc, page);
            var desk = new ArticleDesk(
                    house.sql(),
                    house.clock(),
                    new Recorder(house.clock()),
                    new ClaimIntakeDesk(house.clock()),
                    List.of());
            return desk.add(article, Actor.COLLATE).article();
        }
    }

    private long captureOf(long article) {
        return house.sql()
                .select(CAPTURE.ID)
                .from(CAPTURE)
                .where(CAPTURE.ARTICLE_ID.eq(article))
                .fetchSingle()
                .value1();
    }

    @Test
    void aFetchedArticleShowsWhereItsBytesCameFrom() {
        var article = fetched();

        var page =
                house.signedIn("ines").get("/articles/" + article + "/captures").page();
        var capture = page.select("section.panel dl").text();

        assertThat(capture)
                .contains("Asked for " + site.url("/short"), "Sent on to " + site.url("/ferry"))
                .contains("Answered 200, text/html, UTF-8", HTML.getBytes(UTF_8).length + " bytes unpacked")
                .contains("of the page inside " + Sums.sha256(HTML));
        assertThat(page.select("details li").eachText()).contains("Content-Type: text/html; charset=utf-8");
    }

    @Test
    void theWholeFetchAndThePageInsideAreSavedAndNeverShown() {
        var capture = captureOf(fetched());
        var ines = house.signedIn("ines");

        var warc = ines.get("/captures/" + capture);
        var content = ines.get("/captures/" + capture + "/content");

        assertThat(header(warc, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"capture-" + capture + ".warc.gz\"");
        assertThat(header(warc, "X-Sha256"))
                .isEqualTo(Sums.sha256(warc.response().body()));
        assertThat(WarcPage.in(warc.response().body(), 1_000_000).orElseThrow().body())
                .isEqualTo(HTML.getBytes(UTF_8));
        assertThat(content.body()).isEqualTo(HTML);
        assertThat(header(content, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"page-" + capture + ".html\"");
        assertThat(header(content, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header(content, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void checkingSumsTheBytesAnew() {
        var article = fetched();
        var check = "/articles/" + article + "/captures?check=" + captureOf(article);
        var ines = house.signedIn("ines");
        assertThat(ines.get(check).text()).contains("The bytes are those that came in.");
        assertThat(verified()).endsWith("every byte as received");

        house.sql()
                .update(CAPTURE_BYTES)
                .set(CAPTURE_BYTES.BYTES, "forged".getBytes(UTF_8))
                .where(CAPTURE_BYTES.SHA256.eq(house.sql()
                        .select(CAPTURE.SHA256)
                        .from(CAPTURE)
                        .where(CAPTURE.ARTICLE_ID.eq(article))
                        .fetchSingle()
                        .value1()))
                .execute();

        assertThat(ines.get(check).text())
                .contains("This capture is not what it was: its bytes are no longer those that came in.")
                .contains(Sums.sha256("forged"));
        assertThat(verified())
                .contains("broken: capture " + captureOf(article) + " of article " + article
                        + ": its bytes are no longer those that came in")
                .endsWith("1 broken");
    }

    @Test
    void aCaptureOfAnotherArticleIsNotCheckedHere() {
        var article = fetched();
        var ines = house.signedIn("ines");

        assertThat(ines.get("/articles/1/captures?check=" + captureOf(article)).text())
                .doesNotContain("those that came in");
        assertThat(ines.get("/articles/999999/captures").status()).isEqualTo(404);
        assertThat(ines.get("/captures/1/content").status()).isEqualTo(404);
        assertThat(house.stranger().get("/articles/" + article + "/captures").status())
                .isEqualTo(302);
    }

    private String verified() {
        var printed = new ByteArrayOutputStream();
        VerifyRecordCommand.run(
                new ChainCheck(house.sql()), new CaptureQueries(house.sql()), new PrintStream(printed, true, UTF_8));
        return printed.toString(UTF_8).strip();
    }

    private static String header(Visitor.Answer answer, String name) {
        return answer.response().headers().firstValue(name).orElse("");
    }
}
