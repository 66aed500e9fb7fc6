package collate.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The kit itself is tested where a mistake in it would let every page pass. */
@InBrowser
class BrowsersTest {
    private static final String PAGE = """
            <!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1>%s</main></html>""";

    @Test
    void axeNamesThePictureThatNobodyCanHear() {
        var page = Browsers.newContext().newPage();
        page.setContent(PAGE.formatted("<img src='data:,'>"));
        assertThatThrownBy(() -> Accessibility.assertNoAxeViolations(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt")
                .hasMessageContaining("<img src=\"data:,\">");
    }

    @Test
    void axeIsContentWithAPlainPage() {
        var page = Browsers.newContext(390, ColorScheme.DARK, true).newPage();
        page.setContent(PAGE.formatted("<p>Words</p>"));
        Accessibility.assertNoAxeViolations(page);
        assertThat(page.viewportSize().width).isEqualTo(390);
        assertThat(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(true);
    }

    @Test
    void pagesThatLogErrorsAreReported() {
        var page = Browsers.newContext().newPage();
        page.setContent(
                PAGE.formatted("<script>console.error('lost'); setTimeout(() => { throw Error('found') })</script>"));
        page.waitForTimeout(100);
        assertThat(Browsers.closeWindows())
                .anyMatch(complaint -> complaint.startsWith("lost"))
                .anyMatch(complaint -> complaint.contains("found"));
    }

    @Test
    void withoutJavaScriptNoScriptRuns() {
        var page = Browsers.newContext(1366, ColorScheme.LIGHT, false).newPage();
        page.setContent(PAGE.formatted("<script>document.title = 'changed'</script>"));
        assertThat(page.title()).isEqualTo("A page");
    }
}
