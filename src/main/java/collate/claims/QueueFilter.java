package collate.claims;

import collate.core.claim.Kind;
import collate.index.Question;
import collate.web.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which claims the queue shows and in what order: all of it stands in the address, so a view can be sent to a colleague. Values
 * that mean nothing are left out.
 */
public record QueueFilter(Map<String, String> given) {
    static final int PAGE = 50;
    static final List<String> NAMES = List.of(
            "kind",
            "standing",
            "verdict",
            "dossier",
            "article",
            "speaker",
            "assigned",
            "batch",
            "needs",
            "q",
            "sort",
            "page");
    private static final Map<String, Set<String>> WORDS = Map.of(
            "standing", Set.of("undecided", "open", "in-review", "disputed", "stale", "decided", "all"),
            "assigned", Set.of("me", "nobody"),
            "needs", Set.of("me", "anyone"),
            "sort", Set.of("new", "name", "waiting"));
    private static final List<String> IDS = List.of("dossier", "article", "speaker", "batch", "page");

    public QueueFilter {
        var kept = new TreeMap<String, String>();
        given.forEach((name, value) -> {
            if (NAMES.contains(name) && !value.isBlank() && means(name, value.strip())) {
                kept.put(
                        name,
                        name.equals("q") ? Typed.of(value, Question.LONGEST).kept() : value.strip());
            }
        });
        given = Map.copyOf(kept);
    }

    private static boolean means(String name, String value) {
        if (IDS.contains(name)) {
            return value.matches("[1-9]\\d{0,8}");
        }
        return switch (name) {
            case "kind" ->
                Arrays.stream(Kind.values()).anyMatch(kind -> lower(kind).equals(value));
            case "verdict" ->
                QueueLinks.so(value).isPresent() || QueueLinks.said(value).isPresent();
            default ->
                !WORDS.containsKey(name) || WORDS.getOrDefault(name, Set.of()).contains(value);
        };
    }

    private static String lower(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public String get(String name) {
        return given.getOrDefault(name, "");
    }

    public boolean is(String name, String value) {
        return get(name).equals(value);
    }

    public Optional<Long> id(String name) {
        return Optional.of(get(name)).filter(value -> !value.isEmpty()).map(Long::valueOf);
    }

    Optional<Kind> kind() {
        return Arrays.stream(Kind.values())
                .filter(kind -> lower(kind).equals(get("kind")))
                .findFirst();
    }

    /** Without one, what is not decided yet. */
    public String standing() {
        return get("standing").isEmpty() ? "undecided" : get("standing");
    }

    /** Counted from 1. */
    public int page() {
        return id("page").map(Math::toIntExact).orElse(1);
    }

    /** How many claims come on the pages before. */
    long offset() {
        return (page() - 1L) * PAGE;
    }

    /** The same view with one thing changed, from its first page. */
    public QueueFilter with(String name, String value) {
        var all = new TreeMap<>(given);
        all.remove("page");
        all.put(name, value);
        return new QueueFilter(all);
    }

    public QueueFilter without(String name) {
        return with(name, "");
    }

    public String url() {
        var query = new TreeMap<>(given)
                .entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/queue" : "/queue?" + query;
    }
}
