package collate.events;

import collate.events.Drawing.Mark;
import collate.events.Drawing.Path;
import collate.web.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Draws a series over time: a mark for each report at the day it was published, one line of steps per origin, and an arrow from
 * each figure to the one that replaced it. Reports whose article has no day stand before the axis.
 */
final class StepPlot {
    /** A day more than so long before the first report would press the rest together; and so would one farther than they span. */
    private static final int DAYS_BEFORE = 45;

    /** So near it never does. */
    private static final int DAYS_NEAR = 2;

    /** Some room above the highest mark, for what it has to say. */
    private static final double HEADROOM = 1.06;

    private static final int MOST_LABELS = 60;

    /** Those of one day and one height. */
    private static final Comparator<Report> SIDE_BY_SIDE = Comparator.comparing(
                    (Report report) -> report.published().orElse(LocalDate.MAX))
            .thenComparing(Report::point)
            .thenComparing(Report::isReplaced);

    private final Series series;
    private final List<Report> reports;
    private final Canvas canvas;
    private final Map<Report, Mark> marks = new IdentityHashMap<>();

    private StepPlot(Series series, Optional<LocalDate> onset, Canvas.Size size) {
        this.series = series;
        this.reports = series.dated();
        var most = series.reports().stream().mapToLong(StepPlot::top).max().orElse(1);
        this.canvas = new Canvas(
                size,
                !series.undated().isEmpty(),
                size == Canvas.Size.WIDE ? LineEnds.roomFor(series.origins()) : 0,
                days(onset, size.days),
                CountAxis.upTo(Math.round(most * HEADROOM), size.counts));
    }

    /**
     * Nothing with fewer than two reports, or when none has a day.
     *
     * @param onset the day the event began; the axis begins there if that is no farther from the first report than the last one is
     * @param replaced each claim that a later one replaced, with that one
     */
    static Optional<Drawing> of(Series series, Optional<LocalDate> onset, Map<Long, Long> replaced, Canvas.Size size) {
        return series.reports().size() < 2 || series.dated().isEmpty()
                ? Optional.empty()
                : Optional.of(new StepPlot(series, onset, size).draw(replaced));
    }

    private DayAxis days(Optional<LocalDate> onset, int labels) {
        var first = reports.getFirst().published().orElseThrow();
        var last = reports.getLast().published().orElseThrow();
        var room = Math.clamp(ChronoUnit.DAYS.between(first, last), DAYS_NEAR, DAYS_BEFORE);
        var begin = onset.filter(day -> !day.isAfter(first) && !day.isBefore(first.minusDays(room)))
                .orElse(first.minusDays(1));
        return DayAxis.of(begin, last, labels);
    }

    private static long top(Report report) {
        var highest = report.figure().highest();
        return highest == Long.MAX_VALUE ? report.point() : highest;
    }

    private Drawing draw(Map<Long, Long> replaced) {
        var drawn = new Marks(canvas, series);
        drawnReports().sorted(SIDE_BY_SIDE).forEach(report -> marks.put(report, drawn.draw(report)));
        var ends = new LinkedHashMap<Origin, Double>();
        series.origins().forEach(origin -> steps(origin, replaced).ifPresent(end -> ends.put(origin, end)));
        var arrows = new Arrows(canvas);
        drawnReports()
                .forEach(from -> Optional.ofNullable(replaced.get(from.claim()))
                        .flatMap(this::ofClaim)
                        .ifPresent(to -> arrows.draw(mark(from), mark(to))));
        new LineEnds(canvas).name(ends);
        label();
        return canvas.drawing(sentence());
    }

    private Stream<Report> drawnReports() {
        return Stream.concat(reports.stream(), series.undated().stream());
    }

    private Mark mark(Report report) {
        return Optional.ofNullable(marks.get(report)).orElseThrow();
    }

    private Optional<Report> ofClaim(long claim) {
        return drawnReports().filter(report -> report.claim() == claim).findFirst();
    }

    private List<Report> of(Origin origin) {
        return reports.stream()
                .filter(report -> report.origin().filter(origin::equals).isPresent())
                .toList();
    }

    /**
     * An origin that says nothing new keeps its last figure to the end of the axis; one without a dated report, or that counts only
     * some of the people, has no line.
     *
     * @return how high it ends
     */
    private Optional<Double> steps(Origin origin, Map<Long, Long> replaced) {
        var its = Course.of(Wholes.steps(of(origin), reports), replaced);
        if (its.isEmpty()) {
            return Optional.empty();
        }
        var x = canvas.x(its.getFirst().published().orElseThrow());
        var y = canvas.y(its.getFirst().point());
        var data = new StringBuilder("M" + x + " " + y);
        for (var report : its.subList(1, its.size())) {
            var toX = canvas.x(report.published().orElseThrow());
            var toY = canvas.y(report.point());
            data.append("H" + toX + "V" + toY);
            canvas.placing.take(x, y, toX, y);
            canvas.placing.take(toX, y, toX, toY);
            x = toX;
            y = toY;
        }
        data.append("H").append(canvas.end());
        canvas.placing.take(x, y, canvas.end(), y);
        canvas.steps.add(new Path("step " + series.line(origin), data.toString(), false));
        return Optional.of(y);
    }

    private void label() {
        var labels = new Labels(canvas);
        var done = new HashSet<Mark>();
        labelled().stream().limit(MOST_LABELS).forEach(report -> {
            var all = labelled(drawnReports().filter(report::standsWith));
            if (!done.contains(mark(report)) && labels.beside(all)) {
                done.addAll(all.marks());
            } else if (done.add(mark(report))) {
                labels.beside(labelled(Stream.of(report)));
            }
        });
    }

    private Labels.Labelled labelled(Stream<Report> reports) {
        var its = reports.toList();
        return new Labels.Labelled(its.stream().map(this::mark).toList(), its);
    }

    /** First and last of each origin before the rest: these are what a reader looks for. */
    private List<Report> labelled() {
        var ends = series.origins().stream()
                .map(this::of)
                .filter(its -> !its.isEmpty())
                .flatMap(its -> Stream.of(its.getLast(), its.getFirst()));
        var vague = drawnReports().filter(Report::isVague);
        return Stream.of(ends, vague, drawnReports())
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private String sentence() {
        var first = reports.getFirst();
        var last = reports.getLast();
        var until = first == last ? "" : ", " + on(last);
        return series.name() + ": " + on(first) + until + ", "
                + Wording.count(series.reports().size(), "report", "reports") + "; each is in the table below";
    }

    private static String on(Report report) {
        return report.figureWords() + " on " + Wording.day(report.published().orElseThrow());
    }
}
