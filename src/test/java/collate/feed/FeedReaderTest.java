package collate.feed;

import static org.assertj.core.api.Assertions.assertThat;

import collate.feed.FeedContents.Feed;
import collate.feed.FeedContents.NoFeed;
import collate.feed.FeedContents.Page;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FeedReaderTest {
    private static final URI AT = URI.create("https://harbour.example/news/feed");

    @Test
    void rssIsRead() {
        assertThat(read("application/rss+xml", """
                <?xml version="1.0"?>
                <rss version="2.0"><channel><title>Harbour &amp; Coast</title><link>https://harbour.example/</link>
                <description/>
                <item><title>Nine &lt;b&gt;boats&lt;/b&gt; return</title><link>/news/boats?id=7</link>
                <guid isPermaLink="false">harbour-7</guid><pubDate>Tue, 24 Nov 2026 09:30:00 +0200</pubDate></item>
                <item><title>No link</title><guid isPermaLink="false">harbour-6</guid></item>
                <item><title>Only a link</title><link>https://harbour.example/news/light</link></item>
                </channel></rss>"""))
                .isEqualTo(new Feed(
                        "Harbour & Coast",
                        List.of(
                                new Entry(
                                        "harbour-7",
                                        Optional.of(URI.create("https://harbour.example/news/boats?id=7")),
                                        "Nine boats return",
                                        Optional.of(Instant.parse("2026-11-24T07:30:00Z"))),
                                new Entry("harbour-6", Optional.empty(), "No link", Optional.empty()),
                                new Entry(
                                        "https://harbour.example/news/light",
                                        Optional.of(URI.create("https://harbour.example/news/light")),
                                        "Only a link",
                                        Optional.empty()))));
    }

    @Test
    void atomIsRead() {
        assertThat(read("application/atom+xml", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><id>urn:coast</id>
                <updated>2026-11-20T00:00:00Z</updated>
                <entry><title type="html">Light &amp;amp; fog</title><id>urn:coast:1</id>
                <link rel="alternate" href="https://harbour.example/fog"/><updated>2026-11-20T08:00:00Z</updated></entry>
                </feed>"""))
                .isEqualTo(new Feed(
                        "Coast",
                        List.of(new Entry(
                                "urn:coast:1",
                                Optional.of(URI.create("https://harbour.example/fog")),
                                "Light & fog",
                                Optional.of(Instant.parse("2026-11-20T08:00:00Z"))))));
    }

    @Test
    void jsonFeedIsRead() {
        assertThat(read("application/feed+json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Coast", "items": [
                 {"id": "1", "url": "https://harbour.example/a", "title": "A", "date_published": "2026-11-20T08:00:00+01:00"},
                 {"id": 2, "url": "ftp://harbour.example/b", "date_published": "soon"},
                 {"content_text": "nameless"}]}"""))
                .isEqualTo(new Feed(
                        "Coast",
                        List.of(
                                new Entry(
                                        "1",
                                        Optional.of(URI.create("https://harbour.example/a")),
                                        "A",
                                        Optional.of(Instant.parse("2026-11-20T07:00:00Z"))),
                                new Entry("2", Optional.empty(), "", Optional.empty()))));
    }

    @Test
    void aPageThatNamesItsFeedsIsTold() {
        assertThat(read("text/html", """
                <!doctype html><html><head><title>Harbour</title>
                <link rel="stylesheet" href="/a.css"><link rel="alternate" hreflang="de" href="/de">
                <link rel="alternate" type="application/rss+xml" href="/feed.xml">
                <LINK REL="Alternate home" TYPE="application/atom+xml" HREF="https://harbour.example/atom">
                </head></html>"""))
                .isEqualTo(new Page(List.of(
                        URI.create("https://harbour.example/feed.xml"), URI.create("https://harbour.example/atom"))));
    }

    @Test
    void aFeedThatIsServedAsAPageIsStillAFeed() {
        assertThat(read("text/html", "<rss version='2.0'><channel><title>T</title><description/></channel></rss>"))
                .isEqualTo(new Feed("T", List.of()));
    }

    @Test
    void aFeedIsReadInItsOwnCharset() {
        var feed = "<?xml version='1.0' encoding='windows-1251'?><rss version='2.0'><channel><title>Маяк</title>"
                + "<description/></channel></rss>";

        assertThat(FeedReader.read(feed.getBytes(Charset.forName("windows-1251")), "application/rss+xml", "", AT))
                .isEqualTo(new Feed("Маяк", List.of()));
    }

    @Test
    void whatIsNoFeedIsSaid() {
        assertThat(why("text/html", "<html><p>Nothing here.</p></html>"))
                .startsWith("This is a page that names no feed");
        assertThat(why("text/plain", "just words")).startsWith("This is no feed, or a broken one");
        assertThat(why("application/json", "{\"a\": 1}")).startsWith("This is JSON, but no JSON Feed");
        assertThat(why("application/json", "{\"a\": ")).startsWith("This feed is broken JSON");
        assertThat(why("application/xml", "<urlset><url/></urlset>")).startsWith("This is no feed that we can read");
        assertThat(why("application/rss+xml", "<rss version='2.0'><channel><title>Cut"))
                .startsWith("This is no feed, or a broken one in line");
        assertThat(why("application/rss+xml", "")).startsWith("This is no feed");
    }

    @Test
    void aFeedReadsNoFileOfOurs(@TempDir Path folder) throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "lighthouse keys");

        assertThat(why(
                        "application/rss+xml",
                        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                                + "<rss version='2.0'><channel><title>&x;</title><description/></channel></rss>"))
                .startsWith("This feed names a document type");
    }

    @Test
    @Timeout(20)
    void aFeedOfManyLaughsIsRefused() {
        var bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        bomb.append("]><rss version='2.0'><channel><title>&a29;</title><description/></channel></rss>");

        assertThat(why("application/rss+xml", bomb.toString())).startsWith("This feed names a document type");
    }

    @Test
    @Timeout(20)
    void aFeedOfGreatDepthIsRefused() {
        assertThat(read("application/rss+xml", "<rss version='2.0'><channel>" + "<a>".repeat(200_000)))
                .isInstanceOf(NoFeed.class);
        assertThat(read("application/json", "{\"a\":" + "[".repeat(200_000))).isInstanceOf(NoFeed.class);
    }

    private static FeedContents read(String type, String body) {
        return FeedReader.read(body.getBytes(StandardCharsets.UTF_8), type, "", AT);
    }

    private static String why(String type, String body) {
        return ((NoFeed) read(type, body)).why();
    }
}
