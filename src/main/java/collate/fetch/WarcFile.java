package collate.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
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
    private static final String STANDARD =
            "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.0/";

    private WarcFile() {}

    static byte[] of(List<Answer> answers, String userAgent) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
            var info = new Warcinfo.Builder()
                    .date(answers.getFirst().moment())
                    .fields(fields(userAgent))
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

    /** In this order in every file. */
    private static Map<String, List<String>> fields(String userAgent) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("software", List.of("Collate/0.1"));
        fields.put("format", List.of("WARC File Format 1.0"));
        fields.put("conformsTo", List.of(STANDARD));
        fields.put("http-header-user-agent", List.of(userAgent));
        fields.put("robots", List.of("obey"));
        return fields;
    }

    private static void write(WarcWriter writer, Answer answer, Warcinfo info) throws IOException {
        var response = new WarcResponse.Builder(answer.target().uri())
                .date(answer.moment())
                .warcinfoId(info.id())
                .ipAddress(answer.ip())
                .payloadDigest(sha256(answer.payload()))
                .blockDigest(sha256(answer.received()))
                .body(MediaType.HTTP_RESPONSE, answer.received())
                .build();
        writer.write(response);
        writer.write(new WarcRequest.Builder(answer.target().uri())
                .date(answer.moment())
                .warcinfoId(info.id())
                .ipAddress(answer.ip())
                .concurrentTo(response.id())
                .blockDigest(sha256(answer.sent()))
                .body(MediaType.HTTP_REQUEST, answer.sent())
                .build());
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
