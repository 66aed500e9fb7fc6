package collate.testkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One headless Chromium for all tests of a run. Use it in classes marked {@link InBrowser}. */
public final class Browsers {
    private static final int HEIGHT = 900;

    private static final List<Window> WINDOWS = new ArrayList<>();
    private static @Nullable Browser chromium;

    private Browsers() {}

    /** A window of somebody who has never been here; {@code width} in CSS pixels, 390 being a phone's. */
    public static BrowserContext newContext(int width, ColorScheme theme, boolean javaScript) {
        var window = new Window(chromium()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setColorScheme(theme)
                        .setJavaScriptEnabled(javaScript)
                        .setLocale("en-GB")));
        WINDOWS.add(window);
        return window.context();
    }

    /** A desk's window: wide, light, with JavaScript. */
    public static BrowserContext newContext() {
        return newContext(1366, ColorScheme.LIGHT, true);
    }

    /** Brings a sample reviewer through the door, by the full name on the button. */
    public static void signIn(Page page, House house, String name) {
        page.navigate(house.url() + "/sign-in");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name + ","))
                .click();
    }

    /** What the pages of all windows complained of. */
    static List<String> closeWindows() {
        WINDOWS.forEach(Window::close);
        var complaints = WINDOWS.stream().flatMap(Window::complaints).toList();
        WINDOWS.clear();
        return complaints;
    }

    private static Browser chromium() {
        if (chromium == null) {
            chromium = launch();
        }
        return chromium;
    }

    private static Browser launch() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var program = Chromium.find(playwright.chromium().executablePath());
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setChromiumSandbox(false));
    }
}
