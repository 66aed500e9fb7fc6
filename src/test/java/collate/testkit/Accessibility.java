package collate.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe makes of a page. */
public final class Accessibility {
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /** Fails with the rule, the element and what to do about it. */
    public static void assertNoAxeViolations(Page page) {
        var violations = new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(violations.stream()
                    .map(Accessibility::words)
                    .collect(Collectors.joining("\n", page.url() + " has axe violations:\n", "")));
        }
    }

    private static String words(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> "    " + node.getHtml() + "\n      "
                        + node.getFailureSummary().replace("\n", "\n      "))
                .collect(Collectors.joining("\n", "  " + rule.getId() + ": " + rule.getHelp() + "\n", ""));
    }
}
