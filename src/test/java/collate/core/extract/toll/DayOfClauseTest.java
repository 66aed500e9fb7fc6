package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Toll;
import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the days of a sentence is that of a figure, and which is another's; read on Thursday, 12 March 2026. */
class DayOfClauseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nine people were shot dead on Saturday in Zelva and four more died in a raid in Tarn on Sunday. | 9 2026-03-07; 4 2026-03-08
            On Monday gunmen killed 12 people in Zelva and wounded 31. | 12 2026-03-09; 31 2026-03-09
            Friday's blast killed 22 people in Zelva; two died in Tarn on Sunday. | 22 2026-03-06; 2 2026-03-08
            Twelve people died in Zelva; two died in Tarn on Sunday. | 12 ?; 2 2026-03-08
            On Saturday two people were killed by a bomb in Tarn. | 2 2026-03-07
            The councils will meet in Tarn on 30 March. The mayor asked for the bodies of nine miners. | 9 ?
            The councils met in Tarn on 10 March. A bomb killed nine miners. | 9 2026-03-10
            """)
    void theDayBehindACountInItsOwnClauseIsItsDay(String text, String expected) {
        assertThat(days(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers on Friday pulled a boy from a mill in which 19 pupils died. | 19 ?
            Divers pulled a boy on Friday from a mill in which 19 pupils died. | 19 ?
            The queen on Friday visited Zelva, where 19 pupils died. | 19 ?
            The queen on Friday visited Zelva, where 19 pupils died in a fire on Tuesday. | 19 2026-03-10
            Divers on Friday rescued a boy from a fire that killed 19 people. | 19 2026-03-06
            The band freed nine soldiers captured on March 2, in return for 20 jailed fighters. | 9 2026-03-02; 20 ?
            The band freed six of the nine men whom it captured on March 2 near Tarn, an envoy said, in return for 20 jailed fighters. | 20 ?
            The band freed nine soldiers captured on March 2, two of them officers. | 9 2026-03-02; 2 2026-03-02
            """)
    void theDayOnWhichSomebodyWasRescuedOrSeizedIsNotThatOfOthers(String text, String expected) {
        assertThat(days(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A fire killed 19 people, according to a list published by the council of Zelva on Saturday. | 19 ?
            A fire killed 19 people, according to the council on Saturday. | 19 ?
            A fire killed 19 people, according to the council, on Saturday. | 19 2026-03-07
            According to figures issued by the council on Saturday, 19 people were killed. | 19 ?
            A fire killed 19 people, according to a witness of Saturday's blaze. | 19 2026-03-07
            The band said 19 captives released on Saturday had been injured. | 19 2026-03-07
            """)
    void theDayOnWhichACountCameOutIsNotThatOfTheHarm(String text, String expected) {
        assertThat(days(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A quake killed 61 people in Zelva, three of whom died in last Saturday's aftershock. | 61 ?
            A fire killed 12 people, three of them children, on Monday. | 12 2026-03-09; 3 2026-03-09
            """)
    void theDayOfAPartIsNotThatOfTheWhole(String text, String expected) {
        assertThat(days(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was the bloodiest day in Arden since 2016, when 34 people died in a raid. | 34 ?
            It was the bloodiest march in Arden since 2016, when 34 people died in a raid. | 34 ?
            It was the worst year in Arden since 2016, when 34 people died. | 34 ?
            The number of people known to have died in the flood in Zelva rose to 26 last night as divers came. | 26 2026-03-11 so far
            The council had reported 45 dead on Saturday but said nine had been counted twice. | 45 2026-03-07 so far
            The group said last week that 31 people had been killed; two have died since, it said on Monday. | 31 ?; 2 2026-03-09 so far
            “Since May 31 people have been killed; two are missing,” the group said on Monday. | 31 2026-03-09 so far; 2 2026-03-09 so far
            """)
    void whatWasSaidOrHappenedBeforeIsNoTotalOfToday(String text, String expected) {
        assertThat(days(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    private static List<String> days(String text) {
        var reading = new Reading(text, Optional.of(LocalDate.of(2026, 3, 12)), List.of(), Optional.of("en"));
        return new TollRules()
                .in(Tokens.of(reading), reading).stream()
                        .map(DayOfClauseTest::inWords)
                        .toList();
    }

    private static String inWords(Toll toll) {
        var day = toll.day().map(LocalDate::toString).orElse("?");
        return toll.figure().min() + " " + day + (toll.cumulative() ? " so far" : "");
    }
}
