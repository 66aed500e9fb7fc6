package collate.intake;

import collate.feed.FeedContents.Feed;
import collate.feed.FeedContents.NoFeed;
import collate.feed.FeedContents.Page;
import collate.feed.FeedReader;
import collate.fetch.Conditions;
import collate.fetch.Fetched;
import collate.fetch.Fetcher;
import collate.fetch.Refused;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Looks at an address for a feed; asks for nothing twice that has not changed. */
final class FeedLook {
    private final Fetcher fetcher;

    FeedLook(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** What lies there. */
    sealed interface Seen {
        /**
         * @param url the address asked for, as it is written for good
         * @param next what to tell next time, so that only news is sent
         */
        record News(String url, Feed feed, Conditions next) implements Seen {}

        record Unchanged() implements Seen {}

        /** A page that names several feeds. */
        record Several(List<URI> feeds) implements Seen {}

        /**
         * @param why one sentence, with what to do
         * @param retryAfter how long the site asked to be left alone
         */
        record Fault(String why, Optional<Duration> retryAfter) implements Seen {
            Fault(String why) {
                this(why, Optional.empty());
            }
        }
    }

    /** Follows a page to the feed it names, if that is only one. */
    Seen find(String typed) {
        return switch (look(typed, Conditions.NONE)) {
            case Seen.Several(var feeds)
            when feeds.size() == 1 ->
                switch (look(feeds.getFirst().toString(), Conditions.NONE)) {
                    case Seen.Several _ -> noFeed();
                    case Seen other -> other;
                };
            case Seen other -> other;
        };
    }

    /** Asks an address that was found to be a feed for what is new. */
    Seen poll(String url, Conditions known) {
        return switch (look(url, known)) {
            case Seen.Several _ -> noFeed();
            case Seen other -> other;
        };
    }

    private static Seen noFeed() {
        return new Seen.Fault(
                "This is a page, and no feed any more: look on it for “RSS” or “Atom” and add that address.");
    }

    private Seen look(String address, Conditions known) {
        return switch (fetcher.fetch(address, known)) {
            case Refused refused -> new Seen.Fault(refused.why(), refused.retryAfter());
            case Fetched fetched when fetched.status() == 304 -> new Seen.Unchanged();
            case Fetched fetched -> read(fetched);
        };
    }

    private static Seen read(Fetched fetched) {
        var contents = FeedReader.read(fetched.body(), fetched.mediaType(), fetched.charset(), fetched.address());
        return switch (contents) {
            case Feed feed -> new Seen.News(fetched.asked().toString(), feed, conditions(fetched));
            case Page(var feeds) -> new Seen.Several(feeds);
            case NoFeed(var why) -> new Seen.Fault(why);
        };
    }

    private static Conditions conditions(Fetched fetched) {
        return new Conditions(
                fetched.header("ETag").filter(tag -> tag.length() <= 500),
                fetched.header("Last-Modified").filter(moment -> moment.length() <= 200));
    }
}
