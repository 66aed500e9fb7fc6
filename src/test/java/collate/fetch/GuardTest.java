package collate.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import collate.fetch.Refused.Reason;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers may not reach through us. */
class GuardTest {
    private static final String PUBLIC = "93.184.216.34";

    @AutoClose
    private final TrickServer site = new TrickServer().page("/", "<p>Inside.</p>");

    private final List<String> lookups = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.8.8.8",
                "168.63.129.16",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.168.1.1",
                "198.18.0.1",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "100.100.100.200",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:7f00:1",
                "::127.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "fd20:ce::254",
                "ff02::1",
                "64:ff9b::10.0.0.1",
                "64:ff9b::169.254.169.254",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2002:c0a8:101::1",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "2001:db8::1",
                "100::1",
                "3fff::1"
            })
    void namesThatLeadInsideAreRefused(String inside) throws UnknownHostException {
        assertThat(Place.of(InetAddress.getByName(inside))).isNotEqualTo(Place.PUBLIC);
        assertThat(reason(asking(Map.of("evil.example", List.of(inside)), Set.of()), "http://evil.example/"))
                .isEqualTo(Reason.INSIDE);
    }

    @ParameterizedTest
    @ValueSource(strings = {PUBLIC, "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::1.1.1.1"})
    void publicAddressesArePublic(String address) throws UnknownHostException {
        assertThat(Place.of(InetAddress.getByName(address))).isEqualTo(Place.PUBLIC);
    }

    @Test
    void oneAddressInsideIsEnoughToRefuse() {
        var names = Map.of("mixed.example", List.of(PUBLIC, "10.0.0.1"));

        assertThat(reason(asking(names, Set.of()), "http://mixed.example/")).isEqualTo(Reason.INSIDE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://2130706433/ | ADDRESS
            http://0x7f000001/ | ADDRESS
            http://0x7f.1/ | ADDRESS
            http://0177.0.0.1/ | ADDRESS
            http://127.1/ | ADDRESS
            http://127.0.0.1./ | INSIDE
            http://[::1]/ | INSIDE
            http://[::ffff:127.0.0.1]/ | INSIDE
            http://[::ffff:7f00:1]/ | INSIDE
            http://[fe80::1%25eth0]/ | ADDRESS
            http://①②⑦.0.0.1/ | INSIDE
            http://localhost/ | INSIDE
            http://user:secret@site.example/ | ADDRESS
            http://site.example@127.0.0.1/ | ADDRESS
            http://127.0.0.1\\@site.example/ | ADDRESS
            http://site.example:22/ | ADDRESS
            http://site.example:0/ | ADDRESS
            http://site.example:99999/ | ADDRESS
            ftp://site.example/ | ADDRESS
            file:///etc/passwd | ADDRESS
            gopher://site.example/ | ADDRESS
            javascript:alert(1) | ADDRESS
            http:///etc/passwd | ADDRESS
            //site.example/ | ADDRESS
            http://no-such-site.example/ | NO_SUCH_HOST
            """)
    void formsThatHideWhereTheyLeadAreRefused(String address, Reason reason) {
        var names = Map.of("site.example", List.of(PUBLIC), "localhost", List.of("127.0.0.1"));

        assertThat(reason(asking(names, Set.of()), address)).isEqualTo(reason);
    }

    @Test
    void aNameIsLookedUpOnceAndThatAnswerIsConnectedTo() {
        var rebinding = new Names() {
            @Override
            public List<InetAddress> of(String host) throws UnknownHostException {
                lookups.add(host);
                return List.of(InetAddress.getByName(lookups.size() % 2 == 1 ? "127.0.0.1" : "10.0.0.1"));
            }
        };
        var address = "http://flip.example:" + site.port() + "/";
        try (var fetcher = fetcher(rebinding, Set.of("flip.example:" + site.port()))) {
            assertThat(fetcher.fetch(address)).isInstanceOf(Refused.class);
        }

        assertThat(site.paths()).as("robots.txt came from the checked address").containsExactly("/robots.txt");
        assertThat(lookups).as("once a connection").hasSize(2);
    }

    @Test
    void aNamedHostMayLieInside() {
        var names = Map.of("wiki.desk.example", List.of("127.0.0.1"));
        var address = "http://wiki.desk.example:" + site.port() + "/";
        try (var fetcher = asking(names, Set.of("wiki.desk.example:" + site.port()))) {
            assertThat(fetcher.fetch(address)).isInstanceOf(Fetched.class);
        }
        assertThat(reason(asking(names, Set.of("wiki.desk.example")), address)).isEqualTo(Reason.ADDRESS);
        assertThat(reason(asking(names, Set.of("wiki.desk.example")), "http://other.example/"))
                .isEqualTo(Reason.NO_SUCH_HOST);
        assertThat(site.requests().getFirst()).contains("Host: wiki.desk.example:" + site.port());
    }

    @Test
    void evenANamedHostIsNoWayToTheMetadataOfACloud() {
        var names = Map.of("wiki.desk.example", List.of("169.254.169.254"));

        assertThat(reason(asking(names, Set.of("wiki.desk.example")), "http://wiki.desk.example/"))
                .isEqualTo(Reason.INSIDE);
    }

    @Test
    void settingsSayWhatIsWrongWithThem() {
        assertThat(FetchSettings.of("wiki.desk.example, 10.0.0.7:8080", "").allowed())
                .containsExactlyInAnyOrder("wiki.desk.example", "10.0.0.7:8080");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FetchSettings.of("http://wiki/", ""))
                .withMessageContaining("not \"http://wiki/\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FetchSettings.of("", "two words"))
                .withMessageContaining("The contact must be");
    }

    private static Reason reason(Fetcher fetcher, String address) {
        try (fetcher) {
            return switch (fetcher.fetch(address)) {
                case Refused refused -> refused.reason();
                case Fetched fetched -> throw new AssertionError(fetched);
            };
        }
    }

    private static Fetcher asking(Map<String, List<String>> names, Set<String> allowed) {
        return fetcher(host -> addresses(host, names), allowed);
    }

    private static List<InetAddress> addresses(String host, Map<String, List<String>> names)
            throws UnknownHostException {
        var isNumber = host.matches("[0-9.]+|.*:.*");
        var found = new ArrayList<InetAddress>();
        for (var address : isNumber ? List.of(host) : names.getOrDefault(host, List.of())) {
            found.add(InetAddress.getByName(address));
        }
        return found;
    }

    private static Fetcher fetcher(Names names, Set<String> allowed) {
        var settings = new FetchSettings(allowed, Optional.empty(), Duration.ofSeconds(2), 1_000_000, Duration.ZERO);
        return new Fetcher(settings, Clock.systemUTC(), names, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }
}
