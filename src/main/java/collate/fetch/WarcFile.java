package collate.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.channels.Channels;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** A fetch as a WARC file (ISO 28500): who fetched, then each answer and its request as they passed over the wire. */
final class WarcFile {
    private WarcFile() {}

    static byte[] of(List<Answer> answers, String userAgent) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            var info = new Warcinfo.Builder()
                    .date(answers.getFirst().moment())
                    .fields(Map.of(
                            "software", List.of("Collate/0.1"),
                            "format", List.of("WARC File Format 1.0"),
                            "conformsTo",
                                    List.of(
                                            "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.0/"),
                            "http-header-user-agent", List.of(userAgent),
                            "robots", List.of("obey")))
                    .build();
            writer.write(info);
            for (var answer : answers) {
                write(writer, answer, info);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void write(WarcWriter writer, Answer answer, Warcinfo info) throws IOException {
        var response = new WarcResponse.Builder(answer.target().uri())
                .date(answer.moment())
                .warcinfoId(info.id())
                .ipAddress(ip(answer))
                .payloadDigest(sha256(answer.payload()))
                .blockDigest(sha256(answer.received()))
                .body(MediaType.HTTP_RESPONSE, answer.received())
                .build();
        writer.write(response);
        writer.write(new WarcRequest.Builder(answer.target().uri())
                .date(answer.moment())
                .warcinfoId(info.id())
                .ipAddress(ip(answer))
                .concurrentTo(response.id())
                .blockDigest(sha256(answer.sent()))
                .body(MediaType.HTTP_REQUEST, answer.sent())
                .build());
    }

    private static InetAddress ip(Answer answer) {
        return answer.ip();
    }

    private static WarcDigest sha256(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return new WarcDigest(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
