package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Toll;
import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part of a toll counts the part, an earlier disaster has its own year; read on Thursday, 12 March 2026. */
class PartsAndYearsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At least 31 people, seven of them children, drowned in Zelva, the coast guard said. | 31 people; 7 children
            Police said 12 miners, two of whom were women, were killed in Zelva. | 12 miners; 2 women
            Seven of the dead were children. | 7 children
            Seven of the 31 dead were women. | 7 women; 31 ?
            A fire in Zelva killed 12 people, three of them young firefighters from Arden. | 12 people; 3 young firefighters
            A fire in Zelva killed 12 people, of whom three were pupils. | 12 people; 3 pupils
            A fire in Zelva killed 12 people on Monday, among them three pupils. | 12 people; 3 pupils
            Nine of the dead were pupils and three were nurses. | 9 pupils; 3 nurses
            Of the 12 dead, nine were pupils and three nurses. | 12 ?; 9 pupils; 3 nurses
            Of the 12 dead, three were pupils. | 12 ?; 3 pupils
            Of those killed, three were pupils. | 3 pupils
            A raid killed 12 people in Zelva, all but three of them villagers. | 12 people
            """)
    void aPartOfATollCountsThePart(String text, String expected) {
        assertThat(tolls(text).stream()
                        .map(toll ->
                                toll.figure().min() + " " + toll.population().orElse("?")))
                .containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The flood claimed 61 lives. | ?
            The hospital counted 19 deaths in Zelva. | ?
            Nine further deaths were recorded in Zelva. | ?
            Nine civilian deaths were recorded in Zelva. | civilian deaths
            Two of the 10 dead were found on the stairs. | ?
            Two of the 30 miners died. | miners
            The fire in Zelva left 21 people dead. | people
            """)
    void aWordOfHarmIsNoPopulation(String text, String expected) {
        assertThat(tolls(text).getFirst().population().orElse("?")).isEqualTo(expected);
    }

    @Test
    void behindANumberTheWordOfHarmIsTheReason() {
        assertThat(tolls("The council put the number of people killed at 31.")
                        .getFirst()
                        .grounds())
                .filteredOn(ground -> ground.field().equals("harm"))
                .singleElement()
                .matches(ground -> ground.words().orElseThrow().length() == "number of people killed".length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Shells killed six people in the border village of Tarn, the foreign ministry in Zelva said. | the border village of Tarn
            Shells killed six people in Tarn, the foreign ministry in Zelva said. | Tarn
            In Tarn, the ministry in Zelva said, six people were killed. | Tarn
            Six people were killed, the police in Zelva said. | Zelva
            """)
    void thePlaceOfWhoSpeaksIsNotThatOfTheHarm(String text, String expected) {
        assertThat(tolls(text).getFirst().place()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The country on Monday expelled two envoys after shells killed six people in Zelva. | ? ?
            The council on Tuesday called for calm after nine people were killed in Zelva. | ? ?
            On Monday, after heavy rain, a wall killed six people in Zelva. | 2026-03-09 ?
            A fire killed six people in Zelva on Monday after a pipe burst. | 2026-03-09 ?
            Mourners gathered on Monday for the victims of last week's flood, which killed 60 people. | ? 2026-03-02
            The worst flood since 1998, when 212 people were killed in Zelva. | ? 1998-01-01
            The coast guard on Monday gave up the search for a barge that capsized last week with the loss of 37 lives. | ? 2026-03-02
            The coast guard on Monday rescued a boy from a barge that capsized with the loss of 37 lives. | ? ?
            The 12 deaths in the mill all occurred between February 2 and February 18, the council said. | ? 2026-02-02
            Twelve people died in the mill on February 2 and three on February 18. | 2026-02-02 ?
            """)
    void theDayOfAnotherDeedIsNotThatOfTheHarm(String text, String expected) {
        var toll = tolls(text).getFirst();
        assertThat(toll.day().map(LocalDate::toString).orElse("?") + " "
                        + toll.period().map(days -> days.first().toString()).orElse("?"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Last month 22 people were killed in a raid in Zelva. | 2026-02-01 2026-02-28
            Last week 22 people died when a boat sank on Lake Ilda. | 2026-03-02 2026-03-08
            A fire at the same old mill in May 2019 left 14 people dead. | 2019-05-01 2019-05-31
            In 2019, a ferry accident on the same lake killed 14. | 2019-01-01 2019-12-31
            Last weekend 22 people died when a boat sank on Lake Ilda. | 2026-03-07 2026-03-08
            This month 22 people were killed in a raid in Zelva. | 2026-03-01 2026-03-12
            On Monday 22 people were killed in a raid in Zelva. | none
            A raid killed 22 people in Zelva, the worst this month. | none
            """)
    void aWeekOrMonthIsThePeriodInWhichTheDayLies(String text, String expected) {
        assertThat(tolls(text).getFirst().period().map(days -> days.first() + " " + days.last()))
                .isEqualTo(Optional.of(expected).filter(days -> !days.equals("none")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The worst pit disaster of the country is still that of 1962, when 118 miners died in Zelva. | 118 of ? of-a-year
            In 2019, a ferry accident on the same lake killed 14. | 14 of ? of-a-year
            A similar fire killed 14 people in Zelva in May 2019. | 14 of ? of-a-year
            A fire at the same old mill in May 2019 left 14 people dead. | 14 of ? of-a-year
            A fire at the same old mill in May left 14 people dead. | 14 of ? of-a-year
            In May, 14 people were killed in a fire. | 14 of ? of-a-year
            A fire in early May killed 14 people. | 14 of ? of-a-year
            A fire on 3 May killed 14 people. | 14 of 2025-05-03 verb-before
            Last month 22 people were killed in a raid on a school in Zelva. | 22 of ? of-a-month
            Last week 22 people died when a boat sank on Lake Ilda. | 22 of ? of-a-month
            A raid killed 22 people in Zelva in February. | 22 of ? of-a-month
            This month 22 people were killed in a raid on a school in Zelva. | 22 of ? harmed-after
            The 1962 explosion killed 118 miners. | 118 of ? of-a-year
            An explosion killed 12 people at a mine that opened in 1978. | 12 of ? verb-before
            An explosion killed 12 people at a mine opened in 1978. | 12 of ? verb-before
            An explosion killed 12 people, the worst toll since 1962. | 12 of ? verb-before
            An explosion killed 12 people on Monday, as in 1962. | 12 of 2026-03-09 verb-before
            The meadows have been built over since the flood of 1962, in which 41 people died. | 41 of ? of-a-year
            The bridge was shut in 2015 after a brief war that killed 70 people. | 70 of ? of-a-year
            The bridge was shut in 2015 after a two-day war in which at least 70 people died. | 70 of ? of-a-year
            A flood killed 70 people at the bridge, which was built in 2015 by the army. | 70 of ? verb-before
            In 2026, fires have killed 14 people in Zelva. | 14 of ? verb-before
            """)
    void whatHappenedInAnEarlierYearIsOfThatYear(String text, String expected) {
        assertThat(tolls(text).stream()
                        .map(toll -> toll.figure().min() + " of "
                                + toll.day().map(LocalDate::toString).orElse("?") + " " + toll.rule()))
                .containsExactly(expected);
    }

    @Test
    void theReasonSaysThatOnlyTheYearIsNamed() {
        assertThat(tolls("In 2019, a ferry accident on the same lake killed 14.")
                        .getFirst()
                        .grounds())
                .anyMatch(ground -> ground.field().equals("event date")
                        && ground.reason().equals("“2019” is all that is said: some day of 2019"));
    }

    @Test
    void theDayOnWhichAFigureIsRepeatedIsNotItsOwn() {
        var toll = tolls("The coast guard in Zelva repeated on Saturday that thirty-four people were killed.")
                .getFirst();
        assertThat(toll.day()).isEmpty();
        assertThat(toll.saidBy()).contains("The coast guard in Zelva");
        assertThat(tolls("The navy on Tuesday spoke of seven dead.").getFirst().day())
                .isEmpty();
        assertThat(tolls("Repeated attacks killed 12 people.").getFirst().saidBy())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dozens of people died when a boat sank on Lake Ilda on Sunday. | Lake Ilda
            A boat sank on the river Orla, killing 12 people. | the river Orla
            A boat sank on the Orla river, killing 12 people. | the Orla river
            A boat sank off the southern coast of Brennia, killing 12 people. | the southern coast of Brennia
            A boat sank off Brennia, killing 12 people. | Brennia
            Fifty-two people died in the Lake Ilda ferry disaster. | Lake Ilda
            Twelve people died on Sunday. | ?
            """)
    void boatsSinkOnWaters(String text, String place) {
        assertThat(tolls(text).getFirst().place().orElse("?")).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two boats sank off Zelva. The coast guard says 26 people drowned there and four in Arden. | 26 Zelva, 4 Arden
            The coast guard put the toll at 11; the navy says 26 people drowned there and four in Arden. | 11 ?, 26 ?, 4 Arden
            Twelve people were killed in Zelva and four in Arden. | 12 Zelva, 4 Arden
            In Zelva 12 people were killed and in Arden four people were killed. | 12 Zelva, 4 Arden
            In Zelva 12 people were killed and in Arden, four people were killed. | 12 Zelva, 4 Arden
            Zelva accounts for 141 of the dead and Arden for 57. | 141 Zelva, 57 Arden
            Women accounted for 57 of the dead. | 57 ?
            Gunmen accounted for 57 of the dead in Zelva. | 57 Zelva
            """)
    void eachFigureHasThePlaceOfItsOwnWords(String text, String expected) {
        assertThat(tolls(text).stream()
                        .map(toll -> toll.figure().min() + " " + toll.place().orElse("?"))
                        .collect(java.util.stream.Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two pupils injured in the crush at the mill died on Friday. | killed 2 pupils
            Two pupils injured in the crush said that nobody died. | injured 2 pupils
            The clinic received two bodies with gunshot wounds. | killed 2 bodies
            The raid killed two of its members, the band said. | killed 2 members
            The army said two of its own soldiers had been killed. | killed 2 soldiers
            """)
    void theHarmIsWhatBefellThemLast(String text, String expected) {
        assertThat(tolls(text))
                .extracting(toll -> toll.harm().name().toLowerCase(java.util.Locale.ROOT) + " "
                        + toll.figure().min() + " " + toll.population().orElse("?"))
                .containsExactly(expected);
    }

    @Test
    void whatWasFirstSpokenOfWasReplaced() {
        assertThat(tolls("The coast guard had first spoken of 31 dead and later of 47."))
                .extracting(
                        toll -> toll.figure().min(),
                        Toll::rule,
                        toll -> toll.saidBy().orElse("?"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(31L, TollWords.REPLACED, "The coast guard"),
                        org.assertj.core.groups.Tuple.tuple(47L, TollWords.REPLACED, "The coast guard"));
        assertThat(tolls("The coast guard first spoke of 31 dead and later of 47."))
                .extracting(Toll::rule)
                .containsExactly(TollWords.REPLACED, "spoken-of-later");
        assertThat(tolls("The coast guard spoke of 31 dead."))
                .extracting(Toll::rule)
                .doesNotContain(TollWords.REPLACED);
    }

    private static List<Toll> tolls(String text) {
        var reading = new Reading(text, Optional.of(LocalDate.of(2026, 3, 12)), List.of(), Optional.of("en"));
        return new TollRules().in(Tokens.of(reading), reading);
    }
}
