package collate.intake;

import static collate.db.schema.Tables.ARTICLE;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import collate.testkit.Visitor.Sent;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Days on which nothing can have been published: refused from people, doubted where a page states one. */
@OnBothDatabases
class PublishedDayPagesTest {
    private static final String FUTURE =
            "24 Oct 2999 lies in the future. Give the day of publication, tomorrow at the latest.";
    private static final String TOO_EARLY =
            "24 Oct 1023 is too early. Give the day of publication, in 1800 at the earliest.";
    private static final String STORY = "Fire at the kiln\n\nOfficials said 4 people died on Monday.\n";

    @AutoClose
    private final House house;

    private final Visitor ines;

    PublishedDayPagesTest(TestDatabase on) {
        house = House.open(on);
        ines = house.signedIn("ines");
    }

    @Test
    void whatIsTypedStaysWhereTheDayIsRefused() {
        var pasted = ines.post("/articles", "dossier", "1", "text", STORY, "published", "2999-10-24");
        assertThat(pasted.status()).isEqualTo(422);
        assertThat(pasted.text()).contains(FUTURE);
        assertThat(pasted.page().select("textarea[name=text]").text()).contains("Fire at the kiln");
        assertThat(pasted.page().select("input[name=published]").eachAttr("value"))
                .contains("2999-10-24");
        var sent = ines.upload(
                "/batches/files", List.of(Sent.of("a.txt", STORY)), "dossier", "1", "published", "1023-10-24");
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.text()).contains(TOO_EARLY);
    }

    @Test
    void theArticlesOwnFormsRefuseItToo() {
        var article = ines.post("/articles", "dossier", "1", "text", STORY, "published", "2026-11-23")
                .location();
        var details = ines.post(article + "/details", "version", "1", "published", "2999-10-24");
        assertThat(details.status()).isEqualTo(422);
        assertThat(details.text()).contains(FUTURE);
        var reference = ines.post(article + "/reference", "version", "1", "day", "1023-10-24");
        assertThat(reference.status()).isEqualTo(422);
        assertThat(reference.text()).contains(TOO_EARLY);
        assertThat(ines.get(article).text()).contains("Published Mon 23 Nov 2026");
    }

    @Test
    void thatOfAPageIsShownAndNeverUsed() {
        var page =
                "<html><head><meta property='article:published_time' content='2099-10-24T10:00:00Z'></head><body><article>"
                        + "<h1>Fire at the brickworks</h1><p>Officials said 4 people died on Monday, and two were injured.</p>"
                        + "</article></body></html>";
        var batch = Batches.handIn(ines, List.of(Sent.of("page.html", page)));
        Batches.awaitEnd(house.sql(), batch);
        var row = ines.get("/batches/" + batch).page().select("#batch tbody tr");
        assertThat(row.text()).contains("Date missing");
        assertThat(row.select("button[value=2099-10-24]")).isEmpty();
        var item = row.select("form[action$=/published]").attr("action");
        var refused = ines.post(item, "day", "2099-10-24");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains(FUTURE.replace("2999", "2099"));
        assertThat(refused.page().select("input[name=day][value=2099-10-24]")).hasSize(1);

        var stored = house.sql().fetchSingle(ARTICLE, ARTICLE.HEADLINE.eq("Fire at the brickworks"));
        assertThat(stored.getPublishedOn()).isNull();
        assertThat(stored.getReferenceOn()).isNull();
        var article = ines.get("/articles/" + stored.getId()).page();
        assertThat(article.select("#known").text()).contains("24 Oct 2099", "It lies in the future.");
        assertThat(article.select("[value=2099-10-24]")).isEmpty();
    }
}
