package collate.matrix;

import static collate.testkit.Accessibility.assertNoAxeViolations;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.Browsers;
import collate.testkit.House;
import collate.testkit.InBrowser;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A matrix that is wider than its view shows that it goes on, and neither the claims nor their counts leave the view. */
@InBrowser
class MatrixInViewTest {
    private static final String LEFT = "element => element.getBoundingClientRect().left";
    private static final String RIGHT = "element => element.getBoundingClientRect().right";

    @AutoClose
    private final House house = House.open(TestDatabase.H2);

    private final String matrix;

    MatrixInViewTest() {
        var story = Story.begun(house.signedIn("marta"));
        for (var number = 1; number <= 12; number++) {
            story.article("Paper " + number, "2024-10-08", "At least 1,40" + number + " people were killed in Arden.");
        }
        matrix = house.url() + "/dossiers/" + story.dossier() + "/matrix";
    }

    private Page open(int width, ColorScheme theme, boolean javaScript) {
        var page = Browsers.newContext(width, theme, javaScript).newPage();
        Browsers.signIn(page, house, "Ines Varga");
        page.navigate(matrix);
        return page;
    }

    private static double at(Page page, String selector, String edge) {
        return ((Number) page.locator(selector).first().evaluate(edge)).doubleValue();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, true", "DARK, true", "LIGHT, false"})
    void itsEdgesStayInView(ColorScheme theme, boolean javaScript) {
        var page = open(1366, theme, javaScript);
        for (var scrolled : new int[] {0, 300}) {
            page.locator(".mx-view").evaluate("(view, to) => view.scrollTo(to, 0)", scrolled);
            assertThat(at(page, ".mx tbody td.num", RIGHT)).isCloseTo(at(page, ".mx-view", RIGHT), within());
            assertThat(at(page, ".mx tbody th", LEFT)).isCloseTo(at(page, ".mx-view", LEFT), within());
        }
        assertThat((String) page.locator(".mx tbody td.num")
                        .first()
                        .evaluate("cell => getComputedStyle(cell).boxShadow.replaceAll('inset', '')"))
                .as("over what lies under it")
                .contains("-10px");
        if (javaScript) {
            assertNoAxeViolations(page);
        }
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1.5);
    }

    @Test
    void itSaysHowManyArticlesAreOutsideAndGoesThere() {
        var page = open(1366, ColorScheme.LIGHT, true);
        var more = page.locator("[data-matrix-more] button");
        assertThat(more.textContent()).matches("\\d more articles →");
        page.locator(".mx-view").evaluate("view => view.scrollTo(view.scrollWidth, 0)");
        page.waitForCondition(() -> more.textContent().startsWith("← Back"));
        more.click();
        page.waitForCondition(() -> more.textContent().endsWith("→"));
    }

    @Test
    void aCellReachedByKeyIsNotUnderAnEdge() {
        var page = open(1366, ColorScheme.LIGHT, true);
        page.locator(".mx tbody tr:first-child a.cell").first().focus();
        for (var step = 0; step < 11; step++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(at(page, "a.cell:focus", RIGHT)).isLessThanOrEqualTo(at(page, ".mx tbody td.num", LEFT) + 1);
        for (var step = 0; step < 11; step++) {
            page.keyboard().press("ArrowLeft");
        }
        assertThat(at(page, "a.cell:focus", LEFT)).isGreaterThanOrEqualTo(at(page, ".mx tbody th", RIGHT) - 1);
    }

    @Test
    void onAPhoneItIsNoTableAndNothingIsOutside() {
        var page = open(390, ColorScheme.DARK, true);
        assertThat(page.locator("[data-matrix-more]").isVisible()).isFalse();
        assertThat(at(page, ".mx tbody td.num", RIGHT)).isLessThanOrEqualTo(390);
        assertNoAxeViolations(page);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void onAPhoneWhatNobodyReadIsOneLineUntilItIsOpened(boolean javaScript) {
        var page = open(390, ColorScheme.LIGHT, javaScript);
        var row = page.locator(".mx tbody tr").first();
        assertThat(row.locator("a.cell:visible").allTextContents()).containsExactly("says");
        row.getByText("Not read in 11 articles").click();
        assertThat(row.locator("a.cell:visible").count()).isEqualTo(12);
        row.locator("a.cell.unread").first().click();
        page.waitForURL("**cell=*");
        assertThat(page.locator("a.cell[aria-current]").isVisible()).isTrue();
        assertThat(page.locator("a.cell:visible").count())
                .isEqualTo(12 + page.locator(".mx tbody tr").count() - 1);
    }

    @Test
    void anArrowToTheRightGoesIntoItFromThePage() {
        var page = open(1366, ColorScheme.LIGHT, true);
        page.keyboard().press("ArrowRight");
        var first = page.locator("[data-matrix] a.cell").first();
        assertThat(first.evaluate("cell => cell === document.activeElement")).isEqualTo(true);
    }

    @Test
    void aKeyThatThePageNamesGoesIntoItAndADigitJudgesNothingUnseen() {
        var page = open(1366, ColorScheme.LIGHT, true);
        var isFocused = "cell => cell === document.activeElement";
        var first = page.locator("[data-matrix] a.cell").first();
        assertThat(page.getByText("into the matrix").first().isVisible()).isTrue();
        page.keyboard().press("4");
        assertThat(first.evaluate(isFocused)).isEqualTo(true);
        page.locator("a[download]").focus();
        page.keyboard().press("m");
        assertThat(first.evaluate(isFocused)).isEqualTo(true);
        page.keyboard().press("ArrowRight");
        page.keyboard().press("4");
        page.waitForURL("**cell=*");
        var judged = page.locator("a.cell[aria-current]");
        assertThat(judged.evaluate(isFocused)).isEqualTo(true);
        assertThat(judged.textContent()).contains("silent");
    }
}
