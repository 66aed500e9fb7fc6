package collate.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import collate.core.claim.Figure;
import collate.core.claim.Harm;
import collate.core.claim.Qualifier;
import collate.core.compare.pair.Count;
import collate.core.compare.pair.Source;
import collate.core.review.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepPlotTest {
    private static final LocalDate FLOOD = LocalDate.of(2024, 10, 7);
    private static final Optional<Origin> MINISTRY = Optional.of(new Origin(1, "Valley ministry", false));
    private static final Optional<Origin> OFFICE = Optional.of(new Origin(2, "Relief Office", false));

    @Test
    void drawsAMarkForEachReportAndThoseWithoutADayBeforeTheOthers() {
        var series = series(
                report(1, Figure.exactly(1300), 8, MINISTRY),
                report(2, Figure.exactly(1400), 9, OFFICE),
                undated(3, Figure.exactly(90)));
        var marks = drawing(series, Map.of()).marks();
        assertThat(marks).extracting(Drawing.Mark::css).containsExactly("o0", "o1", "o0");
        assertThat(marks.getLast().x()).isLessThan(marks.getFirst().x());
    }

    @Test
    void anOriginOfUndatedReportsAloneHasItsOwnLookAndNoLine() {
        var series = series(
                report(1, Figure.exactly(1300), 8, MINISTRY),
                report(2, Figure.exactly(1400), 9, MINISTRY),
                report(3, Figure.exactly(1350), Optional.empty(), OFFICE));
        assertThat(series.colour(OFFICE)).isEqualTo("o1");
        var drawn = drawing(series, Map.of());
        assertThat(drawn.marks()).extracting(Drawing.Mark::css).containsExactly("o0", "o0", "o1");
        assertThat(drawn.paths())
                .filteredOn(path -> path.css().startsWith("step"))
                .hasSize(1);
    }

    /** Of one hospital's dead, or a district's, there is a mark and no line, unless nobody counts all. */
    @Test
    void whoCountsSomeOfThePeopleHasMarksAndNoLine() {
        var all = report(1, Figure.exactly(1300), 8, MINISTRY);
        var some = ofSome(report(2, Figure.exactly(140), 8, OFFICE));
        var more = ofSome(report(3, Figure.exactly(150), 9, OFFICE));
        var drawn = drawing(series(all, some, more), Map.of());
        assertThat(drawn.marks()).hasSize(3);
        assertThat(lines(drawn)).hasSize(1);
        assertThat(lines(drawing(series(some, more), Map.of()))).hasSize(1);
    }

    private static List<Drawing.Path> lines(Drawing drawn) {
        return drawn.paths().stream()
                .filter(path -> path.css().startsWith("step"))
                .toList();
    }

    private static Report ofSome(Report report) {
        return new Report(
                report.claim(),
                report.count(),
                report.published(),
                report.words(),
                report.article(),
                report.articleName(),
                report.origin(),
                false,
                0,
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                report.state());
    }

    @Test
    void noTwoOriginsShareColourAndPattern() {
        var reports = LongStream.rangeClosed(1, 9)
                .mapToObj(number -> report(
                        number,
                        Figure.exactly(20 + number),
                        8,
                        Optional.of(new Origin(number, "Office " + number, false))))
                .toList();
        var lines = drawing(series(reports.toArray(Report[]::new)), Map.of()).paths().stream()
                .map(Drawing.Path::css)
                .filter(css -> css.startsWith("step"))
                .toList();
        assertThat(lines).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void knowsWhatTheKeyHasToExplain() {
        var plain = series(report(1, Figure.exactly(20), 8, OFFICE), report(2, Figure.exactly(30), 9, OFFICE));
        assertThat(drawing(plain, Map.of()).signs()).containsExactly(Drawing.Sign.ARTICLE);
        var open = report(3, new Figure(35L, null, Qualifier.AT_LEAST, "at least"), 9, OFFICE);
        assertThat(drawing(series(report(1, Figure.exactly(20), 8, OFFICE), open), Map.of(1L, 3L))
                        .signs())
                .containsExactlyInAnyOrder(Drawing.Sign.ARTICLE, Drawing.Sign.NO_UPPER_LIMIT, Drawing.Sign.ARROW);
    }

    @Test
    void aPlaceUnderItsOtherNameIsNotAnotherPlace() {
        var later = report(
                2, "the Gaza Strip", FLOOD.plusDays(20), Figure.exactly(400), Optional.of(FLOOD.plusDays(21)), OFFICE);
        var first = report(1, "Gaza", FLOOD, Figure.exactly(100), Optional.of(FLOOD.plusDays(1)), MINISTRY);
        assertThat(Series.of(List.of(first, later), Set.of(), ""))
                .extracting(Series::name, Series::apart)
                .containsExactly(
                        tuple("Reported as killed in Gaza", ""),
                        tuple(
                                "Reported as killed in the Gaza Strip, on 27 Oct 2024",
                                "not to be compared with the first: counted on 27 Oct 2024, not on 7 Oct 2024"));
    }

    @Test
    void eachSeriesSaysWhyItIsApartFromTheFirstOfItsHarm() {
        var arden = report(1, "Arden", FLOOD, Figure.exactly(1400), Optional.of(FLOOD), MINISTRY);
        var again = report(2, "Arden", FLOOD, Figure.exactly(1390), Optional.of(FLOOD), OFFICE);
        var holm = report(3, "Holm", FLOOD, Figure.exactly(20), Optional.of(FLOOD), OFFICE);
        var hurt = injured(4, "Arden", "people");
        var hurtInHolm = injured(5, "Holm", "people");
        var fighters = injured(6, "Arden", "rebel fighters");
        assertThat(Series.of(List.of(arden, again, holm, hurt, hurtInHolm, fighters), Set.of(), ""))
                .extracting(Series::apart)
                .containsExactly(
                        "",
                        "not to be compared with the first: another place: Holm, not Arden",
                        "not to be compared with the first: another harm",
                        "not to be compared with the first of the injured: another place: Holm, not Arden",
                        "not to be compared with the first of the injured: other people are counted: rebel fighters, not people");
    }

    @Test
    void anOriginLooksInEachPlotAsInTheOnesBefore() {
        var all = Series.of(
                List.of(
                        report(1, "Arden", FLOOD, Figure.exactly(1400), Optional.of(FLOOD), MINISTRY),
                        report(2, "Arden", FLOOD, Figure.exactly(1390), Optional.of(FLOOD), OFFICE),
                        report(3, "Holm", FLOOD, Figure.exactly(20), Optional.of(FLOOD), OFFICE)),
                Set.of(),
                "");
        assertThat(all).hasSize(2);
        assertThat(all).extracting(one -> one.colour(OFFICE)).containsOnly("o1");
        assertThat(all.getFirst().colour(MINISTRY)).isEqualTo("o0");
        assertThat(all.getLast().colour(MINISTRY)).isEqualTo("on");
    }

    private static Report injured(long claim, String place, String whom) {
        return new Report(
                claim,
                new Count(Harm.INJURED, Figure.exactly(50), whom, place, Optional.of(FLOOD), false, "", Source.UNKNOWN),
                Optional.of(FLOOD),
                "words",
                claim,
                "Paper " + claim,
                OFFICE,
                false,
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                new Report.State(Standing.OPEN, Optional.empty(), Optional.empty(), 0, 2, false));
    }

    @Test
    void aFigureWithoutAPlaceIsOfTheEventsPlace() {
        var arden = report(1, "Arden", FLOOD, Figure.exactly(1400), Optional.of(FLOOD.plusDays(1)), MINISTRY);
        var nowhere = report(2, "", FLOOD, Figure.exactly(20), Optional.of(FLOOD.plusDays(2)), OFFICE);
        assertThat(Series.of(List.of(arden, nowhere), Set.of(), "")).hasSize(1);
        assertThat(Series.of(List.of(arden, nowhere), Set.of(), "Holm"))
                .extracting(Series::name)
                .containsExactly(
                        "Reported as killed in Arden",
                        "Reported as killed, place not named: taken to be the event’s, Holm");
    }

    @Test
    void aWordThatSaysLessThanTheNumberBeforeItMovesNoLine() {
        var dozens = new Figure(24L, null, Qualifier.AT_LEAST, "dozens");
        var drawn =
                drawing(series(report(1, Figure.exactly(40), 8, MINISTRY), report(2, dozens, 9, MINISTRY)), Map.of());
        assertThat(drawn.paths())
                .filteredOn(path -> path.css().startsWith("step"))
                .singleElement()
                .extracting(Drawing.Path::data)
                .asString()
                .doesNotContain("V");
    }

    @Test
    void higherFigureStandsHigherAndALaterDayMoreToTheRight() {
        var drawn = drawing(
                series(report(1, Figure.exactly(100), 8, MINISTRY), report(2, Figure.exactly(300), 20, MINISTRY)),
                Map.of());
        var first = drawn.marks().getFirst();
        var second = drawn.marks().getLast();
        assertThat(second.y()).isLessThan(first.y());
        assertThat(second.x()).isGreaterThan(first.x());
        assertThat(drawn.paths())
                .filteredOn(path -> path.css().startsWith("step"))
                .singleElement()
                .extracting(Drawing.Path::data)
                .asString()
                .contains("H" + second.x() + "V" + second.y());
    }

    @Test
    void reportsOfOneWeekFillTheAxisHoweverLongBeforeTheEventBegan() {
        for (var first : List.of(8, 28)) {
            var marks = drawing(
                            series(
                                    report(1, Figure.exactly(100), first, MINISTRY),
                                    report(2, Figure.exactly(300), first + 5, MINISTRY)),
                            Map.of())
                    .marks();
            assertThat(marks.getLast().x() - marks.getFirst().x())
                    .as("of a thousand points, where the first comes out on day " + first)
                    .isGreaterThan(600);
        }
    }

    @Test
    void theDayItBeganIsOnTheAxisWhereReportsFollowForLonger() {
        var drawn = drawing(
                series(report(1, Figure.exactly(100), 17, MINISTRY), report(2, Figure.exactly(300), 40, MINISTRY)),
                Map.of());
        assertThat(drawn.texts()).extracting(Drawing.Text::words).contains("7 Oct");
    }

    @Test
    void openEndsHaveAnArrowAndVagueWordsADashedLine() {
        var atLeast = new Figure(1400L, null, Qualifier.AT_LEAST, "at least");
        var thousands = new Figure(2000L, null, Qualifier.AT_LEAST, "thousands");
        var drawn =
                drawing(series(report(1, atLeast, 8, MINISTRY), report(2, thousands, 9, Optional.empty())), Map.of());
        assertThat(drawn.paths())
                .filteredOn(path -> path.css().equals("rg on"))
                .extracting(Drawing.Path::dashed)
                .containsExactly(true, false);
        assertThat(drawn.paths()).filteredOn(path -> path.css().equals("rg o0")).hasSize(2);
    }

    @Test
    void whatWasReplacedIsStruckOut() {
        var first = gone(report(1, Figure.exactly(31), 1, MINISTRY));
        var then = report(2, Figure.exactly(28), 3, MINISTRY);
        var drawing = drawing(series(first, then), Map.of(1L, 2L));
        assertThat(drawing.marks()).extracting(Drawing.Mark::replaced).containsExactly(true, false);
        assertThat(drawing.marks().getFirst().title()).endsWith(", replaced by another figure");
        assertThat(drawing.texts())
                .filteredOn(text -> text.css().equals("lb gone"))
                .extracting(Drawing.Text::words)
                .containsExactly("31");
    }

    private static Report gone(Report report) {
        return new Report(
                report.claim(),
                report.count(),
                report.published(),
                report.words(),
                report.article(),
                report.articleName(),
                report.origin(),
                report.document(),
                report.copies(),
                report.copyOf(),
                report.older(),
                report.ofSome(),
                true,
                report.state());
    }

    @Test
    void replacedFigureHasAnArrowToTheNewOne() {
        var series =
                series(report(1, Figure.exactly(1400), 8, MINISTRY), report(2, Figure.exactly(1200), 30, MINISTRY));
        assertThat(drawing(series, Map.of()).paths())
                .noneMatch(path -> path.css().equals("rv"));
        assertThat(drawing(series, Map.of(1L, 2L)).paths())
                .filteredOn(path -> path.css().equals("rv"))
                .hasSize(1);
    }

    @Test
    void singleReportIsNotDrawn() {
        assertThat(StepPlot.of(
                        series(report(1, Figure.exactly(5), 8, MINISTRY)),
                        Optional.of(FLOOD),
                        Map.of(),
                        Canvas.Size.WIDE))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Canvas.Size.class)
    void everythingStaysInsideTheDrawing(Canvas.Size size) {
        var many = LongStream.rangeClosed(1, 200)
                .mapToObj(n -> report(n, Figure.exactly(n * n), (int) (8 + n / 3), n % 3 == 0 ? OFFICE : MINISTRY))
                .toList();
        var drawn = StepPlot.of(Series.of(many, Set.of(), "").getFirst(), Optional.of(FLOOD), Map.of(), size)
                .orElseThrow();
        assertThat(drawn.marks()).hasSize(200).allMatch(mark -> mark.y() >= 0 && mark.y() <= drawn.height());
        assertThat(drawn.texts()).allMatch(text -> text.x() >= 0 && text.x() < drawn.width() && text.y() > 0);
    }

    private static Drawing drawing(Series series, Map<Long, Long> replaced) {
        return StepPlot.of(series, Optional.of(FLOOD), replaced, Canvas.Size.WIDE)
                .orElseThrow();
    }

    private static Series series(Report... reports) {
        return Series.of(List.of(reports), Set.of(), "").getFirst();
    }

    private static Report undated(long claim, Figure figure) {
        return report(claim, figure, Optional.empty(), MINISTRY);
    }

    private static Report report(long claim, Figure figure, int daysOn, Optional<Origin> origin) {
        return report(claim, figure, Optional.of(FLOOD.plusDays(daysOn - 7L)), origin);
    }

    static Report report(long claim, Figure figure, Optional<LocalDate> published, Optional<Origin> origin) {
        return report(claim, "Arden", FLOOD, figure, published, origin);
    }

    private static Report report(
            long claim,
            String place,
            LocalDate day,
            Figure figure,
            Optional<LocalDate> published,
            Optional<Origin> origin) {
        return new Report(
                claim,
                new Count(Harm.KILLED, figure, "people", place, Optional.of(day), false, "", Source.UNKNOWN),
                published,
                "words",
                claim,
                "Paper " + claim,
                origin,
                false,
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                new Report.State(Standing.OPEN, Optional.empty(), Optional.empty(), 0, 2, false));
    }
}
