package collate.core.compare.pair;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Figure;
import collate.core.claim.Harm;
import collate.core.claim.Period;
import collate.core.compare.pair.Count.Basis;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which of two figures of one origin was given later. */
class InTimeTest {
    private static final LocalDate FLOOD = LocalDate.of(2024, 10, 7);

    private static Count total(long figure, LocalDate asOf, int published, Basis basis) {
        return count(figure, Optional.of(asOf), true, published, basis);
    }

    private static Count count(long figure, Optional<LocalDate> day, boolean cumulative, int published, Basis basis) {
        return new Count(
                Harm.KILLED,
                Figure.exactly(figure),
                "people",
                "Arden",
                day,
                Optional.empty(),
                cumulative,
                "",
                false,
                basis,
                new Source(Set.of(figure), Optional.of(FLOOD.plusDays(published)), Set.of("Valley ministry")));
    }

    @Test
    void aTotalWithTheDayOfWhatItCountsWasGivenWhenItCameOut() {
        var nine = count(9, Optional.of(FLOOD), false, 1, Basis.READ);
        var fifteen = total(15, FLOOD, 2, Basis.READ);
        var finding = Pair.compare(nine, fifteen);
        assertThat(finding.outcome()).isEqualTo(Outcome.REVISION);
        assertThat(finding.newer()).as("the first is the later one").isFalse();
        assertThat(Pair.compare(fifteen, nine).newer()).isTrue();
        assertThat(finding.reasons())
                .contains(Reason.pro("same origin, later: 9 as of 8 Oct 2024, then 15 as of 9 Oct 2024"));
    }

    @Test
    void nothingReplacesWhatCameOutLater() {
        var nine = total(9, FLOOD.plusDays(1), 1, Basis.READ);
        var fifteen = total(15, FLOOD, 2, Basis.READ);
        assertThat(Pair.compare(nine, fifteen).outcome()).isNotEqualTo(Outcome.REVISION);
        assertThat(Pair.compare(fifteen, nine).outcome()).isNotEqualTo(Outcome.REVISION);
    }

    @Test
    void aDayThatSomebodySetHolds() {
        var nine = total(9, FLOOD, 2, Basis.SET_BY_SOMEBODY);
        var fifteen = total(15, FLOOD.plusDays(1), 1, Basis.READ);
        var finding = Pair.compare(nine, fifteen);
        assertThat(finding.outcome()).isEqualTo(Outcome.REVISION);
        assertThat(finding.newer()).as("the second is the later one").isFalse();
    }

    @Test
    void whatAnotherReplacedIsOlderThanWhatCameOutWithItsArticleOrLater() {
        var replaced = count(15, Optional.empty(), true, 8, Basis.REPLACED);
        var later = Pair.compare(replaced, total(13, FLOOD.plusDays(8), 9, Basis.READ));
        assertThat(later.outcome()).isEqualTo(Outcome.REVISION);
        assertThat(later.newer()).isFalse();
        assertThat(later.reasons())
                .contains(Reason.pro("same origin, later: 15, which another replaced, then 13 as of 15 Oct 2024"));
        var earlier = Pair.compare(replaced, total(13, FLOOD.plusDays(7), 7, Basis.READ));
        assertThat(earlier.apart()).contains(Dimension.TIME);
        assertThat(earlier.reasons())
                .contains(Reason.against("one is a figure that another has replaced since: 15, 13"));
    }

    @Test
    void whatAnotherReplacedCountsTheIncidentToo() {
        var replaced = count(15, Optional.empty(), true, 8, Basis.REPLACED);
        var incident = count(15, Optional.of(FLOOD), false, 2, Basis.READ);
        assertThat(Pair.compare(replaced, incident).outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void whatHappenedInAnotherYearIsNotComparedWithTodays() {
        var old = count(118, Optional.of(LocalDate.of(1962, 1, 1)), false, 5, Basis.YEAR_ALONE);
        var today = Pair.compare(old, count(17, Optional.of(FLOOD), false, 1, Basis.READ));
        assertThat(today.apart()).contains(Dimension.TIME);
        assertThat(today.reasons()).contains(Reason.against("other day: 1962, 7 Oct 2024"));
        assertThat(Pair.compare(old, count(17, Optional.empty(), false, 1, Basis.READ))
                        .apart())
                .contains(Dimension.TIME);
        var same = count(120, Optional.of(LocalDate.of(1962, 5, 3)), false, 5, Basis.READ);
        assertThat(Pair.compare(old, same).outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(Pair.compare(old, same).reasons()).contains(Reason.neutral("one year: 1962, 3 May 1962"));
    }

    /** The week before the flood's article of 14 October is 7 to 13 October. */
    @Test
    void theFigureOfAWeekIsHeldAgainstThoseOfItsDays() {
        var lastWeek = of(25, FLOOD, FLOOD.plusDays(6), 7);
        var day = count(31, Optional.of(FLOOD.plusDays(1)), false, 1, Basis.SET_BY_SOMEBODY)
                .from(new Source(Set.of(31L), Optional.of(FLOOD.plusDays(1)), Set.of("Coast guard")));
        var finding = Pair.compare(lastWeek, day);
        assertThat(finding.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(finding.reasons())
                .contains(Reason.neutral("perhaps one day, of which one names the week or month alone:"
                        + " 7 Oct 2024 to 13 Oct 2024, 8 Oct 2024"));
        assertThat(Pair.compare(lastWeek, count(45, Optional.of(FLOOD.plusDays(7)), false, 8, Basis.READ))
                        .apart())
                .as("the same number of the day after")
                .contains(Dimension.TIME);
        assertThat(Pair.compare(lastWeek, count(31, Optional.empty(), false, 2, Basis.READ))
                        .outcome())
                .as("came out in that week")
                .isNotEqualTo(Outcome.NOT_COMPARABLE);
        assertThat(Pair.compare(lastWeek, count(31, Optional.empty(), false, 8, Basis.READ))
                        .apart())
                .as("came out after it")
                .contains(Dimension.TIME);
        assertThat(Pair.compare(lastWeek, count(45, Optional.empty(), false, -3, Basis.READ))
                        .apart())
                .as("came out before it")
                .contains(Dimension.TIME);
    }

    @Test
    void twoWeeksAreTwoTimes() {
        var lastWeek = of(31, FLOOD, FLOOD.plusDays(6), 7);
        var finding = Pair.compare(lastWeek, of(31, FLOOD.plusDays(7), FLOOD.plusDays(9), 9));
        assertThat(finding.apart()).contains(Dimension.TIME);
        assertThat(finding.reasons())
                .contains(Reason.against("other time: 7 Oct 2024 to 13 Oct 2024, 14 Oct 2024 to 16 Oct 2024"));
        assertThat(Pair.compare(lastWeek, of(31, FLOOD.plusDays(6), FLOOD.plusDays(9), 9))
                        .outcome())
                .isEqualTo(Outcome.SAME);
    }

    private static Count of(long figure, LocalDate first, LocalDate last, int published) {
        var undated = count(figure, Optional.empty(), false, published, Basis.TIME_ALONE);
        return new Count(
                undated.harm(),
                undated.figure(),
                undated.population(),
                undated.place(),
                undated.day(),
                Optional.of(new Period(first, last)),
                false,
                "",
                false,
                undated.basis(),
                undated.source());
    }

    @Test
    void anUndatedFigureContradictsNoneOfALongTimeBefore() {
        var before = count(7, Optional.of(FLOOD.minusYears(1)), false, -364, Basis.READ);
        var undated = count(9, Optional.empty(), false, 1, Basis.READ);
        assertThat(Pair.compare(before, undated).apart()).contains(Dimension.HAPPENING);
        assertThat(Pair.compare(count(7, Optional.of(FLOOD), false, 1, Basis.READ), undated)
                        .apart())
                .isEmpty();
    }

    @Test
    void theDayOfWhatAnotherReplacedIsItsOwn() {
        var replaced = total(43, FLOOD.plusDays(1), 3, Basis.REPLACED);
        var finding = Pair.compare(replaced, total(61, FLOOD.plusDays(2), 2, Basis.READ));
        assertThat(finding.outcome()).isEqualTo(Outcome.REVISION);
        assertThat(finding.newer()).isFalse();
        var police = new Source(Set.of(61L), Optional.of(FLOOD.plusDays(2)), Set.of("Police"));
        assertThat(Pair.compare(
                                replaced,
                                total(61, FLOOD.plusDays(2), 2, Basis.READ).from(police))
                        .apart())
                .as("what another gave later denies nothing of it")
                .contains(Dimension.TIME);
        assertThat(Pair.compare(
                                replaced,
                                total(61, FLOOD.plusDays(1), 1, Basis.READ).from(police))
                        .outcome())
                .as("of one day")
                .isEqualTo(Outcome.CONFLICT);
    }
}
