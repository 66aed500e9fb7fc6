package collate.people;

import static collate.testkit.Accessibility.assertNoAxeViolations;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.Browsers;
import collate.testkit.House;
import collate.testkit.InBrowser;
import collate.testkit.TestDatabase;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door as somebody sees it. */
@InBrowser
class DoorPageTest {
    @AutoClose
    private final House house = House.open(TestDatabase.H2);

    @ParameterizedTest
    @CsvSource({"1366, LIGHT", "1366, DARK", "390, LIGHT", "390, DARK"})
    void theDoorIsForEverybody(int width, ColorScheme theme) {
        var page = Browsers.newContext(width, theme, true).newPage();
        page.navigate(house.url() + "/sign-in");
        assertNoAxeViolations(page);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void sampleReviewersComeInWithAndWithoutJavaScript(boolean javaScript) {
        var page = Browsers.newContext(1366, ColorScheme.LIGHT, javaScript).newPage();
        Browsers.signIn(page, house, "Ines Varga");
        page.navigate(house.url() + "/settings");
        assertThat(page.textContent("body")).contains("Ines Varga");
    }
}
