package collate.core.compare.pair;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a figure counts the patients of one hospital alone, who are some of all: those that it counts itself, or took in. */
public final class Hospital {
    private static final String KIND = "(?:Hospital|Clinic|Infirmary|Medical Cent(?:er|re))";

    private static final Pattern ANY = Pattern.compile("\\b" + KIND + "\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("(?:\\p{Lu}[\\p{L}.’'-]*\\s+){1,4}?" + KIND + "\\b");
    private static final Pattern AT_THE_END = Pattern.compile("\\s+" + KIND + "$", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_CARE =
            Pattern.compile("\\b(?:its|their|his|her) (?:own )?(?:care|wards?|morgue)\\b");
    private static final Pattern TAKEN_IN =
            Pattern.compile("\\b(?:received|admitted|treated|treating|took in|taken in|patients)\\b");

    private Hospital() {}

    /** Of a place or an origin, by its name: "the city's hospital". */
    public static boolean isOne(String name) {
        return ANY.matcher(name).find();
    }

    /** Of a place, whether it is called by a name of its own: "St. Brice's Hospital". */
    public static boolean isNamed(String place) {
        return NAMED.matcher(place).find();
    }

    /** Whether it counts those who were brought to a hospital which it names as its place. */
    static boolean isWhere(Count count) {
        return isNamed(count.place()) && hasPatients(count);
    }

    static boolean hasPatients(Count count) {
        return !ward(count).isEmpty();
    }

    /** The hospital whose patients alone it counts, in lower case; empty where it counts others. */
    static String ward(Count count) {
        var around = count.source().telling().around();
        var named = Stream.concat(
                        NAMED.matcher(around.before()).results().map(found -> found.group()),
                        Stream.concat(
                                        Stream.of(count.place()),
                                        count.source().origins().stream().sorted())
                                .filter(Hospital::isNamed))
                .findFirst();
        if (IN_CARE.matcher(around.all()).find()) {
            return plain(
                    named.or(() -> count.source().origins().stream().sorted().findFirst())
                            .orElse("a hospital"));
        }
        return named.filter(_ -> TAKEN_IN.matcher(around.before()).find())
                .map(Hospital::plain)
                .orElse("");
    }

    /** How one counts the patients of a hospital, and the other does not. */
    static Optional<String> difference(Count here, Count there) {
        return hasPatients(here) == hasPatients(there)
                ? Optional.empty()
                : Optional.of("one counts the patients of a hospital alone, who are some of all");
    }

    /** "St. Brice's Hospital" and "St Brice’s" are one. */
    private static String plain(String name) {
        var words = name.toLowerCase(Locale.ROOT).replaceAll("[.’']", "");
        return AT_THE_END
                .matcher(words)
                .replaceFirst("")
                .replaceFirst("^(?:the|at|in)\\s+", "")
                .strip();
    }
}
