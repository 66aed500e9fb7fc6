package collate.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an address answered.
 *
 * @param asked the address asked for
 * @param address the one that answered in the end
 * @param redirects the addresses on the way, from the one asked for to the last but one; empty when it answered itself
 * @param status 200, say; 304 with an empty body when the {@link Conditions} given still held
 * @param mediaType in lower case, without parameters; application/octet-stream when the answer did not say
 * @param charset the one the answer named, if this JDK knows it; else empty
 * @param headers of the last answer, as written and in order
 * @param body unpacked
 * @param warc every request and answer on the way as the bytes that passed over the wire, a record each, gzipped
 */
public record Fetched(
        URI asked,
        URI address,
        List<URI> redirects,
        int status,
        String mediaType,
        String charset,
        List<Header> headers,
        Instant moment,
        byte[] body,
        byte[] warc)
        implements FetchOutcome {
    /** One header line. */
    public record Header(String name, String value) {
        @Override
        public String toString() {
            return name + ": " + value;
        }
    }

    /** The first header of that name, whatever its case. */
    public Optional<String> header(String name) {
        return Headers.first(headers, name);
    }
}
