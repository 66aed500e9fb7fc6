package collate.search;

import collate.core.claim.Harm;
import collate.core.claim.Kind;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import collate.index.Facet;
import collate.index.Filter;
import collate.index.Group;
import collate.index.Question;
import collate.index.Search;
import collate.web.Typed;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A search as its address holds it, whole: it can be sent to a colleague and saved. Values that mean nothing are left out, and words beyond the longest question. */
public record SearchFilter(Map<String, String> given) {
    /** The saved search that somebody came by. */
    static final String SAVED = "saved";

    static final int PAGE = 20;
    static final int LAST_PAGE = 50;
    static final List<String> NAMES = List.of(
            "q",
            "in",
            "kind",
            "standing",
            "verdict",
            "harm",
            "speaker",
            "origin",
            "dossier",
            "article",
            "from",
            "to",
            "min",
            "max",
            "sort",
            "page",
            SAVED);
    private static final Set<String> NUMBERS =
            Set.of("speaker", "origin", "dossier", "article", "min", "max", "page", SAVED);

    /** Typed by people, who write 1,400. */
    private static final Set<String> FIGURES = Set.of("min", "max");

    public SearchFilter {
        var kept = new TreeMap<String, String>();
        given.forEach((name, typed) -> {
            var value = FIGURES.contains(name) ? typed.replaceAll("[,.\\s]", "") : typed.strip();
            if (NAMES.contains(name) && !value.isEmpty() && means(name, value)) {
                kept.put(
                        name,
                        name.equals("q") ? Typed.of(typed, Question.LONGEST).kept() : value);
            }
        });
        given = Map.copyOf(kept);
    }

    private static boolean means(String name, String value) {
        if (NUMBERS.contains(name)) {
            return value.matches("\\d{1,12}");
        }
        return switch (name) {
            case "from", "to" -> day(value).isPresent();
            case "in" ->
                Arrays.stream(Group.values()).anyMatch(one -> one.word().equals(value));
            case "kind" -> one(value, Kind.values()).isPresent();
            case "standing" -> one(value, Standing.values()).isPresent();
            case "harm" -> one(value, Harm.values()).isPresent();
            case "verdict" ->
                one(value, So.values()).isPresent() || one(value, Said.values()).isPresent();
            case "sort" -> value.equals("newest") || value.equals("best");
            default -> true;
        };
    }

    private static <E extends Enum<E>> Optional<E> one(String value, E[] all) {
        return Arrays.stream(all).filter(one -> word(one).equals(value)).findFirst();
    }

    /** Of the part of an address after the question mark. */
    static SearchFilter ofQuery(String query) {
        var given = new HashMap<String, String>();
        for (var part : query.split("&")) {
            var at = part.indexOf('=');
            if (at > 0) {
                given.put(part.substring(0, at), URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return new SearchFilter(given);
    }

    public String get(String name) {
        return given.getOrDefault(name, "");
    }

    public boolean is(String name, String value) {
        return get(name).equals(value);
    }

    /** The saved search that they came by, to mark what is new in it. */
    Optional<Long> saved() {
        return number(SAVED);
    }

    private Optional<Long> number(String name) {
        return Optional.of(get(name)).filter(value -> !value.isEmpty()).map(Long::valueOf);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException notDay) {
            return Optional.empty();
        }
    }

    /** Whether one end of a range lies beyond the other. */
    boolean isTurnedRound(String low, String high) {
        var days = day(get(low)).flatMap(first -> day(get(high)).map(first::isAfter));
        return days.or(() -> NUMBERS.contains(low)
                        ? number(low).flatMap(least -> number(high).map(most -> least > most))
                        : Optional.empty())
                .orElse(false);
    }

    /** The one group that is shown in full. */
    Optional<Group> group() {
        return Arrays.stream(Group.values())
                .filter(group -> group.word().equals(get("in")))
                .findFirst();
    }

    Search.Order order() {
        return is("sort", "newest") || get("q").isEmpty() ? Search.Order.NEWEST : Search.Order.BEST;
    }

    /** Counted from 1. */
    public int page() {
        return (int) Math.clamp(number("page").orElse(1L), 1, LAST_PAGE);
    }

    /** @param typing whether the words are still being typed */
    Question question(boolean typing) {
        return typing ? Question.unfinished(get("q")) : Question.of(get("q"));
    }

    /** @param withdrawn dossiers that nothing is shown of */
    Search search(boolean typing, Set<Long> withdrawn) {
        var filters = new ArrayList<Filter>();
        group().ifPresent(group -> filters.add(Filter.Is.of(Facet.GROUP, group)));
        constant("kind", Kind.values()).ifPresent(kind -> filters.add(Filter.Is.of(Facet.KIND, kind)));
        constant("standing", Standing.values()).ifPresent(one -> filters.add(Filter.Is.of(Facet.STANDING, one)));
        constant("harm", Harm.values()).ifPresent(harm -> filters.add(Filter.Is.of(Facet.HARM, harm)));
        verdict().ifPresent(filters::add);
        Map.of("speaker", Facet.SPEAKER, "origin", Facet.ORIGIN, "dossier", Facet.DOSSIER, "article", Facet.ARTICLE)
                .forEach((name, facet) -> number(name).ifPresent(id -> filters.add(Filter.Is.of(facet, id))));
        if (number("min").isPresent() || number("max").isPresent()) {
            filters.add(
                    new Filter.Figure(number("min").orElse(0L), number("max").orElse(Long.MAX_VALUE)));
        }
        var from = day(get("from"));
        var to = day(get("to"));
        if (from.isPresent() || to.isPresent()) {
            filters.add(new Filter.Published(
                    from.orElse(LocalDate.EPOCH.minusYears(1_000)), to.orElse(LocalDate.EPOCH.plusYears(1_000))));
        }
        if (!withdrawn.isEmpty()) {
            filters.add(new Filter.IsNot(
                    Facet.DOSSIER, withdrawn.stream().map(Object::toString).collect(Collectors.toSet())));
        }
        return new Search(question(typing), filters);
    }

    /** "Unverifiable" is an answer to both questions; here it is the one on "is it so", as in the queue. */
    private Optional<Filter> verdict() {
        return constant("verdict", So.values())
                .<Filter>map(so -> Filter.Is.of(Facet.SO, so))
                .or(() -> constant("verdict", Said.values()).map(said -> Filter.Is.of(Facet.SAID, said)));
    }

    private <E extends Enum<E>> Optional<E> constant(String name, E[] all) {
        return one(get(name), all);
    }

    /** A constant as it stands in an address: "in-review". */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same search with one thing changed, from its first page. */
    public SearchFilter with(String name, String value) {
        var all = new TreeMap<>(given);
        all.remove("page");
        all.put(name, value);
        return new SearchFilter(all);
    }

    public SearchFilter without(String name) {
        return with(name, "");
    }

    /** As it stands after the question mark. */
    public String query() {
        return new TreeMap<>(given)
                .entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    public String url() {
        var query = query();
        return query.isEmpty() ? "/search" : "/search?" + query;
    }

    /** Whether there is anything to look for or to narrow by. */
    public boolean isEmpty() {
        return given.isEmpty();
    }
}
