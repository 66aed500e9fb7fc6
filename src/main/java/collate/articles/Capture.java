package collate.articles;

import collate.db.Sums;
import collate.fetch.WarcPage;
import collate.read.Original;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Bytes as received.
 *
 * @param mediaType of the content by its bytes, also where that lies in a WARC file
 * @param charset how they were decoded
 * @param fileName without any path; empty when the text was typed or pasted
 * @param fetch how they were fetched; the bytes are then the WARC file of the fetch
 */
public record Capture(byte[] bytes, String mediaType, String charset, String fileName, Optional<Fetch> fetch) {
    /**
     * All of it can be told from the WARC file again.
     *
     * @param redirects the addresses on the way, from the one asked for to the last but one
     * @param headers of the last answer, one a line
     * @param sha256 of the page inside, unpacked
     * @param length of the page inside, in bytes
     */
    record Fetch(
            URI asked,
            URI address,
            List<URI> redirects,
            int status,
            String headers,
            Instant moment,
            String sha256,
            long length) {
        static Fetch of(WarcPage page) {
            return new Fetch(
                    page.asked(),
                    page.address(),
                    page.redirects(),
                    page.status(),
                    page.headers().stream().map(Object::toString).collect(Collectors.joining("\n")),
                    page.moment(),
                    Sums.sha256(page.body()),
                    page.body().length);
        }

        String way() {
            return redirects.stream().map(URI::toString).collect(Collectors.joining("\n"));
        }
    }

    public static Capture of(Original original) {
        return new Capture(
                original.bytes(), original.mediaType(), original.charset(), original.fileName(), Optional.empty());
    }

    /**
     * Of an address: the whole fetch is kept, not only its page.
     *
     * @param original what was read of the page
     * @param page the one inside the WARC file
     */
    public static Capture fetched(Original original, byte[] warc, WarcPage page) {
        return new Capture(
                warc, original.mediaType(), original.charset(), original.fileName(), Optional.of(Fetch.of(page)));
    }
}
