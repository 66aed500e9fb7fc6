package collate.core.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months, quarters, seasons, years and longer; units counted from a day. */
class PeriodRulesTest {

    @Test
    void monthTakesItsYearOrTheNearest() {
        assertThat(DatesIn.of("Hired in July 1997, fired last May, she will be back in early December."))
                .containsExactly(
                        "July 1997 = 1997-07 [calendar-month]",
                        "last May = 2023-05 [calendar-month]",
                        "early December = 2023-12 [calendar-month]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mine closed in late April. | 2023-04-16 | 2023-04-30
            The mine closed in early March. | 2023-03-01 | 2023-03-16
            The mine closed in mid-February 2022. | 2022-02-08 | 2022-02-21
            The mine closed at the end of September. | 2023-09-16 | 2023-09-30
            The mine closed in late 2021. | 2021-07-01 | 2021-12-31
            The mine closed at the beginning of last year. | 2022-01-01 | 2022-06-30
            The mine closed in mid-2012. | 2012-04-01 | 2012-09-30
            The mine closed in the early 1990s. | 1990-01-01 | 1994-12-31
            The mine closed in the late 19th century. | 1851-01-01 | 1900-12-31
            The mine closed late last week. | 2023-10-19 | 2023-10-22
            The mine closed in April. | 2023-04-01 | 2023-04-30
            """)
    void aPartOfAStretchIsAtItsWidestHalfOfIt(String text, LocalDate first, LocalDate last) {
        var dated = DatesIn.claims(text, Optional.of(DatesIn.TUESDAY)).getFirst();
        assertThat(dated.from()).contains(first);
        assertThat(dated.to()).contains(last);
    }

    @Test
    void aPartSaysWhyItsDaysAreWhatTheyAre() {
        var text = "The mine closed in late April.";
        var ground = DatesIn.claims(text, Optional.of(DatesIn.TUESDAY)).getFirst().grounds().stream()
                .filter(one -> one.field().equals("part"))
                .findFirst()
                .orElseThrow();
        assertThat(ground.words().orElseThrow().of(text)).isEqualTo("late");
        assertThat(ground.reason()).isEqualTo("“late”: the second half of it at the widest");
    }

    @Test
    void wordsThatOnlyLookLikeMonthsAreNoDates() {
        assertThat(DatesIn.of("Theresa May may march in second place. March led them on."))
                .isEmpty();
    }

    @Test
    void yearsAreReadFromTheirSurroundings() {
        assertThat(
                        DatesIn.of(
                                "Since 1967, the 2014 war, below 2005 levels, fiscal 2019 sales and nineteen ninety-six; the year 2000."))
                .containsExactly(
                        "1967 = 1967 [calendar-year]",
                        "2014 = 2014 [calendar-year]",
                        "2005 = 2005 [calendar-year]",
                        "fiscal 2019 = 2019 [calendar-year]",
                        "nineteen ninety-six = 1996 [calendar-year]",
                        "the year 2000 = 2000 [calendar-year]");
    }

    @Test
    void otherNumbersAreNoYears() {
        assertThat(DatesIn.of("Flight KX-1998 carried 2000 people and $1990 to room 1850/2; 1400 tons were lost."))
                .isEmpty();
    }

    @Test
    void decadesAndCenturies() {
        assertThat(DatesIn.of("In the late 1970s, the '80s, the nineties and the 19th century."))
                .containsExactly(
                        "the late 1970s = 197 [decade-name]",
                        "the '80s = 198 [decade-name]",
                        "the nineties = 199 [decade-name]",
                        "the 19th century = 18 [century-number]");
    }

    @Test
    void quartersTakeTheirYearOrTheLatestBegun() {
        assertThat(
                        DatesIn.of(
                                "The third quarter beat the second quarter of 2021 and last year's fourth quarter; Q1 2020 was worst."))
                .containsExactly(
                        "The third quarter = 2023-Q3 [ordinal-quarter]",
                        "the second quarter of 2021 = 2021-Q2 [ordinal-quarter]",
                        "last year's fourth quarter = 2022-Q4 [ordinal-quarter]",
                        "Q1 2020 = 2020-Q1 [named-quarter]");
    }

    @Test
    void halvesNeedAnArticleOrAYear() {
        assertThat(DatesIn.of("In the first half of 2022 they led; she scored in a second half of joy."))
                .containsExactly("the first half of 2022 = 2022-H1 [ordinal-quarter]");
    }

    @Test
    void aYearEarlierIsThePeriodNamedBefore() {
        assertThat(DatesIn.of("Third-quarter profit doubled from a year earlier. The year-ago period had a loss."))
                .containsExactly(
                        "Third-quarter = 2023-Q3 [ordinal-quarter]",
                        "a year earlier = 2022-Q3 [counted-ago]",
                        "The year-ago period = 2022-Q3 [year-earlier]");
    }

    @Test
    void theQuarterIsTheOneSpokenOf() {
        assertThat(DatesIn.of("Profit fell in the latest quarter. In the 2022 period it rose."))
                .containsExactly(
                        "the latest quarter = 2023-Q3 [named-quarter]", "the 2022 period = 2022-Q3 [named-quarter]");
    }

    @Test
    void endOfTheYearByTense() {
        assertThat(DatesIn.of("The merger will close by year-end."))
                .containsExactly("year-end = 2023-12-31 [year-end]");
    }

    @Test
    void seasonsAreNamedByYear() {
        assertThat(DatesIn.of("The winter of 1994, last summer and the fall of the old wall."))
                .containsExactly("The winter of 1994 = 1994-WI [season-name]", "last summer = 2023-SU [season-name]");
    }

    @Test
    void unitsBesideTheReferenceDate() {
        assertThat(DatesIn.of("Earlier this month, last week, next year and over the weekend they argued."))
                .containsExactly(
                        "Earlier this month = 2023-10 [shifted-unit]",
                        "last week = 2023-W42 [shifted-unit]",
                        "next year = 2024 [shifted-unit]",
                        "the weekend = 2023-W42-WE [shifted-unit]");
    }

    @Test
    void thatAndFollowingCountFromTheTimeNamedBefore() {
        assertThat(DatesIn.of("It broke on May 4, 2019. The following month it was mended; that year it broke twice."))
                .containsExactly(
                        "May 4, 2019 = 2019-05-04 [calendar-day]",
                        "The following month = 2019-06 [shifted-unit]",
                        "that year = 2019 [shifted-unit]");
    }

    @Test
    void agoIsAsFineAsItsUnit() {
        assertThat(DatesIn.of("Nearly two years ago, three days ago and several years ago."))
                .containsExactly(
                        "Nearly two years ago = 2021 [counted-ago]",
                        "three days ago = 2023-10-21 [counted-ago]",
                        "several years ago = PAST_REF [counted-ago]");
    }

    @Test
    void earlierAndLaterCountFromTheTimeNamedBefore() {
        assertThat(DatesIn.of("The dam broke on May 4, 2019. Two days later it was sealed."))
                .containsExactly(
                        "May 4, 2019 = 2019-05-04 [calendar-day]", "Two days later = 2019-05-06 [counted-ago]");
    }

    @Test
    void whatCameDaysAfterADayIsNoDayAfterThatOfTheArticle() {
        assertThat(DatesIn.claims(
                        "They marched on Sunday. The owners spoke of 18 boats, a number that they corrected three days afterwards.",
                        Optional.of(DatesIn.TUESDAY)))
                .last()
                .satisfies(dated -> {
                    assertThat(dated.from()).isEmpty();
                    assertThat(dated.timex()).startsWith("XXXX");
                });
    }

    @Test
    void aMonthThatIsPastIsNotSaidToBeTheOneAhead() {
        for (var text : List.of(
                "They will say again what they wrote in September.", "“We wrote in September, and will again.”")) {
            assertThat(DatesIn.claims(text, Optional.of(DatesIn.TUESDAY)))
                    .as(text)
                    .allSatisfy(dated -> assertThat(dated.basis().contains("the one after"))
                            .isEqualTo(dated.from().orElseThrow().isAfter(DatesIn.TUESDAY)));
        }
    }

    @Test
    void periodsKeepTheirFirstAndLastDay() {
        var week = DatesIn.claims("It began last week.", Optional.of(DatesIn.TUESDAY))
                .getFirst();
        assertThat(week.from()).contains(LocalDate.of(2023, 10, 16));
        assertThat(week.to()).contains(LocalDate.of(2023, 10, 22));
    }
}
