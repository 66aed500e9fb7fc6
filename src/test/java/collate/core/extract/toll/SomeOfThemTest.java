package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Harm;
import collate.core.claim.Toll;
import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which figures are some of others, and where and when the whole was; read on Thursday, 12 March 2026. */
class SomeOfThemTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The agency counted 66 dead, including the three people killed in Arden. | 66 -; 3 subset-of
            The clinic said it had treated 71 people, of whom four later died. | 4 subset-of
            A fire hurt 70 people, of whom four died. | 70 -; 4 -
            Three of the wounded died overnight. | 3 of-those-hurt
            Two of the injured died on Monday, taking the death toll to 14. | 2 of-those-hurt; 14 -
            The last two of those missing were found dead. | 2 of-those-hurt
            Two more people have died of their wounds. | 2 of-those-hurt
            Three wounded men died overnight. | 3 of-those-hurt
            The last two missing people were found dead. | 2 of-those-hurt
            Foreigners were among the dead: three Finns and one citizen of Zelva. | 3 among-the-dead; 1 among-the-dead
            Hundreds of villagers on Thursday buried nine people, four of them children, who were killed when shells hit Zelva. | 9 -; 4 subset-of
            Nine people came, among them Ana Holm, who was killed in May. | none
            """)
    void someAreNotTheWhole(String text, String expected) {
        var found = tolls(text).stream()
                .map(toll -> toll.figure().min() + " " + (TollWords.SOME.contains(toll.rule()) ? toll.rule() : "-"))
                .toList();
        assertThat(found.isEmpty() ? List.of("none") : found).containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At least 14 people, all of them civilians, were killed in Arden. | 14 people, all of them civilians
            At least 14 people, most of them women, were killed in Arden. | 14 people, most of them women
            Shells killed nine soldiers, all but one of them officers. | 9 soldiers, all but one of them officers
            Twelve people were wounded, all but two of them children. | 12 people
            Nine people died, most of them women. | 9 people
            Rebels seized 30 nurses, all alive, in March. | 30 nurses
            The army detained 40 men, of whom one was executed. | 40 men; 1 -
            Twenty people were killed, two of them children. | 20 people; 2 children
            """)
    void whoTheyAreAndHowTheyAreIsNoOtherToll(String text, String expected) {
        assertThat(tolls(text).stream()
                        .map(toll ->
                                toll.figure().min() + " " + toll.population().orElse("-")))
                .containsExactly(expected.split("; "));
    }

    @Test
    void oneExecutedOfThoseDetainedIsNoCaptive() {
        assertThat(tolls("The army detained 40 men, one of whom was executed.").stream()
                        .map(Toll::harm))
                .doesNotContainSequence(Harm.CAPTURED, Harm.CAPTURED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The agency counted 66 dead, including the three people killed in Arden when a bus overturned. | none; Arden
            A blast killed 12 people, including two children, in Arden. | Arden; Arden
            The number of people killed in Sunday's shelling of Arden has risen to nine. | Arden
            The bombing of Arden killed nine people. | Arden
            Nine people died when shells hit Arden. | Arden
            """)
    void theWholeIsNotWhereSomeWere(String text, String expected) {
        assertThat(tolls(text).stream().map(toll -> toll.place().orElse("none")))
                .containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The number of people killed in Sunday's shelling of Arden has risen to nine, the ministry said on Tuesday. | 2026-03-08
            The death toll from Monday's dam burst in Arden rose to 34 on Wednesday. | 2026-03-09
            Twelve people died when a train left the rails near Arden yesterday, the ministry said on Wednesday, raising an \
            earlier toll of eight. | 2026-03-11
            """)
    void aTollThatRisesIsOfTheIncidentsDay(String text, LocalDate expected) {
        assertThat(tolls(text))
                .allSatisfy(toll -> assertThat(toll.day()).contains(expected))
                .noneMatch(Toll::cumulative);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Villagers on Monday buried nine people, four of them children, who were killed when shells hit Arden last Sunday. | 2026-03-08
            Villagers on Monday buried nine people who were killed by shells. | none
            The toll was 27, police said; two more people were found dead on Monday. | none
            The list has 301 killed in Arden, three of whom died in Sunday's aftershock. | none
            Rescuers on Monday pulled a girl from a school in which 23 pupils were killed. | none
            Monday's fire, in which 23 people were killed, was put out. | 2026-03-09
            The quake killed 458 people, according to a final count published by the government on Monday. | none
            It was the bloodiest day in Arden since 2016, when 34 people were killed in a march. | none
            The ministry on Tuesday lowered the death toll from the Mira dam burst to 58. | none
            """)
    void theDayOfABurialIsNotTheHarms(String text, String expected) {
        assertThat(tolls(text).getFirst().day().map(LocalDate::toString).orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void eachOfTwoFiguresHasTheDayOfItsClause() {
        assertThat(tolls("27 people were shot dead on Saturday in Arden and four more died in Tarn on Sunday.").stream()
                        .map(Toll::day))
                .containsExactly(Optional.of(LocalDate.of(2026, 3, 7)), Optional.of(LocalDate.of(2026, 3, 8)));
        assertThat(tolls("12 people died on Monday and four were hurt.").stream()
                        .map(Toll::day))
                .containsOnly(Optional.of(LocalDate.of(2026, 3, 9)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We have found 34 bodies, and there will be more,\" the mayor told reporters.",
                "“We have found 34 bodies, and there will be more,” the mayor told reporters.",
            })
    void theWordsOfATollHoldAQuotationWhole(String text) {
        var span = tolls(text).getFirst().span();
        assertThat(span.start()).isZero();
        assertThat(span.of(text)).contains("the mayor");
    }

    private static List<Toll> tolls(String text) {
        var reading = new Reading(text, Optional.of(LocalDate.of(2026, 3, 12)), List.of(), Optional.of("en"));
        return new TollRules().in(Tokens.of(reading), reading);
    }
}
