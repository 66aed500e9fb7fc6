package collate.core.compare.pair;

import collate.core.compare.words.FunctionWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A mine, a port, a hospital: one place of a town, which its name often tells ("Corvan coal mine", "the mine in Corvan").
 *
 * @param kind the same for a harbour and a port
 * @param words its name beside its kind, in lower case; those of the town where it has no other
 */
public record Site(String kind, List<String> words) {
    private static final Map<String, String> KINDS = """
            mine: colliery, pit, quarry
            port: harbour, harbor, docks
            airport: airfield, aerodrome
            base: airbase, barracks
            station
            hospital: clinic
            school: kindergarten
            university: college
            camp
            market: bazaar
            bridge
            suburb: suburbs, neighbourhood, neighborhood, quarter
            church: cathedral
            mosque
            synagogue
            temple
            monastery
            prison: jail
            refinery
            factory
            plant
            dam
            stadium
            hotel
            theatre: theater
            tunnel
            checkpoint
            crossing
            embassy: consulate
            centre: center
            depot
            warehouse
            shelter
            square
            park
            mall
            terminal
            tower
            building
            nightclub: club
            """.lines()
            .flatMap(line -> Arrays.stream(line.split("[:,] ")).map(word -> Map.entry(word, line.split(":", 2)[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Pattern NAMED = Pattern.compile("(?<!\\p{L})(\\p{Lu}[\\p{L}’'-]*+)(?: \\p{Ll}+){0,1}? (?:"
            + String.join("|", KINDS.keySet()) + ")(?!\\p{L})");

    /** Say of what sort a site is, and not which. */
    private static final Set<String> SORTS = Set.of("""
            coal copper gold iron silver salt diamond lignite uranium zinc railway train rail bus metro underground subway
            central international main military naval air power nuclear oil gas refugee general children maternity teaching
            state public private primary secondary high elementary girls boys village city town fish cattle vegetable local
            regional old new big large small biggest largest busy crowded nearby makeshift training police fire shopping
            detention southern northern eastern western south north east west""".split("\\s+"));

    private static final Map<String, String> ONE_SORT = Map.of("train", "railway", "rail", "railway");

    public Site {
        words = List.copyOf(words);
    }

    /** Those that a text calls by a name of their own: "the Corvan dam", "Corvan coal mine". */
    public static Set<Site> named(String text) {
        return NAMED.matcher(text)
                .results()
                .filter(found -> !FunctionWords.contain(found.group(1).toLowerCase(Locale.ROOT)))
                .flatMap(found -> of(found.group().toLowerCase(Locale.ROOT), "").stream())
                .collect(Collectors.toSet());
    }

    /** @param names in lower case */
    public boolean isNamedAfter(Set<String> names) {
        return words.stream().anyMatch(names::contains);
    }

    /**
     * @param part in lower case: "the corvan coal mine"
     * @param around the name of what it lies in; empty where that is not said
     */
    static Optional<Site> of(String part, String around) {
        var all = words(part);
        var kind = all.isEmpty() ? null : KINDS.get(all.getLast());
        if (kind == null) {
            return Optional.empty();
        }
        var own = all.subList(0, all.size() - 1).stream()
                .map(word -> ONE_SORT.getOrDefault(word, word))
                .toList();
        return Optional.of(new Site(kind, SORTS.containsAll(own) ? concat(words(around), own) : own));
    }

    private static List<String> concat(List<String> first, List<String> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static List<String> words(String part) {
        return Arrays.stream(part.split("\\s+"))
                .map(word -> word.replaceFirst("'s?$", ""))
                .filter(word -> !word.isEmpty() && !Set.of("the", "a", "an").contains(word))
                .toList();
    }

    String name() {
        return String.join(" ", words) + (words.isEmpty() ? "" : " ") + kind;
    }

    /** What it may be named after, the longest first: of "new york central station" that is "new york", too. */
    List<String> namesakes() {
        var all = new ArrayList<String>();
        IntStream.iterate(words.size(), length -> length > 0, length -> length - 1)
                .forEach(length -> all.add(String.join(" ", words.subList(0, length))));
        return all;
    }

    /** Whether one has the other's name in short: "al-Ahli hospital" and "al-Ahli Arab Hospital". */
    boolean mayBe(Site other) {
        return kind.equals(other.kind) && (words.containsAll(other.words) || other.words.containsAll(words));
    }
}
