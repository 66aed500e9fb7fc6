package collate.core.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.TimexType;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lengths of time, rates, times of day and vague times. */
class LengthRulesTest {

    @Test
    void lengthsAreCounted() {
        assertThat(DatesIn.of("The past 24 hours, two and a half years, a three-day visit and half an hour."))
                .containsExactly(
                        "The past 24 hours = PT24H [counted-duration]",
                        "two and a half years = P2Y6M [counted-duration]",
                        "three-day = P3D [counted-duration]",
                        "half an hour = PT30M [counted-duration]");
    }

    @Test
    void thePastYearIsALengthAndLastYearIsNot() {
        assertThat(DatesIn.of("Prices rose in the past year and over the last decade, not last year."))
                .containsExactly(
                        "the past year = P1Y [shifted-unit]",
                        "the last decade = P10Y [shifted-unit]",
                        "last year = 2022 [shifted-unit]");
    }

    @Test
    void hedgesBelongToTheLength() {
        assertThat(DatesIn.of("It took more than four hours and at least 20 more years."))
                .containsExactly(
                        "more than four hours = PT4H [counted-duration]",
                        "at least 20 more years = P20Y [counted-duration]");
    }

    @Test
    void agesAndSharesAreNoTimes() {
        assertThat(DatesIn.of("A 40-year-old man of 60 years old ate three-quarters of it and a quarter of mine."))
                .isEmpty();
    }

    @Test
    void ratesAreSets() {
        var dates = DatesIn.claims("It sells $5 million a year, four flights a week.", Optional.of(DatesIn.TUESDAY));
        assertThat(dates).extracting("timex").containsExactly("P1Y", "P1W");
        assertThat(dates).extracting("type").containsOnly(TimexType.SET);
    }

    @Test
    void unitsThatNobodyCounted() {
        assertThat(DatesIn.of("In recent years, in the coming months, for weeks, then minutes later."))
                .containsExactly(
                        "recent years = PXY [vague-span]",
                        "the coming months = PXM [vague-span]",
                        "weeks = PXW [vague-span]",
                        "minutes = PTXM [vague-span]");
    }

    @Test
    void howOftenIsASetButANameIsNot() {
        assertThat(DatesIn.of("The Daily Lantern reports daily, every two years and each month."))
                .containsExactly(
                        "daily = P1D [frequency]", "every two years = P2Y [frequency]", "each month = P1M [frequency]");
    }

    @Test
    void clockTimesTakeTheDayBesideThem() {
        assertThat(DatesIn.of("It shook at 10:35 a.m. on Friday, at noon Monday and at 5 p.m. EST, Nov. 6, 2022."))
                .containsExactly(
                        "10:35 a.m. on Friday = 2023-10-20T10:35 [clock-time]",
                        "noon Monday = 2023-10-23T12:00 [clock-time]",
                        "5 p.m. EST, Nov. 6, 2022 = 2022-11-06T17:00 [clock-time]");
    }

    @Test
    void clockTimesWithoutDayAreOfTheReferenceDate() {
        assertThat(DatesIn.of("Sirens were heard at 20:00 GMT. The score was 3:2."))
                .containsExactly("20:00 GMT = 2023-10-24T20:00 [clock-time]");
    }

    @Test
    void partsOfTheDay() {
        assertThat(DatesIn.of(
                        "Last night, this morning and overnight shells fell; mid-afternoon yesterday they stopped."))
                .containsExactly(
                        "Last night = 2023-10-23TNI [part-of-day]",
                        "this morning = 2023-10-24TMO [part-of-day]",
                        "overnight = 2023-10-24TNI [part-of-day]",
                        "mid-afternoon yesterday = 2023-10-23TAF [part-of-day]");
    }

    @Test
    void thatNightIsOfTheDayNamedBefore() {
        assertThat(DatesIn.of("It burned on May 4, 2019. That night it rained; the next morning it was cold."))
                .containsExactly(
                        "May 4, 2019 = 2019-05-04 [calendar-day]",
                        "That night = 2019-05-04TNI [part-of-day]",
                        "the next morning = 2019-05-05TMO [part-of-day]");
    }

    @Test
    void vagueTimesOnlyPoint() {
        assertThat(DatesIn.of("Now, recently and in the future; the current mayor."))
                .containsExactly(
                        "Now = PRESENT_REF [vague-time]",
                        "recently = PAST_REF [vague-time]",
                        "the future = FUTURE_REF [vague-time]",
                        "current = PRESENT_REF [vague-time]");
    }
}
