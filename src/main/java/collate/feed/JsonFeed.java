package collate.feed;

import collate.feed.FeedContents.Feed;
import collate.feed.FeedContents.NoFeed;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed, version 1 and 1.1 (jsonfeed.org). */
final class JsonFeed {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonFeed() {}

    static FeedContents read(byte[] bytes, URI address) {
        try {
            var feed = JSON.readTree(bytes);
            var items = feed.path("items");
            if (!feed.path("version").asString("").contains("jsonfeed.org") || !items.isArray()) {
                return new NoFeed(
                        "This is JSON, but no JSON Feed: give the address of a feed in RSS, Atom or JSON Feed.");
            }
            var entries = new ArrayList<Entry>();
            for (var item : items) {
                entry(item, address).ifPresent(entries::add);
            }
            return new Feed(Links.words(feed.path("title").asString(""), XmlFeed.TITLE), entries);
        } catch (JacksonException broken) {
            return new NoFeed("This feed is broken JSON: tell the site, or give another of its feeds.");
        }
    }

    private static Optional<Entry> entry(JsonNode item, URI feed) {
        var address = Links.address(item.path("url").asString(""), feed);
        var id = item.path("id").asString("").strip();
        var name = id.isEmpty() ? address.map(URI::toString).orElse("") : id;
        var published = moment(item.path("date_published").asString(""));
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(
                        name, address, Links.words(item.path("title").asString(""), XmlFeed.ENTRY_TITLE), published));
    }

    private static Optional<Instant> moment(String written) {
        try {
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
