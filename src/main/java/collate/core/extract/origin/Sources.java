package collate.core.extract.origin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bodies that a text names in full, so that "the ministry" later in it is one of them and nobody else. */
public final class Sources {
    private static final String BODY =
            "(?:ministry|agency|army|military|police|office|department|government|council|hospital|commission|committee"
                    + "|organi[sz]ation|forces|service|bureau|embassy|authority)";
    private static final String PORTFOLIO =
            "(?:health|foreign|defen[cs]e|interior|justice|education|information|emergency|emergencies|civil|news|fire|human|rights|state|air|rescue|coast|guard)";
    private static final String CAPITAL = "\\p{Lu}[\\p{L}'’.-]*";
    private static final Pattern FULL =
            Pattern.compile("(?:(?:" + CAPITAL + "|" + PORTFOLIO + ")[ ]){0,5}(?i:" + BODY + ")\\b"
                    + "(?: of (?:" + PORTFOLIO + "|" + CAPITAL
                    + ")(?: (?i:affairs|defen[cs]e))?)?(?: (?:of|in) (?:the )?" + CAPITAL
                    + "(?: " + CAPITAL + "){0,2})?");

    private final String text;

    public Sources(String text) {
        this.text = text;
    }

    /**
     * Whom the words mean at a place in the text: themselves, or the one body that the text names in full for them.
     *
     * @param at an offset in UTF-16 units; "the ministry" is looked for only before it
     */
    public Optional<SourceName> meant(String words, int at) {
        var source = SourceName.of(words);
        return switch (source.sort()) {
            case UNNAMED -> Optional.empty();
            case SHORT -> only(fuller(source, text.substring(0, Math.min(at, text.length()))));
            case NAMED -> Optional.of(only(fuller(source, text)).orElse(source));
        };
    }

    /** Of several nobody can say which is meant. */
    private static Optional<SourceName> only(Map<String, SourceName> found) {
        return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
    }

    private static Map<String, SourceName> fuller(SourceName source, String where) {
        var found = new LinkedHashMap<String, SourceName>();
        var last = source.key().substring(source.key().lastIndexOf(' ') + 1);
        if (!where.toLowerCase(Locale.ROOT).contains(last)) {
            return found;
        }
        for (Matcher match = FULL.matcher(where); match.find(); ) {
            var full = SourceName.of(match.group());
            if (source.isShortOf(full)) {
                found.put(full.key(), full);
            }
        }
        // "Rask health ministry" and "health ministry" in one text are one: the fuller takes the shorter in
        found.values().removeIf(one -> found.values().stream().anyMatch(one::isShortOf));
        return found;
    }
}
