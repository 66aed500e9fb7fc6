package collate.intake;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CAPTURE;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.MadeFiles;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import collate.testkit.Visitor.Sent;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Files of formats that hold more than their text, handed in through the form as a browser sends them. */
@OnBothDatabases
class UploadedFormatsTest {
    private static final List<String> STORY = List.of(
            "The harbour master said on Tuesday that three people were injured when a crane fell on the quay.",
            "Two ships were sent on to the next port, the office said, and nobody knows when they will be unloaded.");

    @AutoClose
    private final House house;

    private final Visitor ines;

    UploadedFormatsTest(TestDatabase on) {
        house = House.open(on);
        ines = house.signedIn("ines");
    }

    private List<String> rows(Sent... files) {
        var batch = Batches.handIn(ines, List.of(files));
        Batches.awaitEnd(house.sql(), batch);
        return ines.get("/batches/" + batch).page().select("#batch tbody tr").eachText();
    }

    private static String page(String headline) {
        return "<!doctype html><html lang='en'><head><meta property='article:published_time' content='2024-05-08T09:00:00Z'>"
                + "<title>" + headline + "</title></head><body><article><h1>" + headline + "</h1><p>"
                + String.join("</p><p>", STORY) + "</p></article></body></html>";
    }

    private String stored(String headline) {
        var article = house.sql().fetchSingle(ARTICLE, ARTICLE.HEADLINE.eq(headline));
        var shown = ines.get("/articles/" + article.getId());
        assertThat(ines.get("/articles/" + article.getId() + "/texts/1").text()).contains(STORY);
        assertThat(shown.page().select(".card.toll")).isNotEmpty();
        var capture = house.sql().fetchSingle(CAPTURE, CAPTURE.ARTICLE_ID.eq(article.getId()));
        return capture.getMediaType() + " " + article.getUrl();
    }

    @Test
    void anOpenDocument() {
        assertThat(rows(new Sent("quay.odt", MadeFiles.odt("Crane falls on the quay", STORY))))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("quay.odt", "Added as A-"));
        assertThat(stored("Crane falls on the quay")).startsWith("application/vnd.oasis.opendocument.text");
    }

    @Test
    void aSavedPageAndTheSameSavedAgain() {
        var address = "https://port.example/quay";
        assertThat(rows(new Sent("quay.mhtml", MadeFiles.savedPage(address, page("Crane falls at noon")))))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("quay.mhtml", "Added as A-", "8 May 2024"));
        assertThat(stored("Crane falls at noon")).endsWith(address);
        var changed = page("Crane falls at noon").replace("Two ships", "Five ships");
        assertThat(rows(new Sent("again.mhtml", MadeFiles.savedPage(address, changed))))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("Already here", "It says something else now. Text 2"));
    }

    @Test
    void anArchiveOfTwoPages() {
        var pages = new LinkedHashMap<String, byte[]>();
        pages.put("https://port.example/night", MadeFiles.utf8(page("Crane falls at night")));
        pages.put(
                "https://port.example/dawn",
                MadeFiles.utf8(page("Crane falls at dawn").replace("Two", "Nine")));
        assertThat(rows(new Sent("port.warc.gz", MadeFiles.warc(pages, "text/html"))))
                .satisfiesExactlyInAnyOrder(
                        row -> assertThat(row).contains("port.warc.gz", "Opened"),
                        row -> assertThat(row).contains("Crane falls at night", "Added as A-", "8 May 2024"),
                        row -> assertThat(row).contains("Crane falls at dawn", "Added as A-", "8 May 2024"));
        assertThat(stored("Crane falls at night")).endsWith("https://port.example/night");
    }
}
