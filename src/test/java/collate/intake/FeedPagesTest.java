package collate.intake;

import static org.assertj.core.api.Assertions.assertThat;

import collate.fetch.TrickServer;
import collate.testkit.House;
import collate.testkit.MadeFiles;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class FeedPagesTest {
    @AutoClose
    private final TrickServer site = new TrickServer();

    @AutoClose
    private final House house;

    private final Visitor ines;

    FeedPagesTest(TestDatabase on) {
        house = House.open(on);
        ines = house.signedIn("ines");
        for (var name : new String[] {"ferry", "bridge", "light"}) {
            site.page("/" + name, """
                    <html><head><title>News of the %s</title></head><body><article><p>The %s of the harbour is closed for \
                    repairs, the port authority said on Friday. Nobody was hurt when the work began last week.</p></article>
                    </body></html>""".formatted(name, name));
        }
        lists("ferry");
    }

    /** What the feed lists from now on, the newest first. */
    private void lists(String... names) {
        var items = Stream.of(names)
                .map(name ->
                        "<item><title>About the %s</title><link>/%s</link><pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate></item>"
                                .formatted(name, name))
                .collect(Collectors.joining());
        site.page(
                "/feed",
                "application/rss+xml",
                "<rss version='2.0'><channel><title>Harbour news</title><description/>" + items + "</channel></rss>");
    }

    private Visitor.Answer add(String path, String... more) {
        var fields =
                Stream.concat(Stream.of("url", site.url(path)), Stream.of(more)).toArray(String[]::new);
        return ines.post("/dossiers/1/feeds", fields);
    }

    private Document eventually(String path, String words) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            var page = ines.get(path).page();
            if (page.text().contains(words)) {
                return page;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(ines.get(path).text());
    }

    @Test
    void whatIsNewInAFeedBecomesArticlesWithTheirCaptures() throws InterruptedException {
        var feed = add("/feed", "publisher", "Harbour Post").location();
        assertThat(ines.get(feed).text())
                .contains("Harbour news", "About the ferry", "listed only", "every 30 minutes");

        lists("bridge", "ferry");
        assertThat(ines.post(feed + "/polls").location()).isEqualTo(feed);
        var page = eventually(feed, "Article 6");

        var article =
                ines.get(page.select("td a[href^=/articles/]").attr("href")).page();
        assertThat(article.select(".art-head").text())
                .contains("Harbour Post", "Published Fri 20 Nov 2026, basis: date in the feed");
        assertThat(article.select("#text").text()).contains("The bridge of the harbour is closed");
        assertThat(ines.get("/articles/6/captures").text()).contains("Asked for " + site.url("/bridge"), "WARC file");
        assertThat(site.paths()).contains("/bridge").doesNotContain("/ferry");
    }

    @Test
    void whatAFeedListsAlreadyIsTakenInWhenAskedFor() throws InterruptedException {
        lists("light", "ferry");
        var feed = add("/feed", "old", "yes").location();

        var became = eventually(feed, "Article 7").select("td[data-l=Became]").eachText();
        assertThat(became).containsExactlyInAnyOrder("Article 6", "Article 7");
    }

    @Test
    void oneEntryIsTakenInByHand() throws InterruptedException {
        var feed = add("/feed").location();
        var taking = ines.get(feed).page().select("form[action$=/taking]").attr("action");

        ines.post(taking);

        assertThat(eventually(feed, "Article 6").text()).contains("About the ferry");
        assertThat(ines.post(taking).location()).isEqualTo(feed);
    }

    @Test
    void anArchiveBehindAnEntryGivesAllThatItHolds() throws InterruptedException {
        var zip = MadeFiles.zip(Map.of(
                "pier.txt", MadeFiles.utf8("Pier closed\n\nTwo people were hurt on the pier, the port said.\n"),
                "weir.txt", MadeFiles.utf8("Weir closed\n\nFour people were hurt at the weir, the port said.\n")));
        site.on("/news", (_, out) -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\nContent-Length: " + zip.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(zip);
        });
        lists("news");
        var feed = add("/feed", "old", "yes", "publisher", "Harbour Post").location();

        var opened = eventually(feed, "Opened: what it held")
                .select("a[href^=/batches/]")
                .attr("href");
        var batch = ines.get(opened).page().select("#batch tbody tr").eachText();
        assertThat(batch)
                .anySatisfy(row -> assertThat(row)
                        .contains("/news › pier.txt", "Pier closed", "Harbour Post", "20 Nov 2026 date in the feed"))
                .anySatisfy(row -> assertThat(row).contains("Weir closed", "Added as A-"));
    }

    @Test
    void whatAFeedBringsIsABatchThatCanBeUndone() throws InterruptedException {
        var feed = add("/feed", "old", "yes").location();
        var article =
                eventually(feed, "Article 6").select("td a[href^=/articles/]").attr("href");
        var batch = ines.get("/batches").page().select("a[href^=/batches/]").attr("href");
        assertThat(ines.get(batch).text()).contains("Feed Harbour news", "1 address");
        ines.post(batch + "/undoing", "why", "Not our story");
        eventually(feed, "was withdrawn");
        assertThat(ines.get(article).page().select("#withdrawn").text()).contains("Not our story");
    }

    @Test
    void anEntryThatCannotBeFetchedSaysWhy() throws InterruptedException {
        lists("nowhere");
        var feed = add("/feed", "old", "yes").location();

        assertThat(eventually(feed, "Try again").text()).contains("The site has no page at this address (404)");
    }

    @Test
    void aPageLeadsToItsFeed() {
        site.page("/home", "<html><head><link rel=alternate type=application/rss+xml href=/feed></head></html>");

        assertThat(ines.get(add("/home").location()).text()).contains("Harbour news", site.url("/feed"));
    }

    @Test
    void ofSeveralFeedsOneIsChosen() {
        site.page("/home", """
                <html><head><link rel=alternate type=application/rss+xml href=/feed>
                <link rel=alternate type=application/atom+xml href=/other></head></html>""");

        var answer = add("/home", "old", "yes");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("This page names several feeds: choose one below.");
        assertThat(answer.page().select("input[type=hidden][name=url]").eachAttr("value"))
                .containsExactly(site.url("/feed"), site.url("/other"));
    }

    @Test
    void whatIsNoFeedIsRefusedInASentence() {
        assertThat(add("/ferry").text()).contains("This is a page that names no feed");
        assertThat(add("/gone").text()).contains("The site has no page at this address (404)");
        assertThat(ines.post("/dossiers/1/feeds", "url", "").text()).contains("Give the address of a feed");
        assertThat(ines.post("/dossiers/1/feeds", "url", "http://10.0.0.1/feed").text())
                .contains("10.0.0.1 is a machine inside this network");
        assertThat(add("/feed").status()).isEqualTo(303);
        assertThat(add("/feed").text()).contains("This dossier follows this feed already.");
        assertThat(ines.get("/dossiers/1/feeds")
                        .page()
                        .select("section.panel h2 a")
                        .eachText())
                .containsExactly("Harbour news");
    }

    @Test
    void aFeedIsPausedResumedAndRemoved() {
        var feed = add("/feed").location();

        ines.post(feed + "/pause");
        assertThat(ines.get(feed).text()).contains("Paused", "none while it is paused");
        lists("bridge");
        ines.post(feed + "/polls");
        assertThat(ines.get(feed).text()).doesNotContain("About the bridge");

        ines.post(feed + "/resumption");
        assertThat(ines.get(feed).text()).contains("Followed");

        assertThat(ines.post(feed + "/removal", "why", " ").status()).isEqualTo(422);
        ines.post(feed + "/removal", "why", "It repeats the wire.");
        assertThat(ines.get(feed).text()).contains("Removed", "It repeats the wire.");
        assertThat(house.signedIn("marta")
                        .get("/record?dossier=1&subject=feed+1")
                        .text())
                .contains("added feed 1", "paused feed 1", "resumed feed 1", "removed feed 1");
        assertThat(add("/feed").status()).as("may be followed again").isEqualTo(303);
    }

    @Test
    void strangersAndUnknownFeeds() {
        assertThat(house.stranger().get("/dossiers/1/feeds").status()).isEqualTo(302);
        assertThat(ines.get("/feeds/99").status()).isEqualTo(404);
        assertThat(ines.get("/dossiers/99/feeds").status()).isEqualTo(404);
        assertThat(ines.post("/feeds/99/polls").status()).isEqualTo(404);
    }
}
