package collate.fetch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import collate.fetch.Refused.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The name in the address is the one that the certificate must be for, although the IP address is what is called. */
class TlsTest {
    private static final char[] SECRET = "not-a-secret".toCharArray();

    @TempDir
    private static @Nullable Path folder;

    @BeforeAll
    static void certify() throws IOException, InterruptedException {
        key("authority", "-30d", "-ext", "bc:c");
        key("site.example", "-1d", "-signer", "authority", "-ext", "SAN=dns:site.example");
        key("other.example", "-1d", "-signer", "authority", "-ext", "SAN=dns:other.example");
        key("old.example", "-29d", "-signer", "authority", "-ext", "SAN=dns:old.example");
    }

    @Test
    void aCertificateForTheNameIsBelieved() throws Exception {
        try (var site = showing("site.example");
                var fetcher = fetcher(believing())) {
            assertThat(fetcher.fetch("https://site.example:" + site.port() + "/"))
                    .isInstanceOf(Fetched.class);
        }
    }

    @Test
    void aCertificateForAnotherNameIsNot() throws Exception {
        try (var site = showing("other.example");
                var fetcher = fetcher(believing())) {
            assertThat(fetcher.fetch("https://site.example:" + site.port() + "/"))
                    .isEqualTo(new Refused(
                            Reason.TLS,
                            "The certificate of the site that answered is not for site.example: open it in the browser,"
                                    + " and add the saved page as a file if you trust it."));
        }
    }

    @Test
    void anOldCertificateIsNot() throws Exception {
        try (var site = showing("old.example");
                var fetcher = fetcher(believing())) {
            assertThat(why(fetcher, "https://old.example:" + site.port() + "/"))
                    .startsWith("The certificate of old.example has expired");
        }
    }

    @Test
    void aCertificateByNobodyKnownIsNot() throws Exception {
        try (var site = showing("site.example");
                var fetcher = fetcher((SSLSocketFactory) SSLSocketFactory.getDefault())) {
            assertThat(why(fetcher, "https://site.example:" + site.port() + "/"))
                    .startsWith("The certificate of site.example was issued by nobody that we know");
        }
    }

    @Test
    void aSiteThatSpeaksNoTlsIsSaid() throws Exception {
        try (var door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                var fetcher = fetcher(believing())) {
            Thread.ofVirtual().start(() -> speakPlainly(door));
            assertThat(why(fetcher, "https://site.example:" + door.getLocalPort() + "/"))
                    .startsWith("site.example and we found no secure way to talk");
        }
    }

    @Test
    void nobodyIsSentFromHttpsBackToHttp() throws Exception {
        try (var site = showing("site.example");
                var fetcher = fetcher(believing())) {
            site.redirect("/down", "http://site.example:" + site.port() + "/");
            assertThat(why(fetcher, "https://site.example:" + site.port() + "/down"))
                    .startsWith("The site sends on from https to http");
        }
    }

    private static void speakPlainly(ServerSocket door) {
        try (var caller = door.accept()) {
            caller.getOutputStream().write("HTTP/1.1 400 Speak up\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            caller.getInputStream().readNBytes(100);
        } catch (IOException hungUp) {
            // the other side has heard enough
        }
    }

    private static String why(Fetcher fetcher, String address) {
        return ((Refused) fetcher.fetch(address)).why();
    }

    private static Fetcher fetcher(SSLSocketFactory tls) {
        var settings = new FetchSettings(
                Set.of("site.example:*", "old.example:*"),
                Optional.empty(),
                Duration.ofSeconds(10),
                1_000_000,
                Duration.ZERO);
        return new Fetcher(settings, Clock.systemUTC(), _ -> List.of(InetAddress.getLoopbackAddress()), tls);
    }

    private static TrickServer showing(String name) throws IOException, GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(name), SECRET);
        var tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, null);
        var door = tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        return new TrickServer(door).page("/", "<p>Sealed.</p>");
    }

    /** Whoever was certified by the test's own authority. */
    private static SSLSocketFactory believing() throws IOException, GeneralSecurityException {
        var believed = KeyStore.getInstance("PKCS12");
        believed.load(null, null);
        believed.setCertificateEntry("authority", store("authority").getCertificate("authority"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(believed);
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return tls.getSocketFactory();
    }

    /** Holds the key of that name only. */
    private static KeyStore store(String name) throws IOException, GeneralSecurityException {
        var all = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file())) {
            all.load(in, SECRET);
        }
        for (var other : Collections.list(all.aliases())) {
            if (!other.equals(name)) {
                all.deleteEntry(other);
            }
        }
        return all;
    }

    private static void key(String name, String start, String... more) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name));
        command.addAll(List.of("-startdate", start, "-validity", name.startsWith("old") ? "5" : "60"));
        command.addAll(List.of("-keystore", file().toString(), "-storepass", new String(SECRET)));
        command.addAll(List.of(more));
        var keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
    }

    private static Path file() {
        return requireNonNull(folder).resolve("keys.p12");
    }
}
