package collate.fetch;

import collate.fetch.Fetched.Header;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The page that a fetch's WARC file holds, and the way to it: all that {@link Fetched} said can be told from the bytes alone.
 *
 * @param redirects the addresses on the way, from the one asked for to the last but one; empty when it answered itself
 * @param moment when the page was asked for
 * @param mediaType without parameters
 * @param charset as the answer named it, if this JDK knows it; else empty
 * @param body unpacked
 */
public record WarcPage(
        List<URI> redirects,
        URI address,
        Instant moment,
        int status,
        List<Header> headers,
        String mediaType,
        String charset,
        byte[] body) {

    /** What a WARC file is called. */
    public static final String MEDIA_TYPE = "application/warc";

    /**
     * Empty where no answer is a page, the bytes are no WARC, or the page is longer unpacked than it may be.
     *
     * @param longest of the page, in bytes
     */
    public static Optional<WarcPage> in(byte[] warc, int longest) {
        var redirects = new ArrayList<URI>();
        try (var reader = new WarcReader(new ByteArrayInputStream(warc))) {
            for (var record : reader) {
                if (record instanceof WarcResponse response) {
                    if (!isRedirect(response.http())) {
                        return Optional.of(page(redirects, response, longest));
                    }
                    redirects.add(response.targetURI());
                }
            }
            return Optional.empty();
        } catch (IOException | UncheckedIOException | TurnedBack garbled) {
            return Optional.empty();
        }
    }

    /** The address that was asked for. */
    public URI asked() {
        return redirects.isEmpty() ? address : redirects.getFirst();
    }

    private static boolean isRedirect(HttpResponse answer) {
        return answer.status() >= 300 && answer.status() < 400 && answer.status() != 304;
    }

    private static WarcPage page(List<URI> redirects, WarcResponse response, int longest) throws IOException {
        var http = response.http();
        var headers = http.headers().map().entrySet().stream()
                .flatMap(named -> named.getValue().stream().map(value -> new Header(named.getKey(), value)))
                .toList();
        var payload = http.body().stream().readNBytes(longest + 1);
        if (payload.length > longest) {
            throw Packing.tooLarge(longest);
        }
        var encoding = Headers.first(headers, "Content-Encoding").orElse("");
        return new WarcPage(
                List.copyOf(redirects),
                response.targetURI(),
                response.date(),
                http.status(),
                headers,
                Headers.mediaType(headers),
                Headers.charset(headers),
                Packing.unpacked(payload, encoding, longest));
    }
}
