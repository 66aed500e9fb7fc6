package collate.core.extract.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom words name as a source.
 *
 * @param key the same for all ways to put one name: "gaza health ministry" for "the health ministry in Gaza"; empty for nobody
 * @param name as written, without what stands around it: "Gaza's health ministry"
 * @param sort how far the words say who it is
 */
public record SourceName(String key, String name, Sort sort) {

    /** How far words say whom they mean. */
    public enum Sort {
        /** "Gaza's health ministry", "Xinhua", "police". */
        NAMED,
        /** "the ministry": whoever was named before. */
        SHORT,
        /** "officials", "sources", "he": nobody can be told. */
        UNNAMED
    }

    private static final Set<String> SHORT = words("""
            ministry agency group office department hospital organisation organization council commission committee
            company news-agency institute party movement bureau embassy union federation court prosecutor
            """);

    private static final Set<String> ANYBODY = words("""
            official officials authority authorities source sources witness witnesses eyewitness eyewitnesses resident
            residents report reports media outlets people survivors survivor medics medic doctors doctor rescuers rescuer
            analysts experts observers spokesman spokeswoman spokesperson spokespeople he she it they we i you who others some
            many one statement account accounts locals neighbours neighbors activists relatives data figures staff workers them
            leaders leader estimates records documents him her someone nobody this that these those which all both
            """);

    /** What may stand before them without saying whose they are. */
    private static final Set<String> VAGUE = words("""
            local senior top several some many two three unnamed anonymous security health military government medical
            state press news media other foreign defence defense rescue emergency official police intelligence more early recent
            latest previous unconfirmed initial diplomatic his her its their hospital army regional city town village
            """);

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");
    private static final Pattern EDGES = Pattern.compile("^[\"“”]+|[\"“”,;:.]+$");
    private static final Pattern OWNER = Pattern.compile("'s?(?= |$)");
    private static final Pattern ACCOUNT = Pattern.compile(
            "^(?:[a-z-]+ ){0,3}(?:statements?|readouts?|figures|data|tolls?|tally|count|counts|numbers|reports?|press releases?"
                    + "|transcripts?|summary|communiqu[eé]|updates?) (?:released |issued |published |provided |posted )?(?:from|by) ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEAKS_FOR = Pattern.compile(
            "^(?:officials?|spokes(?:man|woman|person|people)|representatives?|sources?) (?:for|from|at|in) ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKESPERSON =
            Pattern.compile(" (?:chief )?spokes(?:man|woman|person|people)(?: .*)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PORTFOLIO = Pattern.compile(
            "\\b(ministry|department|office|bureau|directorate) of ((?:public )?(?:health|foreign affairs"
                    + "|internal affairs|interior|defen[cs]e|justice|education|emergencies|emergency situations|information"
                    + "|finance|transport|culture|social affairs|the interior|civil defen[cs]e|state|agriculture))\\b");
    private static final Pattern WHERE = Pattern.compile("^(.+?) (?:of|in|for) (?:the )?(.+)$");
    private static final Pattern AGENCY = Pattern.compile(" (?:state )?(?:news|press) agency$");
    private static final Pattern AGENCY_BEFORE = Pattern.compile("^(?:.* )?(?:news|press) agency (\\p{L}.*)$");
    private static final Pattern RUN = Pattern.compile("\\b[\\p{L}]+-(?:run|controlled|led|backed|owned)\\b ?");
    private static final Pattern BASED = Pattern.compile("-based\\b");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:the|a|an|its|their|one|another) ", Pattern.CASE_INSENSITIVE);

    private static Set<String> words(String all) {
        return Set.copyOf(Arrays.asList(all.strip().split("\\s+")));
    }

    /** Reads a source as an article writes it. */
    public static SourceName of(String words) {
        var name = told(words);
        var plain = plain(name);
        if (plain.isEmpty() || isAnybody(plain)) {
            return new SourceName("", name, Sort.UNNAMED);
        }
        return new SourceName(plain, name, SHORT.contains(plain) ? Sort.SHORT : Sort.NAMED);
    }

    /** All that only tells of the account and of who read it out is left away; the case of letters stays. */
    private static String told(String words) {
        var one = EDGES.matcher(SPACES.matcher(words.strip()).replaceAll(" ")).replaceAll("");
        var bare = cutStart(one, ARTICLE);
        bare = cutStart(bare, ACCOUNT);
        bare = cutStart(bare, ARTICLE);
        bare = cutStart(bare, SPEAKS_FOR);
        bare = cutStart(bare, ARTICLE);
        var spoken = SPOKESPERSON.matcher(bare);
        return spoken.find() ? bare.substring(0, spoken.start()) : bare;
    }

    private static String cutStart(String words, Pattern start) {
        var match = start.matcher(words);
        return match.find() ? words.substring(match.end()) : words;
    }

    private static String plain(String name) {
        var lower =
                OWNER.matcher(name.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll("");
        var ministry = PORTFOLIO.matcher(lower).replaceAll("$2 $1").replace("the interior", "interior");
        var agency = AGENCY_BEFORE.matcher(ministry).replaceFirst("$1");
        agency = withoutAgency(agency);
        var whose = BASED.matcher(RUN.matcher(agency).replaceAll("")).replaceAll("");
        var sought = WHERE.matcher(whose);
        var ordered = sought.matches() && isBody(sought.group(1)) ? sought.group(2) + " " + sought.group(1) : whose;
        return Arrays.stream(ordered.split(" ", -1))
                .map(word -> Places.of(spelt(word)))
                .filter(word -> !word.isEmpty() && !word.equals("the"))
                .reduce((a, b) -> a + " " + b)
                .orElse("")
                .replace("foreign affairs ministry", "foreign ministry")
                .replaceFirst("^(?:state|official) (?=\\p{L}+$)", "");
    }

    /** "Xinhua news agency" is Xinhua; the Palestinian news agency is not Palestine. */
    private static String withoutAgency(String name) {
        var bare = AGENCY.matcher(name).replaceFirst("");
        var last = bare.substring(bare.lastIndexOf(' ') + 1);
        return Places.isOne(last) || VAGUE.contains(last) ? name : bare;
    }

    private static String spelt(String word) {
        return switch (word) {
            case "defence" -> "defense";
            case "organisation" -> "organization";
            case "centre" -> "center";
            default -> word;
        };
    }

    private static boolean isBody(String words) {
        var last = words.substring(words.lastIndexOf(' ') + 1);
        return SHORT.contains(last)
                || ANYBODY.contains(last)
                || Set.of("army", "military", "police", "government", "forces", "service", "parliament")
                        .contains(last);
    }

    private static boolean isAnybody(String plain) {
        var all = Arrays.asList(plain.split(" ", -1));
        return ANYBODY.contains(all.getLast())
                && all.subList(0, all.size() - 1).stream().allMatch(VAGUE::contains);
    }

    public boolean isNamed() {
        return sort == Sort.NAMED;
    }

    /** Whether the other says all that this one says and more, about the same body: "health ministry" of "gaza health ministry". */
    boolean isShortOf(SourceName other) {
        var mine = parts();
        var theirs = other.parts();
        var at = theirs.size() - mine.size();
        return at > 0 && theirs.subList(at, theirs.size()).equals(mine);
    }

    private List<String> parts() {
        return new ArrayList<>(Arrays.asList(key.split(" ", -1)));
    }
}
