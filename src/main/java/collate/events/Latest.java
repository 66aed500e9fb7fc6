package collate.events;

import collate.core.claim.Harm;
import collate.web.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The last figure that an origin's line comes to, and what it was before.
 *
 * @param before the last other figure that the origin gave; none where it gave no other
 */
record Latest(Report report, Optional<Report> before) {
    private static final int MOST = 3;

    /**
     * "Latest: 198 killed (6 May 2026, Halvand Ministry), was at least 214": what was printed last of the first toll of those killed,
     * else of the first of all; each origin of that day, those that revised theirs first. Empty where no origin is named.
     */
    static String words(List<Series> series, Map<Long, Long> replaced) {
        var first = series.stream()
                .filter(one -> one.reports().getFirst().harm() == Harm.KILLED)
                .findFirst()
                .or(() -> series.stream().findFirst());
        var all = first.map(one -> of(one, replaced)).orElse(List.of());
        return all.isEmpty()
                ? ""
                : all.stream().limit(MOST).map(Latest::words).collect(Collectors.joining("; ", "Latest: ", ""))
                        + (all.size() > MOST ? "; and " + (all.size() - MOST) + " more of that day" : "")
                        + ".";
    }

    private static List<Latest> of(Series series, Map<Long, Long> replaced) {
        var ends = series.origins().stream()
                .map(origin -> Course.of(
                        series.dated().stream()
                                .filter(report -> report.origin().equals(Optional.of(origin)))
                                .toList(),
                        replaced))
                .filter(points -> !points.isEmpty())
                .map(Latest::end)
                .toList();
        var day = ends.stream().map(Latest::day).max(Comparator.naturalOrder());
        return ends.stream()
                .filter(end -> day.equals(Optional.of(end.day())))
                .sorted(Comparator.comparing(end -> end.before.isEmpty()))
                .toList();
    }

    private static Latest end(List<Report> points) {
        var last = points.getLast();
        var before = points.reversed().stream()
                .filter(point -> !point.figureWords().equals(last.figureWords()))
                .findFirst();
        return new Latest(last, before);
    }

    private LocalDate day() {
        return report.published().orElseThrow();
    }

    private String words() {
        var whom = report.population().isEmpty() ? "" : " " + report.population();
        return report.figureWords() + whom + " " + report.harm().name().toLowerCase(Locale.ROOT) + " ("
                + Wording.day(day()) + ", "
                + report.origin().map(Origin::name).orElse("") + ")"
                + before.map(point -> ", was " + point.figureWords()).orElse("");
    }
}
