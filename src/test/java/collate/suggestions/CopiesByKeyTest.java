package collate.suggestions;

import static collate.db.schema.Tables.CLAIM_MERGE;
import static collate.testkit.Accessibility.assertContrast;
import static collate.testkit.Accessibility.assertNoAxeViolations;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.Browsers;
import collate.testkit.InBrowser;
import collate.testkit.TestDatabase;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The question for the copies of a story: by key, without script, on a phone. */
@InBrowser
class CopiesByKeyTest {
    @AutoClose
    private final Archive archive = new Archive(TestDatabase.H2);

    CopiesByKeyTest() {
        archive.article("Valley Wire", "2025-03-12", Copies.WIRE);
        archive.article("Coast Paper", "2025-03-12", Copies.PAPER);
        archive.house.compared();
    }

    private Page open(int width, ColorScheme theme, boolean script) {
        var page = Browsers.newContext(width, theme, script).newPage();
        Browsers.signIn(page, archive.house, "Ines Varga");
        page.navigate(archive.house.url() + "/suggestions?dossier=" + archive.dossier);
        return page;
    }

    private int merges() {
        return archive.sql().fetchCount(CLAIM_MERGE, CLAIM_MERGE.SPLIT_AT.isNull());
    }

    private static Locator box(Page page, String words) {
        return page.getByRole(AriaRole.CHECKBOX).and(page.getByLabel(words)).first();
    }

    @Test
    void aBoxIsClearedAndOneKeyJoinsTheOthers() {
        var page = open(1366, ColorScheme.LIGHT, true);
        box(page, "Nobody told us").focus();
        page.keyboard().press("Space");
        page.keyboard().press("1");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("6 pairs are one claim now");
        assertThat(merges()).isEqualTo(6);
        assertThat(page.locator("li.sg").filter(new Locator.FilterOptions().setHasText("Nobody told us")))
                .containsText("The same quote");
    }

    @Test
    void howFarAClaimIsStandsBesideItsNumberHoweverLongItsArticleIsNamed() {
        var page = open(390, ColorScheme.DARK, true);
        var apart = page.locator(".cp .small.mute, .sg-q .small.mute")
                .evaluateAll("all => all.map(one => one.querySelector('.st').getBoundingClientRect().top"
                        + " - one.querySelector('a').getBoundingClientRect().top)");
        assertThat((java.util.List<?>) apart)
                .isNotEmpty()
                .allSatisfy(pixels ->
                        assertThat(Math.abs(((Number) pixels).doubleValue())).isLessThan(8));
    }

    @Test
    void twoAsksThemOneByOneAndTheWayBackIsThere() {
        var page = open(1366, ColorScheme.LIGHT, true);
        page.keyboard().press("j");
        page.keyboard().press("2");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("7 pairs are asked one by one");
        assertThat(page.locator(".cps")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask them at once"))
                .click();
        assertThat(page.locator(".cps")).hasCount(1);
        assertThat(merges()).isZero();
    }

    @Test
    void itWorksWithoutScriptOnAPhone() {
        var page = open(390, ColorScheme.LIGHT, false);
        box(page, "Nobody told us").uncheck();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Yes, join what is ticked"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("6 pairs are one claim now");
        assertThat(merges()).isEqualTo(6);
    }

    @Test
    void everybodyCanReadIt() {
        for (var width : new int[] {1366, 390}) {
            assertNoAxeViolations(open(width, ColorScheme.LIGHT, true));
            var dark = open(width, ColorScheme.DARK, true);
            assertContrast(dark);
            assertThat((Integer) dark.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }
}
