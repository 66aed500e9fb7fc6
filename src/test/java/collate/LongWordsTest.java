package collate;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.Browsers;
import collate.testkit.House;
import collate.testkit.InBrowser;
import collate.testkit.TestDatabase;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is read stays in sight: under words that no line holds, and under what sticks to the top of the window. */
@InBrowser
class LongWordsTest {
    private static final String WORD = "Flood" + "x".repeat(295);

    /** As long as the name of a person may be, but for the words around it. */
    private static final String NAME = "Flood" + "x".repeat(160);

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
    void aHeadlineOfThreeHundredLettersTakesThreeLinesOfAListAndAllOnPaper() {
        var headline =
                "What was said of the fire at the harbour. ".repeat(7).strip().replaceAll(".$", "");
        var article = add(headline, "It was the first fire there in a year, the harbour said.");
        var page = Browsers.newContext(390, ColorScheme.LIGHT, true).newPage();
        Browsers.signIn(page, house, "Ines Varga");
        for (var path : List.of("/articles", "/dossiers/1", "/queue?article=" + article)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.navigate(house.url() + path);
            assertThat(linesOf(headline, page)).as("on " + path).isBetween(2.0, 3.1);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(linesOf(headline, page)).as("of " + path + ", printed").isGreaterThan(4);
        }
        page.navigate(house.url() + "/articles/" + article);
        assertThat(page.locator("h1").textContent()).isEqualTo(headline);
    }

    /** Of the first link that says it, whole to whoever hears it or points at it. */
    private static double linesOf(String headline, Page page) {
        var link = page.locator("main td a[title=\"" + headline + "\"]").first();
        assertThat(link.textContent()).isEqualTo(headline);
        return ((Number) link.evaluate(
                        "it => it.getBoundingClientRect().height / parseFloat(getComputedStyle(it).lineHeight)"))
                .doubleValue();
    }

    @Test
    void aNameOfAHundredAndSixtyLettersWidensNoClaimsPage() {
        var article = add(
                "Named at length",
                "“The harbour will open on Friday,” Minister Ada " + NAME + " told Bo " + NAME
                        + ", according to a statement from the " + NAME + " Ministry.\n\nThe " + NAME
                        + " Ministry said 19 people were killed in the " + NAME + " Valley.");
        house.compared();
        var claims = house.sql()
                .selectDistinct(APPEARANCE.CLAIM_ID)
                .from(APPEARANCE)
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .fetch(APPEARANCE.CLAIM_ID);
        var origins = house.sql()
                .select(ORIGIN.ID)
                .from(ORIGIN)
                .where(ORIGIN.NAME.contains(NAME))
                .fetch(ORIGIN.ID);
        assertThat(claims).isNotEmpty();
        assertThat(origins).isNotEmpty();
        var paths = Stream.of(
                        claims.stream().map(id -> "/claims/" + id),
                        origins.stream().map(id -> "/origins/" + id),
                        Stream.of("/dossiers/1/origins"))
                .flatMap(some -> some)
                .toList();
        for (var width : List.of(390, 1366)) {
            var page = Browsers.newContext(width, ColorScheme.LIGHT, true).newPage();
            Browsers.signIn(page, house, "Ines Varga");
            assertThat(paths)
                    .as("pages that are wider than " + width)
                    .filteredOn(path -> {
                        page.navigate(house.url() + path);
                        return (int) page.evaluate("document.documentElement.scrollWidth") > width;
                    })
                    .isEmpty();
        }
    }

    @Test
    void aClaimThatIsJumpedToBeginsBelowWhatSticksToTheTop() {
        for (var width : List.of(1366, 800, 390)) {
            var page = Browsers.newContext(width, ColorScheme.LIGHT, true).newPage();
            Browsers.signIn(page, house, "Ines Varga");
            page.navigate(house.url() + "/articles/1");
            var card = (String) page.evaluate("[...document.querySelectorAll('.card')].at(-2).id");
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
