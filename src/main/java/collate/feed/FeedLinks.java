package collate.feed;

import collate.feed.FeedContents.NoFeed;
import collate.feed.FeedContents.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The feeds that a page names in its head, as browsers and readers look for them. */
final class FeedLinks {
    private static final Set<String> TYPES =
            Set.of("application/rss+xml", "application/atom+xml", "application/feed+json", "application/json");

    private FeedLinks() {}

    static FeedContents in(byte[] bytes, String charset, URI address) {
        try {
            var page = Jsoup.parse(
                    new ByteArrayInputStream(bytes), charset.isEmpty() ? null : charset, address.toString());
            var feeds = page.select("link[rel~=(?i)\\balternate\\b][href]").stream()
                    .filter(link -> TYPES.contains(link.attr("type").strip().toLowerCase(java.util.Locale.ROOT)))
                    .map(link -> href(link, address))
                    .flatMap(java.util.Optional::stream)
                    .distinct()
                    .toList();
            return feeds.isEmpty()
                    ? new NoFeed(
                            "This is a page that names no feed: look on it for “RSS” or “Atom” and give that address.")
                    : new Page(feeds);
        } catch (IOException garbled) {
            return new NoFeed("This is no feed, and no page that names one: check the address.");
        }
    }

    private static java.util.Optional<URI> href(Element link, URI address) {
        return Links.address(link.attr("href"), address);
    }
}
