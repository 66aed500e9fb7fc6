package collate.events;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Figure;
import collate.core.claim.Qualifier;
import java.awt.geom.Line2D;
import java.awt.geom.QuadCurve2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An arrow from a figure to the one that replaced it leads past whatever it is not of. */
class ArrowsTest {
    private static final LocalDate COLLAPSE = LocalDate.of(2025, 3, 2);
    private static final Pattern ARROW = Pattern.compile("M(\\S+) (\\S+)Q(\\S+) (\\S+) (\\S+) (\\S+)M.*");
    private static final List<Optional<Origin>> ORIGINS = Stream.of("health ministry", "relief authority", "hospital")
            .map(name -> Optional.of(new Origin(name.length(), name, false)))
            .toList();

    @ParameterizedTest
    @EnumSource(Canvas.Size.class)
    void passesNoMarkOfAnother(Canvas.Size size) {
        var drawn = threeOriginsWithSixFiguresEach(size);
        assertThat(arrows(drawn)).hasSize(15);
        assertThat(drawn.marks()).hasSize(18);
        assertThat(arrows(drawn))
                .filteredOn(arrow ->
                        drawn.marks().stream().anyMatch(mark -> distance(arrow, mark.x(), mark.y()) < Marks.RADIUS))
                .as("those for which there is no other way, in the narrow drawing")
                .hasSizeLessThanOrEqualTo(size == Canvas.Size.WIDE ? 0 : 1);
    }

    @Test
    void bendsAroundWhatStandsBetweenTwoFiguresOfOneDay() {
        var drawn = drawing(
                List.of(
                        report(1, Figure.exactly(20), 1, 0),
                        report(2, Figure.exactly(50), 1, 1),
                        report(3, Figure.exactly(80), 1, 0)),
                Map.of(1L, 3L),
                Canvas.Size.WIDE);
        var between = drawn.marks().get(1);
        assertThat(arrows(drawn))
                .singleElement()
                .satisfies(arrow ->
                        assertThat(distance(arrow, between.x(), between.y())).isGreaterThan(Marks.RADIUS));
    }

    @Test
    void liesBehindRangesAndOverLines() {
        var drawn = threeOriginsWithSixFiguresEach(Canvas.Size.WIDE);
        assertThat(drawn.paths().stream().map(path -> path.css().split(" ")[0]).distinct())
                .containsExactly("step", "rv", "rg");
    }

    private static Drawing threeOriginsWithSixFiguresEach(Canvas.Size size) {
        var figures = List.of(
                List.of(atLeast(31), exactly(41), between(45, 60), exactly(61), exactly(57), exactly(59)),
                List.of(exactly(24), atLeast(40), about(50), exactly(66), exactly(70), atLeast(72)),
                List.of(upTo(20), exactly(28), exactly(35), between(35, 44), exactly(49), exactly(52)));
        var days = List.of(1, 2, 3, 5, 7, 10);
        var reports = new ArrayList<Report>();
        var replaced = new HashMap<Long, Long>();
        for (var origin = 0; origin < figures.size(); origin++) {
            for (var number = 0; number < days.size(); number++) {
                var claim = 10L * origin + number;
                reports.add(report(claim, figures.get(origin).get(number), days.get(number), origin));
                if (number > 0) {
                    replaced.put(claim - 1, claim);
                }
            }
        }
        return drawing(reports, replaced, size);
    }

    private static Figure exactly(long count) {
        return Figure.exactly(count);
    }

    private static Figure atLeast(long count) {
        return new Figure(count, null, Qualifier.AT_LEAST, "at least");
    }

    private static Figure upTo(long count) {
        return new Figure(null, count, Qualifier.AT_MOST, "up to");
    }

    private static Figure between(long min, long max) {
        return new Figure(min, max, Qualifier.BETWEEN, "between");
    }

    private static Figure about(long count) {
        return new Figure(count, count, Qualifier.ABOUT, "about");
    }

    private static Report report(long claim, Figure figure, int daysLater, int origin) {
        return StepPlotTest.report(claim, figure, Optional.of(COLLAPSE.plusDays(daysLater)), ORIGINS.get(origin));
    }

    private static Drawing drawing(List<Report> reports, Map<Long, Long> replaced, Canvas.Size size) {
        return StepPlot.of(Series.of(reports, Set.of(), "").getFirst(), Optional.of(COLLAPSE), replaced, size)
                .orElseThrow();
    }

    private static List<QuadCurve2D> arrows(Drawing drawn) {
        return drawn.paths().stream()
                .filter(path -> path.css().equals("rv"))
                .map(path -> ARROW.matcher(path.data()))
                .filter(java.util.regex.Matcher::matches)
                .map(at -> Stream.of(1, 2, 3, 4, 5, 6)
                        .map(at::group)
                        .map(Double::valueOf)
                        .toList())
                .<QuadCurve2D>map(
                        n -> new QuadCurve2D.Double(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5)))
                .toList();
    }

    private static double distance(QuadCurve2D arrow, double x, double y) {
        var least = Double.MAX_VALUE;
        var at = new double[6];
        var from = new double[2];
        for (var each = arrow.getPathIterator(null, 0.2); !each.isDone(); each.next()) {
            each.currentSegment(at);
            least = Math.min(
                    least,
                    from[0] == 0
                            ? Math.hypot(at[0] - x, at[1] - y)
                            : Line2D.ptSegDist(from[0], from[1], at[0], at[1], x, y));
            from[0] = at[0];
            from[1] = at[1];
        }
        return least;
    }
}
