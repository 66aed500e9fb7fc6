package collate.events;

import collate.claims.Older;
import collate.claims.Renderings;
import collate.claims.Told;
import collate.core.compare.pair.Judgement;
import collate.core.compare.pair.Reason;
import collate.core.compare.pair.Relation;
import collate.core.compare.pair.RelationWords;
import collate.core.review.Independence;
import collate.web.Custody;
import collate.web.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is reported of an event, side by side.
 *
 * @param order of the table of figures
 * @param absorbed events that were merged into it
 * @param latest what was printed last of its first toll, as a sentence; may be empty
 * @param grows whether claims of no event may belong to it, and who looks may answer that
 * @param carried how many claims are a party's own words that only others carry
 * @param older what only older texts say: it is in none of the other lists
 */
public record EventPage(
        Event event,
        Custody custody,
        Order order,
        List<Plotted> series,
        List<Utterance> utterances,
        List<Day> days,
        List<Statement> statements,
        List<Tie> ties,
        List<Source> sources,
        List<Place> places,
        int carried,
        List<Older> older,
        List<Absorbed> absorbed,
        String latest,
        boolean grows) {

    /** A series with its drawings; none of a single report, nor when no article has a day. */
    public record Plotted(Series series, Optional<Drawing> wide, Optional<Drawing> narrow) {
        static Plotted of(Series series, Event event, Map<Long, Long> replaced) {
            return new Plotted(
                    series,
                    StepPlot.of(series, event.first(), replaced, Canvas.Size.WIDE),
                    StepPlot.of(series, event.first(), replaced, Canvas.Size.NARROW));
        }

        /** How an origin's line looks, in this series. */
        public String line(Origin origin) {
            return series.line(origin);
        }

        /** How its marks do. */
        public String colour(Origin origin) {
            return series.colour(Optional.of(origin));
        }

        /** One whose articles have no day has none. */
        public boolean hasLine(Origin origin) {
            return wide.stream()
                    .flatMap(drawing -> drawing.paths().stream())
                    .anyMatch(path -> path.css().equals("step " + line(origin)));
        }
    }

    /**
     * Rows of the table of figures that stand together.
     *
     * @param name of the toll; empty where all stand in one order
     */
    public record Rows(String name, String apart, List<Report> reports) {}

    public List<Rows> rows() {
        if (order == Order.TOLL) {
            return series.stream()
                    .map(Plotted::series)
                    .map(one -> new Rows(one.name(), one.apart(), sorted(one.reports().stream())))
                    .toList();
        }
        var all = series.stream().flatMap(plotted -> plotted.series().reports().stream());
        return List.of(new Rows("", "", sorted(all)));
    }

    /** The source's own figure, where a copy made another of it. */
    public Optional<Report> altered(Report report) {
        return report.altered(series.stream().flatMap(plotted -> plotted.series().reports().stream()));
    }

    private List<Report> sorted(Stream<Report> reports) {
        return reports.sorted(order.comparator).toList();
    }

    /**
     * What was said once.
     *
     * @param renderings passage by passage
     */
    public record Utterance(
            long claim,
            String speaker,
            String addressee,
            Optional<LocalDate> day,
            String channel,
            Renderings renderings,
            Report.State state) {

        /** "Tilda Rask to Per Holm, telephone call, 23 Oct 2023". */
        public String name() {
            var who = speaker.isEmpty() ? "Speaker not named" : speaker;
            return who
                    + (addressee.isEmpty() ? "" : " to " + addressee)
                    + (channel.isEmpty() ? "" : ", " + channel)
                    + day.map(on -> ", " + Wording.day(on)).orElse("");
        }
    }

    /** A day that an article gives. */
    public record Day(
            long claim,
            String label,
            Happening happening,
            long article,
            String articleName,
            String basis,
            Optional<String> older,
            Report.State state) {}

    /**
     * What an article states.
     *
     * @param older why the article's newest text does not have the words, where somebody kept them on an older one
     */
    public record Statement(long claim, String label, long article, String articleName, Optional<String> older) {}

    /** A link between two of the event's claims. */
    public record Tie(
            long from,
            String fromLabel,
            long to,
            String toLabel,
            Relation relation,
            Judgement judgement,
            List<Reason> reasons) {
        /** Whether somebody found that both count the same. */
        boolean isComparable() {
            return judgement == Judgement.CONFIRMED && relation != Relation.CONTEXT;
        }

        /** "Supersedes, confirmed". */
        public String name() {
            var words = judgement == Judgement.CONFIRMED ? RelationWords.link(relation) : RelationWords.of(relation);
            return words + ", " + RelationWords.of(judgement).toLowerCase(Locale.ROOT);
        }

        public String css() {
            return switch (relation) {
                case CONTRADICTS -> "bad";
                case SUPERSEDES -> "wait";
                case SAME, SUPPORTS, COMPATIBLE, CONTEXT -> "info";
            };
        }

        public String icon() {
            return RelationWords.icon(relation);
        }
    }

    /** An origin with the articles that print its figures; no origin when none is named. */
    public record Source(Optional<Origin> origin, List<Printed> articles) {}

    /**
     * One place where one of its claims stands.
     *
     * @param family the wire story that the article is a copy of, if any
     */
    public record Place(long article, Optional<Long> family, Optional<Origin> origin) {}

    /** An article by its name and its day. */
    public record Printed(long id, String name) {}

    /** A single report is no development: it stands in its table. */
    public boolean isPlotted() {
        return series.stream().anyMatch(plotted -> plotted.wide().isPresent());
    }

    /** What the key of all plots has to explain. */
    public Set<Drawing.Sign> signs() {
        return series.stream()
                .flatMap(plotted -> plotted.wide().stream())
                .flatMap(drawing -> drawing.signs().stream())
                .collect(Collectors.toSet());
    }

    public long tolls() {
        return series.stream()
                .flatMap(plotted -> plotted.series().reports().stream())
                .map(Report::claim)
                .distinct()
                .count();
    }

    /** As claims: several articles may give one. */
    public long dates() {
        return days.stream().map(Day::claim).distinct().count();
    }

    private List<Origin> origins() {
        return places.stream()
                .flatMap(place -> place.origin().stream())
                .distinct()
                .toList();
    }

    /**
     * "7 articles, 1 origin"; what different copies of one story name is one, and what names nobody is none. Where that makes fewer
     * than are named, it says so.
     */
    public String spread() {
        var told = told();
        return told.words()
                + (told.origins() < origins().size()
                        ? " (" + origins().size() + " are named; copies of one story count as one)"
                        : "");
    }

    private Told told() {
        return Told.of(places.stream()
                .map(place -> new Independence.Stand(
                        place.origin().map(Origin::id), place.family(), Optional.of(place.article())))
                .toList());
    }

    /** Why the list of origins is longer than their count; empty when it is not. */
    public String copied() {
        var named = origins().size();
        return told().origins() < named
                ? "What different copies of one story name counts as one origin: " + named + " are named, "
                        + told().origins() + (told().origins() == 1 ? " counts." : " count.")
                : "";
    }

    /** What the origins are to the conflict; empty when there is nothing to say. */
    public String parties() {
        var theirs = carried == 0
                ? ""
                : Wording.count(carried, "claim is a party’s own word", "claims are a party’s own words")
                        + " that others carry";
        return Stream.of(partyOrigins(), theirs)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String partyOrigins() {
        var parties = origins().stream().filter(Origin::party).count();
        if (parties == 0) {
            return "";
        }
        return parties < origins().size()
                ? parties + " of them " + (parties == 1 ? "is a party" : "are parties") + " to the conflict"
                : parties == 1 ? "a party to the conflict" : "all parties to the conflict";
    }

    public boolean isWithdrawn() {
        return custody.withdrawn().isPresent();
    }

    public boolean isEmpty() {
        return series.isEmpty() && utterances.isEmpty() && days.isEmpty() && statements.isEmpty() && older.isEmpty();
    }
}
