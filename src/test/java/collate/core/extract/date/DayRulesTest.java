package collate.core.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Ground;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Days by number, by name and by word. */
class DayRulesTest {

    @Test
    void dayWithItsYearIsReadInEitherOrder() {
        assertThat(DatesIn.of("It sailed on Aug. 7, 1998, and sank on the 9th of March 2004."))
                .containsExactly(
                        "Aug. 7, 1998 = 1998-08-07 [calendar-day]",
                        "the 9th of March 2004 = 2004-03-09 [calendar-day]");
    }

    @Test
    void dayWithoutYearIsTheOneNearestThatTheTenseAllows() {
        assertThat(DatesIn.of("The bridge fell on Oct. 7. It will open again on March 2."))
                .containsExactly("Oct. 7 = 2023-10-07 [calendar-day]", "March 2 = 2024-03-02 [calendar-day]");
    }

    @Test
    void weekdayAndDateAreOneExpression() {
        assertThat(DatesIn.of("The ferry left on Tuesday (Oct 24), not on Monday, October 23, 2023."))
                .containsExactly(
                        "Tuesday (Oct 24) = 2023-10-24 [calendar-day]",
                        "Monday, October 23, 2023 = 2023-10-23 [calendar-day]");
    }

    @Test
    void weekdayThatIsNotTheDatesIsRaised() {
        var dated = DatesIn.claims("They met on Friday, October 24, 2023.", Optional.empty())
                .getFirst();
        assertThat(dated.timex()).isEqualTo("2023-10-24");
        assertThat(dated.grounds())
                .contains(new Ground(
                        "contradiction", Optional.empty(), "the article says Friday, but 2023-10-24 is a Tuesday"));
    }

    @Test
    void impossibleDayIsLeftAlone() {
        assertThat(DatesIn.of("Bed 31 April ward and bed 32 May ward are empty."))
                .isEmpty();
    }

    @Test
    void daysOfOneMonthAreOneRange() {
        assertThat(DatesIn.of("Polls were open Oct. 7-9, 2022, and again 4–8 October."))
                .containsExactly(
                        "Oct. 7-9, 2022 = 2022-10-07/2022-10-09 [day-range]",
                        "4–8 October = 2023-10-04/2023-10-08 [day-range]");
    }

    @Test
    void dayInDigitsIsReadUnlessBothReadingsArePossible() {
        assertThat(DatesIn.of("Filed 2023-10-24, sealed 24/10/2023, opened 25.10.2023, perhaps 04/05/2023."))
                .containsExactly(
                        "2023-10-24 = 2023-10-24 [numeric-day]",
                        "24/10/2023 = 2023-10-24 [numeric-day]",
                        "25.10.2023 = 2023-10-25 [numeric-day]");
    }

    @Test
    void weekdayOfPastTenseLiesBefore() {
        assertThat(DatesIn.of("The mayor resigned on Friday. The court sat Tuesday night."))
                .containsExactly("Friday = 2023-10-20 [weekday-name]", "Tuesday night = 2023-10-24TNI [weekday-name]");
    }

    @Test
    void weekdayOfFutureTenseLiesAheadAndARangeIsTwo() {
        assertThat(DatesIn.of("The envoy will be in Oslo Thursday to Saturday."))
                .containsExactly("Thursday = 2023-10-26 [weekday-name]", "Saturday = 2023-10-28 [weekday-name]");
    }

    @Test
    void lastAndNextDecideTheWeekday() {
        assertThat(DatesIn.of("It was agreed last Tuesday and is due this coming Sunday or next Monday."))
                .containsExactly(
                        "last Tuesday = 2023-10-17 [weekday-name]",
                        "this coming Sunday = 2023-10-29 [weekday-name]",
                        "next Monday = 2023-10-30 [weekday-name]");
    }

    @Test
    void lastMondayIsNotTheOneThatTheTextCallsMonday() {
        assertThat(DatesIn.of("He has been held since last Monday. Police said on Monday that he would not speak."))
                .containsExactly("last Monday = 2023-10-16 [weekday-name]", "Monday = 2023-10-23 [weekday-name]");
        assertThat(DatesIn.of("She left on Sunday. The aftershock of last Sunday night hurt nobody."))
                .containsExactly(
                        "Sunday = 2023-10-22 [weekday-name]", "last Sunday night = 2023-10-15TNI [weekday-name]");
        assertThat(DatesIn.of("He has been held since last Monday. Police will meet him on Monday."))
                .containsExactly("last Monday = 2023-10-23 [weekday-name]", "Monday = 2023-10-30 [weekday-name]");
        assertThat(DatesIn.of("He was seized last Friday. On Friday he fell ill."))
                .containsExactly("last Friday = 2023-10-20 [weekday-name]", "Friday = 2023-10-20 [weekday-name]");
    }

    @Test
    void whatLooksAheadWithoutMeaningItKeepsTheWeekdayBehind() {
        assertThat(
                        DatesIn.of(
                                "Two died due to fire on Saturday. Until Sunday, she had refused. Following Monday’s vote he left."))
                .containsExactly(
                        "Saturday = 2023-10-21 [weekday-name]",
                        "Sunday = 2023-10-22 [weekday-name]",
                        "Monday = 2023-10-23 [weekday-name]");
    }

    @Test
    void intentAndDeadlinePutTheWeekdayAhead() {
        assertThat(DatesIn.of("The crew is due on Friday. They agreed to sail Thursday. Bids close by Monday."))
                .containsExactly(
                        "Friday = 2023-10-27 [weekday-name]",
                        "Thursday = 2023-10-26 [weekday-name]",
                        "Monday = 2023-10-30 [weekday-name]");
    }

    @Test
    void everyWeekdayIsASet() {
        assertThat(DatesIn.of("The market opens on Sundays and each Thursday."))
                .containsExactly("Sundays = XXXX-WXX-7 [weekday-name]", "each Thursday = XXXX-WXX-4 [weekday-name]");
    }

    @Test
    void directionShowsTheWordItRestsOn() {
        var text = "The envoy will leave on Thursday.";
        var dated = DatesIn.claims(text, Optional.of(DatesIn.TUESDAY)).getFirst();
        assertThat(dated.basis()).isEqualTo("the Thursday after 2023-10-24, the published date");
        assertThat(dated.reference()).contains(DatesIn.TUESDAY);
        assertThat(dated.grounds())
                .anySatisfy(ground ->
                        assertThat(ground.words().map(span -> span.of(text))).contains("will"));
    }

    @Test
    void daysByWordCountFromTheReferenceDate() {
        assertThat(DatesIn.of("Yesterday it rained, tonight it may snow, and the day before yesterday it froze."))
                .containsExactly(
                        "Yesterday = 2023-10-23 [day-word]",
                        "tonight = 2023-10-24TNI [day-word]",
                        "the day before yesterday = 2023-10-22 [day-word]");
    }

    @Test
    void withoutAReferenceDateNothingIsGuessed() {
        var dates = DatesIn.claims("They met on Monday, last week and on Oct. 7.", Optional.empty());
        assertThat(dates).extracting("timex").containsExactly("XXXX-WXX-1", "XXXX-WXX", "XXXX-10-07");
        assertThat(dates).allSatisfy(dated -> {
            assertThat(dated.from()).isEmpty();
            assertThat(dated.basis()).isEqualTo("not resolved: the article has no reference date");
        });
    }

    @Test
    void feastsFallOnTheirDay() {
        assertThat(DatesIn.of(
                        "Shops closed last Thanksgiving and closed on Good Friday. They will close on Christmas Eve."))
                .containsExactly(
                        "last Thanksgiving = 2022-11-24 [holiday-name]",
                        "Good Friday = 2023-04-07 [holiday-name]",
                        "Christmas Eve = 2023-12-24 [holiday-name]");
    }

    @Test
    void easterIsReckoned() {
        assertThat(Easter.of(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
    }
}
