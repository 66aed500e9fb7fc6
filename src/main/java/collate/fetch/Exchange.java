package collate.fetch;

import collate.fetch.Fetched.Header;
import collate.fetch.Refused.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** Asks one address once, over a connection of its own to an IP address that was checked, and hears it out. */
final class Exchange implements AutoCloseable {
    private static final int LONGEST_CALL = 6_000;
    private static final int HEADS = 100_000;

    private final Guard guard;
    private final SSLSocketFactory tls;
    private final FetchSettings settings;
    private final Clock clock;
    private final ExecutorService lookups = Executors.newCachedThreadPool(daemon("lookup"));
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(daemon("deadline"));

    Exchange(Guard guard, SSLSocketFactory tls, FetchSettings settings, Clock clock) {
        this.guard = guard;
        this.tls = tls;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What to ask for and what to take.
     *
     * @param headers besides those that every request has
     * @param head turns an answer away by its status and headers, before its body is read
     */
    record Question(Target target, List<Header> headers, int longest, Consumer<Head> head) {}

    /** The start of an answer. */
    record Head(int status, List<Header> headers) {}

    Answer ask(Question question, Deadline deadline) {
        var target = question.target();
        var addresses = inTime(target, deadline);
        try (var socket = new Call(addresses, target, deadline).connected()) {
            // a millisecond later than what is left, which is rounded down: whoever hangs up must find the time passed
            var hangUp = watch.schedule(() -> quietly(socket), deadline.left() + 1L, TimeUnit.MILLISECONDS);
            try {
                return talk(question, target.secure() ? secured(socket, target) : socket, socket.getInetAddress());
            } finally {
                hangUp.cancel(false);
            }
        } catch (Wire.TooMuch tooMuch) {
            throw Packing.tooLarge(question.longest());
        } catch (IOException | HttpException failure) {
            throw deadline.isPassed() ? deadline.passed() : Faults.of(failure, target.host());
        }
    }

    /** The system's lookup cannot be told to hurry, so another thread waits for it. */
    private List<InetAddress> inTime(Target target, Deadline deadline) {
        var lookup = lookups.submit(() -> guard.checked(target));
        try {
            return lookup.get(deadline.left(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof TurnedBack turnedBack
                    ? turnedBack
                    : new IllegalStateException(failure.getCause());
        } catch (TimeoutException slow) {
            throw deadline.passed();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new TurnedBack(Reason.TOO_SLOW, "Fetching was stopped: try again.");
        }
    }

    /** Tries a host's addresses one after the other. */
    private record Call(List<InetAddress> addresses, Target target, Deadline deadline) {
        Socket connected() throws IOException {
            IOException failure = new IOException("no address");
            for (var address : addresses) {
                var socket = new Socket(Proxy.NO_PROXY); // a proxy would look the name up anew
                try {
                    socket.connect(
                            new InetSocketAddress(address, target.port()), Math.min(LONGEST_CALL, deadline.left()));
                    return socket;
                } catch (IOException unreachable) {
                    quietly(socket);
                    failure = unreachable;
                }
            }
            throw failure;
        }
    }

    /** The name goes into the greeting, and the certificate must be for it: the IP address was only where to call. */
    private Socket secured(Socket socket, Target target) throws IOException {
        var secured = (SSLSocket) tls.createSocket(socket, target.host(), target.port(), true);
        var parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private Answer talk(Question question, Socket socket, InetAddress ip) throws IOException, HttpException {
        try (var wire = new Wire(socket, question.longest() + HEADS)) {
            var moment = clock.instant();
            wire.sendRequestHeader(request(question));
            wire.flush();
            var response = heard(wire);
            var head = new Head(response.getCode(), headers(response));
            question.head().accept(head);
            var payload = payload(wire, response);
            var encoding = Headers.first(head.headers(), "Content-Encoding").orElse("");
            return new Answer(
                    question.target(),
                    ip,
                    moment,
                    head.status(),
                    head.headers(),
                    wire.sent(),
                    wire.received(),
                    payload,
                    Packing.unpacked(payload, encoding, question.longest()));
        }
    }

    private BasicClassicHttpRequest request(Question question) {
        var request = new BasicClassicHttpRequest("GET", question.target().path());
        request.addHeader("Host", question.target().authority());
        request.addHeader("User-Agent", settings.userAgent());
        question.headers().forEach(header -> request.addHeader(header.name(), header.value()));
        request.addHeader("Accept-Encoding", "gzip, deflate");
        request.addHeader("Connection", "close");
        return request;
    }

    private static ClassicHttpResponse heard(Wire wire) throws IOException, HttpException {
        var response = wire.receiveResponseHeader();
        while (response.getCode() < 200) {
            wire.forgetInterimAnswer();
            response = wire.receiveResponseHeader();
        }
        return response;
    }

    private static byte[] payload(Wire wire, ClassicHttpResponse response) throws IOException, HttpException {
        var status = response.getCode();
        if (status == 204 || status == 304) {
            return new byte[0];
        }
        wire.receiveResponseEntity(response);
        var entity = response.getEntity();
        return entity == null ? new byte[0] : EntityUtils.toByteArray(entity);
    }

    private static List<Header> headers(ClassicHttpResponse response) {
        return Stream.of(response.getHeaders())
                .map(header -> new Header(header.getName(), String.valueOf(header.getValue())))
                .toList();
    }

    private static void quietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // it is closed for us either way
        }
    }

    private static java.util.concurrent.ThreadFactory daemon(String what) {
        return work -> {
            var thread = new Thread(work, "fetch-" + what);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void close() {
        lookups.shutdownNow();
        watch.shutdownNow();
    }
}
