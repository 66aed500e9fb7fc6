package collate.core.compare.pair;

import collate.core.compare.words.Stem;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of places in what is told: those behind "in", "near" or "off", on one line. Where two texts have none in common, it is
 * another place.
 */
public final class PlaceNames {
    private static final String NAMED =
            ")\\h+(?:the\\h+)?(?:[\\p{Ll}-]{1,20}\\h+){0,3}?(\\p{Lu}[\\p{L}’'-]*+(?:\\h\\p{Lu}[\\p{L}’'-]*+){0,3}+)";
    /** Behind "on" and "from" stand also what something is written on, and who it is from. */
    private static final Pattern SOMEWHERE =
            Pattern.compile("\\b(?:in|at|near|off|on|through|outside|across|above|over|from" + NAMED);

    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:in|at|near|off|outside|across|(?:shelling|bombing|bombardment|siege) of|(?:attack|strike|raid) on"
                    + NAMED);
    /** What makes a name one of a body, and not of a place: "at the Health Ministry". */
    private static final Pattern BODY = Pattern.compile(
            "(?i)\\b(?:ministry|minister|police|government|parliament|department|agency|president|council|army|court)\\b");

    private static final Set<String> LANGUAGES = Set.of(
            "english",
            "french",
            "german",
            "spanish",
            "italian",
            "portuguese",
            "russian",
            "ukrainian",
            "arabic",
            "hebrew",
            "persian",
            "turkish",
            "chinese",
            "japanese",
            "korean",
            "hindi");
    /** Not at the beginning, where each word has a capital. */
    private static final Pattern NAME = Pattern.compile("(?<=[^.!?]\\s)(\\p{Lu}[\\p{L}’'-]*+)");

    private static final Pattern CAPITAL = Pattern.compile("(?<!\\p{L})(\\p{Lu}[\\p{L}’'-]*+)");
    /** In many names. */
    private static final Set<String> COMMON = Set.of(
            "lake",
            "river",
            "mount",
            "port",
            "north",
            "south",
            "east",
            "west",
            "new",
            "saint",
            "city",
            "central",
            "general",
            "ministry",
            "minister",
            "hospital",
            "police",
            "government",
            "parliament",
            "office",
            "department",
            "agency",
            "president",
            "council");

    private static final Read<Set<String>> OF_PLACE = new Read<>(PlaceNames::readPlace);

    private PlaceNames() {}

    /** {@link Sameness#UNSAID} where one names none. */
    static Sameness compare(String here, String there) {
        var mine = names(SOMEWHERE, here);
        var theirs = names(SOMEWHERE, there);
        if (!Collections.disjoint(mine, words(there)) || !Collections.disjoint(theirs, words(here))) {
            return Sameness.SAME;
        }
        return mine.isEmpty() || theirs.isEmpty() ? Sameness.UNSAID : Sameness.OTHER;
    }

    /** A name that stands behind "in", "near" or "off" in one and anywhere in the other: of several the longest. */
    static Optional<String> shared(String here, String there) {
        var all = new HashSet<>(in(here));
        all.retainAll(words(there));
        var theirs = new HashSet<>(in(there));
        theirs.retainAll(words(here));
        all.addAll(theirs);
        return all.stream().max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    /** Whether both name one person, ship or place. */
    static boolean shareName(String here, String there) {
        var mine = names(NAME, here);
        return !Collections.disjoint(mine, names(NAME, there));
    }

    /** In lower case, each word of a name by itself; without those that are in many names. */
    public static Set<String> in(String happening) {
        return names(PLACE, happening);
    }

    /** The same, of the place that a figure names: of several within each other, those of the smallest that has a name. */
    public static Set<String> ofPlace(String place) {
        return OF_PLACE.of(place);
    }

    private static Set<String> readPlace(String place) {
        var all = names(CAPITAL, place);
        var own = new HashSet<>(all);
        own.retainAll(words(Places.name(place)));
        return Set.copyOf(own.isEmpty() ? all : own);
    }

    /** As written. */
    public static List<String> written(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !in("in " + name).isEmpty())
                .toList();
    }

    private static Set<String> names(Pattern form, String happening) {
        var names = new HashSet<String>();
        form.matcher(happening)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !BODY.matcher(name).find())
                .forEach(name -> names.addAll(words(name)));
        names.removeIf(name -> COMMON.contains(name) || LANGUAGES.contains(name) || Days.isCalendar(Stem.of(name)));
        return names;
    }

    /** All words of a text, in lower case. */
    public static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(
                text.toLowerCase(Locale.ROOT).replaceAll("[’']s\\b", "").split("[^\\p{L}]+")));
    }
}
