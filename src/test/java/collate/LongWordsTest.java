package collate;

import static collate.db.schema.Tables.ARTICLE;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.Browsers;
import collate.testkit.House;
import collate.testkit.InBrowser;
import collate.testkit.TestDatabase;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is read stays in sight: under words that no line holds, and under what sticks to the top of the window. */
@InBrowser
class LongWordsTest {
    private static final String WORD = "Flood" + "x".repeat(295);

    @AutoClose
    private final House house = House.open(TestDatabase.H2);

    private long add(String headline, String last) {
        var text = "The fire at " + WORD
                + " began in the sorting hall shortly before four in the morning, the brigade said.\n\n"
                + "Rescuers said 17 people were killed in Dunmere on Monday, and that all of them had worked on the night shift.\n\n"
                + "Neighbours heard two dull blows and saw the roof of the northern wing sink into the yard.\n\n"
                + last;
        house.signedIn("ines")
                .post("/articles", "dossier", "1", "published", "2024-05-08", "headline", headline, "text", text);
        return house.sql()
                .select(ARTICLE.ID)
                .from(ARTICLE)
                .orderBy(ARTICLE.ID.desc())
                .limit(1)
                .fetchSingle(ARTICLE.ID);
    }

    @Test
    void aWordOfThreeHundredLettersWidensNoPage() {
        var article = "/articles/" + add(WORD, "It was the first fire there in a year, the harbour said.");
        add("W" + WORD, "The harbour said that it was the second fire there.");
        house.compared();
        var lines = "http://127.0.0.1/x\n" + WORD + "\n";
        house.signedIn("ines").post("/batches/addresses", "dossier", "1", "addresses", lines);
        var family = house.signedIn("ines")
                .get(article)
                .page()
                .select("a[href^=/families/]")
                .attr("href");
        assertThat(family).isNotEmpty();
        for (var width : List.of(390, 1366)) {
            var page = Browsers.newContext(width, ColorScheme.LIGHT, true).newPage();
            Browsers.signIn(page, house, "Ines Varga");
            for (var path : List.of(
                    "/",
                    "/articles",
                    article,
                    article + "/captures",
                    article + "/texts",
                    article + "/origins/new",
                    article + "/families/new",
                    "/batches",
                    "/batches/1",
                    "/dossiers/1",
                    "/dossiers/1/families",
                    family,
                    "/dossiers/1/matrix",
                    "/queue",
                    "/suggestions?dossier=1",
                    "/search?q=dunmere",
                    "/events",
                    "/record?dossier=1")) {
                page.navigate(house.url() + path);
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .as(path + " at " + width)
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void aClaimThatIsJumpedToBeginsBelowWhatSticksToTheTop() {
        for (var width : List.of(1366, 800, 390)) {
            var page = Browsers.newContext(width, ColorScheme.LIGHT, true).newPage();
            Browsers.signIn(page, house, "Ines Varga");
            page.navigate(house.url() + "/articles/1");
            var card = (String) page.evaluate("[...document.querySelectorAll('.card')].at(6).id");
            page.navigate(house.url() + "/articles/1#" + card);
            page.waitForFunction("scrollY > 0");
            var under = "(id) => document.getElementById(id).getBoundingClientRect().top"
                    + " - Math.max(...[...document.querySelectorAll('.bar, .tools')].map(it => it.getBoundingClientRect().bottom))";
            assertThat(((Number) page.evaluate(under, card)).doubleValue())
                    .as("pixels between them at " + width)
                    .isBetween(0.0, 120.0);
        }
    }
}
