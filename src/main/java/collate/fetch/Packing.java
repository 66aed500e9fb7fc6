package collate.fetch;

import collate.fetch.Refused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks a body that came packed, never to more than was agreed: a small packet can unfold to a very large page. */
final class Packing {
    private Packing() {}

    /** @param encoding as the Content-Encoding header says; empty when there is none */
    static byte[] unpacked(byte[] payload, String encoding, int longest) {
        var how = encoding.strip().toLowerCase(Locale.ROOT);
        try {
            return switch (how) {
                case "", "identity" -> payload;
                case "gzip", "x-gzip" -> atMost(new GZIPInputStream(new ByteArrayInputStream(payload)), longest);
                case "deflate" -> atMost(inflating(payload), longest);
                default ->
                    throw new TurnedBack(
                            Reason.GARBLED,
                            "The site packs its page in a way that we did not offer (" + how
                                    + "): save the page and add it as a file.");
            };
        } catch (IOException garbled) {
            throw new TurnedBack(
                    Reason.GARBLED,
                    "The page came damaged and cannot be unpacked: try again, or save the page and add it as a file.");
        }
    }

    /** Half of the world sends deflate with a zlib head, half without. */
    private static InputStream inflating(byte[] payload) {
        var zlib =
                payload.length > 1 && (payload[0] & 0x0f) == 8 && ((payload[0] << 8) + (payload[1] & 0xff)) % 31 == 0;
        return new InflaterInputStream(new ByteArrayInputStream(payload), new Inflater(!zlib));
    }

    private static byte[] atMost(InputStream unpacking, int longest) throws IOException {
        try (unpacking) {
            var bytes = unpacking.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw tooLarge(longest);
            }
            return bytes;
        }
    }

    static TurnedBack tooLarge(int longest) {
        return new TurnedBack(
                Reason.TOO_LARGE,
                "The page is larger than " + longest / 1_000_000
                        + " MB: save the part that matters and add it as a file.");
    }
}
