package collate.events;

import collate.core.claim.Kind;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is ticked and typed on the page that arranges an event: it goes along when words are looked for, and stays when a form is
 * turned back.
 *
 * @param part the name of an event that the ticked members would make
 * @param query the words that are looked for
 * @param kind of the claims that are looked for; empty for all
 */
public record Ticks(Map<In, Set<Long>> ticked, String part, String query, Optional<Kind> kind) {
    /** What every server and browser takes, in characters. */
    private static final int LONGEST_ADDRESS = 6_000;

    /** A list whose claims can be ticked. A claim that stands in two of them is ticked in each by itself. */
    public enum In {
        /** May belong to the event. */
        PROPOSED,
        /** Found by words, or beside the event's claims. */
        CLAIMS,
        /** Of the event. */
        MEMBERS,
        /** Kept apart from it. */
        APART;

        /** As forms and addresses name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of the form that was sent, else of the address. */
    static Ticks of(Context ctx) {
        return of(name -> Stream.concat(ctx.formParams(name).stream(), ctx.queryParams(name).stream()));
    }

    private static Ticks of(Function<String, Stream<String>> given) {
        var ticked = new EnumMap<In, Set<Long>>(In.class);
        for (var list : In.values()) {
            ticked.put(list, new LinkedHashSet<>(EventForm.ids(given.apply(list.key()))));
        }
        return new Ticks(ticked, first(given.apply("part")), first(given.apply("q")), kind(first(given.apply("kind"))));
    }

    private static Optional<Kind> kind(String name) {
        return Stream.of(Kind.values())
                .filter(kind -> address(kind).equals(name))
                .findFirst();
    }

    private static String address(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String first(Stream<String> given) {
        return given.findFirst().orElse("").strip();
    }

    public Set<Long> in(In list) {
        return ticked.getOrDefault(list, Set.of());
    }

    /** Once something was done with what was ticked there. */
    Ticks without(In list) {
        var rest = new EnumMap<>(ticked);
        rest.remove(list);
        return new Ticks(rest, list == In.MEMBERS ? "" : part, query, kind);
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
        add(all, "kind", kind.map(Ticks::address).orElse(""));
        return all;
    }

    private String whole(long event) {
        var all = words();
        for (var list : In.values()) {
            add(
                    all,
                    list.key(),
                    String.join(",", in(list).stream().map(Object::toString).toList()));
        }
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
}
