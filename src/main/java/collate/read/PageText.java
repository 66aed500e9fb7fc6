package collate.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The story of a web page without what stands around it. Mozilla's Readability finds it; where that drops paragraphs that the
 * page's own article element has, the element is believed instead, and where neither has the story, the whole page.
 */
final class PageText {
    /** What is never the story, nor read by anybody. */
    private static final String UNREAD =
            "script, style, template, amp-ad, amp-embed, amp-sidebar, amp-consent, amp-social-share, svg, iframe, object, embed, canvas, select, textarea, button, [hidden], dialog, [role=dialog],"
                    + " [aria-modal=true], [style~=display:\\s*none], [style~=visibility:\\s*hidden], .visually-hidden, .sr-only,"
                    + " .screen-reader-text";

    /** What stands around a story: names that makers of pages give it, as whole words of a class or an id. */
    private static final String AROUND =
            "nav, footer, aside, [role=navigation], [role=complementary], [role=contentinfo],"
                    + named(
                            "related|recirc|recommended|more-?stories|most-?read|trending|outbrain|taboola|promo|teaser-?list|newsletter"
                                    + "|share|sharing|social|cookie|consent|gdpr|onetrust|comments?|disqus|respond|breadcrumbs?|site-?header|masthead"
                                    + "|sidebar|advert|advertisement|ad-?slot|sponsored|paywall-?prompt|subscribe|signup|navigation|menu|footer");

    /** Readability takes time that grows with the square of a page; a larger or deeper one is read by its structure alone. */
    private static final int LONGEST = 2_000_000;

    private static final int MOST_ELEMENTS = 15_000;
    private static final int DEEPEST = 120;

    private static final int SENTENCE = 60;
    private static final double MOSTLY = 0.8;
    private static final double ENOUGH = 0.75;

    private PageText() {}

    private static String named(String words) {
        return "[class~=(?i)(?:^|[\\s_])(?:[a-z]+-{1,2})?(?:" + words + ")(?:[-_][a-z-]*)?(?:$|\\s)]"
                + ",[id~=(?i)^(?:[a-z]+-)?(?:" + words + ")(?:[-_][a-z-]*)?$]";
    }

    /** Empty where the page shows no words without its scripts. */
    static String of(Document page, String html) {
        clear(page);
        var heading = heading(page);
        around(page);
        var readable = isEasy(page, html) ? readable(page.clone()) : "";
        var parts = parts(page).stream().map(BlockText::of).toList();
        var whole = BlockText.of(page.body());
        var best = readable;
        for (var part : parts) {
            best = mass(best) < ENOUGH * mass(part) ? part : best;
        }
        if (mass(best) < ENOUGH * mass(whole) / 2 || best.isBlank()) {
            best = whole;
        }
        return withHeading(heading, best);
    }

    private static boolean isEasy(Document page, String html) {
        var elements = new int[2];
        page.traverse((node, depth) -> {
            elements[0]++;
            elements[1] = Math.max(elements[1], depth);
        });
        return html.length() <= LONGEST && elements[0] <= MOST_ELEMENTS && elements[1] <= DEEPEST;
    }

    private static void clear(Document page) {
        page.select(UNREAD).remove();
        for (var form : page.select("form")) {
            // Some servers wrap the whole page in one
            if (form.select("p").size() < 3) {
                form.remove();
            }
        }
        for (var hidden : page.select("noscript")) {
            if (mass(hidden.text()) == 0) {
                hidden.remove();
            }
        }
    }

    private static void around(Document page) {
        var all = mass(page.body().text());
        for (var element : page.select(AROUND)) {
            if (!element.normalName().matches("html|body|main|article") && mass(element.text()) < ENOUGH * all) {
                element.remove();
            }
        }
        for (var header : page.select("header")) {
            if (header.closest("article, main") == null) {
                header.remove();
            }
        }
        linkLists(page);
    }

    /** Lists, cells and boxes of nothing but links to other pages. */
    private static void linkLists(Document page) {
        for (var list : page.select("ul, ol, td, div")) {
            var links = list.children().size() > 1 && isLeaf(list) ? list.select("a") : new Elements();
            if (links.size() > 1
                    && mass(list.text()) == 0
                    && links.text().length() >= MOSTLY * list.text().length()) {
                list.remove();
            }
        }
    }

    private static boolean isLeaf(Element list) {
        return list.children().stream()
                .noneMatch(child -> child.isBlock() && !child.normalName().equals("li"));
    }

    private static String heading(Document page) {
        var inArticle = page.select("article h1, main h1").eachText();
        var all = page.select("h1").eachText();
        return !inArticle.isEmpty() ? inArticle.getFirst() : all.size() == 1 ? all.getFirst() : "";
    }

    private static String readable(Document page) {
        try {
            return Optional.ofNullable(new Readability4J("https://example.org/", page)
                            .parse()
                            .getArticleContent())
                    .map(BlockText::of)
                    .orElse("");
        } catch (RuntimeException | StackOverflowError failed) {
            return "";
        }
    }

    /** The elements that a page calls its article, without those that lie in another one. */
    private static List<Element> parts(Document page) {
        var parts = new ArrayList<Element>();
        parts.addAll(page.select(
                "[itemprop=articleBody], [class~=(?i)(?:article|story|entry|post)[-_]?(?:body|content|text)]"));
        parts.addAll(page.select("article"));
        parts.addAll(page.select("main, [role=main]"));
        return parts.stream().limit(12).toList();
    }

    /** How much of a text are sentences: characters in lines that are long and not all links would have. */
    private static int mass(String text) {
        var mass = 0;
        for (var line : text.split("\n")) {
            mass += line.length() >= SENTENCE ? line.length() : 0;
        }
        return mass;
    }

    /** What stands as the heading is the story's too: a figure may stand nowhere else. */
    private static String withHeading(String heading, String story) {
        var plain = heading.strip();
        var start = story.substring(0, Math.min(story.length(), plain.length() + 400));
        return plain.isEmpty() || start.contains(plain) ? story : plain + "\n\n" + story;
    }
}
