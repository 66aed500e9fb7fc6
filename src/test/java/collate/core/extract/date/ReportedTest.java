package collate.core.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Periods that reports of results compare. */
class ReportedTest {

    @Test
    void runOfMonthsIsComparedWithTheYearBefore() {
        assertThat(DatesIn.of("For the nine months, the mill lost $3 million, against $2 million a year earlier."))
                .containsExactly("the nine months = P9M [counted-duration]", "a year earlier = 2022 [counted-ago]");
    }

    @Test
    void yearEarlierLossIsNotOneYearLong() {
        assertThat(DatesIn.of("In the third quarter it earned more than a year-earlier figure had promised."))
                .containsExactly(
                        "the third quarter = 2023-Q3 [ordinal-quarter]", "year-earlier = 2022-Q3 [year-earlier]");
    }

    @Test
    void quarterAYearAgoIsOneExpression() {
        assertThat(DatesIn.of("The third quarter was poor. In the quarter a year ago sales rose."))
                .containsExactly(
                        "The third quarter = 2023-Q3 [ordinal-quarter]",
                        "the quarter a year ago = 2022-Q3 [named-quarter]");
    }

    @Test
    void fullYearAndYearsEndAreThisYear() {
        assertThat(DatesIn.of("For the full year it will earn more. It will close a mill by year's end."))
                .containsExactly("the full year = 2023 [shifted-unit]", "year's end = 2023 [year-end]");
    }

    @Test
    void monthOfEveryYearIsASet() {
        assertThat(DatesIn.of("They march each July.")).containsExactly("each July = XXXX-07 [calendar-month]");
    }

    @Test
    void yearAtTheHeadOfASentenceIsNoPartOfAName() {
        assertThat(DatesIn.of("It passed. A 1996 law forbids it.")).containsExactly("1996 = 1996 [calendar-year]");
    }

    @Test
    void oneOrTwoIsOneLength() {
        assertThat(DatesIn.of("It may last for a week or two."))
                .containsExactly("a week or two = P1W [counted-duration]");
    }

    @Test
    void threeMonthsAreTheQuarterNamedBefore() {
        assertThat(DatesIn.of("Second-quarter profit fell; in the three months sales sank from a year ago."))
                .containsExactly(
                        "Second-quarter = 2023-Q2 [ordinal-quarter]",
                        "the three months = P3M [counted-duration]",
                        "a year ago = 2022-Q2 [counted-ago]");
    }

    @Test
    void theOneBeforeLastIsTwoBack() {
        assertThat(DatesIn.of("It rained the week before last, not the year before last."))
                .containsExactly(
                        "the week before last = 2023-W41 [shifted-unit]", "the year before last = 2021 [shifted-unit]");
    }

    @Test
    void everyOtherUnitAndEverySeasonAreSets() {
        assertThat(DatesIn.of("They meet every other week and each summer."))
                .containsExactly("every other week = P2W [frequency]", "each summer = XXXX-SU [frequency]");
    }

    @Test
    void fortnightIsTwoWeeks() {
        assertThat(DatesIn.of("It shut a fortnight ago and stays shut for a fortnight."))
                .containsExactly("a fortnight ago = 2023-W41 [counted-ago]", "a fortnight = P2W [counted-duration]");
    }
}
