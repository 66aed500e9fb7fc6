package collate.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells feeds from pages and from anything else, and reads them. Throws for nothing that a stranger may send. */
public final class FeedReader {
    private static final int LOOK = 4_000;

    private FeedReader() {}

    /**
     * @param mediaType without parameters; believed only where the bytes leave a doubt
     * @param charset as the answer named it; empty when it did not
     * @param address that relative links are read from
     */
    public static FeedContents read(byte[] bytes, String mediaType, String charset, URI address) {
        var start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replace("\0", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("{")) {
            return JsonFeed.read(bytes, address);
        }
        if (isPage(start, mediaType)) {
            return FeedLinks.in(bytes, charset, address);
        }
        return XmlFeed.read(bytes, mediaType, charset, address);
    }

    /** Many sites serve a feed as text/html, and some a page as text/xml. */
    private static boolean isPage(String start, String mediaType) {
        var isFeed = start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf");
        var isHtml = start.contains("<!doctype html") || start.contains("<html");
        return isHtml && !isFeed || !isFeed && "text/html".equals(mediaType) && !start.startsWith("<?xml");
    }
}
