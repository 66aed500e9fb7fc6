package collate.core.extract.origin;

import collate.core.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The groups of a text whose names do not tell what they are, but the words beside them: "the rebel Valley Front", "aid group Doctors
 * Abroad", "the Valley Front, an armed group". "The group" is the one that was named last.
 */
final class Groups {
    private static final String WORD = "\\p{Lu}[\\p{L}’'-]*\\p{L}(?<!['’]s)";
    private static final String NAME =
            "(?<name>" + WORD + "(?: (?:(?:of|for|the|and|without) ){0,2}" + WORD + "){0,4})";
    private static final String KINDS =
            "group|movement|party|charity|organi[sz]ation|militia|faction|alliance|coalition|network|watchdog|union";

    private static final Pattern BEFORE =
            Pattern.compile("(?<!\\p{L})(?<sort>(?i:" + SourceName.SORTS_OF_BODY + ")|(?:armed|rebel) group) " + NAME);
    private static final Pattern AFTER =
            Pattern.compile("(?<!\\p{L})[Tt]he " + NAME + ", (?:an?|the) (?<sort>(?:[\\p{L}’'-]+ ){0,4}?(?:"
                    + KINDS + "))(?!\\p{L})|(?<!\\p{L})[Tt]he " + NAME.replace("<name>", "<behind>")
                    + " (?<kind>(?:(?:rebel|armed|militant|aid) )?(?:"
                    + KINDS + "))(?!\\p{L})");
    /** "Doctors Without Borders". */
    private static final Pattern WITHOUT =
            Pattern.compile("(?<!\\p{L})(?<name>\\p{Lu}\\p{Ll}+s Without \\p{Lu}\\p{Ll}+)");

    private static final Pattern ARMED = Pattern.compile("rebel|armed|militant|separatist|islamist");
    private static final Set<String> PARTIES = Set.of("ruling", "governing", "opposition");

    private final String text;
    /** By name, what each is called for short: "group", "rebels". */
    private final Map<String, Set<String>> kinds = new LinkedHashMap<>();

    /** @param text with plain spaces */
    Groups(String text) {
        this.text = text;
        BEFORE.matcher(text).results().forEach(match -> add(match.group("name"), match.group("sort")));
        WITHOUT.matcher(text).results().forEach(match -> add(match.group("name"), "charity"));
        AFTER.matcher(text)
                .results()
                .forEach(match -> add(
                        match.group("name") != null ? match.group("name") : match.group("behind"),
                        match.group("name") != null ? match.group("sort") : match.group("kind")));
    }

    private void add(String name, String sort) {
        var words = sort.toLowerCase(Locale.ROOT);
        var called = kinds.computeIfAbsent(name, _ -> new TreeSet<>());
        called.add("group");
        called.add(words.substring(words.lastIndexOf(' ') + 1));
        if (ARMED.matcher(words).find()) {
            called.add("rebels");
            called.add("fighters");
        }
        if (PARTIES.contains(words)) {
            called.add("party");
        }
    }

    /** Each place where one is named in full. */
    Map<Span, String> named() {
        var all = new LinkedHashMap<Span, String>();
        for (var name : kinds.keySet()) {
            for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                all.put(new Span(at, at + name.length()), name);
            }
        }
        return all;
    }

    /** Whether a name, or the end of one, is that of a group: "Valley Front", "Front". */
    boolean isOne(String name) {
        return kinds.keySet().stream().anyMatch(full -> full.equals(name) || full.endsWith(" " + name));
    }

    /** The one that "the group" means, the last that was named before; none where its sentence names two. */
    Optional<String> called(String kind, int before) {
        var last = new ArrayList<String>();
        var latest = -1;
        for (var one : kinds.entrySet()) {
            var at = one.getValue().contains(kind) ? last(one.getKey(), before) : -1;
            if (at >= 0 && isLater(at, latest)) {
                last.clear();
            }
            if (at >= 0 && (last.isEmpty() || isLater(at, latest) || !isLater(latest, at))) {
                last.add(one.getKey());
                latest = Math.max(latest, at);
            }
        }
        return last.size() == 1 ? Optional.of(last.getFirst()) : Optional.empty();
    }

    /** By a sentence. */
    private boolean isLater(int at, int other) {
        return other < 0
                || at
                        > Surroundings.of(text, List.of(new Span(other, other + 1)))
                                        .end()
                                - 1;
    }

    private int last(String name, int before) {
        var end = name.substring(name.lastIndexOf(' ') + 1);
        var last = -1;
        var named = Pattern.compile("(?<!\\p{L})" + Pattern.quote(end) + "(?!\\p{L})")
                .matcher(text)
                .region(0, Math.min(before, text.length()));
        while (named.find()) {
            last = named.start();
        }
        return last;
    }
}
