package collate.events;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is ticked and typed on the page that arranges an event: it goes along when words are looked for, and stays when a form is
 * turned back.
 *
 * @param claims outside of the event
 * @param members of the event
 * @param apart claims that are kept apart from it
 * @param part the name of an event that the ticked members would make
 * @param query the words that are looked for
 */
public record Ticks(Set<Long> claims, Set<Long> members, Set<Long> apart, String part, String query) {
    /** What every server and browser takes, in characters. */
    private static final int LONGEST_ADDRESS = 6_000;

    /** @param given the values under a name, of an address or a form */
    static Ticks of(Function<String, Stream<String>> given) {
        return new Ticks(
                ids(given.apply("claims")),
                ids(given.apply("members")),
                ids(given.apply("apart")),
                first(given.apply("part")),
                first(given.apply("q")));
    }

    private static Set<Long> ids(Stream<String> given) {
        return new LinkedHashSet<>(EventForm.claims(given));
    }

    private static String first(Stream<String> given) {
        return given.findFirst().orElse("").strip();
    }

    Ticks withoutClaims(Collection<Long> done) {
        var rest = new LinkedHashSet<>(claims);
        rest.removeAll(done);
        return new Ticks(rest, members, apart, part, query);
    }

    Ticks withoutMembers() {
        return new Ticks(claims, Set.of(), apart, "", query);
    }

    Ticks withoutApart() {
        return new Ticks(claims, members, Set.of(), part, query);
    }

    /** Of the page with all of this; with the words alone where the ticks are too many for an address. */
    String address(long event) {
        return fits(event) ? whole(event) : address(event, words());
    }

    /** Whether all of it has room in an address. */
    boolean fits(long event) {
        return whole(event).length() <= LONGEST_ADDRESS;
    }

    private List<String> words() {
        var all = new ArrayList<String>();
        add(all, "q", query);
        return all;
    }

    private String whole(long event) {
        var all = words();
        add(all, "claims", list(claims));
        add(all, "members", list(members));
        add(all, "apart", list(apart));
        add(all, "part", part);
        return address(event, all);
    }

    private static String address(long event, List<String> parts) {
        var page = "/events/" + event + "/arrange";
        return parts.isEmpty() ? page : page + "?" + String.join("&", parts);
    }

    private static void add(List<String> all, String name, String value) {
        if (!value.isEmpty()) {
            all.add(name + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2C", ","));
        }
    }

    private static String list(Set<Long> claims) {
        return String.join(",", claims.stream().map(Object::toString).toList());
    }
}
