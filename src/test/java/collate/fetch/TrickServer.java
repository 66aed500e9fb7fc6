package collate.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server on this machine that says exactly the bytes it was told to, however wrong. */
public final class TrickServer implements AutoCloseable {
    /** Writes an answer to a request, given as its lines. */
    @FunctionalInterface
    public interface Trick {
        void play(List<String> request, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket door;
    private final Map<String, Trick> tricks = new ConcurrentHashMap<>();
    private final List<List<String>> requests = new CopyOnWriteArrayList<>();

    public TrickServer() {
        this(plain());
    }

    TrickServer(ServerSocket door) {
        this.door = door;
        on("/robots.txt", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        Thread.ofPlatform().daemon().start(this::open);
    }

    private static ServerSocket plain() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public TrickServer on(String path, Trick trick) {
        tricks.put(path, trick);
        return this;
    }

    /** Answers with these bytes, as ISO 8859-1, and hangs up. */
    public TrickServer on(String path, String answer) {
        return on(path, (_, out) -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** A proper page. */
    public TrickServer page(String path, String html) {
        return page(path, "text/html; charset=utf-8", html);
    }

    public TrickServer page(String path, String type, String body) {
        return on(path, (_, out) -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            out.write("HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                    .formatted(type, bytes.length)
                    .getBytes(StandardCharsets.UTF_8));
            out.write(bytes);
        });
    }

    public TrickServer redirect(String path, String to) {
        return on(path, "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n");
    }

    public int port() {
        return door.getLocalPort();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** The lines of every request but those for robots.txt. */
    public List<List<String>> requests() {
        return requests.stream()
                .filter(lines -> !lines.getFirst().contains(" /robots.txt "))
                .toList();
    }

    /** The paths asked for, in order. */
    public List<String> paths() {
        return requests.stream().map(lines -> lines.getFirst().split(" ")[1]).toList();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
            var lines = in.lines().takeWhile(line -> !line.isEmpty()).toList();
            if (lines.isEmpty()) {
                return;
            }
            requests.add(lines);
            var trick = tricks.get(lines.getFirst().split(" ")[1]);
            var out = caller.getOutputStream();
            if (trick == null) {
                out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            } else {
                trick.play(lines, out);
            }
            out.flush();
        } catch (IOException | UncheckedIOException hungUp) {
            // what a trick is about, or the end of the test
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
