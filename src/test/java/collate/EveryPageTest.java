package collate;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.TEXT_VERSION;
import static collate.testkit.Accessibility.assertContrast;
import static collate.testkit.Accessibility.assertNoAxeViolations;
import static org.assertj.core.api.Assertions.assertThat;

import collate.claimsets.SignedClaims;
import collate.core.review.So;
import collate.testkit.Browsers;
import collate.testkit.House;
import collate.testkit.InBrowser;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import collate.testkit.Visitor.Sent;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page, in both themes, wide and narrow: no fault that axe knows, no scrolling sideways. */
@InBrowser
class EveryPageTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/articles",
            "/dossiers",
            "/articles/1",
            "/articles/2?focus=20",
            "/articles/3",
            "/articles/3/texts",
            "/articles/1/texts",
            "/articles/1/texts/1",
            "/articles/3/captures",
            "/articles/3/captures?check=3",
            "/articles/new",
            "/articles/new?way=files",
            "/articles/new?way=addresses",
            "/articles/new?way=bookmarklet",
            "/batches",
            "/batches/1",
            "/batches/1?way=files",
            "/articles/5/claims/new?paragraph=5",
            "/dossiers/1",
            "/dossiers/1/feeds",
            "/dossiers/1/origins",
            "/dossiers/1/persons",
            "/origins/1",
            "/origins/2?group=article",
            "/persons/1",
            "/persons/2",
            "/articles/1/origins/new",
            "/appearances/1/origins/new",
            "/dossiers/new",
            "/articles/1/families/new",
            "/families/1",
            "/dossiers/1/matrix",
            "/dossiers/1/matrix?cell=1-2",
            "/claims/1",
            "/claims/5/edit",
            "/claims/1/events",
            "/events",
            "/events/new?dossier=1",
            "/events/1",
            "/events/1/arrange",
            "/claim-sets/new?dossier=1&event=1",
            "/queue",
            "/search",
            "/search?q=escalation",
            "/search?in=articles&q=%221%2C400%22",
            "/queue?kind=toll",
            "/suggestions?dossier=1",
            "/suggestions?dossier=1&kind=quote",
            "/claim-sets",
            "/claim-sets/1/versions/1",
            "/claim-sets/1/versions/1/report",
            "/claim-sets/new?dossier=1",
            "/record?dossier=1",
            "/people",
            "/settings",
            "/settings/password",
            "/keys",
            "/nowhere");

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open(TestDatabase.H2);
        handInABatch();
        var story =
                "The pilot boat left the old harbour at dawn with four crates of medicine and a doctor on board.\n\n"
                        + "Volunteers from three villages searched the rocks below the lighthouse until long after midnight.\n\n";
        add(story + "The wind had turned so hard by noon that the coast guard closed both lanes to the islands.");
        add(story + "Families of the crew had waited all night and cheered when the boat came in.");
        house.compared();
        openEvent();
        freezeASet();
        giveANewText();
    }

    /** Of two claims, of which one is quoted only. */
    private static void freezeASet() {
        var signed = new SignedClaims(house);
        var first = signed.toll(0);
        var second = signed.toll(1);
        signed.decided(first, So.VERIFIED).decided(second, So.ATTRIBUTED);
        var frozen = house.signedIn("marta")
                .post("/claim-sets", "dossier", "1", "name", "Two tolls", "claims", "" + first, "claims", "" + second);
        assertThat(frozen.status()).isEqualTo(303);
    }

    /** Of which some claims are carried and some are orphans. */
    private static void giveANewText() {
        var body = house.sql()
                .select(TEXT_VERSION.BODY)
                .from(TEXT_VERSION)
                .where(TEXT_VERSION.ARTICLE_ID.eq(1L))
                .fetchSingle(TEXT_VERSION.BODY);
        house.signedIn("ines")
                .post("/articles/1/texts", "text", "A new line before.\n\n" + body.replaceFirst("\\d+", "77"));
    }

    private static void add(String text) {
        house.signedIn("ines").post("/articles", "dossier", "1", "headline", "The boat", "text", text);
    }

    /** One that needs somebody in every way. */
    private static void handInABatch() {
        var marta = house.signedIn("marta");
        var known = "---\npublished: 2024-05-08\n---\nMill fire\n\nPolice said 2 people died on Monday.\n";
        var files = List.of(
                Sent.of("known.txt", known),
                Sent.of("the-same-again.txt", known),
                Sent.of("undated.txt", "Dock fire\n\nPolice said 3 people died on Monday.\n"),
                new Sent("a-picture-with-a-very-long-name-that-no-narrow-window-holds.txt", new byte[] {0, 1, 2, 3}));
        marta.upload("/batches/files", files, "dossier", "1");
        Until.holds(() -> !marta.get("/batches/1").text().contains("working"));
    }

    /** An event with all claims of the sample dossier: figures, quotes and dates. */
    private static void openEvent() {
        var claims = house.sql().select(CLAIM.ID).from(CLAIM).fetch(CLAIM.ID);
        var ids = String.join(",", claims.stream().map(Object::toString).toList());
        house.signedIn("ines").post("/events", "dossier", "1", "name", "All of it", "claims", ids);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /**
     * Each is opened once and its window drawn narrower, as people do: wide and light, dark, ever narrower, on a phone in the dark. All
     * that axe knows is asked of the two that differ most, of the third what a theme can change.
     */
    @Test
    void isForEverybodyAndFitsTheWindow() {
        var page = Browsers.newContext(1366, ColorScheme.LIGHT, true).newPage();
        Browsers.signIn(page, house, "Marta Sousa");
        for (var path : PAGES) {
            wear(page, ColorScheme.LIGHT);
            page.setViewportSize(1366, 900);
            page.navigate(house.url() + path);
            assertNoAxeViolations(page);
            wear(page, ColorScheme.DARK);
            assertContrast(page);
            for (var width : List.of(1024, 768, 320, 390)) {
                page.setViewportSize(width, 900);
                var needed = (int) page.evaluate("document.documentElement.scrollWidth");
                assertThat(needed).as(path + " at " + width).isLessThanOrEqualTo(width);
            }
            assertNoAxeViolations(page);
        }
    }

    /** Without motion, so that no colour is still on its way to another. */
    private static void wear(Page page, ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
    }
}
