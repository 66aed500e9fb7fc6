package collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import collate.testkit.Browsers;
import collate.testkit.House;
import collate.testkit.InBrowser;
import collate.testkit.TestDatabase;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a phone a page is as tidy as beside it: what is shown is in sight, and words of a row stand on one line. */
@InBrowser
class NarrowPagesTest {
    private static final int WIDTH = 390;

    /** Of the first words in an element, from the top of the window. */
    private static final String WORDS_END = """
            it => {
              const walk = document.createTreeWalker(it, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                if (walk.currentNode.textContent.trim()) {
                  const range = document.createRange();
                  range.selectNodeContents(walk.currentNode);
                  return range.getBoundingClientRect().bottom;
                }
              }
            }""";

    @AutoClose
    private final House house = House.open(TestDatabase.H2);

    private Page page;

    @BeforeEach
    void signIn() {
        page = Browsers.newContext(WIDTH, ColorScheme.LIGHT, true).newPage();
        Browsers.signIn(page, house, "Ines Varga");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dossiers/1/matrix", "/dossiers/1/families", "/dossiers/1/feeds", "/batches?dossier=1"})
    void theTabOfADossierThatIsShownIsInSight(String path) {
        page.navigate(house.url() + path);
        var tab = page.locator(".views [aria-current]").boundingBox();
        assertThat(tab.x).isNotNegative();
        assertThat(tab.x + tab.width).isLessThanOrEqualTo(WIDTH);
    }

    @Test
    void aStateStandsOnTheLineOfTheWordsBesideIt() {
        page.navigate(house.url() + "/queue");
        var row = page.locator("tbody tr").first();
        assertThat(end(row.locator("[data-l=State] .st"))).isCloseTo(end(row.locator("[data-l=Article]")), within(1.5));
    }

    @Test
    void aValueThatIsNotThereTakesNoRoom() {
        page.navigate(house.url() + "/record?dossier=1");
        assertThat(page.locator("td:empty").count()).isPositive();
        assertThat(page.locator("td:empty:visible").count()).isZero();
    }

    @Test
    void noKeyIsOfferedWhereThereIsNoKeyboard() {
        page.navigate(house.url() + "/claims/1");
        assertThat(page.locator("main kbd:visible").allTextContents()).isEmpty();
    }

    private static double end(Locator words) {
        return ((Number) words.evaluate(WORDS_END)).doubleValue();
    }
}
