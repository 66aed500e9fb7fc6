package collate.read;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Draws an element as text: a blank line between blocks, a line for each row of a table, one line end for a break. */
final class BlockText implements NodeVisitor {
    private static final Set<String> LINES = Set.of("tr", "li", "dt", "dd", "option");
    private static final Set<String> CELLS = Set.of("td", "th");

    private static final int MOST_CHILDREN = 20;

    private final StringBuilder text = new StringBuilder();
    private int wanted;
    private boolean space;

    private BlockText() {}

    static String of(Element root) {
        var drawn = new BlockText();
        root.traverse(drawn);
        return drawn.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText(), preserved(words));
        } else if (node instanceof Element element && element.normalName().equals("br")) {
            breakLine();
        } else if (node instanceof Element element) {
            end(element);
            if (isCellOfData(element) && element.previousElementSibling() != null && wanted == 0) {
                text.append(" |");
                space = true;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            end(element);
        }
    }

    private void end(Element element) {
        if (isCellOfData(element)) {
            return;
        }
        var list = element.closest("li") != null;
        if (LINES.contains(element.normalName()) || element.isBlock() && list) {
            wanted = Math.max(wanted, 1);
        } else if (element.isBlock() || CELLS.contains(element.normalName())) {
            wanted = 2;
        }
    }

    /** Cells that hold blocks or breaks only lay the page out. */
    private static boolean isCellOfData(Element element) {
        return CELLS.contains(element.normalName())
                && element.childrenSize() < MOST_CHILDREN
                && element.children().stream()
                        .noneMatch(child ->
                                child.isBlock() || child.normalName().equals("br") || child.childrenSize() > 2);
    }

    private static boolean preserved(TextNode words) {
        return words.parent() instanceof Element parent && parent.closest("pre") != null;
    }

    /** A break that follows a break leaves a line blank. */
    private void breakLine() {
        wanted = Math.min(2, wanted + 1);
    }

    private void append(String words, boolean lines) {
        for (var i = 0; i < words.length(); i++) {
            var letter = words.charAt(i);
            if (lines && letter == '\n') {
                wanted = Math.max(wanted, 1);
            } else if (letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r' || letter == '\f') {
                space = true;
            } else if (letter != '\u200b' && letter != '\u00ad' && letter != '\ufeff') {
                letter(letter);
            }
        }
    }

    private void letter(char letter) {
        if (!text.isEmpty() && wanted > 0) {
            text.append("\n".repeat(wanted));
        } else if (space && !text.isEmpty()) {
            text.append(' ');
        }
        wanted = 0;
        space = false;
        text.append(letter);
    }
}
