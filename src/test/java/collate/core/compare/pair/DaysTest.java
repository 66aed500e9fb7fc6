package collate.core.compare.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dates and statements: compared for what seems to be one happening. */
class DaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 10, 7);

    private static Day day(LocalDate first, LocalDate last, String happening) {
        return new Day(Optional.of(first), Optional.of(last), happening, Source.UNKNOWN);
    }

    private static Day day(LocalDate day, String happening) {
        return day(day, day, happening);
    }

    @Test
    void theSameHappeningOnTheSameDay() {
        var finding = Pair.compare(
                day(MONDAY, "The dam at Arden broke on Monday"),
                day(MONDAY, "on 7 October the Arden dam broke at dawn"));
        assertThat(finding.outcome()).isEqualTo(Outcome.SAME);
        assertThat(finding.reasons()).contains(Reason.pro("same day: 7 Oct 2024"));
        assertThat(finding.rank()).as("asked after what articles say otherwise").isEqualTo(0.6);
    }

    @Test
    void theSameHappeningOnAnotherDayContradicts() {
        var finding = Pair.compare(
                day(MONDAY, "The old dam above Arden broke on Monday"),
                day(MONDAY.plusDays(1), "On Tuesday the old dam above Arden broke"));
        assertThat(finding.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(finding.reasons()).contains(Reason.against("other day: 7 Oct 2024, 8 Oct 2024"));
    }

    @Test
    void theDayOnWhichATollRoseIsNotThatOfItsHappening() {
        var finding = Pair.compare(
                day(MONDAY, "The old dam above Arden broke"),
                day(MONDAY.plusDays(1), "The toll of the old dam above Arden that broke rose to 17"));
        assertThat(finding.apart()).contains(Dimension.HAPPENING);
    }

    @Test
    void whatIsDoneOnTwoDaysOfAnOutbreakDoesNotContradict() {
        var finding = Pair.compare(
                day(MONDAY, "Doctors in Arden fought a measles outbreak on Monday"),
                day(MONDAY.plusDays(2), "As of Wednesday, 187 children in Arden had measles"));
        assertThat(finding.outcome()).isNotEqualTo(Outcome.CONFLICT);
    }

    @Test
    void aNameInCommonDecidesNothing() {
        var finding = Pair.compare(
                day(MONDAY, "The search for victims of the Santa Ilda was called off"),
                day(MONDAY, "The captain of the Santa Ilda was arrested"));
        assertThat(finding.outcome()).isEqualTo(Outcome.SAME);
        assertThat(finding.rank()).as("asked last").isEqualTo(Pair.LIKELY);
        assertThat(finding.reasons())
                .contains(Reason.neutral("perhaps the same happening: both have santa, ilda"))
                .contains(Reason.neutral("nothing here decides it: read both where they stand"));
    }

    @Test
    void aDayWithinAWeekMayHold() {
        var finding = Pair.compare(
                day(MONDAY, "The old dam above Arden broke on Monday"),
                day(MONDAY, MONDAY.plusDays(6), "this week the old dam above Arden broke"));
        assertThat(finding.outcome()).isEqualTo(Outcome.COMPATIBLE);
    }

    @Test
    void otherHappeningsAreNotCompared() {
        var finding = Pair.compare(day(MONDAY, "The dam at Arden broke"), day(MONDAY, "Ministers met in the capital"));
        assertThat(finding.apart()).contains(Dimension.HAPPENING);
    }

    @Test
    void statementsAreComparedByTheirWords() {
        var yes = new Assertion("The bridge at Arden was closed for repairs", Source.UNKNOWN);
        var again = new Assertion("Arden’s bridge was closed for repairs", Source.UNKNOWN);
        var no = new Assertion("The bridge at Arden was not closed for repairs", Source.UNKNOWN);
        var other = new Assertion("The harvest was poor", Source.UNKNOWN);
        assertThat(Pair.compare(yes, again).outcome()).isEqualTo(Outcome.SAME);
        assertThat(Pair.compare(yes, no).outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(Pair.compare(yes, other).outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
        assertThat(Pair.compare(yes, day(MONDAY, "x")).apart()).contains(Dimension.KIND);
    }
}
