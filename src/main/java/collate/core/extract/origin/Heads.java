package collate.core.extract.origin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The nouns that head a source's name, by what they say of whom is meant. All in lower case. */
final class Heads {
    /** There is one of them to a place or a body: whose it is has to be said. */
    private static final Set<String> BODIES = words("""
            ministry agency agencies group office department hospital hospitals clinic organisation organization council
            commission committee company institute party movement bureau directorate embassy union federation court prosecutor
            prosecutors parliament police army military navy government administration forces force service services brigade
            authority radio television tv broadcaster station channel newspaper network daily magazine governor
            governorate mayor municipality coroner firefighters rescuers guard administration university headquarters
            gendarmerie defense defence cross crescent coastguard
            """);

    /** Those who do one work have mostly one of each in a story: "the miners' union". */
    private static final Set<String> OF_ONE_WORK = words("union federation association guild syndicate");

    /** What people join. Besides the bodies, one whose name begins so may end in a word for people. */
    private static final Set<String> JOINED =
            words("corps association society alliance guild league syndicate board club foundation fund");

    /** One story has mostly one of each: "the navy", "police". */
    private static final Set<String> SINGLE = Set.of("navy", "police", "gendarmerie");

    /** Bodies that no word of their name tells to be one. */
    private static final Set<String> KNOWN = Set.of(
            "white house",
            "kremlin",
            "pentagon",
            "united nations",
            "european union",
            "hamas",
            "hezbollah",
            "taliban",
            "houthis");

    /** "NATO", "UNRWA", "MoH": letters for a body's name; some are short for whoever heads one. */
    private static final Pattern LETTERS = Pattern.compile("(?!CEO|CFO|COO)\\p{Lu}{3,6}|Mo\\p{Lu}{1,2}");

    private static final Set<String> PERSONS = Set.of("governor", "mayor", "coroner", "prosecutor");

    /** Anybody may speak as one: two articles that name them so have not asked the same people. */
    private static final Set<String> CROWD = words("""
            source sources witness witnesses eyewitness eyewitnesses resident residents report reports media outlets agencies
            people survivors survivor medics medic doctors doctor nurse nurses paramedic paramedics analysts analyst experts
            expert observers observer locals villager villagers neighbours neighbors neighbour neighbor activists activist
            relatives relative others some many workers worker staff volunteers volunteer fisherman fishermen farmer farmers
            driver drivers teacher teachers student students soldier soldiers sailor sailors miner miners engineer engineers
            journalist journalists reporter reporters correspondent correspondents diver divers pilot pilots passenger
            passengers shopkeeper shopkeepers worshippers pilgrims lawyer lawyers diplomat diplomats him her someone nobody he
            she it they we i you who them this that these those which all both one
            """);

    /** They speak for whoever is named with them, and for nobody alone. */
    private static final Set<String> OFFICES = words("""
            official officials authorities spokesman spokeswoman spokesperson spokespeople leader leaders statement statements account
            accounts readout transcript data figures estimates records documents minister president chief commander general
            director head manager rescuer firefighter representative representatives deputy mayor ambassador
            """);

    /** What may stand before them without saying whose they are. */
    private static final Set<String> VAGUE = words("""
            local senior top several some many two three four five six unnamed anonymous security health military government
            medical state state-run press news media other foreign defence defense rescue emergency official police
            intelligence more early recent latest previous unconfirmed initial diplomatic his her its their hospital army
            regional city town village county district provincial national fire ambulance prime civil interior justice
            education private public main nearby fellow federal and new own
            """);

    /** A state has one of each, and one story has mostly one state: "the Health Ministry" is a name. */
    private static final Set<String> PORTFOLIOS = words("""
            health foreign defense interior justice education information emergencies emergency civil finance transport culture
            agriculture state supreme constitutional election electoral statistics meteorological geological media home
            treasury environment labor labour energy economy trade tourism coast rescue fire ambulance disaster management
            response maritime prosecutor prosecutors protection safety
            """);

    private static final Set<String> OF_STATE = words("""
            ministry department office court commission agency bureau directorate institute service defense forces guard brigade
            authority
            """);

    /** What stands before them is what they are for, whatever it is: "the water ministry", "the mining authority". */
    private static final Set<String> HAS_A_FIELD = Set.of("ministry", "authority");

    /** Places that each story has its own of. */
    private static final Set<String> ANYWHERE = words("""
            area areas city town village region country county district province state place places scene site neighbourhood
            neighborhood north south east west northeast northwest southeast southwest capital field ground territory zone part
            parts world street river mountains coast border past meantime case morning evening night afternoon week month year
            """);

    private static final Pattern IN_THE_VALLEY =
            Pattern.compile("^.+? (?:of|in) the (?<place>\\p{Ll}+)$|^(?<owner>\\p{Ll}+)['’]s .+$");

    /** Agencies that write themselves small. */
    private static final Set<String> SMALL_NAMES = Set.of("dpa");

    private Heads() {}

    private static Set<String> words(String all) {
        return Set.copyOf(List.of(all.strip().split("\\s+")).stream().distinct().toList());
    }

    static boolean isBody(String word) {
        return BODIES.contains(word);
    }

    /** Whether one who is named so speaks for all of it: a body or its officials, and no single person in office. */
    static boolean speaksAsOne(String word) {
        return word.equals("officials") || word.equals("authorities") || isBody(word) && !PERSONS.contains(word);
    }

    /** Whether the whole of a name, without an article, is that of a body which no word of it tells to be one. */
    static boolean isKnown(String written) {
        return KNOWN.contains(written.toLowerCase(Locale.ROOT))
                || LETTERS.matcher(written).matches();
    }

    static boolean hasField(String body) {
        return HAS_A_FIELD.contains(body);
    }

    static boolean isCrowd(String word) {
        return CROWD.contains(word);
    }

    static boolean isVague(String word) {
        return VAGUE.contains(word);
    }

    /** Whether a place can stand behind it to say whose it is: "police in Arden". */
    static boolean hasPlace(String word) {
        return BODIES.contains(word) || CROWD.contains(word) || OFFICES.contains(word);
    }

    /** Whether the words can only be read as a kind of people or paper, with nothing before them that says whose. */
    static boolean isAnybody(List<String> words) {
        var head = words.getLast();
        return CROWD.contains(head)
                || OFFICES.contains(head)
                        && words.subList(0, words.size() - 1).stream().allMatch(VAGUE::contains);
    }

    /** "Committee to Protect Journalists": one body for all that its last word is one for people. Both with a capital. */
    static boolean isBodyOfPeople(String written) {
        var words = written.replaceFirst(" in .*$", "").split(" ", -1);
        return isCapital(words[words.length - 1])
                && CROWD.contains(words[words.length - 1].toLowerCase(Locale.ROOT))
                && Arrays.stream(words, 0, words.length - 1).anyMatch(Heads::isBodyWrittenLarge);
    }

    private static boolean isBodyWrittenLarge(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return isCapital(word) && (BODIES.contains(lower) || JOINED.contains(lower));
    }

    /** "health ministry", "water ministry", "coast guard": what a state has one of, or one story. */
    static boolean isOfState(List<String> words) {
        if (words.size() == 1 && SINGLE.contains(words.getFirst())) {
            return true;
        }
        if (words.size() < 2 || !OF_STATE.contains(words.getLast())) {
            return false;
        }
        var whose = words.get(words.size() - 2);
        if (whose.equals("emergency") && words.getLast().equals("department")) {
            return false; // most hospitals have one
        }
        return PORTFOLIOS.contains(whose) || hasField(words.getLast()) && !isCommon(whose);
    }

    /** "miners union": what those who do one work have joined. */
    static boolean isOfOneWork(List<String> words) {
        return words.size() > 1 && OF_ONE_WORK.contains(words.getLast()) && CROWD.contains(words.get(words.size() - 2));
    }

    /** Whether a word of the name, as written, is a name itself: with a capital, and no word for a kind of body or people. */
    static boolean hasName(String written) {
        var words = written.split("[ /]", -1);
        return Arrays.stream(words).anyMatch(Heads::isName)
                || Arrays.stream(words).skip(1).anyMatch(word -> word.matches("\\d+"));
    }

    /** "Officials of the valley", "the valley's police": a place of the story, if written small. */
    static boolean hasPlaceWrittenSmall(String written, List<String> parts) {
        var match = IN_THE_VALLEY.matcher(written);
        if (!match.matches() || !hasPlace(parts.getLast())) {
            return false;
        }
        var place = match.group("place") != null ? match.group("place") : match.group("owner");
        return !ANYWHERE.contains(place) && !isCommon(place);
    }

    private static boolean isName(String word) {
        var lower = word.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceFirst("'s?$", "")
                .replaceFirst("[.,]$", "");
        return Places.isOne(lower) || SMALL_NAMES.contains(lower) || isCapital(word) && !isCommon(lower);
    }

    private static boolean isCapital(String word) {
        return word.codePoints().anyMatch(letter -> Character.isLetter(letter) && !Character.isLowerCase(letter));
    }

    /** A word for a kind of body, or for what one is for. */
    static boolean isPartOfBody(String lower) {
        return isCommon(lower) && !CROWD.contains(lower);
    }

    /** A word for a kind of body or people, or for what one is for. */
    static boolean isCommon(String lower) {
        return BODIES.contains(lower)
                || CROWD.contains(lower)
                || OFFICES.contains(lower)
                || VAGUE.contains(lower)
                || PORTFOLIOS.contains(lower);
    }
}
