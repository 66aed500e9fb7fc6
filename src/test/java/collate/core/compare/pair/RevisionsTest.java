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

    @Test
    void firstThenLastHoweverTheyCameIn() {
        var rows = Revisions.of(
                List.of(killed(3, 1_200, 20), given(1, Harm.KILLED, ABOUT_1400, "Arden", 8), killed(2, 1_350, 12)));
        assertThat(rows)
                .containsExactly(new Revisions(List.of(
                        new Revisions.Step(ABOUT_1400, LocalDate.of(2024, 10, 8), List.of(1L)),
                        new Revisions.Step(Figure.exactly(1_350), LocalDate.of(2024, 10, 12), List.of(2L)),
                        new Revisions.Step(Figure.exactly(1_200), LocalDate.of(2024, 10, 20), List.of(3L)))));
    }

    @Test
    void whatIsRepeatedIsOneStep() {
        var rows = Revisions.of(List.of(killed(1, 1_400, 8), killed(2, 1_400, 9), killed(3, 1_200, 20)));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().steps().stream().map(Revisions.Step::claims))
                .containsExactly(List.of(1L, 2L), List.of(3L));
    }

    @Test
    void twoWaysToPutOneDaysFigureAreNoChange() {
        var rows = Revisions.of(List.of(killed(1, 1_400, 8), given(2, Harm.KILLED, ABOUT_1400, "Arden", 8)));
        assertThat(rows).isEmpty();
    }

    @Test
    void otherHarmsAndOtherPlacesAreOtherRowsAndWhatNeverChangedIsNone() {
        var rows = Revisions.of(List.of(
                killed(1, 1_400, 8),
                given(2, Harm.INJURED, Figure.exactly(30), "Arden", 8),
                given(3, Harm.KILLED, Figure.exactly(12), "Ilmen", 9),
                given(4, Harm.INJURED, Figure.exactly(45), "Arden", 12)));
        assertThat(rows.stream()
                        .map(row -> row.steps().stream()
                                .flatMap(step -> step.claims().stream())
                                .toList()))
                .containsExactly(List.of(2L, 4L));
    }
}
