package collate.events;

import collate.core.claim.Harm;
import collate.core.compare.pair.Count;
import collate.core.compare.pair.Dimension;
import collate.core.compare.pair.Scales;
import collate.web.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The reports of one toll: what may be drawn on one scale and read as one development.
 *
 * @param name "Reported as killed in Arden", "Reported as injured, place not named: taken to be the event’s, Arden"
 * @param whom it counts; empty where it counts all people
 * @param apart "not to be compared with the first of the injured: another place: Holm, not Arden"; empty for the first of all
 * @param origins that reports name, in the order in which they first speak, those of undated reports last
 * @param looks the number of each origin's colour and pattern: the same in all series of an event, as far as there are colours
 */
public record Series(
        String name,
        String whom,
        String apart,
        List<Report> reports,
        List<Origin> origins,
        Map<Origin, Integer> looks) {
    /** So many colours there are, and so many patterns. */
    private static final int LOOKS = 6;

    private static final Pattern CERTAIN = Pattern.compile("(?i)suspected|probable|confirmed");

    public Series {
        reports = List.copyOf(reports);
        origins = List.copyOf(origins);
        looks = Map.copyOf(looks);
    }

    /**
     * That of most claims first.
     *
     * @param comparable claims that somebody linked as comparable
     * @param place of the event, as a person gave it; may be empty
     */
    static List<Series> of(List<Report> reports, Set<Scales.Link> comparable, String place) {
        var counts = new LinkedHashMap<Long, Count>();
        var claims = new LinkedHashMap<Long, List<Report>>();
        var home = new Home(reports, place);
        for (var report : reports) {
            counts.putIfAbsent(report.claim(), home.count(report));
            claims.computeIfAbsent(report.claim(), _ -> new ArrayList<>()).add(report);
        }
        var scales = Scales.of(counts, comparable);
        var all = new ArrayList<Series>();
        var seen = new LinkedHashSet<Origin>();
        for (var scale : scales) {
            var its = reports(scale, claims);
            var harm = its.getFirst().harm();
            var alike = scales.subList(0, all.size()).stream()
                    .anyMatch(before -> harm(before, claims) == harm && scale.apartFrom(before) == Dimension.TIME);
            var name = name(harm, scale, its) + (alike ? ", " + occasion(its) : "");
            var first = scales.stream()
                    .filter(before -> harm(before, claims) == harm)
                    .findFirst()
                    .orElse(scale);
            var origins = origins(its);
            seen.addAll(origins);
            all.add(new Series(
                    name,
                    scale.population(),
                    apart(scale, first, scales.getFirst(), claims),
                    its,
                    origins,
                    looks(origins, List.copyOf(seen))));
        }
        return List.copyOf(all);
    }

    private static Harm harm(Scales.Scale scale, Map<Long, List<Report>> claims) {
        return claims.getOrDefault(scale.claims().getFirst(), List.of())
                .getFirst()
                .harm();
    }

    /** A place that only the event has is told as the event's. */
    private static String name(Harm harm, Scales.Scale scale, List<Report> reports) {
        var harmed = "eported as " + harm.name().toLowerCase(Locale.ROOT);
        var who = scale.population().isEmpty() ? "R" + harmed : whom(harm, scale.population(), harmed);
        if (scale.place().isEmpty()
                || reports.stream().allMatch(report -> report.place().isEmpty())) {
            return who + ", place not named"
                    + (scale.place().isEmpty() ? "" : ": taken to be the event’s, " + scale.place());
        }
        return who + " in " + scale.place();
    }

    /** Cases are ill by their name: "Confirmed cases reported". */
    private static String whom(Harm harm, String whom, String harmed) {
        if (harm != Harm.ILL) {
            return upper(whom) + " r" + harmed;
        }
        return CERTAIN.matcher(whom).matches()
                ? upper(whom) + " cases reported"
                : upper(whom) + (whom.endsWith("cases") ? " reported" : " r" + harmed);
    }

    private static String upper(String words) {
        var end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Locale.ROOT) + words.substring(end);
    }

    /** What tells two series apart that count the same people in the same place. */
    private static String occasion(List<Report> reports) {
        var report = reports.getFirst();
        return report.cumulative()
                ? "in all"
                : report.day()
                        .map(on -> report.count().isOfYear() ? "in " + on.getYear() : "on " + Wording.day(on))
                        .orElse("on a day not named");
    }

    /** From the first of its harm, or, if it is that one, from the first of all. */
    private static String apart(
            Scales.Scale scale, Scales.Scale first, Scales.Scale top, Map<Long, List<Report>> claims) {
        if (scale == top) {
            return "";
        }
        if (scale == first) {
            return "not to be compared with the first: "
                    + (harm(scale, claims) == Harm.RESCUED ? "these survived" : "another harm");
        }
        var harmed = first == top ? "" : " of the " + harm(first, claims).name().toLowerCase(Locale.ROOT);
        return "not to be compared with the first" + harmed + ": " + why(scale, first, claims);
    }

    /** The first reason that holds, as one is enough. */
    private static String why(Scales.Scale scale, Scales.Scale first, Map<Long, List<Report>> claims) {
        return switch (scale.apartFrom(first)) {
            case POPULATION -> "other people are counted: " + scale.people() + ", not " + first.people();
            case PLACE ->
                scale.place().isEmpty() || first.place().isEmpty()
                        ? "nothing says that the place is the same"
                        : "another place: " + scale.place() + ", not " + first.place();
            default -> {
                var mine = occasion(reports(scale, claims));
                var theirs = occasion(reports(first, claims));
                yield mine.equals(theirs)
                        ? "another day, or one incident beside a running total"
                        : "counted " + mine + ", not " + theirs;
            }
        };
    }

    private static List<Report> reports(Scales.Scale scale, Map<Long, List<Report>> claims) {
        return scale.claims().stream()
                .flatMap(claim -> claims.getOrDefault(claim, List.of()).stream())
                .toList();
    }

    Harm harm() {
        return reports.getFirst().harm();
    }

    /** Those with a day, in the order of their days. */
    public List<Report> dated() {
        return dated(reports);
    }

    /** Those whose article has no day. */
    public List<Report> undated() {
        return reports.stream().filter(report -> report.published().isEmpty()).toList();
    }

    static List<Report> dated(List<Report> reports) {
        return reports.stream()
                .filter(report -> report.published().isPresent())
                .sorted(Comparator.comparing(
                                (Report report) -> report.published().orElseThrow())
                        .thenComparing(Report::claim))
                .toList();
    }

    private static List<Origin> origins(List<Report> reports) {
        return Stream.concat(
                        dated(reports).stream(),
                        reports.stream().filter(report -> report.published().isEmpty()))
                .map(Report::origin)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /**
     * An origin looks in each plot of an event as in the one before; where two of a plot would look alike, the later one takes what is
     * free there.
     *
     * @param seen the origins of this plot and of those before it, in their order
     */
    private static Map<Origin, Integer> looks(List<Origin> origins, List<Origin> seen) {
        var looks = new LinkedHashMap<Origin, Integer>();
        for (var origin : origins) {
            var usual = seen.indexOf(origin) % LOOKS;
            looks.put(
                    origin,
                    IntStream.concat(IntStream.of(usual), IntStream.range(0, origins.size()))
                            .filter(look -> !looks.containsValue(look))
                            .findFirst()
                            .orElseThrow());
        }
        return looks;
    }

    /** Of an origin's marks and its line. */
    String colour(Optional<Origin> origin) {
        return origin.map(looks::get).map(number -> "o" + number % LOOKS).orElse("on");
    }

    /** Of an origin's line: once the colours come again, each has another pattern. */
    String line(Origin origin) {
        var number = looks.getOrDefault(origin, 0);
        return colour(Optional.of(origin)) + " p" + (number + number / LOOKS) % LOOKS;
    }
}
