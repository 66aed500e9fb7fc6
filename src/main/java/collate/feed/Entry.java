package collate.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that a feed lists.
 *
 * @param name what the feed calls it for good; its address where it gives it no name; never empty
 * @param address http or https; empty where it has none that can be fetched
 * @param title plain text, in one line; may be empty
 */
public record Entry(String name, Optional<URI> address, String title, Optional<Instant> published) {}
