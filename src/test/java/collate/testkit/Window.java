package collate.testkit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A browser window that keeps what its pages complain of: errors on the console, uncaught exceptions, missing assets. */
final class Window {
    /** Said of each page that answers 404, 409 or 422, as a page should; a missing asset is noted by its response. */
    private static final String REFUSAL = "Failed to load resource: the server responded with a status of 4";

    private static final Set<String> ASSETS = Set.of("stylesheet", "script", "image", "font");

    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context) {
        this.context = context;
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add("uncaught: " + error.error()));
        context.onResponse(this::look);
    }

    BrowserContext context() {
        return context;
    }

    Stream<String> complaints() {
        return complaints.stream();
    }

    void close() {
        context.close();
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(REFUSAL)) {
            complaints.add(message.text() + " (" + message.location() + ")");
        }
    }

    private void look(Response response) {
        if (response.status() >= 400 && ASSETS.contains(response.request().resourceType())) {
            complaints.add(response.status() + " for " + response.url());
        }
    }
}
