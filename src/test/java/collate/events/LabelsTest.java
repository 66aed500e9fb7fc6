package collate.events;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Figure;
import collate.core.claim.Qualifier;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written in a plot covers nothing that is drawn in it, and is read as the mark's that it stands at. */
class LabelsTest {
    /** From the letters to the middle of the mark. */
    private static final double AT_MARK = 28;

    private static final LocalDate SINKING = LocalDate.of(2025, 3, 3);
    private static final List<Optional<Origin>> ORIGINS = List.of(
            Optional.of(new Origin(1, "police", false)),
            Optional.of(new Origin(2, "Sarnholm hospital", false)),
            Optional.of(new Origin(3, "transport ministry", false)),
            Optional.empty());

    @ParameterizedTest
    @EnumSource(Canvas.Size.class)
    void figuresOfOneDayAreNotWrittenOverEachOther(Canvas.Size size) {
        var drawn = drawing(
                List.of(
                        report(1, new Figure(11L, null, Qualifier.AT_LEAST, "at least"), 0, 0),
                        report(2, Figure.exactly(17), 1, 1),
                        report(3, new Figure(15L, 25L, Qualifier.BETWEEN, "between"), 1, 2),
                        report(4, Figure.exactly(19), 1, 0),
                        report(5, Figure.exactly(21), 1, 2),
                        report(6, Figure.exactly(23), 2, 2)),
                Map.of(5L, 6L),
                size);
        assertThat(figures(drawn))
                .as("those with room")
                .anyMatch(words -> words.endsWith("11"))
                .contains("23");
        assertThat(covered(drawn)).isEmpty();
        assertThat(strange(drawn)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Canvas.Size.class)
    void howeverReportsFallNothingIsCovered(Canvas.Size size) {
        for (var seed = 0; seed < 150; seed++) {
            var drawn = crowded(new Random(seed), size);
            assertThat(covered(drawn)).as("of crowd " + seed).isEmpty();
            assertThat(strange(drawn)).as("of crowd " + seed).isEmpty();
            assertThat(labels(drawn))
                    .allMatch(text -> drawn.marks().stream().anyMatch(mark -> distance(letters(text), mark) < AT_MARK));
        }
    }

    @Test
    void noOriginsNameStandsAtAnothersLine() {
        var drawn = drawing(
                List.of(
                        report(1, Figure.exactly(20), 0, 0),
                        report(2, Figure.exactly(21), 0, 1),
                        report(3, Figure.exactly(22), 0, 2),
                        report(4, Figure.exactly(90), 3, 3)),
                Map.of(),
                Canvas.Size.WIDE);
        var marks = drawn.marks();
        for (var number = 0; number < 3; number++) {
            var origin = ORIGINS.get(number).orElseThrow().name();
            var own = marks.get(number);
            assertThat(drawn.texts())
                    .filteredOn(text -> text.words().equals(origin))
                    .allSatisfy(text -> assertThat(marks.subList(0, 3))
                            .allMatch(other -> Math.abs(text.y() - 3 - own.y()) <= Math.abs(text.y() - 3 - other.y())));
        }
        assertThat(drawn.texts()).extracting(Drawing.Text::words).contains("police", "transport ministry");
    }

    @Test
    void whereThereIsRoomEachMarkHasItsFigureAndItsArticle() {
        var drawn = drawing(
                List.of(report(1, Figure.exactly(11), 0, 0), report(2, Figure.exactly(23), 4, 0)),
                Map.of(),
                Canvas.Size.WIDE);
        assertThat(figures(drawn)).containsExactlyInAnyOrder("11", "23");
        assertThat(drawn.texts())
                .filteredOn(text -> text.css().equals("sm"))
                .extracting(Drawing.Text::words)
                .contains("Paper 1", "Paper 2", "police");
    }

    @Test
    void whereTheArticleHasNoRoomTheFigureStandsAlone() {
        var drawn = drawing(
                List.of(
                        report(1, Figure.exactly(11), 0, 3),
                        report(2, Figure.exactly(14), 1, 3),
                        report(3, Figure.exactly(23), 20, 3),
                        StepPlotTest.report(4_000_000_000L, Figure.exactly(12), Optional.empty(), ORIGINS.getLast())),
                Map.of(),
                Canvas.Size.WIDE);
        assertThat(figures(drawn))
                .as("the fourth stands in the narrow strip of what has no day")
                .contains("12");
        assertThat(drawn.texts()).extracting(Drawing.Text::words).noneMatch(words -> words.startsWith("Paper 4"));
    }

    @Test
    void anOriginsNameStandsWholeWhereItsLineEnds() {
        var short30 = "Sarnholm Regional Hospital No.";
        var long52 = "Avarian Ministry of Public Health and Social Welfare";
        var drawn = withOrigins(short30, long52);
        assertThat(drawn.texts())
                .extracting(Drawing.Text::words)
                .contains(short30, "Avarian Ministry of Public", "Health and Social Welfare");
    }

    @Test
    void noNameIsCutHoweverLong() {
        var name = "Joint Committee of the Ministries of Public Health, Transport, Harbours and the Interior";
        var texts = withOrigins("police", name).texts();
        assertThat(texts)
                .extracting(Drawing.Text::words)
                .contains(
                        "Joint Committee of the Ministries",
                        "of Public Health, Transport,",
                        "Harbours and the Interior")
                .noneMatch(words -> words.contains("…"));
        assertThat(texts).allMatch(text -> letters(text).getMaxX() <= Canvas.Size.WIDE.width);
    }

    @ParameterizedTest
    @EnumSource(Canvas.Size.class)
    void dotsOfOneDayAndOneHeightHaveOneLabel(Canvas.Size size) {
        var drawn = drawing(
                List.of(
                        report(1, Figure.exactly(22), 0, 0),
                        report(2, Figure.exactly(38), 3, 3),
                        report(3, Figure.exactly(38), 3, 1),
                        report(4, new Figure(22L, null, Qualifier.AT_LEAST, "at least"), 0, 3)),
                Map.of(),
                size);
        var wide = size == Canvas.Size.WIDE;
        assertThat(figures(drawn)).containsExactlyInAnyOrder(wide ? "22, at least 22" : "22, ≥ 22", "38");
        assertThat(drawn.texts())
                .filteredOn(text -> text.words().startsWith("Paper"))
                .extracting(Drawing.Text::words)
                .containsExactlyInAnyOrderElementsOf(
                        wide ? List.of("Paper 1, Paper 4", "Paper 2, Paper 3") : List.of());
    }

    @Test
    void aFigureStandsAtItsMarkHoweverLongTheNameUnderIt() {
        var drawn = drawing(
                List.of(
                        report(1, Figure.exactly(11), 0, 3),
                        report(2, new Figure(15L, 25L, Qualifier.BETWEEN, "between"), 1, 3),
                        report(4000, Figure.exactly(16), 1, 0),
                        report(5000, Figure.exactly(24), 2, 0)),
                Map.of(),
                Canvas.Size.WIDE);
        assertThat(labels(drawn))
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(drawn.marks()).anyMatch(mark -> distance(letters(text), mark) < AT_MARK));
    }

    private static Drawing withOrigins(String one, String other) {
        return drawing(
                List.of(
                        StepPlotTest.report(1, Figure.exactly(11), Optional.of(SINKING), named(1, one)),
                        StepPlotTest.report(2, Figure.exactly(41), Optional.of(SINKING.plusDays(5)), named(2, other))),
                Map.of(),
                Canvas.Size.WIDE);
    }

    private static Optional<Origin> named(long id, String name) {
        return Optional.of(new Origin(id, name, false));
    }

    private static Drawing crowded(Random random, Canvas.Size size) {
        var reports = new ArrayList<Report>();
        var replaced = new java.util.HashMap<Long, Long>();
        for (var claim = 1L; claim <= 4 + random.nextInt(20); claim++) {
            var count = 10 + random.nextInt(20);
            var figure = switch (random.nextInt(5)) {
                case 0 -> new Figure((long) count, null, Qualifier.AT_LEAST, "at least");
                case 1 -> new Figure(null, (long) count, Qualifier.AT_MOST, "up to");
                case 2 -> new Figure((long) count, count + 9L, Qualifier.BETWEEN, "between");
                default -> Figure.exactly(count);
            };
            reports.add(
                    random.nextInt(8) == 0
                            ? StepPlotTest.report(claim, figure, Optional.empty(), ORIGINS.get(random.nextInt(4)))
                            : report(claim, figure, random.nextInt(4), random.nextInt(4)));
            if (claim > 1 && random.nextInt(5) == 0) {
                replaced.put(claim - 1, claim);
            }
        }
        reports.add(report(99, Figure.exactly(30), 1, 0));
        return drawing(reports, replaced, size);
    }

    private static Report report(long claim, Figure figure, int daysLater, int origin) {
        return StepPlotTest.report(claim, figure, Optional.of(SINKING.plusDays(daysLater)), ORIGINS.get(origin));
    }

    private static Drawing drawing(List<Report> reports, Map<Long, Long> replaced, Canvas.Size size) {
        return StepPlot.of(Series.of(reports, Set.of(), "").getFirst(), Optional.of(SINKING), replaced, size)
                .orElseThrow();
    }

    private static List<String> figures(Drawing drawn) {
        return labels(drawn).stream().map(Drawing.Text::words).toList();
    }

    private static List<Drawing.Text> labels(Drawing drawn) {
        return drawn.texts().stream().filter(text -> text.css().equals("lb")).toList();
    }

    /** Each text that lies on another, on a mark or on a line, with that. */
    private static List<String> covered(Drawing drawn) {
        var all = new ArrayList<String>();
        var written =
                drawn.texts().stream().filter(text -> !text.css().isEmpty()).toList();
        for (var text : written) {
            var letters = letters(text);
            drawn.texts().stream()
                    .filter(other -> other != text && letters(other).intersects(letters))
                    .forEach(other -> all.add(text + " on " + other));
            drawn.marks().stream()
                    .filter(mark -> new Ellipse2D.Double(mark.x() - 5.5, mark.y() - 5.5, 11, 11).intersects(letters))
                    .forEach(mark -> all.add(text + " on " + mark));
            drawn.paths().stream()
                    .filter(path -> crosses(letters, path.data()))
                    .forEach(path -> all.add(text + " on " + path));
            drawn.lines().stream()
                    .filter(line -> line.x1() == line.x2()
                            && letters.intersectsLine(line.x1(), line.y1(), line.x2(), line.y2()))
                    .forEach(line -> all.add(text + " on " + line));
        }
        return all;
    }

    /** Each figure that stands nearest to a mark that says another. */
    private static List<String> strange(Drawing drawn) {
        return labels(drawn).stream()
                .filter(text -> {
                    var nearest = drawn.marks().stream()
                            .min(Comparator.comparingDouble(mark -> distance(letters(text), mark)))
                            .orElseThrow();
                    return !digits(text.words())
                            .containsAll(digits(nearest.title().replaceAll(", Paper.*", "")));
                })
                .map(Object::toString)
                .toList();
    }

    private static Set<String> digits(String words) {
        return Stream.of(words.replaceAll("\\D+", " ").strip().split(" ")).collect(Collectors.toSet());
    }

    private static double distance(Rectangle2D box, Drawing.Mark mark) {
        return Math.hypot(
                mark.x() - Math.clamp(mark.x(), box.getMinX(), box.getMaxX()),
                mark.y() - Math.clamp(mark.y(), box.getMinY(), box.getMaxY()));
    }

    /** Where the letters stand, drawn 12 or 11 units high by a narrow type. */
    private static Rectangle2D letters(Drawing.Text text) {
        var width = (text.css().equals("lb") ? 6.6 : 5.5) * text.words().length();
        var x = switch (text.anchor()) {
            case "end" -> text.x() - width;
            case "middle" -> text.x() - width / 2;
            default -> text.x();
        };
        return new Rectangle2D.Double(x, text.y() - 9, width, 11);
    }

    private static boolean crosses(Rectangle2D box, String data) {
        var at = new double[6];
        var from = new double[2];
        for (var each = path(data).getPathIterator(null, 0.5); !each.isDone(); each.next()) {
            if (each.currentSegment(at) == PathIterator.SEG_LINETO
                    && box.intersectsLine(from[0], from[1], at[0], at[1])) {
                return true;
            }
            from[0] = at[0];
            from[1] = at[1];
        }
        return false;
    }

    /** The letters of SVG that the plots are written in. */
    private static Path2D path(String data) {
        var path = new Path2D.Double();
        var words = new Scanner(data.replaceAll("([A-Za-z])", " $1 ")).useLocale(java.util.Locale.ROOT);
        while (words.hasNext()) {
            var letter = words.next();
            var now = path.getCurrentPoint();
            switch (letter) {
                case "M" -> path.moveTo(words.nextDouble(), words.nextDouble());
                case "L" -> path.lineTo(words.nextDouble(), words.nextDouble());
                case "H" -> path.lineTo(words.nextDouble(), now.getY());
                case "h" -> path.lineTo(now.getX() + words.nextDouble(), now.getY());
                case "V" -> path.lineTo(now.getX(), words.nextDouble());
                case "Q" -> path.quadTo(words.nextDouble(), words.nextDouble(), words.nextDouble(), words.nextDouble());
                default -> throw new IllegalArgumentException(letter);
            }
        }
        return path;
    }
}
