package collate.record;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which entries to show, as the address says it.
 *
 * @param dossier its id, or "house"
 * @param subject as typed: "claim 214"; empty for all
 * @param actor a name; empty for everybody
 * @param page from 1
 */
public record RecordFilter(String dossier, String subject, String actor, int page) {
    static final String HOUSE = "house";
    private static final Pattern SUBJECT = Pattern.compile("\\s*(\\p{L}[\\p{L} ]*?)\\s*(\\d{1,18})?\\s*");

    /** What the subject's words name: a kind of thing, and perhaps one of them. */
    record Thing(String kind, Optional<Long> id) {}

    /** Whether every entry of the chain fits. */
    boolean isAll() {
        return subject.isBlank() && actor.isEmpty();
    }

    /** Whether words name a kind of thing, or one of them. */
    static boolean isThing(String words) {
        return SUBJECT.matcher(words).matches();
    }

    /** Empty when no thing is named. */
    Optional<Thing> thing() {
        return Optional.of(SUBJECT.matcher(subject))
                .filter(Matcher::matches)
                .map(words -> new Thing(
                        words.group(1).toLowerCase(Locale.ROOT),
                        Optional.ofNullable(words.group(2)).map(Long::valueOf)));
    }

    /** As the address names it, by the names that it has there. */
    Map<String, String> given() {
        return Map.of("dossier", dossier, "subject", subject, "actor", actor, "page", Integer.toString(page));
    }

    public String url(int page) {
        return "/record?dossier=" + encoded(dossier) + "&subject=" + encoded(subject) + "&actor=" + encoded(actor)
                + "&page=" + page;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
