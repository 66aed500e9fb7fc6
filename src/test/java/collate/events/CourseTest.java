package collate.events;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Copies, bounds, parts and additions lead no line astray. */
class CourseTest {
    private static final LocalDate BLAST = LocalDate.of(2024, 3, 3);
    private static final Optional<Origin> MINISTRY = Optional.of(new Origin(1, "Mining Ministry", false));

    private static Report report(long claim, Figure figure, int on) {
        return report(claim, figure, "miners", BLAST, on);
    }

    private static Report report(long claim, Figure figure, String whom, LocalDate day, int on) {
        return report(claim, Harm.KILLED, figure, whom, day, on);
    }

    private static Report report(long claim, Harm harm, Figure figure, String whom, LocalDate day, int on) {
        return report(
                claim, new Count(harm, figure, whom, "Corvan mine", Optional.of(day), false, "", Source.UNKNOWN), on);
    }

    /** A running total in Arden. */
    static Report report(long claim, Harm harm, long number, String whom) {
        return report(
                claim,
                new Count(harm, exactly(number), whom, "Arden", Optional.of(BLAST), true, "", Source.UNKNOWN),
                0);
    }

    private static Report report(long claim, Count count, int on) {
        return new Report(
                claim,
                count,
                Optional.of(BLAST.plusDays(on)),
                "words",
                claim,
                "Paper " + claim,
                MINISTRY,
                false,
                0,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                new Report.State(Standing.OPEN, Optional.empty(), Optional.empty(), 0, 2, false));
    }

    private static Report report(long claim, long number, Count.Basis basis, int on) {
        var day = Optional.of(LocalDate.of(2024, 1, 1));
        return report(
                claim,
                new Count(
                        Harm.KILLED,
                        exactly(number),
                        "miners",
                        "Corvan mine",
                        day,
                        Optional.empty(),
                        false,
                        "",
                        false,
                        basis,
                        Source.UNKNOWN),
                on);
    }

    private static Figure exactly(long number) {
        return Figure.exactly(number);
    }

    private static List<Long> course(Map<Long, Long> replaced, Report... reports) {
        return Course.of(List.of(reports), replaced).stream().map(Report::claim).toList();
    }

    @Test
    void whatItsOwnArticleSaysWasReplacedMovesNoLine() {
        var first = report(1, exactly(17), 0);
        var former = report(2, 21, Count.Basis.REPLACED, 2);
        var revised = report(3, exactly(19), 2);
        assertThat(course(Map.of(), first, former, revised)).containsExactly(1L, 3L);
        assertThat(former.isReplaced()).isTrue();
        assertThat(revised.isReplaced()).isFalse();
        assertThat(Wholes.steps(List.of(former), List.of(first, former, revised)))
                .as("nor has it one of its own")
                .isEmpty();
    }

    @Test
    void theDayOfAFigureThatHasAYearOnlyIsTheYear() {
        assertThat(report(1, 118, Count.Basis.YEAR_ALONE, 0).dayWords()).isEqualTo("of 2024");
        assertThat(report(1, 118, Count.Basis.READ, 0).dayWords()).isEqualTo("of 1 Jan 2024");
    }

    @Test
    void aCopyPrintedLaterDoesNotPullTheLineBack() {
        var first = report(1, exactly(30), 0);
        var then = report(2, exactly(33), 1);
        var copy = report(3, exactly(30), 1);
        var late = report(4, exactly(30), 2);
        assertThat(course(Map.of(1L, 2L), first, then, copy, late)).containsExactly(1L, 2L);
        assertThat(course(Map.of(), first, then, copy, late)).containsExactly(1L, 2L);
        assertThat(course(Map.of(1L, 2L), first, copy, then))
                .as("on one day with it")
                .containsExactly(1L, 2L);
    }

    @Test
    void aFigureThatWasRevisedDownGoesDownAndStaysThere() {
        var first = report(1, exactly(19), 0);
        var up = report(2, exactly(21), 1);
        var down = report(3, exactly(19), 2);
        var copy = report(4, exactly(21), 3);
        assertThat(course(Map.of(1L, 2L, 2L, 3L), first, up, down, copy)).containsExactly(1L, 2L, 3L);
        assertThat(course(Map.of(), up, report(5, exactly(18), 2)))
                .as("nobody has judged it yet")
                .containsExactly(2L, 5L);
        assertThat(course(Map.of(2L, 3L), up, report(3, exactly(19), 1)))
                .as("both given on one day")
                .containsExactly(3L);
    }

    @Test
    void ofOneDayTheGreatestTotalCounts() {
        assertThat(course(Map.of(), report(1, exactly(24), 0), report(2, exactly(31), 0), report(3, exactly(7), 0)))
                .containsExactly(2L);
    }

    private static Report inStory(long claim, long number, String words, Optional<Long> copyOf, int on) {
        var one = report(claim, exactly(number), on);
        return new Report(
                claim,
                one.count(),
                one.published(),
                words,
                claim,
                one.articleName(),
                MINISTRY,
                false,
                0,
                copyOf,
                Optional.empty(),
                false,
                false,
                one.state());
    }

    /** Of article 1. */
    private static Report sameArticle(Report one) {
        return new Report(
                one.claim(),
                one.count(),
                one.published(),
                one.words(),
                1,
                one.articleName(),
                one.origin(),
                false,
                0,
                one.copyOf(),
                Optional.empty(),
                one.ofSome(),
                false,
                one.state());
    }

    @Test
    void whatACopyMadeOfItsSourcesFigureIsNotTheOrigins() {
        var source = inStory(1, 24, "The ministry counted 24 dead miners in two shafts.", Optional.empty(), 0);
        var altered = inStory(2, 27, "The ministry counted 27 dead miners in two shafts.", Optional.of(1L), 0);
        assertThat(course(Map.of(), source, altered)).containsExactly(1L);
        var printedLater = inStory(3, 27, "The ministry counted 27 dead miners in two shafts.", Optional.of(1L), 1);
        assertThat(course(Map.of(), source, printedLater)).containsExactly(1L);
        var both = "The ministry counted 24 dead and 27 more dead miners in two shafts.";
        var beside = inStory(5, 27, both, Optional.of(1L), 0);
        assertThat(beside.altered(Stream.of(inStory(1, 24, both, Optional.empty(), 0))))
                .as("the only one of the source's sentence")
                .isPresent();
        assertThat(beside.altered(Stream.of(
                        inStory(1, 24, both, Optional.empty(), 0),
                        sameArticle(inStory(6, 27, both, Optional.empty(), 0)))))
                .as("the source says it, too")
                .isEmpty();
        var ofItsOwn = inStory(4, 27, "Three more were found at noon, which makes 27, it said.", Optional.of(1L), 1);
        assertThat(course(Map.of(), source, ofItsOwn))
                .as("in a sentence of the copy's own")
                .containsExactly(1L, 4L);
    }

    @Test
    void whatWasAddedIsNoTotal() {
        assertThat(course(
                        Map.of(),
                        report(1, exactly(21), 1),
                        report(2, exactly(21), 2),
                        report(3, exactly(2), "miners", BLAST.plusDays(3), 3),
                        report(4, exactly(23), 4)))
                .containsExactly(1L, 2L, 4L);
    }

    @Test
    void thoseMissingAreCountedAnewEachDay() {
        assertThat(course(
                        Map.of(),
                        report(1, Harm.MISSING, exactly(19), "miners", BLAST, 0),
                        report(2, Harm.MISSING, exactly(14), "miners", BLAST, 1),
                        report(3, Harm.MISSING, exactly(6), "miners", BLAST.plusDays(2), 2)))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void anUpperBoundSaysLessThanARangeAndChildrenAreNotAll() {
        var upTo = new Figure(null, 60L, Qualifier.AT_MOST, "up to");
        var range = new Figure(20L, 30L, Qualifier.BETWEEN, "between");
        assertThat(course(Map.of(), report(1, range, 1), report(2, upTo, 1), report(3, upTo, 2)))
                .containsExactly(1L);
        assertThat(course(Map.of(), report(2, upTo, 1)))
                .as("where it is all there is")
                .containsExactly(2L);
        var atLeast = new Figure(31L, null, Qualifier.AT_LEAST, "at least");
        assertThat(course(
                        Map.of(), report(1, atLeast, "people", BLAST, 0), report(2, exactly(40), "children", BLAST, 1)))
                .containsExactly(1L);
    }
}
