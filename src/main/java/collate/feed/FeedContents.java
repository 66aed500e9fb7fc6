package collate.feed;

import java.net.URI;
import java.util.List;

/** What was found where a feed was looked for. */
public sealed interface FeedContents {
    /**
     * @param title as it calls itself; may be empty
     * @param entries in its order, mostly the newest first
     */
    record Feed(String title, List<Entry> entries) implements FeedContents {}

    /** No feed, but a page that names its feeds. */
    record Page(List<URI> feeds) implements FeedContents {}

    /** @param why one sentence, with what to do */
    record NoFeed(String why) implements FeedContents {}
}
