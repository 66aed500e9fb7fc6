package collate.read;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is said of files that people take for articles and that cannot be read, by their first bytes. */
final class Refusals {
    private static final String AS_TEXT = " Save it as .docx, PDF or text first, or paste its text.";
    private static final String PICTURE = "This is a picture. Type or paste the words that it shows.";

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("\u00d0\u00cf\u0011\u00e0", "This is an old Word or Outlook file." + AS_TEXT),
            Map.entry("{\\rtf", "This is an RTF file." + AS_TEXT),
            Map.entry("\u0089PNG", PICTURE),
            Map.entry("\u00ff\u00d8\u00ff", PICTURE),
            Map.entry("GIF8", PICTURE),
            Map.entry("II*\u0000", PICTURE),
            Map.entry("MM\u0000*", PICTURE),
            Map.entry("%!PS", "This is a PostScript file. Save it as PDF first."),
            Map.entry("7z\u00bc\u00af", "This is a 7z archive. Unpack it, and add what was in it."),
            Map.entry("Rar!", "This is a RAR archive. Unpack it, and add what was in it."),
            Map.entry("BZh", "This is a bzip2 archive. Unpack it, and add what was in it."),
            Map.entry("\u00fd7zXZ", "This is an xz archive. Unpack it, and add what was in it."));

    private static final Pattern FEED =
            Pattern.compile("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,500}?-->\\s*)?<(?:rss|feed|rdf:rdf)\\b");

    private Refusals() {}

    static boolean isKnown(String head) {
        return of(head).isPresent();
    }

    static Optional<String> of(String head) {
        if (FEED.matcher(head).lookingAt()) {
            return Optional.of("This is a feed and no article. Follow it as a feed, or add its articles one by one.");
        }
        return KNOWN.entrySet().stream()
                .filter(known -> head.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
