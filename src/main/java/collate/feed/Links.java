package collate.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What feeds write, made plain. */
final class Links {
    private static final int LONGEST = 2000;

    private Links() {}

    /** Read from where the feed lies; empty for what is not http or https. */
    static Optional<URI> address(@Nullable String written, URI from) {
        if (written == null || written.isBlank() || written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var uri = from.resolve(new URI(written.strip().replace(" ", "%20")));
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            var isWeb = ("http".equals(scheme) || "https".equals(scheme)) && uri.getRawAuthority() != null;
            return isWeb && uri.toString().length() <= LONGEST ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** In one line, without tags and entities, cut to a width. */
    static String words(@Nullable String written, int most) {
        if (written == null) {
            return "";
        }
        var some = written.length() > 20 * most ? written.substring(0, 20 * most) : written;
        var plain = Jsoup.parseBodyFragment(some).text().replaceAll("\\s+", " ").strip();
        return plain.length() <= most
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, most - 1) - 1)) + "…";
    }
}
