package collate.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** Reads the pages and files that a web archive captured, each from its own response; pictures, styles and errors are passed over. */
final class WarcItems {
    private final Documents documents;
    private final Budget budget;
    private final int depth;

    WarcItems(Documents documents, Budget budget, int depth) {
        this.documents = documents;
        this.budget = budget;
        this.depth = depth;
    }

    /** Whether what is packed begins as a web archive does. */
    static boolean isPacked(byte[] start) {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(start))) {
            return new String(unpacked.readNBytes(5), StandardCharsets.US_ASCII).equals("WARC/");
        } catch (IOException notGzip) {
            return false;
        }
    }

    void read(String name, InputStream in, Consumer<Item> every) throws Unreadable {
        var each = new Passed(every);
        var seen = 0;
        try (var reader = new WarcReader(in)) {
            for (var record = reader.next(); record.isPresent(); record = reader.next()) {
                budget.item();
                seen += one(name, record.get(), each) ? 1 : 0;
            }
        } catch (ParsingException | EOFException broken) {
            throw new Unreadable("This web archive is broken or cut off" + each.words("pages")
                    + ". Get it again, and add it once more.");
        } catch (IOException failed) {
            throw new Unreadable("This web archive could not be read to its end. Get it again, and add it once more.");
        }
        if (seen == 0) {
            throw new Unreadable("This web archive holds no page and no document that was fetched whole.");
        }
    }

    private boolean one(String name, WarcRecord record, Consumer<Item> each) throws IOException, Unreadable {
        return switch (record) {
            case WarcResponse response when isHttp(response.target()) -> response(name, response, each);
            case WarcResource resource
            when isDocument(resource.payloadType().base().toString()) -> {
                give(name, resource.target(), resource.payloadType().toString(), resource.body().stream(), each);
                yield true;
            }
            default -> false;
        };
    }

    private static boolean isHttp(String target) {
        return target.startsWith("http://") || target.startsWith("https://");
    }

    private boolean response(String name, WarcResponse response, Consumer<Item> each) throws IOException, Unreadable {
        var http = response.http();
        var type = http.contentType();
        if (http.status() != 200
                || !isDocument(type.base().toString())
                || response.target().endsWith("/robots.txt")) {
            return false;
        }
        give(name, response.target(), type.toString(), http.bodyDecoded().stream(), each);
        return true;
    }

    private void give(String name, String target, String type, InputStream body, Consumer<Item> each)
            throws IOException, Unreadable {
        var full = name + " › " + target;
        try {
            var bytes = budget.all(body);
            documents.read(
                    full,
                    new Received(bytes, target.replaceFirst("[?#].*", ""), type, address(target)),
                    budget,
                    depth + 1,
                    each);
        } catch (Budget.TooLarge large) {
            each.accept(new Item.Refused(full, Limits.tooLarge()));
        }
    }

    private static Optional<URI> address(String target) {
        try {
            return Optional.of(URI.create(target));
        } catch (IllegalArgumentException notAddress) {
            return Optional.empty();
        }
    }

    private static boolean isDocument(String type) {
        var plain = type.toLowerCase(Locale.ROOT);
        return plain.equals("text/html")
                || plain.equals("application/xhtml+xml")
                || plain.equals("text/plain")
                || plain.equals("application/pdf")
                || plain.contains("wordprocessingml")
                || plain.contains("opendocument.text");
    }
}
