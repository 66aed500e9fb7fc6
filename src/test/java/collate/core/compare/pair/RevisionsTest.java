package collate.core.compare.pair;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Figure;
import collate.core.claim.Harm;
import collate.core.claim.Qualifier;
import collate.core.compare.pair.Revisions.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One origin's figures of one thing stand in one row, from the first to the last. */
class RevisionsTest {
    private static final LocalDate FLOOD = LocalDate.of(2024, 10, 7);
    private static final Figure ABOUT_1400 = new Figure(1_400L, 1_400L, Qualifier.ABOUT, "about");

    private static Given given(long claim, Harm harm, Figure figure, String place, int published) {
        var source =
                new Source(Set.of(claim), Optional.of(LocalDate.of(2024, 10, published)), Set.of("Valley ministry"));
        return new Given(claim, new Count(harm, figure, "people", place, Optional.of(FLOOD), false, "", source));
    }

    private static Given killed(long claim, long figure, int published) {
        return given(claim, Harm.KILLED, Figure.exactly(figure), "Arden", published);
    }

    private static Given toll(
            long claim, Harm harm, long figure, String place, Optional<LocalDate> day, LocalDate published) {
        var source = new Source(Set.of(claim), Optional.of(published), Set.of("Mining Ministry"));
        return new Given(claim, new Count(harm, Figure.exactly(figure), "", place, day, false, "", source));
    }

    private static List<Revisions> rows(Given... figures) {
        return Revisions.of(List.of(figures), Set.of());
    }

    private static List<List<Long>> figures(List<Revisions> rows) {
        return rows.stream()
                .map(row ->
                        row.steps().stream().map(step -> step.figure().lowest()).toList())
                .toList();
    }

    @Test
    void everyChangeIsThereWithTheLast() {
        var day = FLOOD;
        assertThat(figures(rows(
                        toll(1, Harm.MISSING, 19, "", Optional.of(day), day),
                        toll(2, Harm.MISSING, 14, "", Optional.empty(), day.plusDays(1)),
                        toll(3, Harm.MISSING, 6, "", Optional.of(day.plusDays(2)), day.plusDays(2)))))
                .containsExactly(List.of(19L, 14L, 6L));
        assertThat(figures(rows(
                        toll(1, Harm.KILLED, 12, "Corvan", Optional.of(day), day),
                        toll(2, Harm.KILLED, 17, "the Corvan coal mine", Optional.of(day), day.plusDays(1)),
                        toll(3, Harm.KILLED, 21, "the Corvan mine", Optional.of(day), day.plusDays(2)),
                        toll(4, Harm.KILLED, 19, "Corvan", Optional.empty(), day.plusDays(9)))))
                .containsExactly(List.of(12L, 17L, 21L, 19L));
    }

    @Test
    void whatWasAddedAndWhatAnotherYearCountedIsNoChange() {
        assertThat(figures(rows(
                        toll(1, Harm.KILLED, 21, "Corvan", Optional.of(FLOOD), FLOOD.plusDays(2)),
                        toll(2, Harm.KILLED, 2, "Corvan", Optional.of(FLOOD.plusDays(3)), FLOOD.plusDays(4)),
                        toll(3, Harm.KILLED, 23, "Corvan", Optional.empty(), FLOOD.plusDays(4)))))
                .containsExactly(List.of(21L, 23L));
        assertThat(rows(
                        toll(1, Harm.KILLED, 7, "Corvan", Optional.of(FLOOD.minusYears(1)), FLOOD.minusYears(1)),
                        toll(2, Harm.KILLED, 9, "Corvan", Optional.empty(), FLOOD)))
                .isEmpty();
    }

    @Test
    void anOlderFigurePrintedOnceMoreIsNoStepBackUnlessSomebodySaysSo() {
        var first = killed(1, 19, 8);
        var then = killed(2, 21, 9);
        var copy = killed(3, 19, 10);
        assertThat(figures(rows(first, then, copy))).containsExactly(List.of(19L, 21L));
        assertThat(figures(Revisions.of(List.of(first, then, copy), Set.of(new Scales.Link(3, 2)))))
                .containsExactly(List.of(19L, 21L, 19L));
    }

    @Test
    void whatSomebodyConfirmedIsOfOneRowWhateverItsWords() {
        var mine = toll(1, Harm.KILLED, 12, "eastern Avaria", Optional.of(FLOOD), FLOOD);
        var town = toll(2, Harm.KILLED, 17, "Corvan", Optional.of(FLOOD), FLOOD.plusDays(1));
        var last = toll(3, Harm.KILLED, 21, "Corvan", Optional.of(FLOOD), FLOOD.plusDays(2));
        assertThat(figures(rows(mine, town, last))).containsExactly(List.of(17L, 21L));
        assertThat(figures(Revisions.of(List.of(mine, town, last), Set.of(new Scales.Link(2, 1)))))
                .containsExactly(List.of(12L, 17L, 21L));
    }

    @Test
    void firstThenLastHoweverTheyCameIn() {
        var rows = rows(killed(3, 1_200, 20), given(1, Harm.KILLED, ABOUT_1400, "Arden", 8), killed(2, 1_350, 12));
        assertThat(rows)
                .containsExactly(new Revisions(List.of(
                        new Revisions.Step(ABOUT_1400, LocalDate.of(2024, 10, 8), List.of(1L)),
                        new Revisions.Step(Figure.exactly(1_350), LocalDate.of(2024, 10, 12), List.of(2L)),
                        new Revisions.Step(Figure.exactly(1_200), LocalDate.of(2024, 10, 20), List.of(3L)))));
    }

    @Test
    void whatIsRepeatedIsOneStep() {
        var rows = rows(killed(1, 1_400, 8), killed(2, 1_400, 9), killed(3, 1_200, 20));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().steps().stream().map(Revisions.Step::claims))
                .containsExactly(List.of(1L, 2L), List.of(3L));
    }

    @Test
    void twoWaysToPutOneDaysFigureAreNoChange() {
        var rows = rows(killed(1, 1_400, 8), given(2, Harm.KILLED, ABOUT_1400, "Arden", 8));
        assertThat(rows).isEmpty();
    }

    @Test
    void otherHarmsAndOtherPlacesAreOtherRowsAndWhatNeverChangedIsNone() {
        var rows = rows(
                killed(1, 1_400, 8),
                given(2, Harm.INJURED, Figure.exactly(30), "Arden", 8),
                given(3, Harm.KILLED, Figure.exactly(12), "Ilmen", 9),
                given(4, Harm.INJURED, Figure.exactly(45), "Arden", 12));
        assertThat(rows.stream()
                        .map(row -> row.steps().stream()
                                .flatMap(step -> step.claims().stream())
                                .toList()))
                .containsExactly(List.of(2L, 4L));
    }
}
