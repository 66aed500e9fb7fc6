package collate.feed;

import collate.feed.FeedContents.Feed;
import collate.feed.FeedContents.NoFeed;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.ParsingFeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** RSS 0.9 to 2.0 and Atom, by Rome; document types, and with them external entities, are refused. */
final class XmlFeed {
    static final int TITLE = 300;
    static final int ENTRY_TITLE = 500;

    private static final String OTHERS = "give the address of a feed in RSS, Atom or JSON Feed.";

    private XmlFeed() {}

    static FeedContents read(byte[] bytes, String mediaType, String charset, URI address) {
        var declared = mediaType + (charset.isEmpty() ? "" : "; charset=" + charset);
        try (var text = new XmlReader(new ByteArrayInputStream(bytes), declared, true)) {
            var input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            var feed = input.build(text);
            var entries = feed.getEntries().stream()
                    .map(entry -> entry(entry, address))
                    .flatMap(Optional::stream)
                    .toList();
            return new Feed(Links.words(feed.getTitle(), TITLE), entries);
        } catch (ParsingFeedException broken) {
            return new NoFeed(broken(broken));
        } catch (FeedException | IllegalArgumentException | IOException noFeed) {
            return new NoFeed("This is no feed that we can read: " + OTHERS);
        }
    }

    private static String broken(ParsingFeedException failure) {
        if (String.valueOf(failure.getMessage()).contains("DOCTYPE")) {
            return "This feed names a document type, which could make us read other files: " + OTHERS;
        }
        var line = failure.getLineNumber() > 0 ? " in line " + failure.getLineNumber() : "";
        return "This is no feed, or a broken one" + line + ": " + OTHERS;
    }

    private static Optional<Entry> entry(SyndEntry entry, URI feed) {
        var uri = Objects.toString(entry.getUri(), "").strip();
        var address = Links.address(entry.getLink(), feed)
                .or(() -> uri.startsWith("http") ? Links.address(uri, feed) : Optional.empty());
        var name = uri.isEmpty() ? address.map(URI::toString).orElse("") : uri;
        var published = Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Date::toInstant);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(name, address, Links.words(entry.getTitle(), ENTRY_TITLE), published));
    }
}
