package collate.read;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The readable text of a web page: one line a block element, without scripts, styles and navigation. */
final class HtmlText {
    private HtmlText() {}

    /**
     * What a page gives.
     *
     * @param headline its og:title, first h1 or title
     * @param published as its metadata writes it, such as "2023-10-24T09:00:00Z"
     */
    record Page(String text, Optional<String> headline, Optional<String> publisher, Optional<String> published) {}

    static Draft read(String html) throws Unreadable {
        var page = of(html);
        if (page.text().isBlank()) {
            throw new Unreadable(
                    "This page holds no text: it may be drawn by a script. Copy what you see and paste it.");
        }
        var draft = new Draft().text(page.text());
        page.headline().ifPresent(words -> draft.headline(words, "page metadata"));
        page.publisher().ifPresent(words -> draft.publisher(words, "page metadata"));
        page.published()
                .filter(written -> written.matches("\\d{4}-\\d\\d-\\d\\d.*"))
                .ifPresent(written -> draft.day(
                        DayCandidate.published(java.time.LocalDate.parse(written.substring(0, 10)), "page metadata")));
        return draft;
    }

    static Page of(String html) {
        var page = Jsoup.parse(html);
        var headline = meta(page, "meta[property=og:title]")
                .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
                .or(() -> Optional.of(page.title()))
                .filter(words -> !words.isBlank());
        var publisher = meta(page, "meta[property=og:site_name]");
        var published = meta(page, "meta[property=article:published_time]")
                .or(() ->
                        Optional.ofNullable(page.selectFirst("time[datetime]")).map(time -> time.attr("datetime")));
        page.select("script, style, noscript, template, nav, header, footer, aside, form, button, svg, iframe")
                .remove();
        var article = Optional.ofNullable(page.selectFirst("article"))
                .or(() -> Optional.ofNullable(page.selectFirst("main")));
        return new Page(lines(article.orElse(page.body())), headline, publisher, published);
    }

    private static Optional<String> meta(Document page, String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(tag -> tag.attr("content").strip())
                .filter(words -> !words.isEmpty());
    }

    private static String lines(Element root) {
        var lines = new StringBuilder();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    lines.append(words.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
                } else if (startsLine(node)) {
                    lines.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (startsLine(node)) {
                    lines.append('\n');
                }
            }
        });
        return lines.toString().replaceAll(" *\\n[ \\n]*", "\n\n").strip();
    }

    private static boolean startsLine(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }
}
