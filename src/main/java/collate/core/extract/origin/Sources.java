package collate.core.extract.origin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bodies that a text names in full, so that "the ministry" later in it is one of them and nobody else. */
public final class Sources {
    private static final String BODY =
            "(?:ministry|agency|army|military|police|office|department|government|council|hospital|commission|committee|guard|coastguard|navy|gendarmerie|directorate|institute|defen[cs]e|cross|crescent"
                    + "|organi[sz]ation|forces|service|bureau|embassy|authority|governor|mayor|brigade|firefighters|radio|television)";
    private static final String PORTFOLIO =
            "(?:health|foreign|defen[cs]e|interior|justice|education|information|emergency|emergencies|civil|news|fire|human|rights|state|air|rescue"
                    + "|coast|guard|transport|mining|port|railway|aviation|energy|water|disaster|management|response|maritime|ambulance|prosecutor['’]s|public|and)";
    /** A full stop that ends a sentence is no part of it: "on Saturday. The Arden police". */
    private static final String CAPITAL = "\\p{Lu}[\\p{L}'’.-]*(?:(?<![.])|(?<=" + FullStops.SHORTENED + "\\.))";

    private static final Pattern FULL =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?:" + CAPITAL + "|" + PORTFOLIO + ")[ ]){0,5}(?i:" + BODY + ")\\b"
                    + "(?: of (?:" + PORTFOLIO + "|" + CAPITAL
                    + ")(?: (?i:affairs|defen[cs]e))?)?(?: (?:of|in) (?:the )?" + CAPITAL
                    + "(?: " + CAPITAL + "){0,2})?");

    private static final Pattern OPENING = Pattern.compile("^(?:" + FullStops.OPENERS + " )+");

    /** A body named in full, and the offset at which its name ends. */
    private record Full(SourceName name, int end) {}

    private final List<Full> named;

    private final SourceName publisher;

    public Sources(String text) {
        this(text, "");
    }

    /**
     * With who publishes the text.
     *
     * @param publisher as written; empty when nobody knows
     */
    public Sources(String text, String publisher) {
        this.publisher = SourceName.of(publisher);
        this.named = FULL.matcher(OwnWords.plain(text))
                .results()
                .map(match ->
                        new Full(SourceName.of(OPENING.matcher(match.group()).replaceFirst("")), match.end()))
                .filter(full -> full.name().isNamed())
                .toList();
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
            case SHORT -> fuller(source, at);
            case NAMED -> of(source);
        };
    }

    /** Whether the words are for the text's own publisher, who is no origin of what it reports: "told the Gazette". */
    boolean isOwn(String words) {
        var source = SourceName.of(words);
        return !source.key().isEmpty() && (source.key().equals(publisher.key()) || source.isShortOf(publisher));
    }

    /** A body that only its kind names is nobody's where the text names two of them in full. */
    private Optional<SourceName> of(SourceName source) {
        var fuller = fuller(source, Integer.MAX_VALUE);
        return fuller.isPresent()
                        || Heads.hasName(source.name())
                        || full(source, Integer.MAX_VALUE).isEmpty()
                ? fuller.or(() -> Optional.of(source))
                : Optional.empty();
    }

    /** The one that the text names in full before a place; of several nobody can say which is meant. */
    private Optional<SourceName> fuller(SourceName source, int before) {
        var found = full(source, before);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private List<SourceName> full(SourceName source, int before) {
        var found = new LinkedHashMap<String, SourceName>();
        for (var full : named) {
            if (full.end() <= before && source.isShortOf(full.name())) {
                found.put(full.name().key(), full.name());
            }
        }
        // "Rask health ministry" and "health ministry" in one text are one: the fuller takes the shorter in
        found.values().removeIf(one -> found.values().stream().anyMatch(one::isShortOf));
        return List.copyOf(found.values());
    }
}
