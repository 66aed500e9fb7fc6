package collate.events;

import collate.core.claim.Harm;
import collate.web.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    private static final int MOST_MORE = 2;

    /**
     * "Latest: 230 killed (6 May 2026, Red Crescent). Of that day too: 198 (Interior Ministry, was at least 214).": the highest of
     * what was printed on the last day of all who were killed, else of the first harm of all, else of the rescued, with a party to the conflict called so.
     * Each other figure is told once. A figure for which no origin is named counts where it is higher than all that origins give,
     * and said to have none; lower ones are mostly an earlier figure told again.
     */
    static String words(List<Series> series, Map<Long, Long> replaced) {
        return series.stream()
                .filter(one -> one.harm() == Harm.KILLED)
                .findFirst()
                .or(() -> series.stream()
                        .filter(one -> one.harm() != Harm.RESCUED)
                        .findFirst())
                .or(() -> series.stream().findFirst())
                .map(first -> words(first, of(Wholes.of(first, others(first, series), replaced), replaced)))
                .orElse("");
    }

    private static List<Series> others(Series first, List<Series> series) {
        return series.stream()
                .filter(other -> other != first && other.harm() == first.harm())
                .toList();
    }

    private static String words(Series series, List<Latest> all) {
        if (all.isEmpty()) {
            return "";
        }
        var first = all.getFirst();
        var others = new LinkedHashMap<String, String>();
        all.forEach(one -> others.putIfAbsent(one.figure(), one.figure() + " (" + one.origin() + one.was() + ")"));
        others.remove(first.figure());
        var more = others.size() - MOST_MORE;
        return "Latest: " + first.words(series.whom()) + "."
                + (others.isEmpty()
                        ? ""
                        : others.values().stream()
                                        .limit(MOST_MORE)
                                        .collect(Collectors.joining(", ", " Of that day too: ", ""))
                                + (more > 0 ? " and " + more + " more." : "."));
    }

    private static List<Latest> of(List<Report> wholes, Map<Long, Long> replaced) {
        var ends = new ArrayList<>(wholes.stream()
                .map(Report::origin)
                .filter(Optional::isPresent)
                .distinct()
                .flatMap(origin -> end(wholes, origin, replaced).stream())
                .toList());
        end(wholes, Optional.empty(), replaced)
                .filter(end -> isNews(end, ends, wholes))
                .ifPresent(ends::add);
        var day = ends.stream().map(Latest::day).max(Comparator.naturalOrder());
        return ends.stream()
                .filter(end -> day.equals(Optional.of(end.day())))
                .sorted(Comparator.comparingLong((Latest end) -> end.report.point())
                        .reversed()
                        .thenComparing(end -> end.before.isEmpty()))
                .toList();
    }

    private static Optional<Latest> end(List<Report> wholes, Optional<Origin> origin, Map<Long, Long> replaced) {
        var theirs =
                wholes.stream().filter(report -> report.origin().equals(origin)).toList();
        return Optional.of(Course.of(theirs, replaced))
                .filter(points -> !points.isEmpty())
                .map(Latest::end);
    }

    private static boolean isNews(Latest unnamed, List<Latest> named, List<Report> wholes) {
        return named.stream().allMatch(end -> end.report.point() < unnamed.report.point())
                && wholes.stream()
                        .filter(report -> report.origin().isPresent())
                        .noneMatch(report -> report.figureWords().equals(unnamed.report.figureWords()));
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

    /** Those of a people, who may be some of all, are called so: "14 Ardeners". */
    private String figure() {
        return report.figureWords() + (isOfAPeople() ? " " + report.population() : "");
    }

    private boolean isOfAPeople() {
        return report.population().chars().anyMatch(Character::isUpperCase);
    }

    private String origin() {
        return report.origin()
                .map(one -> one.name() + (one.party() ? ", a party" : ""))
                .orElse("origin not named");
    }

    private String words(String whom) {
        return figure() + (whom.isEmpty() || isOfAPeople() ? "" : " " + whom)
                + (whom.endsWith("cases") ? "" : " " + report.harm().name().toLowerCase(Locale.ROOT)) + " ("
                + Wording.day(day()) + ", " + origin() + ")"
                + was();
    }

    private String was() {
        return before.map(point -> ", was " + point.figureWords()).orElse("");
    }
}
