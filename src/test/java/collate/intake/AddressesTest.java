package collate.intake;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CAPTURE;
import static collate.db.schema.Tables.CAPTURE_BYTES;
import static collate.db.schema.Tables.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import collate.fetch.TrickServer;
import collate.fetch.WarcPage;
import collate.testkit.House;
import collate.testkit.MadeFiles;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import collate.testkit.Visitor.Sent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Addresses handed in: fetched once each, kept as WARC records, read like files. */
@OnBothDatabases
class AddressesTest {
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Quay closed</title>
            <meta property="article:published_time" content="2024-05-08T09:00:00Z"></head>
            <body><article><h1>Quay closed</h1><p>The harbour master said on Tuesday that %s people were injured when a
            crane fell on the northern quay, and that the quay stays closed until the end of the week.</p><p>Two ships
            were sent on to the next port, the office said, and nobody knows yet when they will be unloaded there.</p>
            </article></body></html>""";

    @AutoClose
    private final House house;

    @AutoClose
    private final TrickServer web = new TrickServer();

    private final Visitor ines;

    AddressesTest(TestDatabase on) {
        house = House.open(on);
        ines = house.signedIn("ines");
    }

    private Document handIn(String... addresses) {
        var batch = Batches.number(
                ines.post("/batches/addresses", "dossier", "1", "addresses", String.join("\n", addresses)));
        Batches.awaitEnd(house.sql(), batch);
        return ines.get("/batches/" + batch).page();
    }

    private static List<String> rows(Document page) {
        return page.select("#batch tbody tr").eachText();
    }

    @Test
    void eachAddressBecomesAnArticleWithItsRecord() {
        web.page("/quay", PAGE.formatted("three"));
        web.on("/gone", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        var address = web.url("/quay");
        assertThat(rows(handIn(address, web.url("/gone"))))
                .satisfiesExactly(
                        row -> assertThat(row).contains(address, "Added as A-", "8 May 2024"),
                        row -> assertThat(row).contains("Cannot be taken", "Try again"));
        var article = house.sql().fetchSingle(ARTICLE, ARTICLE.HEADLINE.eq("Quay closed"));
        var capture = house.sql().fetchSingle(CAPTURE, CAPTURE.ARTICLE_ID.eq(article.getId()));
        assertThat(capture.getPackaging()).isEqualTo("application/warc");
        assertThat(capture.getFetchedUrl()).isEqualTo(address);
        assertThat(capture.getHeaders()).containsIgnoringCase("content-type: text/html");
        var warc = house.sql()
                .fetchSingle(CAPTURE_BYTES, CAPTURE_BYTES.SHA256.eq(capture.getSha256()))
                .getBytes();
        assertThat(WarcPage.in(warc, 1_000_000))
                .hasValueSatisfying(page -> assertThat(page.address()).hasToString(address));
        assertThat(ines.get("/captures/" + capture.getId()).response().body()).isEqualTo(warc);
    }

    @Test
    void thePageThatChangedGivesItsArticleANewTextAndLeavesTheFigureToSomebody() {
        web.page("/quay", PAGE.formatted("three"));
        var address = web.url("/quay");
        handIn(address);
        assertThat(rows(handIn(address)).getFirst()).contains("Already here");
        web.page("/quay", PAGE.formatted("four"));
        assertThat(rows(handIn(address)).getFirst())
                .contains("Already here", "It says something else now", "1 orphan to decide");
        var article = house.sql().fetchSingle(ARTICLE, ARTICLE.HEADLINE.eq("Quay closed"));
        assertThat(house.sql().fetchCount(CAPTURE, CAPTURE.ARTICLE_ID.eq(article.getId())))
                .isEqualTo(2);
        assertThat(house.sql().fetchCount(CLAIM, CLAIM.LABEL.contains("four people")))
                .as("no claim is made of the new figure by itself")
                .isZero();
        assertThat(ines.get("/articles/" + article.getId()).text()).contains("four people");
        assertThat(ines.get("/articles/" + article.getId() + "/texts").text()).contains("text changed: three → four");
    }

    /** In one file or in several, with its pages side by side or one after the other. */
    @Test
    void theArchiveOrTheSavedPageOfAnAddressThatIsHereGivesItsArticleANewText() {
        web.page("/quay", PAGE.formatted("three"));
        var address = web.url("/quay");
        handIn(address);
        var pages = new LinkedHashMap<String, byte[]>();
        pages.put(address, MadeFiles.utf8(PAGE.formatted("four")));
        pages.put(web.url("/weir"), MadeFiles.utf8(PAGE.formatted("nine").replace("Quay closed", "Weir closed")));
        var saved = PAGE.formatted("five").replace("<title>", "<link rel=canonical href='" + address + "'><title>");
        assertThat(upload(new Sent("quay.warc.gz", MadeFiles.warc(pages, "text/html")), Sent.of("quay.html", saved)))
                .anySatisfy(row -> assertThat(row)
                        .contains("quay.warc.gz", "Already here", "It says something else now. Text 2")
                        .doesNotContain("same text"))
                .anySatisfy(row -> assertThat(row).contains("Weir closed", "Added as A-"))
                .anySatisfy(row -> assertThat(row).contains("quay.html", "It says something else now. Text 3"));
        var article = house.sql().fetchSingle(ARTICLE, ARTICLE.HEADLINE.eq("Quay closed"));
        assertThat(ines.get("/articles/" + article.getId()).text()).contains("five people");
    }

    /** What the layout tells to be noise is noise in a new text, too. */
    @Test
    void theRunningHeadOfADocumentIsNoiseInItsNewText() {
        var address = "https://port.example/report.pdf";
        for (var count : List.of("three", "four")) {
            var lines =
                    Collections.nCopies(60, "The harbour master said that " + count + " people were injured there.");
            var file = MadeFiles.pdf("Quay closed for good", lines);
            upload(new Sent(count + ".warc.gz", MadeFiles.warc(Map.of(address, file), "application/pdf")));
        }
        var article = house.sql().fetchSingle(ARTICLE, ARTICLE.HEADLINE.eq("Quay closed for good"));
        var page = ines.get("/articles/" + article.getId());
        assertThat(page.text()).contains("four people");
        assertThat(page.page().select(".para.noise").text()).contains("The Alder Bulletin", "running head or foot");
    }

    private List<String> upload(Sent... files) {
        var batch = Batches.handIn(ines, List.of(files));
        Batches.awaitEnd(house.sql(), batch);
        return rows(ines.get("/batches/" + batch).page());
    }

    @Test
    void whatFailedIsTriedAgain() {
        web.on("/late", "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
        var page = handIn(web.url("/late"));
        web.page("/late", PAGE.formatted("five"));
        var again = page.select("form[action$=/attempts]").attr("action");
        assertThat(ines.post(again).status()).isEqualTo(303);
        Batches.awaitEnd(house.sql(), 1);
        assertThat(rows(ines.get("/batches/1").page()).getFirst()).contains("Added as A-");
    }

    @Test
    void aLineThatIsNoAddressFailsForItselfAndTheRestIsFetched() {
        web.page("/quay", PAGE.formatted("three"));
        var page = handIn(web.url("/quay"), "ftp://example.org/a", "see the paper of Monday");
        assertThat(rows(page))
                .satisfiesExactly(
                        row -> assertThat(row).contains("/quay", "Added as A-"),
                        row -> assertThat(row)
                                .contains("ftp://example.org/a", "This line is no web address.", "Remove"),
                        row -> assertThat(row).contains("see the paper of Monday", "This line is no web address."));
        assertThat(page.select("#batch [role=status]").text()).isEqualTo("1 added, 2 failed.");
    }

    @Test
    void atLeastOneLineMustBeAnAddress() {
        var answer = ines.post("/batches/addresses", "dossier", "1", "addresses", "ftp://example.org/a\n");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#addresses-problem").text())
                .startsWith("“ftp://example.org/a” is no web address");
        assertThat(answer.page().select("#addresses").val()).contains("ftp://example.org/a");
    }

    @Test
    void allLinesThatAreNoneAreNamedAndAHostAloneIsEnough() {
        var lines = "ftp://a.example\nnobody\njavascript:alert(1)\n";
        var answer = ines.post("/batches/addresses", "dossier", "1", "addresses", lines);
        assertThat(answer.page().select("#addresses-problem").text())
                .startsWith("“ftp://a.example”, “nobody”, “javascript:alert(1)” are no web addresses");
        assertThat(answer.page().select("#addresses").val()).contains("nobody");
    }
}
