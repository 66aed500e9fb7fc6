package collate.search;

import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
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
    void aFigureIsTypedAsPeopleWriteIt() {
        var page = ines.get("/search?min=1,400&max=2.000").page();
        assertThat(page.select("[name=min]").val()).isEqualTo("1400");
        assertThat(page.select("[name=max]").val()).isEqualTo("2000");
        assertThat(page.text()).doesNotContain("means nothing");
    }

    @Test
    void whatWasHandedInJustNowIsFoundOrThePageSaysThatItMayBeMissing() {
        for (var ship : List.of("Pelorus", "Quadrant", "Ramification", "Sextant", "Tarpaulin")) {
            ines.post("/articles", "dossier", "1", "headline", ship, "text", "The " + ship + " was towed to the quay.");
            var page = ines.get("/search?q=" + ship).page();
            assertThat(has(page, "articles")
                            || page.select(".note").text().contains("last moments cannot all be found"))
                    .as(page.text())
                    .isTrue();
        }
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
    void aClaimIsPlacedByTheNameThatItsArticleHasEverywhere() throws Exception {
        var answer = ines.post(
                "/articles",
                "dossier",
                "1",
                "headline",
                "Sirens at Ardenmouth.",
                "published",
                "2024-10-09",
                "text",
                TEXT.replace("Officials of the valley said at least", "At least"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        var page = soon("/search?q=1400+ardenmouth", found -> has(found, "claims"));
        assertThat(page.expectFirst("section:has(#of-claims) li").text())
                .contains("Sirens at Ardenmouth, 9 Oct 2024. No origin named");
    }

    @Test
    void whoIsCalledTheSameInTwoDossiersIsToldApart() throws Exception {
        article();
        var other = house.signedIn("marta").post("/dossiers", "name", "Hangars", "signatures", "2");
        ines.post(
                "/articles",
                "dossier",
                other.location().replaceAll("\\D", ""),
                "headline",
                "Hangars",
                "published",
                "2024-10-09",
                "text",
                "“Every zeppelin will fly again,” said Mayor Tilda Rask on Monday.");
        var page = soon("/search?q=zeppelin", found -> found.text().contains("Tilda Rask (Hangars)"));
        assertThat(page.text()).contains("Tilda Rask (China, Russia and the Israel–Hamas war)");
    }

    @Test
    void noiseIsNotFound() throws Exception {
        article();
        soon("/search?q=zeppelin", found -> has(found, "articles"));
        assertThat(ines.get("/search?q=advertisement+zeppelin").text()).contains("Nothing found");
        assertThat(ines.get("/search?q=toll:x..y+on:2023-99-99").text())
                .contains("“toll:x..y” gives no figure", "“on:2023-99-99” gives no day");
        assertThat(ines.get("/search?min=50&max=5").text()).contains("No figure is at least 50 and at most 5.");
        assertThat(ines.get("/search?from=2023-10-24&to=2023-10-07").text())
                .contains("No day is after 2023-10-24 and before 2023-10-07.");
        assertThat(ines.get("/search?kind=bogus").text()).contains("“kind=bogus” in the address means nothing here");
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
    void aTextTooLongIsSearchedAsFarAsItIsReadAndNothingOfItIsLost() {
        var words = "sirens of Ardenmouth ".repeat(450).strip();
        for (var place : List.of("/search?in=claims&q=", "/queue?kind=toll&q=")) {
            var answer = ines.get(place + words.replace(' ', '+'));
            assertThat(answer.status()).as(place).isEqualTo(200);
            var page = answer.page();
            var box = page.expectFirst("main input[name=q]").val();
            assertThat(box).as(place).hasSizeBetween(480, 500);
            assertThat(box + " " + page.expectFirst("#cut details p").text())
                    .as("together they are all of it")
                    .isEqualTo(words);
            assertThat(page.expectFirst("#cut").text()).contains("A search reads 500 characters at most.");
        }
        assertThat(ines.get("/search?q=sirens").page().select("#cut")).isEmpty();
        var letters = URLEncoder.encode("потоп ".repeat(1_500).strip(), StandardCharsets.UTF_8);
        assertThat(ines.get("/search?q=" + letters).status()).isEqualTo(200);
        assertThat(house.stranger().get("/search?q=" + letters).location()).startsWith("/sign-in?next=");
    }

    @Test
    void anAddressLongerThanTheServerReadsHasAPageOfOurs() {
        var answer = ines.get("/search?q=" + "flood+".repeat(30_000));
        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.text()).contains("That address is too long", "your words are still in the box");
        assertThat(answer.response().headers().firstValue("Content-Security-Policy"))
                .isEqualTo(ines.get("/search").response().headers().firstValue("Content-Security-Policy"))
                .isNotEmpty();
    }

    @Test
    void aQuoteThatTheArticleBreaksIsShownWholeWhicheverPartIsLookedFor() throws Exception {
        var answer = ines.post(
                "/articles",
                "dossier",
                "1",
                "headline",
                "The sluice",
                "publisher",
                "Valley Wire",
                "published",
                "2024-10-09",
                "text",
                "The sluice of Ardenmouth was looked at by the council on Monday, in the rain and by lamp light.\n\n"
                        + "“The sluice was opened far too late,” Mayor Tilda Rask said. “Nobody rang the bell of the mill.”");
        assertThat(answer.status()).isEqualTo(303);
        for (var word : List.of("sluice+late", "bell+mill")) {
            var page = soon(
                    "/search?in=claims&q=" + word,
                    found -> !found.select(".hits li").isEmpty());
            assertThat(page.select(".hits li .q").text())
                    .as(word)
                    .contains("The sluice was opened far too late", " … ", "Nobody rang the bell of the mill");
        }
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
        var results = ines.get(path).location();
        assertThat(results).isEqualTo("/search?q=zeppelin&saved=" + path.replaceAll("\\D", ""));
        var marked = ines.get(results).page();
        assertThat(marked.expectFirst("#new h2").text()).startsWith("New since you last looked, on 22 Nov 2026");
        assertThat(marked.select("#new li")).hasSize(2);
        assertThat(marked.select(".hits li:contains(New since you last looked)"))
                .as("above, and in the result")
                .hasSize(4);
        assertThat(ines.get(path).location()).as("clicked twice").isEqualTo(results);
        assertThat(ines.get(results).page().select("#new li")).hasSize(2);
        assertThat(jun.get(results).text()).doesNotContain("New since you");
        house.clock().pass(Duration.ofMinutes(5));
        ines.get(path);
        assertThat(ines.get(results).text()).as("seen").doesNotContain("New since you");
        assertThat(ines.get("/search?q=zeppelin").text()).doesNotContain("New since you");
        assertThat(ines.get("/search").text()).contains("2 now").doesNotContain("new since");
        assertThat(jun.post(path + "/removal").status()).isEqualTo(404);
        ines.post(path + "/removal");
        assertThat(ines.get("/search").page().select("#saved")).isEmpty();
    }
}
