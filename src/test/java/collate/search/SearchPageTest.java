package collate.search;

import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.time.Duration;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The search page and what people save of it, over HTTP. */
@OnBothDatabases
class SearchPageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TEXT = """
            The valley woke to sirens. Officials of the valley said at least 1,400 people were killed near Ardenmouth on Monday.

            Advertisement

            “We will rebuild every zeppelin hangar,” said Mayor Tilda Rask on Monday.""";

    @AutoClose
    private final House house;

    private final Visitor ines;

    SearchPageTest(TestDatabase on) {
        house = House.open(on);
        ines = house.signedIn("ines");
    }

    private void article() {
        var answer = ines.post(
                "/articles",
                "dossier",
                "1",
                "headline",
                "Sirens at Ardenmouth",
                "publisher",
                "Valley Wire",
                "published",
                "2024-10-09",
                "text",
                TEXT);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    /** The index follows within moments; the page is asked until it has. */
    private Document soon(String path, Predicate<Document> holds) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var page = ines.get(path).page();
            if (holds.test(page)) {
                return page;
            }
            assertThat(System.nanoTime()).as("too late: " + page.text()).isLessThan(end);
            Thread.sleep(10);
        }
    }

    private static boolean has(Document page, String group) {
        return !page.select("#of-" + group).isEmpty();
    }

    private boolean finds(String query, String group) {
        return has(ines.get("/search?" + query).page(), group);
    }

    @Test
    void findsInAllGroupsMarksAndNarrows() throws Exception {
        article();
        var page = soon("/search?q=fourteen+hundred+ardenmouth", found -> has(found, "claims"));
        var claim = page.expectFirst("section:has(#of-claims) li");
        assertThat(claim.select("mark.hit").eachText()).contains("1,400", "Ardenmouth");
        assertThat(claim.text()).contains("Valley Wire, 9 Oct 2024");
        assertThat(page.select("section:has(#of-articles) li mark.hit").eachText())
                .contains("1,400", "Ardenmouth");
        var tolls = page.expectFirst(".facet a:contains(Tolls)");
        assertThat(tolls.select("span").eachText()).containsExactly("Tolls", "1");
        var narrowed = ines.get(tolls.attr("href")).page();
        assertThat(has(narrowed, "claims")).isTrue();
        assertThat(has(narrowed, "articles")).isFalse();
        assertThat(narrowed.expectFirst(".facet a[aria-current]:contains(Tolls)")
                        .attr("href"))
                .as("a facet that is on leads back")
                .isEqualTo("/search?q=fourteen+hundred+ardenmouth");
        assertThat(finds("q=ardenmouth&min=1000&max=1500", "claims")).isTrue();
        assertThat(finds("q=ardenmouth&min=1401", "claims")).isFalse();
        assertThat(finds("q=ardenmouth&to=2024-10-08", "articles")).isFalse();
        assertThat(finds("q=rask", "people")).isTrue();
    }

    @Test
    void noiseIsNotFound() throws Exception {
        article();
        soon("/search?q=zeppelin", found -> has(found, "articles"));
        assertThat(ines.get("/search?q=advertisement+zeppelin").text()).contains("Nothing found");
    }

    @Test
    void nothingTypedIsAnError() {
        for (var typed :
                new String[] {"%22", "-", "speaker:", "((", "a+AND", "toll:x..y", "%00", "%F0%9F%98%80", "*"}) {
            assertThat(ines.get("/search?q=" + typed + "&page=-3&min=x&from=never&in=nowhere")
                            .status())
                    .as(typed)
                    .isEqualTo(200);
        }
        assertThat(ines.get("/search?page=999999&in=claims").status()).isEqualTo(200);
    }

    @Test
    void aSourceIsSealedWithItsReview() throws Exception {
        article();
        var found = soon("/search?q=zeppelin&kind=quote", page -> has(page, "claims"));
        var claim = found.expectFirst("section:has(#of-claims) li a[href^=/claims/]")
                .attr("href");
        var version = ines.get(claim).page().expectFirst("form[action$=/reviews] input[name=version]");
        var signed = house.signedIn("jun")
                .post(
                        claim + "/reviews",
                        "said",
                        "SAID",
                        "so",
                        "VERIFIED",
                        "reasons",
                        "Heard it.",
                        "source",
                        "https://archive.example/quixotic",
                        "source_title",
                        "Quixotic recording",
                        "version",
                        version.val());
        assertThat(signed.status()).as(signed.text()).isEqualTo(303);
        soon("/search?q=zeppelin&standing=in-review", page -> has(page, "claims"));
        assertThat(finds("q=quixotic", "evidence")).isFalse();
    }

    @Test
    void aSavedSearchSaysWhatIsNew() throws Exception {
        assertThat(ines.post("/saved-searches", "name", "Zeppelins", "query", "q=zeppelin")
                        .status())
                .isEqualTo(303);
        ines.post("/saved-searches", "name", "Zeppelins", "query", "q=other");
        assertThat(ines.get("/search").page().select("section:has(#saved) li a").eachText())
                .containsExactly("Zeppelins");
        assertThat(ines.get("/").page().select("#news")).isEmpty();
        article();
        var page = soon("/search", found -> found.text().contains("new since you looked"));
        assertThat(page.select("section:has(#saved) li").text())
                .contains("2 now, 2 new since you looked on 22 Nov 2026");
        var desk = ines.get("/").page().expectFirst("section:has(#news) li");
        assertThat(desk.text()).isEqualTo("Zeppelins 2 new");
        var jun = house.signedIn("jun");
        assertThat(jun.get("/search").page().select("#saved"))
                .as("each has their own")
                .isEmpty();
        var path = desk.expectFirst("a").attr("href");
        assertThat(jun.get(path).status()).isEqualTo(404);
        assertThat(ines.get(path).location()).isEqualTo("/search?q=zeppelin");
        assertThat(ines.get("/search").text()).contains("2 now").doesNotContain("new since");
        assertThat(jun.post(path + "/removal").status()).isEqualTo(404);
        ines.post(path + "/removal");
        assertThat(ines.get("/search").page().select("#saved")).isEmpty();
    }
}
