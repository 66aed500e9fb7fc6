package collate;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.review.Standing;
import collate.testkit.Browsers;
import collate.testkit.House;
import collate.testkit.InBrowser;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the door to an exported claim, as people do it in two windows. */
@OnBothDatabases
@InBrowser
class JourneyTest {
    @AutoClose
    private final House house;

    JourneyTest(TestDatabase on) {
        house = House.open(on);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoPeopleVerifyAClaimAndAnEditorExportsIt(boolean javaScript) {
        var article = house.sql()
                .fetchSingle(ARTICLE, ARTICLE.PUBLISHER.eq("Sample Broadcaster"))
                .getId();
        var toll = house.sql()
                .fetchSingle(CLAIM, CLAIM.KIND.eq(Kind.TOLL), CLAIM.LABEL.contains("at least 1,400"))
                .getId();

        var ines = window(javaScript, "Ines Varga");
        link(ines, "China, Russia and the Israel–Hamas war").click();
        link(ines, "Wang Yi and Eli Cohen speak for the first time since war broke out")
                .click();
        assertThat(ines.locator("#s" + toll + " .val")).hasText("At least 1,400");
        ines.locator("#c" + toll + " .v").click();

        correctThePlace(ines);
        addClaimByWords(ines, article);
        sign(ines, toll, "https://example.org/report", "1 of 2 signed");

        var jun = window(javaScript, "Jun Park");
        sign(jun, toll, "https://example.org/another-report", "2 of 2 signed");
        assertThat(house.sql().fetchSingle(CLAIM, CLAIM.ID.eq(toll)).getStanding())
                .isEqualTo(Standing.DECIDED);
        jun.navigate(house.url() + "/claims/" + toll);
        assertThat(jun.locator("main")).containsText("Verified");

        export(window(javaScript, "Marta Sousa"), toll);
    }

    private Page window(boolean javaScript, String name) {
        var page = Browsers.newContext(1366, ColorScheme.LIGHT, javaScript).newPage();
        Browsers.signIn(page, house, name);
        return page;
    }

    private void correctThePlace(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit"))
                .first()
                .click();
        page.getByLabel("Place").fill("southern Israel");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .first()
                .click();
        assertThat(page.locator("main")).containsText("southern Israel");
    }

    private void addClaimByWords(Page page, long article) {
        page.navigate(house.url() + "/articles/" + article + "/claims/new?paragraph=7");
        page.getByLabel("Statement").check();
        page.getByLabel("Or the exact words").fill("China has so far not condemned the attacks");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add claim"))
                .click();
        page.navigate(house.url() + "/articles/" + article);
        assertThat(page.locator("mark.statement").first()).containsText("China has so far not condemned the attacks");
    }

    private void sign(Page page, long claim, String source, String signed) {
        page.navigate(house.url() + "/claims/" + claim);
        var form = page.locator("form[action='/claims/" + claim + "/reviews']");
        form.locator("input[name=said][value=SAID]").check();
        form.locator("input[name=so][value=VERIFIED]").check();
        form.locator("input[name=source]").fill(source);
        form.locator("[name=override]").fill("Two hospitals keep lists of names.");
        form.locator("[data-sign]").click();
        assertThat(page.locator("#review")).containsText(signed);
    }

    private void export(Page page, long claim) {
        page.navigate(house.url() + "/claim-sets/new?dossier=1");
        page.getByLabel("Name of the set").fill("Tolls");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Freeze version 1"))
                .click();
        var download = page.waitForDownload(
                () -> page.locator("a[href$='.json']").first().click());
        try (var json = download.createReadStream()) {
            var words = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(words)
                    .contains(
                            "\"id\" : " + claim,
                            "southern Israel",
                            "https://example.org/report",
                            "Jun Park",
                            "Ines Varga");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
