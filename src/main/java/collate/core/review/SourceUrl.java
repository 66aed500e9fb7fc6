package collate.core.review;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A web address that others can open: http or https, a host, no white space. */
public record SourceUrl(String value) {
    private static final Pattern WEB =
            Pattern.compile("(?i)(https?)://(\\[[0-9a-f:.]+]|[^\\s/?#:@\\[\\]<>\"]+)(:\\d{1,5})?([/?#]\\S*)?");

    /** Empty when it is none. */
    public static Optional<SourceUrl> of(String typed) {
        var match = WEB.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var scheme = match.group(1);
        var rest = typed.strip().substring(scheme.length());
        return Optional.of(new SourceUrl(scheme.toLowerCase(Locale.ROOT) + rest));
    }
}
