package collate.testkit;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What axe makes of a page. */
public final class Accessibility {
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Asks for the violations alone, in words: all that axe has to say of a page takes longer to bring over than to find. */
    private static final String RUN = """
            async only => (await axe.run(document, {runOnly: only, resultTypes: ["violations"]})).violations.map(rule =>
              `  ${rule.id}: ${rule.help}\\n` + rule.nodes.map(node =>
                `    ${node.html}\\n      ${node.failureSummary.replaceAll("\\n", "\\n      ")}`).join("\\n"))""";

    private Accessibility() {}

    /** Fails with the rule, the element and what to do about it. */
    public static void assertNoAxeViolations(Page page) {
        check(page, "tag", STANDARDS);
    }

    /** Of what axe looks at, what a theme can change. */
    public static void assertContrast(Page page) {
        check(page, "rule", List.of("color-contrast"));
    }

    private static void check(Page page, String type, List<String> values) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var violations = (List<?>) page.evaluate(RUN, Map.of("type", type, "values", values));
        if (!violations.isEmpty()) {
            throw new AssertionError(page.url() + " has axe violations:\n"
                    + String.join(
                            "\n", violations.stream().map(Object::toString).toList()));
        }
    }
}
