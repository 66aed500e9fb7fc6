package collate.testkit;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Ends what a browser test opened, and fails it for what its pages complained of. */
final class CloseWindows implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext test) {
        var complaints = Browsers.closeWindows();
        if (!complaints.isEmpty() && test.getExecutionException().isEmpty()) {
            throw new AssertionError("pages complained:\n  " + String.join("\n  ", complaints));
        }
    }
}
