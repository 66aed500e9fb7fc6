package collate.core.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The news agency that an article credits, and the words that do: a dateline, a line of its own, a note at the end. An agency that
 * a sentence only quotes ("told Reuters") is none, and of an article that credits two nobody can tell whose it is.
 *
 * @param agency as it calls itself: "Reuters"
 * @param words where the credit stands
 */
public record AgencyCredit(String agency, Span words) {
    private static final Map<String, String> NAMES = names();
    private static final String NAME = "(?<agency>" + String.join("|", NAMES.keySet()) + ")";

    /** "ROME (Reuters) –", "ROME, Oct 24 (Xinhua) --", "MOSCOW, October 24. /TASS/." */
    private static final Pattern DATELINE = Pattern.compile("^[\\p{Lu}][^()\\n]{1,70}? ?[(/]" + NAME + "[)/] ?[-–—.:]");

    /** "(AP) —", "PARIS, AFP –". */
    private static final Pattern BARE = Pattern.compile("^(?:\\p{Lu}{3,30}, |\\()" + NAME + "\\)? ?[-–—]");

    /** "By Ana Wells, Associated Press". */
    private static final Pattern BYLINE = Pattern.compile("^By [^\\n]{1,60}?[,|] ?" + NAME + "$");

    /** A line of a few words: "AFP", "— Reuters", "By The Associated Press", "Source: PTI". */
    private static final Pattern LINE = Pattern.compile(
            "^(?:[-–—(/\\[ ]*|By |Source: ?|© ?(?:\\d{4} )?(?:The )?|Copyright ?(?:©|\\(c\\))? ?(?:\\d{4})? ?(?:The )?)"
                    + NAME + "(?:[)/\\]. ]*|\\. All rights reserved\\.?.{0,80})$");

    /** "(Reporting by Reuters in Rome)", "With inputs from AFP", "published from a syndicated feed of PTI". */
    private static final Pattern NOTE = Pattern.compile("\\b" + NAME + "\\b");

    private static final Pattern FEED = Pattern.compile("(?i)\\bsyndicated feed\\b");
    private static final Pattern STAFF =
            Pattern.compile("\\b(\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?: \\p{Lu}[\\p{L}\\p{N}.&’'-]*){0,3}) staff\\b");

    /** Datelines stand this near the start. */
    private static final int FIRST_LINES = 4;

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        List.of(
                        "Thomson Reuters=Reuters",
                        "Reuters=Reuters",
                        "REUTERS=Reuters",
                        "The Associated Press=Associated Press",
                        "Associated Press=Associated Press",
                        "AP=Associated Press",
                        "Agence France-Presse=Agence France-Presse",
                        "AFP=Agence France-Presse",
                        "Xinhua=Xinhua",
                        "TASS=TASS",
                        "RIA Novosti=RIA Novosti",
                        "Interfax=Interfax",
                        "dpa=dpa",
                        "DPA=dpa",
                        "Press Trust of India=PTI",
                        "PTI=PTI",
                        "ANI=ANI",
                        "IANS=IANS",
                        "UPI=UPI",
                        "EFE=EFE",
                        "ANSA=ANSA",
                        "Kyodo=Kyodo",
                        "Yonhap=Yonhap",
                        "Anadolu=Anadolu",
                        "WAFA=WAFA",
                        "PA Media=PA Media",
                        "Bloomberg=Bloomberg")
                .forEach(
                        pair -> names.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1)));
        return names;
    }

    /** The one agency that the text credits. */
    public static Optional<AgencyCredit> in(String text) {
        var found = all(text);
        return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
    }

    /**
     * Of a text that says it is from a syndicated feed and not whose: the feed of its publisher, so that two stories from it never
     * count as two voices.
     *
     * @param publisher who printed it; when empty, the outlet whose staff the line names
     */
    public static Optional<AgencyCredit> ofFeed(String text, String publisher) {
        if (!all(text).isEmpty()) {
            return Optional.empty();
        }
        for (var line : Paragraphs.of(text)) {
            var words = line.of(text);
            var feed = FEED.matcher(words);
            if (feed.find()
                    && FurnitureLine.of(words)
                            .filter(FurnitureLine.AGENCY_CREDIT::equals)
                            .isPresent()) {
                var staff = STAFF.matcher(words);
                var owner = !publisher.isBlank() ? publisher.strip() : staff.find() ? staff.group(1) : "";
                return owner.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new AgencyCredit(owner + "’s syndicated feed", line));
            }
        }
        return Optional.empty();
    }

    private static Map<String, AgencyCredit> all(String text) {
        var found = new LinkedHashMap<String, AgencyCredit>();
        var lines = Paragraphs.of(text);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var words = line.of(text);
            if (i < FIRST_LINES) {
                dateline(line, words, text, found);
            }
            credited(line, words, found);
        }
        found.keySet().removeIf(name -> isShort(name, found.keySet()));
        return found;
    }

    /** "Coast" beside "Coast Press" is the same agency. */
    private static boolean isShort(String name, Set<String> all) {
        return all.stream().anyMatch(other -> other.startsWith(name + " "));
    }

    private static void dateline(Span line, String words, String text, Map<String, AgencyCredit> found) {
        for (var form : List.of(DATELINE, BARE)) {
            var dateline = form.matcher(words);
            if (dateline.find()) {
                keep(dateline.group("agency"), new Span(line.start(), line.start() + dateline.end()), found);
                return;
            }
        }
        UnlistedAgency.ofDateline(words, text)
                .ifPresent(credit -> keep(credit.agency(), new Span(line.start(), line.start() + credit.end()), found));
    }

    private static void credited(Span line, String words, Map<String, AgencyCredit> found) {
        var alone = LINE.matcher(words);
        var byline = BYLINE.matcher(words);
        if (alone.matches() || byline.matches()) {
            keep((alone.matches() ? alone : byline).group("agency"), line, found);
        } else if (FurnitureLine.of(words)
                .filter(FurnitureLine.AGENCY_CREDIT::equals)
                .isPresent()) {
            var note = NOTE.matcher(words);
            while (note.find()) {
                keep(note.group("agency"), line, found);
            }
            UnlistedAgency.withStaff(words).ifPresent(agency -> keep(agency, line, found));
            UnlistedAgency.ofNote(words).forEach(agency -> keep(agency, line, found));
        }
    }

    private static void keep(String written, Span words, Map<String, AgencyCredit> found) {
        var agency = NAMES.getOrDefault(written, written);
        found.putIfAbsent(agency, new AgencyCredit(agency, words));
    }
}
