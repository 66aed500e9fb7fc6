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
import org.junit.jupiter.params.provider.ValueSource;

/** Which tolls go on and which are of one incident, and whose day is theirs; read on Thursday, 12 March 2026. */
class RunningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Death toll in bus disaster rises to 43",
                "The quake's death toll rose to 43.",
                "The death toll from Sunday's crash climbed to 43, police said.",
                "Forty-three people died in the sinking of the Mira on Sunday, raising an earlier toll of 31.",
                "The navy put the final toll at 43 dead, with nine people missing.",
                "The toll after a bridge collapsed in Zelva stands at 43.",
                "A strike on a clinic killed 43 people, police said, in one of the deadliest attacks since June.",
                "A strike on a clinic killed 43 people. Police put the toll at 61.",
                "At least 43 people were killed by Wednesday night's raid on Zelva.",
                "A strike on a clinic killed 43 people. The number of dead stood at 61 in total.",
            })
    void theTollOfOneIncidentIsNoRunningTotalThoughItRises(String text) {
        assertThat(tolls(text)).isNotEmpty().noneMatch(Toll::cumulative);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Death toll in Arden rises to 1,400",
                "The toll stands at 1,412 as of Monday.",
                "At least 1,412 people have been killed since October 7.",
                "The death toll from strikes on Arden rose to 1,412.",
                "The toll since the attack stands at 1,412.",
                "So far 1,412 people have been killed.",
                "At least 1,412 people have been killed in the worst year since 2001.",
            })
    void whatGoesOnIsARunningTotal(String text) {
        assertThat(tolls(text))
                .singleElement()
                .satisfies(toll -> assertThat(toll.cumulative()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A strike on a clinic killed 43 people. The death toll in Arden has risen to 61.",
                "A strike on a clinic killed 43 people. The death toll has passed 5,000.",
                "A strike on a clinic killed 43 people. The death toll has reached 61 in a war of two years.",
            })
    void theTollOfAWarIsNotTheIncidentsThatWasToldBefore(String text) {
        assertThat(tolls(text)).extracting(Toll::cumulative).containsExactly(false, true);
    }

    @Test
    void thoseOfWhomSomeWereFoundDeadAreNotDead() {
        var text = "Rescuers found the bodies of two of the 11 miners trapped since a gas explosion at a mine.";
        assertThat(only(text).figure().max()).isEqualTo(2);
        assertThat(only(text).cumulative()).isFalse();
    }

    @Test
    void theNumberOfPeopleHeldIsNoIncidentsToll() {
        var text = "An attack on a bus killed 43 people. The arrests bring the number of detainees to 50.";
        assertThat(tolls(text)).extracting(Toll::cumulative).containsExactly(false, true);
    }

    @Test
    void anEarlierTollIsOfTheIncidentsDay() {
        var text = "Forty-three people died in the sinking of the Mira on Sunday, the navy said on Tuesday,"
                + " raising an earlier toll of 31.";
        assertThat(tolls(text))
                .extracting(toll -> toll.day().orElseThrow())
                .containsExactly(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 8));
    }

    @Test
    void theDayOfTheRaisingIsNotTheIncidents() {
        assertThat(only("The death toll in the bus disaster rose to 43 on Tuesday.")
                        .day())
                .isEmpty();
        assertThat(only("The death toll in Sunday's bus disaster rose to 43 on Tuesday.")
                        .day())
                .contains(LocalDate.of(2026, 3, 8));
        assertThat(only("The death toll in Arden rose to 1,400 on Tuesday.").day())
                .contains(LocalDate.of(2026, 3, 10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The owner was arrested on Wednesday, three days after the boat sank and killed 61 people. | 2026-03-08",
                "The owner was arrested on Wednesday, police said, a day after a boat sank, killing 61 people. | 2026-03-10",
                "The owner left on Sunday, two days before a fire killed 61 people. | 2026-03-10",
                "The owner was arrested on Wednesday, days after the boat sank on Sunday and killed 61 people. | 2026-03-08",
                "Three days after the boat sank, 61 people were found dead on Wednesday. | 2026-03-11",
            })
    void whatHappenedDaysBeforeIsNotOfTheDayNamed(String text, LocalDate day) {
        assertThat(only(text).day()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The owner was arrested on Wednesday, days after the boat sank and killed 61 people.",
                "The owner was arrested on Wednesday, nearly two weeks after the boat sank and killed 61 people.",
                "Two weeks after a fire killed 61 people, the owner was arrested on Wednesday.",
                "The owner was arrested on Wednesday, two years after the boat sank and killed 61 people.",
                "The owner has been arrested, four days after the boat sank and killed 61 people.",
            })
    void whereNobodyCountedTheDayIsOpen(String text) {
        assertThat(only(text).day()).isEmpty();
        assertThat(reason(only(text))).contains(" after”: ").contains("which is not sure");
    }

    @Test
    void theReasonNamesTheDayCountedFrom() {
        var toll = only("The owner was arrested on Wednesday, three days after the boat sank and killed 61 people.");
        assertThat(reason(toll)).startsWith("“three days after”: counted from “Wednesday”, the Wednesday before");
    }

    private static String reason(Toll toll) {
        return toll.grounds().stream()
                .filter(ground -> ground.field().equals("event date"))
                .map(ground -> ground.reason())
                .findFirst()
                .orElse("");
    }

    private static Toll only(String text) {
        assertThat(tolls(text)).hasSize(1);
        return tolls(text).getFirst();
    }

    private static List<Toll> tolls(String text) {
        var reading = new Reading(text, Optional.of(LocalDate.of(2026, 3, 12)), List.of(), Optional.of("en"));
        return new TollRules().in(Tokens.of(reading), reading);
    }
}
