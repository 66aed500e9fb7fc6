package collate.core.extract.origin;

import collate.core.extract.origin.OneBody.Named;
import collate.core.extract.origin.OneBody.Pair;
import collate.core.extract.origin.OneBody.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Origins that perhaps speak as one though neither name is short for the other: "Holm" and the ministry whose spokesman an article
 * calls "Ivan Holm", "Arden" and its ministry, an army and a military.
 */
final class OneVoice {
    private static final Set<String> OF_STATE =
            Set.of("government", "administration", "army", "military", "officials", "authorities");

    private static final Pattern IN_TOWN = Pattern.compile("(?<kind>(?:\\p{L}+ )*[Mm]inistry) in \\p{Lu}.*");

    private OneVoice() {}

    static List<Pair> among(List<Named> origins) {
        var all = new ArrayList<Pair>();
        origins.forEach(body -> all.addAll(inTown(body, origins)));
        var named = new HashMap<String, Named>();
        origins.forEach(origin -> origin.keys().forEach(key -> named.put(key, origin)));
        for (var body : origins) {
            if (!body.told().isEmpty()) {
                origins.forEach(person -> all.addAll(speaksFor(person, body)));
            }
            for (var key : body.keys()) {
                all.addAll(stateOf(key, body, named));
                all.addAll(armed(key, body, named));
            }
        }
        all.removeIf(pair -> pair.shorter().id() == pair.fuller().id());
        return all;
    }

    private static List<Pair> speaksFor(Named person, Named body) {
        var name = PersonName.of(person.name());
        return SourceName.namesBody(person.name()) || PersonName.of(body.name()).mayBe(name)
                ? List.of()
                : body.told().stream()
                        .filter(words -> !SourceName.namesBody(words)
                                && PersonName.of(words).mayBe(name))
                        .limit(1)
                        .map(words -> new Pair(person, body, Why.SPEAKS, words, "", ""))
                        .toList();
    }

    /** Whether these words behind a state's name are for one of its bodies: "army", "interior ministry". */
    static boolean isBodyOfState(String rest) {
        return OF_STATE.contains(rest) || Heads.isOfState(List.of(rest.split(" ", -1)));
    }

    /** "Arden says", in a headline, for "Arden's interior ministry" in the story. */
    private static List<Pair> stateOf(String key, Named body, Map<String, Named> named) {
        var space = Math.max(0, key.indexOf(' '));
        var rest = key.substring(space).strip();
        var state = named.get(key.substring(0, space));
        return state != null && isBodyOfState(rest)
                ? List.of(new Pair(state, body, Why.STATE, key.substring(0, space), "", rest))
                : List.of();
    }

    /** "The foreign ministry in Velmar", and each state's foreign ministry that is named. */
    private static List<Pair> inTown(Named body, List<Named> origins) {
        var inTown = IN_TOWN.matcher(body.name());
        if (!inTown.matches()) {
            return List.of();
        }
        var kind = SourceName.of(inTown.group("kind")).key();
        return origins.stream()
                .filter(other -> !IN_TOWN.matcher(other.name()).matches())
                .flatMap(other -> other.keys().stream()
                        .filter(key -> key.endsWith(" " + kind))
                        .limit(1)
                        .map(key -> key.substring(0, key.length() - kind.length() - 1))
                        .map(whose -> new Pair(body, other, Why.TOWN, kind, whose, whose)))
                .toList();
    }

    private static List<Pair> armed(String key, Named army, Map<String, Named> named) {
        var military = named.get(key.replaceFirst(" army$", " military"));
        return military != null && key.endsWith(" army")
                ? List.of(new Pair(army, military, Why.ARMED, key.replaceFirst(" army$", ""), "", ""))
                : List.of();
    }
}
