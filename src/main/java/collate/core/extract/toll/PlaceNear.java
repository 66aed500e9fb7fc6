package collate.core.extract.toll;

import collate.core.extract.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where it happened: the nearest "in", "near" or "across" with a name behind it. */
final class PlaceNear {
    private static final int FARTHEST = 40;
    private static final int LONGEST = 9;
    private static final Set<String> AT = Lexicon.words("in near at outside across inside off throughout into");
    private static final Set<String> STRIKES = Lexicon.words(
            "strikes strike attack attacks raid raids assault bombardment shelling offensive airstrikes bombing war");
    /** "Of" leads to where they were done: "the shelling of Velmar". */
    private static final Set<String> DEEDS = Set.of("shelling", "bombing", "bombardment", "siege");

    private static final Set<String> HIT = Set.of("hit", "struck");
    private static final Set<String> HITTING = Lexicon.words("""
            shell shells missile missiles rocket rockets drone drones bomb bombs mortar mortars quake earthquake storm cyclone
            typhoon hurricane tornado flood floods strike strikes airstrike airstrikes landslide
            """);
    private static final Set<String> LOWER = Lexicon.words("""
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

    private static final Set<String> LISTS = Set.of("and", "plus");

    private final Tokens tokens;

    private PlaceNear(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The place named behind the count in its sentence, else before it; one in the words of who speaks, "the ministry in Arden", only
     * where no other is named.
     */
    static @Nullable Words of(Tokens tokens, Counted counted, @Nullable Words speaker) {
        var accounting = AccountsFor.place(tokens, counted);
        if (accounting != null) {
            return accounting;
        }
        var near = new PlaceNear(tokens);
        var end = near.end(counted);
        var begin = Math.max(counted.begin(), counted.before() - FARTHEST);
        var behind = near.first(counted.after(), end);
        var found = behind != null ? behind : near.last(begin, counted);
        if (found == null || speaker == null || !speaker.holds(found.first())) {
            return found;
        }
        var after = near.first(speaker.last() + 1, end);
        var before = near.last(begin, Math.min(counted.before(), speaker.first() - 1), counted.end());
        return after != null && behind != null ? after : before != null ? before : found;
    }

    /** The place of the sentence before, in the same paragraph, if it names just one. */
    static @Nullable Words before(Tokens tokens, Counted counted) {
        var last = counted.begin() - 1;
        if (last < 0 || tokens.paragraph(last) != tokens.paragraph(counted.begin())) {
            return null;
        }
        var first = last;
        while (first > 0 && last - first < FARTHEST && tokens.sentence(first - 1) == tokens.sentence(last)) {
            first--;
        }
        var near = new PlaceNear(tokens);
        var place = near.first(first, last + 1);
        return place == null || near.first(place.last(), last + 1) != null ? null : place;
    }

    /** To where the sentence tells of somewhere else: "; the network says", "killed there", "and four in Arden", "and in Arden four". */
    private int end(Counted counted) {
        var end = Math.min(counted.end(), counted.after() + FARTHEST);
        for (var at = counted.after(); at < end; at++) {
            var other = tokens.is(at, LISTS) && at + 1 < end ? Counts.at(tokens, at + 1) : null;
            if (tokens.is(at, ";")
                    || tokens.is(at, "there") && !tokens.is(at + 1, Grammar.BE)
                    || tokens.is(at, "including") && harmedElsewhere(at + 1, end)
                    || other != null && tokens.is(other.last() + 1, AT)
                    || tokens.is(at, LISTS) && countsIn(at + 1, end)) {
                return at;
            }
        }
        return end;
    }

    /** "Including the three killed in Arden": where some were, the others need not have been. */
    private boolean harmedElsewhere(int from, int end) {
        for (var at = from; at < end && !tokens.is(at, ","); at++) {
            if (HarmWords.DONE.containsKey(tokens.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** "in Arden 57 people", "in Arden, at least 57". */
    private boolean countsIn(int preposition, int end) {
        var place = at(preposition, end);
        if (place == null) {
            return false;
        }
        var next = place.last() + 1;
        return Counts.at(tokens, tokens.is(next, ",") ? next + 1 : next) != null;
    }

    private @Nullable Words first(int from, int to) {
        for (var at = from; at < to; at++) {
            var found = at(at, to);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Words last(int from, Counted counted) {
        return last(from, counted.before(), counted.end());
    }

    private @Nullable Words last(int from, int to, int end) {
        for (var at = to; at >= from; at--) {
            var found = at(at, end);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Words at(int preposition, int end) {
        var struck = tokens.is(preposition, "on") && (tokens.is(preposition - 1, STRIKES) || isWater(preposition + 1));
        var shelled = tokens.is(preposition, "of") && tokens.is(preposition - 1, DEEDS);
        if (!struck && !shelled && !isHit(preposition) && !tokens.is(preposition, AT)) {
            return null;
        }
        var named = -1;
        var at = preposition + 1;
        for (; at < Math.min(end, preposition + LONGEST); at++) {
            var comma = named >= 0 && tokens.is(at, ",");
            if (!name(at) && !tokens.is(at, LOWER) && !(named < 0 && (leadsToName(at) || saysWhichSort(at)))
                    || comma && !partOfPlace(at + 1, end)) {
                break;
            }
            named = name(at) || named >= 0 && tokens.is(at, SITES) ? at : named;
        }
        return named < 0 ? null : site(preposition + 1, named, end);
    }

    /** "When shells hit Arden", "the quake struck Arden". */
    private boolean isHit(int verb) {
        return tokens.is(verb, HIT) && tokens.is(verb - 1, HITTING) && name(verb + 1);
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
        var described = last > named && tokens.is(first, Grammar.DETERMINERS);
        return glued || described || last > named && ThingNouns.has(tokens.lower(named + 1))
                ? null
                : new Words(first, named);
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
