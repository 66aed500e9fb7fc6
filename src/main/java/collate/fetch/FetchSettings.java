package collate.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How Collate behaves on the web.
 *
 * @param allowed hosts that may lie inside this network, and ports that may be odd: {@code host}, {@code host:port} or
 *     {@code host:*}
 * @param contact whom a site's owner can reach, an address of mail or web; told in every request
 * @param patience for all of one fetch: names, connections, redirects, the last byte
 * @param longest in bytes, of an answer, packed and unpacked
 * @param gap between one request to a host and the next
 */
public record FetchSettings(
        Set<String> allowed, Optional<String> contact, Duration patience, int longest, Duration gap) {
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-f:.]+]|[a-z0-9_.-]+)(:([0-9]{1,5}|\\*))?");
    private static final Pattern CONTACT = Pattern.compile("[\\x21-\\x7e&&[^()<>\\\\]]{3,200}");

    public FetchSettings {
        allowed = Set.copyOf(allowed);
    }

    /** The usual patience and size. Throws {@link IllegalArgumentException} with a sentence when a value is wrong. */
    public static FetchSettings of(String allowed, String contact) {
        var hosts = Stream.of(allowed.split("[,\\s]+"))
                .filter(host -> !host.isEmpty())
                .map(FetchSettings::host)
                .collect(Collectors.toUnmodifiableSet());
        return new FetchSettings(
                hosts, contact(contact.strip()), Duration.ofSeconds(20), 10_000_000, Duration.ofSeconds(1));
    }

    private static String host(String typed) {
        var host = typed.toLowerCase(Locale.ROOT);
        if (!HOST.matcher(host).matches()) {
            throw new IllegalArgumentException(
                    "Fetching from inside is allowed by host, host:port or host:*, as in wiki.desk.example, not \""
                            + typed + "\".");
        }
        return host;
    }

    private static Optional<String> contact(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!CONTACT.matcher(typed).matches()) {
            throw new IllegalArgumentException(
                    "The contact must be an address of mail or web without spaces, not \"" + typed + "\".");
        }
        return Optional.of(typed);
    }

    /** The same, but waiting so long between two requests to a host. */
    public FetchSettings withGap(Duration other) {
        return new FetchSettings(allowed, contact, patience, longest, other);
    }

    /** Whether this very host, at this port, was named as one that may lie inside. */
    boolean allows(String host, int port) {
        return allowed.contains(host + ":" + port)
                || allowed.contains(host + ":*")
                || (isUsual(port) && allowed.contains(host));
    }

    static boolean isUsual(int port) {
        return List.of(80, 443).contains(port);
    }

    /** The product's name first: it is what robots.txt files call us by. */
    String userAgent() {
        return "Collate/0.1 (a fact-checking desk; "
                + contact.map(address -> "contact " + address).orElse("no contact set") + ")";
    }
}
