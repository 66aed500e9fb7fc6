package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The place that a preposition leads to: "in the rebel-held town of Arden", "near the Halemba coal mine", "off the coast of Velmar". */
final class PlaceWords {
    private static final int LONGEST = 9;
    static final Set<String> AT = Lexicon.words("in near at outside across inside off throughout into");
    private static final Set<String> STRIKES = Lexicon.words(
            "strikes strike attack attacks raid raids assault bombardment shelling offensive airstrikes bombing war");
    /** "Of" leads to where they were done: "the shelling of Velmar". */
    private static final Set<String> DEEDS = Set.of("shelling", "bombing", "bombardment", "siege");

    private static final Set<String> HIT = Set.of("hit", "struck");
    private static final Set<String> HITTING = Lexicon.words("""
            shell shells missile missiles rocket rockets drone drones bomb bombs mortar mortars quake earthquake storm cyclone
            typhoon hurricane tornado flood floods strike strikes airstrike airstrikes landslide
            """);
    /** What may stand before a name in a place, and between two. */
    static final Set<String> LOWER = Lexicon.words("""
            the a central southern northern eastern western south north east west southeast northeast southwest northwest
            southeastern northeastern southwestern northwestern city town village province district of region state island
            county downtown suburb port capital republic neighbouring neighboring occupied besieged coastal mainland greater
            's ’s - , es al el de la del das dos area valley southernmost remote rural
            """);
    /** What a name may describe and still be a place: "the Halemba coal mine". */
    private static final Set<String> SITES = Lexicon.words("""
            city province district region state island county area valley village town mine embassy consulate hospital school
            airport prison church mosque temple synagogue university college stadium camp base market bank hotel factory plant
            nightclub club station port harbour harbor square bridge tunnel dam river lake mountain mountains coast border peninsula
            desert delta strait sea basin neighbourhood neighborhood suburb quarter street highway theatre theater mall shop
            """);

    private static final Set<String> WATERS =
            Set.of("lake", "river", "sea", "gulf", "bay", "reservoir", "lagoon", "strait", "canal");
    private static final Set<String> COASTS = Set.of("coast", "coasts", "shore", "shores");
    /** What befalls a site: "the Velmar bridge collapse" is of Velmar. */
    private static final Set<String> MISHAPS = Lexicon.words("""
            collapse fire blaze inferno blast explosion crash disaster accident tragedy stampede crush shooting bombing attack siege
            """);

    private static final Set<String> SUBURB_OPENS = Set.of("a", "an", "the");
    private static final Set<String> SUBURBS =
            Set.of("suburb", "district", "borough", "quarter", "neighbourhood", "neighborhood");
    private static final int SUBURB_WORDS = 4;

    private static final Set<String> HANDS = Set.of("held", "controlled");

    private final Tokens tokens;

    PlaceWords(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Words at(int preposition, int end) {
        if (tokens.capital(preposition) && isWithinSentence(preposition)) {
            return null;
        }
        var struck = tokens.is(preposition, "on") && (tokens.is(preposition - 1, STRIKES) || isWater(preposition + 1));
        var shelled = tokens.is(preposition, "of") && tokens.is(preposition - 1, DEEDS);
        if (!struck && !shelled && !isHit(preposition) && !tokens.is(preposition, AT)
                || Talk.isOf(tokens, preposition)) {
            return null;
        }
        var named = -1;
        var at = preposition + 1;
        for (; at < Math.min(end, preposition + LONGEST); at++) {
            var comma = named >= 0 && tokens.is(at, ",");
            var town = comma ? townOfSuburb(at + 1, end) : -1;
            if (town > 0) {
                return new Words(preposition + 1, town);
            }
            if (!name(at)
                            && !tokens.is(at, LOWER)
                            && !(named < 0 && (leadsToName(at) || saysWhichSort(at) || saysWhoseHands(at)))
                    || comma && !partOfPlace(at + 1, end)) {
                break;
            }
            named = name(at) || named >= 0 && tokens.is(at, SITES) ? at : named;
        }
        return named < 0 ? null : site(preposition + 1, named, end);
    }

    /** The last token of the town that a place is said to be a part of: "Holm, a northern suburb of Corvan"; else -1. */
    private int townOfSuburb(int from, int end) {
        if (!tokens.is(from, SUBURB_OPENS)) {
            return -1;
        }
        for (var at = from + 1; at < Math.min(end, from + SUBURB_WORDS); at++) {
            if (tokens.is(at, SUBURBS)) {
                var last = at + 1;
                while (tokens.is(at + 1, "of") && last + 1 < end && name(last + 1)) {
                    last++;
                }
                return last > at + 1 ? last : -1;
            }
        }
        return -1;
    }

    /** "When shells hit Arden", "the quake struck Arden". */
    private boolean isHit(int verb) {
        return tokens.is(verb, HIT) && tokens.is(verb - 1, HITTING) && name(verb + 1);
    }

    private boolean isWithinSentence(int at) {
        return at > 0 && tokens.sentence(at - 1) == tokens.sentence(at);
    }

    /** "The rebel-held town of Arden". */
    private boolean saysWhoseHands(int at) {
        return tokens.lower(at).endsWith("-held")
                || tokens.lower(at).endsWith("-controlled")
                || tokens.is(at, HANDS) && tokens.is(at - 1, "-")
                || tokens.is(at + 1, "-") && tokens.is(at + 2, HANDS);
    }

    /** "Lake Mara", "the river Oder", "the Oder river": boats are on them. */
    private boolean isWater(int from) {
        var at = tokens.is(from, Grammar.DETERMINERS) ? from + 1 : from;
        if (tokens.is(at, WATERS)) {
            return name(at + 1) || tokens.is(at + 1, "of") && name(at + 2);
        }
        while (name(at) && at - from < LONGEST) {
            at++;
        }
        return tokens.is(at, WATERS) && name(at - 1);
    }

    /** "the river Oder", "off the coast of Velmar". */
    private boolean leadsToName(int at) {
        return tokens.is(at, WATERS) && name(at + 1)
                || tokens.is(at, COASTS) && tokens.is(at + 1, "of")
                || tokens.is(at, "of") && tokens.is(at - 1, COASTS) && (name(at + 1) || tokens.is(at + 1, LOWER));
    }

    /** "The border village of Arden". */
    private boolean saysWhichSort(int at) {
        return noun(at) && tokens.is(at + 1, SITES) && tokens.is(at + 2, "of");
    }

    private boolean name(int at) {
        return at < tokens.count()
                && at >= 0
                && tokens.kind(at) == Tokens.Kind.WORD
                && tokens.capital(at)
                && !Grammar.bounds(tokens, at)
                && !HarmWords.DOING.containsKey(tokens.lower(at))
                && !HarmWords.DONE.containsKey(tokens.lower(at));
    }

    /** The name, or the site it describes; nothing when it describes something else: "in the Tanzania blast". */
    private @Nullable Words site(int first, int named, int end) {
        var last = named;
        var water = tokens.is(first, Grammar.DETERMINERS) ? first + 1 : first;
        if (tokens.is(water, WATERS) && tokens.capital(water) && water < named) {
            return new Words(water, named);
        }
        if (tokens.is(named, SITES) && tokens.is(named + 1, MISHAPS)) {
            return whose(first, named);
        }
        while (last + 1 < end && last - named < 3 && noun(last + 1)) {
            last++;
            if (tokens.is(last, SITES)) {
                return tokens.is(last + 1, MISHAPS) ? whose(first, last) : new Words(first, last);
            }
        }
        var glued = named + 1 < end && tokens.is(named + 1, "-") && tokens.glued(named + 1);
        var described = last > named && (tokens.is(first, Grammar.DETERMINERS) || isAdjective(named));
        return glued || described || last > named && ThingNouns.has(tokens.lower(named + 1))
                ? null
                : new Words(first, named);
    }

    /** "In Ardenian camps" names no place. */
    private boolean isAdjective(int name) {
        var word = tokens.lower(name);
        return word.endsWith("ian") || word.endsWith("ish") || word.endsWith("ese");
    }

    /** The name before a site that something befell; null when it has none. */
    private @Nullable Words whose(int first, int site) {
        var from = tokens.is(first, Grammar.DETERMINERS) ? first + 1 : first;
        var last = site - 1;
        while (last >= from && (!name(last) || tokens.is(last, SITES))) {
            last--;
        }
        return last < from ? null : new Words(from, last);
    }

    private boolean noun(int at) {
        return tokens.kind(at) == Tokens.Kind.WORD
                && !tokens.capital(at)
                && !Grammar.bounds(tokens, at)
                && !tokens.is(at, Grammar.POSSESSIVES)
                && !HarmWords.DOING.containsKey(tokens.lower(at))
                && !HarmWords.DONE.containsKey(tokens.lower(at))
                && !tokens.lower(at).endsWith("ed");
    }

    /** "Nablus, West Bank": a name after a comma belongs to the place when a mark closes it again. */
    private boolean partOfPlace(int from, int end) {
        var at = from;
        while (at < end && name(at)) {
            at++;
        }
        return at > from && (at >= end || tokens.kind(at) == Tokens.Kind.MARK);
    }
}
