package collate.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The credit of a news agency that is not listed, known by where its name stands: alone in the brackets that end a dateline, behind
 * "reporting by" or "with material from", or before "and staff reporter". A name of two words is a person's unless its last one says
 * "Press" or the like; a lone name behind a town alone may be a country, so there the text must not use it as one.
 */
final class UnlistedAgency {
    private static final String WORD = "\\p{Lu}[\\p{L}'’-]{1,20}";
    private static final String KIND = "(?:News(?: Agency| Service)?|Press(?: Agency)?|Wire|Agency|Newswire|Media)";
    /** "UW", "Northwire", "Solstice", "Coast News Agency", "Agence Littoral". */
    private static final String NAME =
            "(?<agency>(?:" + WORD + " ){1,3}" + KIND + "|(?:Agence|Agencia|Agenzia) " + WORD + "|" + WORD + ")";

    /** The last brackets of a dateline. */
    private static final Pattern BRACKETS = Pattern.compile("[(/]" + NAME + "[)/] ?(?:[-–—.:]+)\\s*$");

    /** In capitals up to 60 characters before them, whatever stands there. */
    private static final Pattern TOWN =
            Pattern.compile("^\\p{Lu}{2}[\\p{L}\\p{N} .,’'/-]{1,60} ?[(/]" + NAME + "[)/] ?[-–—]");

    private static final Pattern CAPITALS = Pattern.compile("^[\\p{Lu} .’'/-]+(?=[ ,(/])");
    /** Behind a town, its country or the day: brackets behind those hold no country any more. */
    private static final Pattern MORE = Pattern.compile("[,\\d]");

    private static final Pattern NOTE =
            Pattern.compile("(?i:\\breporting by|\\bwith (?:inputs?|material|files|reporting) from)" + " (?:the )?"
                    + NAME + "(?=\\s*(?:$|[.;,)\\]])|(?: in| and (?:our )?staff)\\b)");

    private static final Pattern STAFF =
            Pattern.compile("^(?:[-–—(\\[ ]+|By |(?=.{3,60} (?:reporter|writer|correspondent)s?\\b))(?:The )?" + NAME
                    + "(?: and|,|/) (?:our |own )?staff(?: (?:reporter|writer|correspondent)s?)?[)\\]. ]*$");

    /** What stands in such a place and is nobody's name. */
    private static final Set<String> NO_NAMES = Set.of(
            ("agencies|agency|wires|wire|staff|newsroom|reporters|reporter|correspondent|correspondents|bureau|desk|updated|update"
                            + "|analysis|opinion|video|photos|corrects|reporting|media|news|press|usa|us|uk|uae|eu|un|gmt|utc|our|own")
                    .split("\\|"));

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    private UnlistedAgency() {}

    /** @param end of the credit, in UTF-16 units of the line */
    record Credit(String agency, int end) {}

    /** Of a paragraph's dateline. */
    static Optional<Credit> ofDateline(String line, String text) {
        var end = Dateline.end(line, 0, line.length());
        var dateline = line.substring(0, end);
        return Stream.of(BRACKETS.matcher(dateline), TOWN.matcher(line))
                .filter(found -> found.find()
                        && isAgency(found.group("agency"), line.substring(0, found.start("agency") - 1), text))
                .findFirst()
                .map(found -> new Credit(found.group("agency"), found.end() - trailing(found.group())));
    }

    private static int trailing(String words) {
        return words.length() - words.stripTrailing().length();
    }

    private static boolean isAgency(String name, String before, String text) {
        if (isNobody(name)) {
            return false;
        }
        var town = CAPITALS.matcher(before + "(").lookingAt();
        if (!isPlain(name)) {
            return town || MORE.matcher(before).find();
        }
        return MORE.matcher(before).find() || town && !isPlace(name, text);
    }

    /** "Solstice": neither letters in a row nor a word for an agency. */
    private static boolean isPlain(String name) {
        return !name.contains(" ")
                && !name.equals(name.toUpperCase(Locale.ROOT))
                && !name.matches(".+(?:[Ww]ire|[Pp]ress)");
    }

    private static boolean isNobody(String name) {
        return NO_NAMES.contains(name.toLowerCase(Locale.ROOT)) || COUNTRIES.contains(name);
    }

    private static boolean isPlace(String name, String text) {
        return Pattern.compile("\\b(?i:in|from|near|to|across) " + Pattern.quote(name) + "\\b|\\b" + Pattern.quote(name)
                        + "['’]s\\b")
                .matcher(text)
                .find();
    }

    /** Of a line that is a credit as a whole: "Additional reporting by Coast Press.". */
    static List<String> ofNote(String line) {
        return NOTE.matcher(line)
                .results()
                .filter(found -> !isNobody(found.group("agency"))
                        && !(isPlain(found.group("agency")) && line.startsWith(" in ", found.end())))
                .map(found -> found.group("agency"))
                .toList();
    }

    /** "— Northwind and staff reporter". */
    static Optional<String> withStaff(String line) {
        var found = STAFF.matcher(line);
        return found.matches() && !isNobody(found.group("agency"))
                ? Optional.of(found.group("agency"))
                : Optional.empty();
    }
}
