package collate.web;

import static collate.db.schema.Tables.BATCH;
import static collate.db.schema.Tables.CAPTURE_BYTES;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import collate.testkit.Visitor;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Uploads that are too large, cut off, garbled or not for whoever sends them, byte by byte over a plain socket. */
@OnBothDatabases
class UploadsTest {
    private static final String BOUNDARY = "made-up-boundary";

    @AutoClose
    private final House house;

    private final Visitor ines;

    UploadsTest(TestDatabase on) {
        house = House.open(on);
        ines = house.signedIn("ines");
    }

    @Test
    void moreThanAllMayHaveTogetherIsRefusedInASentence() throws IOException {
        var answer = send(FormBody.LARGEST + 30_000_000L, true);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("That is too large", "200 MB together");
        nothingIsKept();
    }

    @Test
    void soIsOneThatDoesNotSayHowLongItIs() throws IOException {
        try (var socket = open()) {
            var out = socket.getOutputStream();
            write(out, head("/batches/files", ines.cookie()) + "Transfer-Encoding: chunked\r\n\r\n");
            var part = part().getBytes(StandardCharsets.UTF_8);
            write(out, Integer.toHexString(part.length) + "\r\n");
            out.write(part);
            write(out, "\r\n");
            var words = words(1_000_000);
            try {
                for (var sum = 0L; sum <= FormBody.LARGEST; sum += words.length) {
                    write(out, Integer.toHexString(words.length) + "\r\n");
                    out.write(words);
                    write(out, "\r\n");
                }
                write(out, "0\r\n\r\n");
            } catch (IOException answered) {
                assertThat(answered).hasMessageMatching("(?i).*(?:broken pipe|reset).*");
            }
            assertThat(read(socket)).startsWith("HTTP/1.1 413").contains("200 MB together");
        }
        nothingIsKept();
    }

    @Test
    void whatIsCutOffHalfWayLeavesNothing() throws IOException {
        send(5_000_000, false);
        Until.holds(() -> house.stranger().get("/sign-in").status() == 200);
        nothingIsKept();
    }

    @Test
    void whatIsNoFormIsRefusedInASentence() throws IOException {
        try (var socket = open()) {
            write(
                    socket.getOutputStream(),
                    head("/batches/files", ines.cookie()) + "Content-Length: 11\r\n\r\nno form now");
            assertThat(read(socket)).startsWith("HTTP/1.1 400").contains("did not arrive whole");
        }
        nothingIsKept();
    }

    /** The answer comes before a byte of the body is sent. */
    @Test
    void strangersAreTurnedAwayBeforeTheirFilesAreRead() throws IOException {
        for (var path : new String[] {"/batches/files", "/sign-in"}) {
            try (var socket = open()) {
                write(socket.getOutputStream(), head(path, "") + "Content-Length: 90000000\r\n\r\n");
                assertThat(read(socket)).matches("(?s)HTTP/1\\.1 (?:302|403).*");
            }
        }
    }

    private void nothingIsKept() {
        assertThat(house.sql().fetchCount(BATCH)).isZero();
        assertThat(house.sql().fetchCount(CAPTURE_BYTES)).isEqualTo(5);
    }

    private Socket open() throws IOException {
        var at = URI.create(house.url());
        var socket = new Socket(at.getHost(), at.getPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    /** @param whole whether as much is sent as is announced; else a fifth, and the connection ends */
    private String send(long length, boolean whole) throws IOException {
        try (var socket = open()) {
            var out = socket.getOutputStream();
            write(out, head("/batches/files", ines.cookie()) + "Content-Length: " + length + "\r\n\r\n");
            var part = part().getBytes(StandardCharsets.UTF_8);
            out.write(part);
            for (var left = (whole ? length : length / 5) - part.length; left > 0; left -= 1_000_000) {
                out.write(words((int) Math.min(left, 1_000_000)));
            }
            return whole ? read(socket) : "";
        }
    }

    private static byte[] words(int length) {
        var words = new byte[length];
        Arrays.fill(words, (byte) 'w');
        return words;
    }

    private static void write(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String head(String path, String cookie) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: " + cookie
                + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\n";
    }

    private String part() {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"form_token\"\r\n\r\n" + ines.token()
                + "\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"long.txt\"\r\n\r\n";
    }
}
