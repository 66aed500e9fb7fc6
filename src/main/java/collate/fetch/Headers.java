package collate.fetch;

import collate.fetch.Fetched.Header;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the header lines of an answer say. */
final class Headers {
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([^\\s;\"',]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]{1,60}/[a-z0-9!#$&^_.+-]{1,60}");
    private static final String UNKNOWN = "application/octet-stream";

    private Headers() {}

    static Optional<String> first(List<Header> headers, String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(header -> header.value().strip())
                .findFirst();
    }

    static String mediaType(List<Header> headers) {
        var said = first(headers, "Content-Type").orElse("");
        var end = said.indexOf(';');
        var type = (end < 0 ? said : said.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return MEDIA_TYPE.matcher(type).matches() ? type : UNKNOWN;
    }

    /** As the JDK calls it; empty when the answer names none, or one that does not exist. */
    static String charset(List<Header> headers) {
        var said = CHARSET.matcher(first(headers, "Content-Type").orElse(""));
        try {
            return said.find() ? Charset.forName(said.group(1)).name() : "";
        } catch (IllegalCharsetNameException | UnsupportedCharsetException noSuchCharset) {
            return "";
        }
    }
}
