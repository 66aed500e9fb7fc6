package collate.core.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of several days, months or years the telling of a sentence means. */
class TellingTest {

    @Test
    void asEarlyAsAWeekdayIsToCome() {
        assertThat(DatesIn.of("The aid ships could dock as early as Thursday."))
                .containsExactly("Thursday = 2023-10-26 [weekday-name]");
    }

    @Test
    void limitByTheClockIsToCome() {
        assertThat(DatesIn.of("The council gave the tenants until 9 a.m. Thursday."))
                .containsExactly("9 a.m. Thursday = 2023-10-26T09:00 [clock-time]");
    }

    @Test
    void whatIsNamedAfterItsWeekdayIsOverUnlessSaidToBeAhead() {
        assertThat(DatesIn.of("Lawyers would study Friday's ruling ahead of Sunday's vote, which will decide."))
                .containsExactly("Friday = 2023-10-20 [weekday-name]", "Sunday = 2023-10-29 [weekday-name]");
    }

    @Test
    void monthThatNothingPointsAheadIsRatherPast() {
        assertThat(DatesIn.of("A peak in March, a low in December."))
                .containsExactly("March = 2023-03 [calendar-month]", "December = 2023-12 [calendar-month]");
    }

    @Test
    void clockBesideAnotherZonesTakesTheDayBehindBoth() {
        assertThat(DatesIn.of("The quake struck at 10:35 a.m. (0735 GMT) Sunday."))
                .startsWith("10:35 a.m. = 2023-10-22T10:35 [clock-time]");
    }

    @Test
    void furtherDayIsOfTheMonthJustNamed() {
        assertThat(DatesIn.of("They met on May 4 and 6. On May 9 and 12 guests came."))
                .containsExactly(
                        "May 4 = 2023-05-04 [calendar-day]",
                        "6 = 2023-05-06 [second-day]",
                        "May 9 = 2023-05-09 [calendar-day]");
    }

    @Test
    void weekOfADayIsThatWeek() {
        assertThat(DatesIn.of("The trial opened in the week of May 3."))
                .containsExactly("the week of May 3 = 2023-W18 [week-of]");
    }

    @Test
    void newspaperNamedTodayIsNoDay() {
        assertThat(DatesIn.of("She told USA Today that the vote is today."))
                .containsExactly("today = 2023-10-24 [day-word]");
    }

    @Test
    void hoursOfANamedDayAreThatDays() {
        assertThat(DatesIn.of("It fell in the early hours of Sunday."))
                .containsExactly("Sunday = 2023-10-22 [weekday-name]");
    }

    @Test
    void dayBesideANamedOneIsCounted() {
        assertThat(
                        DatesIn.of(
                                "It rained the day before Sunday's race and will rain the day after Christmas; the day after, none."))
                .containsExactly(
                        "the day before Sunday = 2023-10-21 [day-beside]",
                        "the day after Christmas = 2023-12-26 [day-beside]",
                        "the day after = 2023-12-27 [unit-beside]");
    }

    @Test
    void deedIsNamedByADayThatIsOver() {
        assertThat(DatesIn.of("They will mourn the Jan. 20 bombing, and will mark the Jan. 20 fair."))
                .containsExactly("Jan. 20 = 2023-01-20 [calendar-day]", "Jan. 20 = 2024-01-20 [calendar-day]");
    }

    @Test
    void septemberEleventhIsOf2001WhereItsAttacksAreMeant() {
        assertThat(DatesIn.of("The 9/11 museum recalls the Sept. 11 attacks; it closed on Sept. 11."))
                .containsExactly(
                        "9/11 = 2001-09-11 [remembered-day]",
                        "Sept. 11 = 2001-09-11 [remembered-day]",
                        "Sept. 11 = 2023-09-11 [calendar-day]");
    }

    @Test
    void clockMayBeWrittenWithAPoint() {
        assertThat(DatesIn.of("Doors will open at 6.30pm on Friday. It cost 6.30 pounds."))
                .containsExactly("6.30pm on Friday = 2023-10-27T18:30 [clock-time]");
    }

    @Test
    void weekdayOfANamedWeekIsOfThatWeek() {
        assertThat(DatesIn.of("They met on Friday last week and meet on Thursday of next week."))
                .containsExactly(
                        "Friday last week = 2023-10-20 [weekday-name]",
                        "Thursday of next week = 2023-11-02 [weekday-name]");
    }

    @Test
    void whatIsDueToBeginIsToCome() {
        assertThat(DatesIn.of("The truce, due to start on Sunday, looks frail."))
                .containsExactly("Sunday = 2023-10-29 [weekday-name]");
    }

    @Test
    void whatHappenedIsNotPutMonthsAhead() {
        assertThat(DatesIn.of("She was elected in December. A dividend was declared, payable Dec. 15."))
                .containsExactly("December = 2022-12 [calendar-month]", "Dec. 15 = 2023-12-15 [calendar-day]");
    }

    @Test
    void aTimeByTheClockIsOfThePastDayToldOfInTheParagraphBefore() {
        assertThat(DatesIn.of("The truce began on Sunday.\n\nBoats crossed the river at 11 a.m. and came back."))
                .containsExactly("Sunday = 2023-10-22 [weekday-name]", "11 a.m. = 2023-10-22T11:00 [clock-time]");
        assertThat(DatesIn.of(
                        "The bridge was built on May 4, 2019.\n\nBoats crossed the river at 11 a.m. and came back."))
                .contains("11 a.m. = 2023-10-24T11:00 [clock-time]");
    }

    @Test
    void whatIsDoneEveryDayIsOfNoDay() {
        assertThat(DatesIn.of("Vendors warned that the gates were kept locked after 10 p.m. by the owner."))
                .containsExactly("10 p.m. = XXXX-XX-XXT22:00 [clock-time]");
        assertThat(DatesIn.of("Vendors found that the gates were locked at 10 p.m. by the owner."))
                .containsExactly("10 p.m. = 2023-10-24T22:00 [clock-time]");
    }
}
