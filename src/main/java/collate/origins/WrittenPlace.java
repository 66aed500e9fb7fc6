package collate.origins;

import java.util.Locale;
import java.util.regex.Pattern;

/** Finds a place that is written in lower case, as the keys of names have it, in words as articles write them. */
final class WrittenPlace {
    private static final int SHORT = 4;

    /** What is left above an "i" of the one letter that grows when it is made small: "İzmir". */
    private static final String DOT = "\u0307";

    private static final Pattern BELONGING = Pattern.compile("(?<=\\p{L}{3})ian$");

    private static final Pattern FIRST_LETTERS = Pattern.compile("(?<![\\p{L}'’])\\p{L}");

    private WrittenPlace() {}

    /** Finds it and what belongs to it in a text: "Velmar", "Velmarian"; a short one only for itself; of "Velandian" "Velandia". */
    static Pattern pattern(String place) {
        var written = place.replace(DOT, "");
        var bare = BELONGING.matcher(written).replaceFirst("ia");
        return Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(bare) + (bare.length() <= SHORT ? "(?!\\p{L})" : ""),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** With the capitals that a name has: "israel" of "Israeli army" is "Israel", "czechia" of "Czech police" is "Czechia". */
    static String asWritten(String name, String place) {
        var found = Pattern.compile(
                        place.replace(DOT, ""), Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(name);
        return found.find()
                ? found.group()
                : FIRST_LETTERS
                        .matcher(place)
                        .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }
}
