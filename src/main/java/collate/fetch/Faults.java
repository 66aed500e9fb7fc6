package collate.fetch;

import collate.fetch.Refused.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;

/** What went wrong on the wire, in a sentence. */
final class Faults {
    private static final String AS_FILE = "open it in the browser, and add the saved page as a file if you trust it.";

    private Faults() {}

    static TurnedBack of(Exception failure, String host) {
        return switch (failure) {
            case SSLException tls -> new TurnedBack(Reason.TLS, tls(tls, host));
            case ConnectException _, NoRouteToHostException _, PortUnreachableException _, SocketTimeoutException _ ->
                new TurnedBack(Reason.UNREACHABLE, host + " does not take our call: try again later.");
            case ConnectionClosedException _ ->
                new TurnedBack(
                        Reason.GARBLED,
                        host + " hung up before the page was whole, and half a page is not kept: try again later.");
            default ->
                new TurnedBack(
                        Reason.GARBLED,
                        host + " did not answer as a web site does: try again later, or save the page and add it as a"
                                + " file.");
        };
    }

    private static String tls(SSLException failure, String host) {
        if (cause(failure, CertificateExpiredException.class).isPresent()) {
            return "The certificate of " + host + " has expired, so nobody vouches for what it says: " + AS_FILE;
        }
        if (cause(failure, CertificateNotYetValidException.class).isPresent()) {
            return "The certificate of " + host + " is not valid yet, so nobody vouches for what it says: " + AS_FILE;
        }
        if (cause(failure, CertPathBuilderException.class).isPresent()) {
            return "The certificate of " + host + " was issued by nobody that we know: " + AS_FILE;
        }
        if (cause(failure, CertificateException.class).isPresent()) {
            return "The certificate of the site that answered is not for " + host + ": " + AS_FILE;
        }
        return host + " and we found no secure way to talk (" + firstLine(failure) + "): " + AS_FILE;
    }

    private static String firstLine(IOException failure) {
        return Optional.ofNullable(failure.getMessage())
                .flatMap(words -> words.lines().findFirst())
                .orElse("TLS");
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, java.util.Objects::nonNull, Throwable::getCause)
                .limit(10)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
