package collate.fetch;

import collate.fetch.Fetched.Header;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The page that a WARC file holds: of its answers the last that is no redirect.
 *
 * @param mediaType without parameters
 * @param charset as the answer named it, if this JDK knows it; else empty
 * @param body unpacked
 */
public record WarcPage(
        URI address, Instant moment, int status, List<Header> headers, String mediaType, String charset, byte[] body) {

    /**
     * Empty where there is no such answer, the bytes are no WARC, or the page is longer unpacked than it may be.
     *
     * @param longest of the page, in bytes
     */
    public static Optional<WarcPage> in(byte[] warc, int longest) {
        Optional<WarcPage> found = Optional.empty();
        try (var reader = new WarcReader(new ByteArrayInputStream(warc))) {
            for (var record : reader) {
                if (record instanceof WarcResponse response && !isRedirect(response.http())) {
                    found = Optional.of(page(response, longest));
                }
            }
            return found;
        } catch (IOException | TurnedBack garbled) {
            return Optional.empty();
        }
    }

    private static boolean isRedirect(HttpResponse answer) {
        return answer.status() >= 300 && answer.status() < 400 && answer.status() != 304;
    }

    private static WarcPage page(WarcResponse response, int longest) throws IOException {
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
                response.targetURI(),
                response.date(),
                http.status(),
                headers,
                Headers.mediaType(headers),
                Headers.charset(headers),
                Packing.unpacked(payload, encoding, longest));
    }
}
