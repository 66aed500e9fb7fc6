package collate.claims;

import collate.core.claim.Kind;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import collate.core.review.Words;
import collate.index.ClaimCount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The queue's links that filter, each with how many claims are behind it. */
record QueueLinks(QueueFilter filter, List<ClaimCount> counts, int stale, long mine, long free) {

    /** How many claims the filter finds; empty where only the database can tell. */
    Optional<Long> total() {
        return filter.standing().equals("stale")
                ? Optional.empty()
                : Optional.of(count(one -> isKind(one) && isStanding(one, filter.standing()) && isVerdict(one)));
    }

    /** The views that people come back to; a view keeps the dossier, the article and the words looked for. */
    List<QueuePage.Link> views() {
        var all = new ArrayList<QueuePage.Link>();
        all.add(view("Undecided", "undecided"));
        all.add(needs("Needs me", "me", mine));
        all.add(needs("Free to take", "anyone", free));
        all.add(view("Open", "open"));
        all.add(view("In review", "in-review"));
        all.add(view("Disputed", "disputed"));
        all.add(view("Stale reviews", "stale"));
        all.add(view("Decided", "decided"));
        all.add(view("All", "all"));
        return all;
    }

    private QueuePage.Link needs(String words, String whom, long count) {
        return new QueuePage.Link(words, new QueueFilter(Map.of("needs", whom)).url(), count, filter.is("needs", whom));
    }

    private QueuePage.Link view(String words, String standing) {
        var to = filter.without("verdict")
                .without("needs")
                .with("standing", standing.equals("undecided") ? "" : standing);
        var count = standing.equals("stale") ? stale : count(one -> isStanding(one, standing));
        return new QueuePage.Link(
                words,
                to.url(),
                count,
                filter.standing().equals(standing) && filter.get("needs").isEmpty());
    }

    List<QueuePage.Link> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind -> link(
                        "kind",
                        kind.name().toLowerCase(Locale.ROOT),
                        FieldWords.kind(kind),
                        one -> one.kind() == kind && isStanding(one, filter.standing()) && isVerdict(one)))
                .toList();
    }

    List<QueuePage.Link> verdicts() {
        var all = new ArrayList<QueuePage.Link>();
        for (var so : So.values()) {
            all.add(link(
                    "verdict",
                    name(so),
                    Words.of(so),
                    one -> isKind(one) && one.so().filter(so::equals).isPresent()));
        }
        for (var said : List.of(Said.SAID, Said.SAID_OTHERWISE, Said.NOT_SAID)) {
            all.add(link(
                    "verdict",
                    name(said),
                    Words.of(said),
                    one -> isKind(one) && one.said().filter(said::equals).isPresent()));
        }
        return all.stream().filter(link -> link.count() > 0 || link.on()).toList();
    }

    private QueuePage.Link link(String name, String value, String words, Predicate<ClaimCount> which) {
        var on = filter.is(name, value);
        var to = on ? filter.without(name) : filter.with(name, value);
        var shown = name.equals("verdict") && !on ? to.with("standing", "decided") : to;
        return new QueuePage.Link(words, shown.url(), count(which), on);
    }

    /** What is on and has no chip of its own in the lists above. */
    List<QueuePage.Link> chosen(QueuePage.Choices choices) {
        var all = new ArrayList<QueuePage.Link>();
        chosen(all, "dossier", "Dossier: " + named(choices.dossiers(), "dossier"));
        chosen(all, "article", "Article: " + named(choices.articles(), "article"));
        chosen(all, "speaker", "Speaker: " + named(choices.speakers(), "speaker"));
        chosen(all, "batch", "Batch " + filter.get("batch"));
        chosen(all, "assigned", "Assigned: " + filter.get("assigned"));
        chosen(all, "q", "Words: “" + filter.get("q") + "”");
        return all;
    }

    private void chosen(List<QueuePage.Link> all, String name, String words) {
        if (!filter.get(name).isEmpty()) {
            all.add(new QueuePage.Link(words, filter.without(name).url(), 0, true));
        }
    }

    private String named(List<QueuePage.Choice> choices, String name) {
        return choices.stream()
                .filter(choice -> filter.is(name, "" + choice.id()))
                .map(QueuePage.Choice::name)
                .findFirst()
                .orElse(filter.get(name));
    }

    private long count(Predicate<ClaimCount> which) {
        return counts.stream().filter(which).mapToLong(ClaimCount::claims).sum();
    }

    private boolean isKind(ClaimCount one) {
        return filter.kind().filter(kind -> kind != one.kind()).isEmpty();
    }

    private static boolean isStanding(ClaimCount one, String name) {
        return switch (name) {
            case "all", "stale" -> true;
            case "open" -> one.standing() == Standing.OPEN;
            case "in-review" -> one.standing() == Standing.IN_REVIEW;
            case "disputed" -> one.standing() == Standing.DISPUTED;
            case "decided" -> one.standing() == Standing.DECIDED;
            default -> one.standing() != Standing.DECIDED;
        };
    }

    private boolean isVerdict(ClaimCount one) {
        var name = filter.get("verdict");
        var so = so(name);
        var said = said(name);
        return so.isPresent() ? so.equals(one.so()) : said.isEmpty() || said.equals(one.said());
    }

    static Optional<So> so(String name) {
        return Arrays.stream(So.values()).filter(so -> name(so).equals(name)).findFirst();
    }

    /** "Unverifiable" is an answer to both questions; in the queue it is the one on "is it so". */
    static Optional<Said> said(String name) {
        return Arrays.stream(Said.values())
                .filter(said -> name(said).equals(name))
                .findFirst();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
