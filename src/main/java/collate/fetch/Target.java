package collate.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that may be asked: http or https, a host with a proper name or number, a port, and nothing hidden in it.
 *
 * @param uri in ASCII, without fragment
 * @param host in lower case; an IPv6 number without brackets
 */
record Target(URI uri, String host, int port) {
    private static final int LONGEST = 2000;

    /** RFC 3986, appendix B: takes any text apart. */
    private static final Pattern PARTS =
            Pattern.compile("(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);

    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^]]*]|[^:\\[\\]]*)(?::([0-9]{1,5})?)?");
    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]*(\\.[\\p{L}\\p{N}-]+)+(:[0-9]+)?([/?#].*)?", Pattern.DOTALL);

    /** What browsers read as a number: 2130706433, 0x7f.1, 127.1, 010.0.0.1. */
    private static final Pattern NUMBER_IN_DISGUISE = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)");

    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(?!$)|$)){4}");
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-f:.]{2,45}");
    private static final String URI_CHARACTERS = "-._~!$&'()*+,;=:@/%";

    /** As somebody typed it, or as a page linked to it; https where only a host was typed. */
    static Target of(String typed) {
        var text = typed.strip();
        if (text.length() > LONGEST) {
            throw refused("This address is longer than " + LONGEST + " characters: copy it again from the browser.");
        }
        var parts = parts(WITHOUT_SCHEME.matcher(text).matches() ? "https://" + text : text);
        var secure = secure(parts.group(1), text);
        if (parts.group(2) == null) {
            throw notOne(text);
        }
        if (parts.group(2).contains("@")) {
            throw refused("This address carries a user name or password: give it without the part before the @.");
        }
        var authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches()) {
            throw notOne(text);
        }
        var host = host(authority.group(1), text);
        var port = port(authority.group(2), secure, text);
        return new Target(uri(secure, host, port, parts, text), host.replaceAll("[\\[\\]]", ""), port);
    }

    /** Where an answer sends on to, which may be written from where it stands. */
    Target sentOnTo(String location) {
        var parts = parts(location.strip());
        if (parts.group(1) != null) {
            return of(location);
        }
        if (parts.group(2) != null) {
            return of(uri.getScheme() + ":" + location.strip());
        }
        try {
            var there =
                    new URI(encoded(parts.group(3)) + (parts.group(4) == null ? "" : "?" + encoded(parts.group(4))));
            return of(resolved(there).toString());
        } catch (URISyntaxException garbled) {
            throw new TurnedBack(
                    Refused.Reason.REDIRECTS,
                    "The site sends on to something that is no address: open it in the browser and give the address it ends at.");
        }
    }

    /** {@link URI#resolve} drops the page of a reference that is only a query. */
    private URI resolved(URI there) {
        var onlyQuery = there.getRawPath().isEmpty() && there.getRawQuery() != null;
        return onlyQuery ? uri.resolve(uri.getRawPath() + "?" + there.getRawQuery()) : uri.resolve(there);
    }

    boolean secure() {
        return "https".equals(uri.getScheme());
    }

    /** What the request line asks for. */
    String path() {
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /** The Host header: with the port only where it is not the scheme's own. */
    String authority() {
        return uri.getRawAuthority();
    }

    /** Whether the host is written as a number, and so has no name to look up or to show a certificate for. */
    boolean isNumber() {
        return host.contains(":") || IPV4.matcher(host).matches();
    }

    private static Matcher parts(String text) {
        var parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw notOne(text);
        }
        return parts;
    }

    private static boolean secure(String scheme, String text) {
        return switch (String.valueOf(scheme).toLowerCase(Locale.ROOT)) {
            case "https" -> true;
            case "http" -> false;
            case "null" -> throw notOne(text);
            default ->
                throw refused("Only addresses that start with http:// or https:// are fetched, not " + scheme
                        + ": save the page and add it as a file.");
        };
    }

    private static String host(String written, String text) {
        var lower = ascii(written, text).toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        if (lower.startsWith("[")) {
            if (!IPV6.matcher(lower.substring(1, lower.length() - 1)).matches()) {
                throw notOne(text);
            }
            return lower;
        }
        if (IPV4.matcher(lower).matches()) {
            return lower;
        }
        if (NUMBER_IN_DISGUISE.matcher(lower).matches()) {
            throw refused("The host of this address is a number in disguise: give the site's name.");
        }
        if (lower.length() > 253 || !NAME.matcher(lower).matches()) {
            throw notOne(text);
        }
        return lower;
    }

    private static String ascii(String host, String text) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException noName) {
            throw notOne(text);
        }
    }

    private static int port(String written, boolean secure, String text) {
        var port = written == null ? (secure ? 443 : 80) : Integer.parseInt(written);
        if (port == 0 || port > 65_535) {
            throw notOne(text);
        }
        return port;
    }

    private static URI uri(boolean secure, String host, int port, Matcher parts, String text) {
        var usual = port == (secure ? 443 : 80);
        var path = parts.group(3).isEmpty() ? "/" : encoded(parts.group(3));
        try {
            return new URI((secure ? "https://" : "http://")
                            + host
                            + (usual ? "" : ":" + port)
                            + path
                            + (parts.group(4) == null ? "" : "?" + encoded(parts.group(4))))
                    .normalize();
        } catch (URISyntaxException garbled) {
            throw notOne(text);
        }
    }

    /** What an address may not hold as it is, as %XX of its UTF-8; what is encoded already stays. */
    private static String encoded(String part) {
        var encoded = new StringBuilder();
        for (var b : part.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || URI_CHARACTERS.indexOf(c) >= 0 || c == '?')) {
                encoded.append(c);
            } else {
                encoded.append("%%%02X".formatted((int) c));
            }
        }
        return encoded.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    private static TurnedBack notOne(String text) {
        var shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        return refused("\"" + shown + "\" is not a web address: copy it whole from the browser, with https://.");
    }

    private static TurnedBack refused(String why) {
        return new TurnedBack(Refused.Reason.ADDRESS, why);
    }
}
