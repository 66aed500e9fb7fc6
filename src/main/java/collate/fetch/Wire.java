package collate.fetch;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.SocketHolder;

/** HTTP/1.1 over a socket that is open already; keeps every byte that goes out and comes in. */
final class Wire extends DefaultBHttpClientConnection {
    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxLineLength(32_000)
            .setMaxHeaderCount(300)
            .setMaxEmptyLineCount(2)
            .build();

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    /** @param longest bytes that may come in all, framing and head included */
    Wire(Socket socket, int longest) throws IOException {
        super(LIMITS);
        bind(new SocketHolder(socket) {
            @Override
            protected InputStream getInputStream(Socket open) throws IOException {
                return new Heard(super.getInputStream(open), longest);
            }

            @Override
            protected OutputStream getOutputStream(Socket open) throws IOException {
                return new Said(super.getOutputStream(open));
            }
        });
    }

    byte[] sent() {
        return sent.toByteArray();
    }

    byte[] received() {
        return received.toByteArray();
    }

    /** Drops the first head that came in: an interim answer, as 103, which is nobody's page. */
    void forgetInterimAnswer() {
        var all = received.toByteArray();
        received.reset();
        var end = endOfHead(all);
        received.write(all, end, all.length - end);
    }

    private static int endOfHead(byte[] bytes) {
        for (var at = 1; at < bytes.length; at++) {
            var bare = bytes[at] == '\n' && bytes[at - 1] == '\n';
            var usual = at > 2 && bytes[at] == '\n' && bytes[at - 1] == '\r' && bytes[at - 2] == '\n';
            if (bare || usual) {
                return at + 1;
            }
        }
        return 0;
    }

    /** More came than one is ready to take. */
    static final class TooMuch extends IOException {}

    private final class Heard extends FilterInputStream {
        private final int longest;

        Heard(InputStream in, int longest) {
            super(in);
            this.longest = longest;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var count = super.read(into, from, length);
            if (count > 0) {
                received.write(into, from, count);
            }
            if (received.size() > longest) {
                throw new TooMuch();
            }
            return count;
        }
    }

    private final class Said extends FilterOutputStream {
        Said(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            sent.write(one);
        }

        @Override
        public void write(byte[] from, int start, int length) throws IOException {
            out.write(from, start, length);
            sent.write(from, start, length);
        }
    }
}
