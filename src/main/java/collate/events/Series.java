package collate.events;

import collate.core.claim.Harm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The reports of one harm at one place: what may be drawn on one scale and read as one table.
 *
 * @param origins that reports name, in the order in which they first speak
 */
public record Series(Harm harm, String place, List<Report> reports, List<Origin> origins) {
    private static final int STYLES = 6;

    public Series {
        reports = List.copyOf(reports);
        origins = List.copyOf(origins);
    }

    /** The same harm and place together, the fullest series first; an unnamed place stands for itself. */
    static List<Series> of(List<Report> reports) {
        var groups = new LinkedHashMap<String, List<Report>>();
        reports.forEach(report ->
                groups.computeIfAbsent(key(report), key -> new ArrayList<>()).add(report));
        return groups.values().stream()
                .map(group ->
                        new Series(group.getFirst().harm(), group.getFirst().place(), group, origins(group)))
                .sorted(Comparator.comparingInt((Series series) -> series.reports.size())
                        .reversed())
                .toList();
    }

    private static String key(Report report) {
        return report.harm() + " " + bare(report.place());
    }

    private static String bare(String place) {
        return place.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    /** "Reported as killed in Arden", "Reported as injured, place not named". */
    public String name() {
        var harmed = "Reported as " + harm.name().toLowerCase(Locale.ROOT);
        return place.isEmpty() ? harmed + ", place not named" : harmed + " in " + place;
    }

    /** Those with a day, in the order of their days. */
    public List<Report> dated() {
        return dated(reports);
    }

    private static List<Report> dated(List<Report> reports) {
        return reports.stream()
                .filter(report -> report.published().isPresent())
                .sorted(Comparator.comparing(
                                (Report report) -> report.published().orElseThrow())
                        .thenComparing(Report::claim))
                .toList();
    }

    private static List<Origin> origins(List<Report> reports) {
        return dated(reports).stream()
                .map(Report::origin)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The look of an origin's line and marks: by number, as there are more origins than colours. */
    public String css(Optional<Origin> origin) {
        return origin.map(one -> "o" + origins.indexOf(one) % STYLES).orElse("on");
    }

    /** The same in another order. */
    Series sorted(Comparator<Report> order) {
        return new Series(harm, place, reports.stream().sorted(order).toList(), origins);
    }
}
