package collate.search;

import collate.core.claim.Harm;
import collate.core.claim.Kind;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import collate.core.review.Words;
import collate.index.Counts;
import collate.index.Facet;
import collate.index.Group;
import collate.web.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The links that narrow a result, each with what it would leave. */
public final class FacetLinks {
    private static final int MONTHS = 12;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private final SearchFilter filter;
    private final Counts counts;
    private final NameQueries names;

    FacetLinks(SearchFilter filter, Counts counts, NameQueries names) {
        this.filter = filter;
        this.counts = counts;
        this.names = names;
    }

    /** One list of links under its heading. */
    public record Part(String heading, List<Link> links) {}

    /** @param on whether the result is narrowed by it; it then leads back */
    public record Link(String words, String url, int count, boolean on) {}

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        parts.add(new Part("Where", groups()));
        add(parts, "Kind", constants("kind", Facet.KIND, Kind.values(), FacetLinks::kind));
        add(parts, "State", constants("standing", Facet.STANDING, Standing.values(), one -> Words.of((Standing) one)));
        var verdicts = new ArrayList<>(constants("verdict", Facet.SO, So.values(), one -> Words.of((So) one)));
        verdicts.addAll(constants(
                "verdict",
                Facet.SAID,
                new Said[] {Said.SAID, Said.SAID_OTHERWISE, Said.NOT_SAID},
                one -> Words.of((Said) one)));
        add(parts, "Verdict", verdicts);
        add(parts, "Harm", constants("harm", Facet.HARM, Harm.values(), FacetLinks::capital));
        add(parts, "Speaker", ids("speaker", Facet.SPEAKER));
        add(parts, "Origin", ids("origin", Facet.ORIGIN));
        add(parts, "Published", published());
        var dossiers = ids("dossier", Facet.DOSSIER);
        if (dossiers.size() > 1 || !filter.get("dossier").isEmpty()) {
            add(parts, "Dossier", dossiers);
        }
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, String heading, List<Link> links) {
        if (!links.isEmpty()) {
            parts.add(new Part(heading, List.copyOf(links)));
        }
    }

    private List<Link> groups() {
        var links = new ArrayList<Link>();
        var everywhere = filter.without("in");
        links.add(new Link(
                "Everything", everywhere.url(), counts.total(), filter.get("in").isEmpty()));
        for (var group : Group.values()) {
            var on = filter.is("in", group.word());
            links.add(new Link(
                    capital(group),
                    on ? everywhere.url() : filter.with("in", group.word()).url(),
                    counts.of(group),
                    on));
        }
        return links;
    }

    /** How a constant is called. */
    private interface Naming {
        String of(Enum<?> constant);
    }

    private List<Link> constants(String name, Facet facet, Enum<?>[] all, Naming naming) {
        var links = new ArrayList<Link>();
        for (var constant : all) {
            var value = SearchFilter.word(constant);
            var count = counts.of(facet, constant.name());
            if (count > 0 || filter.is(name, value)) {
                links.add(link(name, value, naming.of(constant), count));
            }
        }
        return links;
    }

    private Link link(String name, String value, String words, int count) {
        var on = filter.is(name, value);
        return new Link(
                words,
                on ? filter.without(name).url() : filter.with(name, value).url(),
                count,
                on);
    }

    private List<Link> ids(String name, Facet facet) {
        var found = new HashMap<>(counts.ids().getOrDefault(facet, Map.of()));
        if (!filter.get(name).isEmpty()) {
            found.putIfAbsent(Long.valueOf(filter.get(name)), 0);
        }
        var called = names.names(facet, found.keySet());
        return found.entrySet().stream()
                .filter(one -> called.containsKey(one.getKey()))
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(one -> called.getOrDefault(one.getKey(), "")))
                .map(one -> link(name, "" + one.getKey(), called.getOrDefault(one.getKey(), ""), one.getValue()))
                .toList();
    }

    /** Months, or years when there are too many of them. */
    private List<Link> published() {
        var links = new ArrayList<Link>();
        if (!filter.get("from").isEmpty() || !filter.get("to").isEmpty()) {
            links.add(new Link(
                    days(),
                    filter.without("from").without("to").url(),
                    counts.months().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum(),
                    true));
        }
        if (counts.months().size() <= MONTHS) {
            counts.months().forEach((month, count) -> links.add(span(MONTH.format(month), month, month, count)));
        } else {
            var years = new TreeMap<Integer, Integer>();
            counts.months().forEach((month, count) -> years.merge(month.getYear(), count, Integer::sum));
            years.forEach(
                    (year, count) -> links.add(span("" + year, YearMonth.of(year, 1), YearMonth.of(year, 12), count)));
        }
        return links;
    }

    private Link span(String words, YearMonth first, YearMonth last, int count) {
        var to = filter.with("from", first.atDay(1).toString())
                .with("to", last.atEndOfMonth().toString());
        return new Link(words, to.url(), count, false);
    }

    private String days() {
        var from = filter.get("from");
        var to = filter.get("to");
        if (from.isEmpty()) {
            return "Until " + Wording.day(LocalDate.parse(to));
        }
        return to.isEmpty()
                ? "From " + Wording.day(LocalDate.parse(from))
                : Wording.day(LocalDate.parse(from)) + " to " + Wording.day(LocalDate.parse(to));
    }

    private static String kind(Enum<?> kind) {
        return capital(kind) + "s";
    }

    static String capital(Enum<?> constant) {
        return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
