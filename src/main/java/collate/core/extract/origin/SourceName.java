package collate.core.extract.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom words name as a source. The rule: a source is named when a name or a place says whose it is. "Officials in Arden" and "Arden
 * officials" are one source and never the town; officials, police, a governor or state radio of nowhere are none, nor are people
 * whom anybody could be: a doctor in Arden, residents, witnesses. Two articles that each ask "officials" may have asked the same
 * ones or others; so they count neither as one origin nor as two. A ministry, court or coast guard, of which a state has one, and
 * the police, fire service or miners' union, of which a story has one, are names without a place; a person can split them.
 *
 * @param key the same for all ways to put one name: "gaza health ministry" for "the health ministry in Gaza"; empty for nobody
 * @param name as written, without what stands around it: "Gaza's health ministry"
 * @param sort how far the words say who it is
 */
public record SourceName(String key, String name, Sort sort) {

    /** How far words say whom they mean. */
    public enum Sort {
        /** "Gaza's health ministry", "Xinhua", "the coast guard". */
        NAMED,
        /** "the ministry", "the hospital", "the governor": whoever was named before, or nobody. */
        SHORT,
        /** "officials", "witnesses in Arden", "he": nobody can be told. */
        UNNAMED
    }

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");
    private static final Pattern EDGES = Pattern.compile("^[\"“”]+|[\"“”,;:.]+$");
    private static final Pattern OWNER = Pattern.compile("'s?(?= |$)");
    private static final Pattern ACCOUNT = Pattern.compile(
            "^(?:[a-z-]+ ){0,3}(?:statements?|readouts?|figures|data|tolls?|tally|count|counts|numbers|reports?|press releases?"
                    + "|transcripts?|translations?|transcriptions?|recordings?|summary|communiqu[eé]|updates?) (?:released |issued |published |provided |posted )?(?:from|by) ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEAKS_FOR = Pattern.compile(
            "^(?:[\\p{Ll}-]+ ){0,2}?(?<who>spokes(?:man|woman|person|people)|representatives?|officials?|sources?|doctors?"
                    + "|medics?|nurses?|staff|employees?|workers?|director|head|chief|manager) (?:for|from|at|in|of|with) ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN_BY = Pattern.compile(
            "(?:['’]s?)? (?:officials?|sources?|staff|doctors?|medics?|employees|data|figures|readout|read-out"
                    + "|transcript|statement|communiqu[eé]|press release|summary|account)$");
    private static final Pattern FIGURES_OF = Pattern.compile("['’]?s? (?:figures|data)");
    private static final Pattern ACCOUNT_OF =
            Pattern.compile(" (?:read|transcript|statement|communiqu|press|summary|account)");
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:(?:two|three|four|five|several|some|many|other|senior|top|unnamed|anonymous|more) )+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKESPERSON =
            Pattern.compile(" (?:chief )?spokes(?:man|woman|person|people)(?: .*)?$", Pattern.CASE_INSENSITIVE);
    static final String SORTS_OF_BODY =
            "(?:main |largest )?(?:rebel|ruling|governing|opposition|armed|militant|separatist|Islamist)"
                    + "(?: (?:group|party|movement|faction|alliance|coalition))?"
                    + "|(?:[Hh]uman |women’s |women's )?[Rr]ights group|(?:[Aa]id|[Rr]elief|[Mm]onitoring) (?:group|agency|organi[sz]ation)"
                    + "|charity|watchdog|(?:state |public )?broadcaster|news website";
    /** What a body of that name is: "the rebel Valley Front", "aid group Doctors Abroad", "state broadcaster VTV". */
    private static final Pattern SORT_OF_BODY = Pattern.compile("^(?:" + SORTS_OF_BODY + ") (?=\\p{Lu})");

    private static final Pattern INTRODUCED = Pattern.compile("(?i)(?<!\\p{L})(?:" + SORTS_OF_BODY + ") $");
    /** In UTF-16 units, of such words before a name. */
    private static final int FURTHEST = 40;

    private static final Set<String> UNIONS = Set.of("un", "eu");
    private static final Set<String> ARMED = Set.of("army", "military");

    /** With a name, and no body: "spokesman Ivan Holm". */
    private static final Pattern SPOKESPERSON_OF_NOBODY =
            Pattern.compile("^(?:[Cc]hief )?[Ss]pokes(?:man|woman|person) (?=\\p{Lu})");
    /** Who leads a body speaks for it, with a name or without: "Arden police chief Ivan Holm". */
    private static final Pattern LED_BY = Pattern.compile(
            "^(.+) (?:[Cc]hief|[Cc]ommander|[Dd]irector|[Hh]ead|[Ll]eader|[Cc]aptain|[Oo]fficer|[Oo]fficial|[Ii]nspector|[Bb]oss|[Ss]ecretary-[Gg]eneral)(?: of staff)?(?:,? \\p{Lu}[\\p{L}.'’-]*)*$");

    private static final Pattern PORTFOLIO = Pattern.compile(
            "\\b(ministry|department|office|bureau|directorate) of ((?:public )?(?:health|foreign affairs"
                    + "|internal affairs|interior|defen[cs]e|justice|education|emergencies|emergency situations|information"
                    + "|finance|transport|culture|social affairs|the interior|civil defen[cs]e|state|agriculture))\\b");
    private static final Pattern WHERE = Pattern.compile("^(.+?) (?:of|in|for) (?:the )?(.+)$");
    private static final Pattern AGENCY = Pattern.compile(" (?:state )?(?:news|press) agency$");
    private static final Pattern AGENCY_BEFORE = Pattern.compile("^(?:.* )?(?:news|press) agency (\\p{L}.*)$");
    private static final Pattern RUN = Pattern.compile("\\b[\\p{L}.]+-(?:run|controlled|led|backed|owned)\\b ?");
    private static final Pattern BASED = Pattern.compile("-based\\b");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:the|a|an|its|their|one|another) ", Pattern.CASE_INSENSITIVE);

    /** Reads a source as an article writes it. */
    public static SourceName of(String words) {
        var name = told(words);
        var plain = plain(name);
        var parts = Arrays.asList(plain.split(" ", -1));
        if (plain.isEmpty() || Heads.isAnybody(parts) && !Heads.isBodyOfPeople(name)) {
            return new SourceName("", name, Sort.UNNAMED);
        }
        var named = Heads.hasName(name)
                || Heads.isOfState(parts)
                || Heads.isOfOneWork(parts)
                || Heads.isBodyOfPeople(name)
                || Heads.hasPlaceWrittenSmall(name, parts);
        return new SourceName(plain, name, named ? Sort.NAMED : Sort.SHORT);
    }

    /** All that only tells of the account and of who read it out is left away; the case of letters stays. */
    private static String told(String words) {
        var one = EDGES.matcher(SPACES.matcher(words.strip()).replaceAll(" ")).replaceAll("");
        var bare = cutStart(one, ARTICLE);
        bare = cutStart(bare, ACCOUNT);
        bare = cutStart(bare, ARTICLE);
        bare = cutStart(spokenFor(bare), COUNTED);
        bare = cutStart(bare, ARTICLE);
        bare = cutStart(bare, SORT_OF_BODY);
        bare = cutStart(bare, SPOKESPERSON_OF_NOBODY);
        var spoken = SPOKESPERSON.matcher(bare);
        bare = spoken.find() ? bare.substring(0, spoken.start()) : bare;
        bare = withoutLeader(bare);
        var by = SPOKEN_BY.matcher(bare);
        return by.find() && isWhole(bare.substring(0, by.start()), by.group()) ? bare.substring(0, by.start()) : bare;
    }

    private static String withoutLeader(String words) {
        var led = LED_BY.matcher(words);
        return led.matches() && (Heads.isBody(last(led.group(1))) || isUnion(led.group(1))) ? led.group(1) : words;
    }

    /** Of states, which speaks for itself: "the U.N.", "EU". */
    private static boolean isUnion(String words) {
        return UNIONS.contains(plain(words));
    }

    /** Whether those before are somebody without what comes of them: "the ministry's readout", "a White House statement". */
    private static boolean isWhole(String before, String by) {
        var last = last(before);
        return Heads.isBody(last)
                || FIGURES_OF.matcher(by).matches() && isUnion(before)
                || ACCOUNT_OF.matcher(by).find()
                        && Heads.hasName(before)
                        && (by.matches("['’].*") || !Places.isOne(last));
    }

    /** "Officials in the health ministry" are the ministry; officials in Arden are not the town, nor is a doctor there. */
    private static String spokenFor(String words) {
        var match = SPEAKS_FOR.matcher(words);
        if (!match.find()) {
            return words;
        }
        var rest = words.substring(match.end());
        var speaks = match.group("who").toLowerCase(Locale.ROOT).matches("spokes.*|representative.*");
        return speaks || Heads.isBody(last(rest)) || Heads.isBody(last(rest.replaceFirst(" (?:of|in|for) .*$", "")))
                ? rest
                : words;
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
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
        var ordered = sought.matches() && Heads.hasPlace(last(sought.group(1)))
                ? sought.group(2) + " " + sought.group(1)
                : whose;
        var key = Arrays.stream(ordered.split(" ", -1))
                .map(word -> Places.of(spelt(word)))
                .filter(word -> !word.isEmpty() && !word.equals("the"))
                .reduce((a, b) -> a + " " + b)
                .orElse("")
                .replace("united nations", "un")
                .replace("european union", "eu")
                .replace("foreign affairs ministry", "foreign ministry")
                .replace("coastguard", "coast guard")
                .replace("prosecutors office", "prosecutor office")
                .replaceFirst("\\bfire (?:brigade|department)$", "fire service")
                .replaceFirst("^(?:state|official) (?=\\p{L}+$)(?!department)", "");
        return Places.speaking(key);
    }

    /** "Xinhua news agency" is Xinhua; the Palestinian news agency is not Palestine. */
    private static String withoutAgency(String name) {
        var bare = AGENCY.matcher(name).replaceFirst("");
        var last = last(bare);
        return Places.isOne(last) || Heads.isVague(last) ? name : bare;
    }

    private static String spelt(String word) {
        return switch (word) {
            case "defence" -> "defense";
            case "organisation" -> "organization";
            case "centre" -> "center";
            case "official" -> "officials";
            default -> word;
        };
    }

    /** Whether the words are for a body or for people who may state something: "Veltria's coast guard", "officials in Arden". */
    public static boolean canSpeak(String words) {
        return Heads.hasPlace(last(words.replaceFirst(" (?:of|in|for|at) .*$", "")));
    }

    /**
     * Whether a name that speaks is that of a body, a state or its officials, who speak as one: "the mining authority", "Russia", "MoH".
     * Whoever speaks for one is a person: "a police spokesman", "the head of the police".
     */
    public static boolean namesBody(String name) {
        var bare = cutStart(
                EDGES.matcher(SPACES.matcher(name.strip()).replaceAll(" ")).replaceAll(""), ARTICLE);
        return Heads.speaksAsOne(last(bare.replaceFirst(" (?:of|in|for|at) .*$", "")))
                || Heads.isKnown(bare)
                || Heads.isBodyOfPeople(bare)
                || Places.isOne(plain(bare));
    }

    /** Whether the words right before a name say that it is a body's: "the rebel" before "Valley Front". */
    public static boolean isIntroduced(String text, int at) {
        return INTRODUCED
                .matcher(text.substring(Math.max(0, at - FURTHEST), at))
                .find();
    }

    /** Whether such words open it, or its first word is for many people: "aid group Doctors Abroad", "Doctors Abroad". */
    public static boolean introduces(String name) {
        var bare = cutStart(name.strip(), ARTICLE);
        var first = bare.split(" ", 2)[0];
        return SORT_OF_BODY.matcher(bare).find()
                || first.endsWith("s") && Heads.isCrowd(first.toLowerCase(Locale.ROOT));
    }

    boolean isBody() {
        return namesBody(name);
    }

    public boolean isNamed() {
        return sort == Sort.NAMED;
    }

    /**
     * Whether the other says all that this one says and more, about the same body: "health ministry" of "gaza health ministry", "army"
     * of "arden military".
     */
    public boolean isShortOf(SourceName other) {
        var mine = parts();
        var theirs = other.parts();
        if (ARMED.contains(mine.getFirst())
                && mine.size() == 1
                && theirs.size() > 1
                && ARMED.contains(theirs.getLast())) {
            return true;
        }
        var at = theirs.size() - mine.size();
        return at > 0 && theirs.subList(at, theirs.size()).equals(mine);
    }

    private List<String> parts() {
        return new ArrayList<>(Arrays.asList(key.split(" ", -1)));
    }
}
