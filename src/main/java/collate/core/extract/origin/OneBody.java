package collate.core.extract.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which origins of a dossier are perhaps one body that articles put in two ways: "police" and "Police in Velmar", "Avarian mining
 * authority" and "Avaria's mining authority", "MoH" and "health ministry". Names alone never make it sure: somebody has to say so.
 */
public final class OneBody {

    /** Why two names may be one body's. */
    public enum Why {
        /** The first says less: no place, or not which of its kind. */
        SHORT,
        /** Both say whose it is, in two forms of one word. */
        SPELT,
        /** The first is the letters of the other. */
        LETTERS,
        /** The first is perhaps a person who speaks for the other. */
        SPEAKS,
        /** Both are persons. */
        PERSON,
        /** The first is a state, the other one of its bodies. */
        STATE,
        /** An army and a military. */
        ARMED,
        /** The first is named by a town, which may lie in the other's state. */
        TOWN
    }

    /**
     * An origin by all its names.
     *
     * @param name as it is shown
     * @param keys of its name and aliases, as {@link SourceName#key} has them
     * @param told the words with which articles have persons speak for it
     */
    public record Named(long id, String name, List<String> keys, Collection<String> told) {}

    /**
     * Two that are perhaps one.
     *
     * @param shorter which would go into the other
     * @param kind what both are: "police"; of a person with which words an article has them speak for the other, of a state its name
     * @param whose the words that only the fuller has, in lower case; empty when it has none
     * @param place those of them that name a place or an owner, "velmar", or of a state which body; empty when none does
     */
    public record Pair(Named shorter, Named fuller, Why why, String kind, String whose, String place) {

        /** Which of the shorter one's names says less. */
        private String bare() {
            return SourceName.of(shorter.name()).key().equals(kind) ? shorter.name() : kind;
        }

        /** What speaks for it, in words. */
        public List<String> reasons() {
            return switch (why) {
                case SHORT ->
                    List.of(
                            "the same kind of body: " + kind,
                            place.isEmpty()
                                    ? "“" + shorter.name() + "” says less than “" + fuller.name() + "”"
                                    : "“" + bare() + "” names no place");
                case SPELT ->
                    List.of("the same kind of body: " + kind, "both names may be of one place, written in two ways");
                case LETTERS, PERSON -> List.of("“" + shorter.name() + "” may be short for “" + fuller.name() + "”");
                case SPEAKS -> List.of("an article has “" + kind + "” speak for “" + fuller.name() + "”");
                case STATE -> List.of("a state may be named for its ministry");
                case ARMED -> List.of("an army may be called a military");
                case TOWN ->
                    List.of("the same kind of body: " + kind, "a ministry may be named by the town that it is in");
            };
        }
    }

    private static final Pattern LETTERS = Pattern.compile("(?:[Tt]he )?(\\p{Lu}{3,6}|Mo\\p{Lu}{1,2})");
    /** What makes who belongs to a place of its name: "Avaria", "Avarian". */
    private static final Pattern BELONGING = Pattern.compile("[aeiouy]?(?:n|an|ian|ean|i|ish|ese|ic|er)");

    private static final int SHORTEST_STEM = 4;

    private OneBody() {}

    /** Each two that are perhaps one, those that only say less first. */
    public static List<Pair> among(List<Named> origins) {
        var all = new LinkedHashMap<Set<Long>, Pair>();
        for (var pair : shorts(origins)) {
            all.putIfAbsent(both(pair), pair);
        }
        for (var pair : spelt(origins)) {
            all.putIfAbsent(both(pair), pair);
        }
        for (var pair : letters(origins)) {
            all.putIfAbsent(both(pair), pair);
        }
        for (var pair : OneVoice.among(origins)) {
            all.putIfAbsent(both(pair), pair);
        }
        return List.copyOf(all.values());
    }

    /** Of which a town has one, and which articles mostly name without it. */
    private static final Set<String> OF_A_TOWN = Set.of("police", "firefighters", "hospital", "service");

    /** Whether none of a body's names says whose it is: "police", "the mining authority". */
    public static boolean namesNoPlace(List<String> keys) {
        return keys.stream().allMatch(key -> {
            var whose = Heads.hasField(last(key))
                    ? key.replaceFirst("(?:^| )\\S+ \\S+$", "")
                    : key.substring(0, Math.max(0, key.lastIndexOf(' ')));
            return Heads.speaksAsOne(last(key)) && place(whose).isEmpty();
        });
    }

    /** Whether each town has one of its own: "police", "the fire service". */
    public static boolean isOfATown(String key) {
        return OF_A_TOWN.contains(last(key));
    }

    private static Set<Long> both(Pair pair) {
        return Set.of(pair.shorter().id(), pair.fuller().id());
    }

    private static List<Pair> shorts(List<Named> origins) {
        var bare = new HashMap<String, Named>();
        for (var origin : origins) {
            for (var key : origin.keys()) {
                var longer = origin.keys().stream().anyMatch(other -> other.endsWith(" " + key));
                if (!longer && Heads.speaksAsOne(last(key))) {
                    bare.put(key, origin);
                }
            }
        }
        var found = new ArrayList<Pair>();
        for (var fuller : origins) {
            for (var key : fuller.keys()) {
                for (var at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
                    var kind = key.substring(at + 1);
                    var shorter = bare.get(kind);
                    if (shorter != null && shorter.id() != fuller.id()) {
                        var whose = key.substring(0, at);
                        found.add(new Pair(shorter, fuller, Why.SHORT, kind, whose, place(whose)));
                    }
                }
            }
        }
        return found;
    }

    private static List<Pair> spelt(List<Named> origins) {
        record Owned(Named origin, String owner) {}
        var kinds = new LinkedHashMap<String, List<Owned>>();
        for (var origin : origins) {
            for (var key : origin.keys()) {
                var at = key.indexOf(' ');
                if (at >= SHORTEST_STEM && Heads.speaksAsOne(last(key))) {
                    kinds.computeIfAbsent(key.substring(0, SHORTEST_STEM) + key.substring(at), _ -> new ArrayList<>())
                            .add(new Owned(origin, key.substring(0, at)));
                }
            }
        }
        var found = new ArrayList<Pair>();
        kinds.forEach((kind, owned) -> owned.forEach(adjective -> owned.stream()
                .filter(noun -> noun.origin().id() != adjective.origin().id())
                .filter(noun -> isOf(adjective.owner(), noun.owner()))
                .forEach(noun -> found.add(new Pair(
                        adjective.origin(),
                        noun.origin(),
                        Why.SPELT,
                        kind.substring(SHORTEST_STEM).strip(),
                        noun.owner(),
                        noun.owner())))));
        return found;
    }

    /** "avarian" is of "avaria", "velmari" of "velmar". */
    static boolean isOf(String adjective, String place) {
        var stem = place.replaceFirst("[aeiouy]$", "");
        return stem.length() >= SHORTEST_STEM
                && adjective.length() > stem.length()
                && !adjective.equals(place)
                && adjective.startsWith(stem)
                && BELONGING.matcher(adjective.substring(stem.length())).matches();
    }

    private static List<Pair> letters(List<Named> origins) {
        var found = new ArrayList<Pair>();
        for (var shorter : origins) {
            var letters = LETTERS.matcher(shorter.name());
            if (letters.matches()) {
                var sought = letters.group(1).replaceAll("\\p{Ll}", "");
                origins.stream()
                        .filter(fuller -> fuller.id() != shorter.id())
                        .forEach(fuller -> fuller.keys().stream()
                                .filter(key -> initials(key, fuller.name()).contains(sought))
                                .findFirst()
                                .ifPresent(key -> found.add(new Pair(
                                        shorter, fuller, Why.LETTERS, key, "", place(ownerOf(key, fuller.name()))))));
            }
        }
        return found;
    }

    /** "Organization for Migration" is of no place. */
    private static String ownerOf(String key, String name) {
        var owner = key.substring(0, Math.max(0, key.indexOf(' ')));
        return name.toLowerCase(Locale.ROOT)
                        .matches(".*\\b(?:for|on|against) (?:the )?" + Pattern.quote(owner) + "\\b.*")
                ? ""
                : owner;
    }

    /** Of the whole name, of its capitals, without its owner, and with what kind of body it is first: "ministry of health". */
    private static Set<String> initials(String key, String name) {
        var all = new TreeSet<String>();
        var words = Arrays.asList(key.split(" ", -1));
        for (var part : List.of(words, words.subList(1, words.size()))) {
            if (part.size() > 1) {
                all.add(initials(part));
                all.add(initials(List.of(part.getLast())) + initials(part.subList(0, part.size() - 1)));
            }
        }
        all.add(name.replaceAll("\\B\\p{L}|[^\\p{Lu}]", ""));
        return all;
    }

    private static String initials(List<String> words) {
        return words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The words that are for no kind of body or people. */
    private static String place(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !Heads.isCommon(word))
                .collect(Collectors.joining(" "));
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }
}
