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

/** A running total is as of the day it was given, never of the day of what it counts; read on Thursday, 12 March 2026. */
class AsOfTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The death toll from Monday's strikes on Zelva rose to 43, the ministry said on Wednesday. | 2026-03-11
            The death toll from Monday's strikes on Zelva rose to 43, the ministry said. |
            The navy said on Tuesday that the toll of the strikes on Zelva on Sunday had reached 43. | 2026-03-10
            More than 1,400 people have been killed since fighting began on Sunday, the ministry said on Tuesday. | 2026-03-10
            More than 1,400 people have been killed since the strikes on Zelva on 22 February. |
            The ministry lowered the number of people killed in Zelva on Sunday to 43 on Tuesday. | 2026-03-10
            The death toll in Zelva rose to 1,400 on Tuesday, the ministry said on Wednesday. | 2026-03-10
            The death toll in Zelva stood at 1,400 on Tuesday. | 2026-03-10
            The toll stood at 1,400 as of Monday, the ministry said on Wednesday. | 2026-03-09
            Monday's death toll in Zelva was raised to 1,400. | 2026-03-09
            Forty-three bodies had been found by Wednesday, the navy said. | 2026-03-11
            Forty-three people had been found dead in Zelva by late Wednesday. | 2026-03-11
            Planes came over Zelva on Monday. The death toll in the country has reached 1,400. |
            """)
    void asOfTheDayThatItWasGiven(String text, LocalDate day) {
        var toll = tolls(text).getLast();
        assertThat(toll.cumulative()).isTrue();
        assertThat(toll.day()).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void theReasonSaysThatItIsTheDayOfTheSaying() {
        var toll = tolls("The death toll from Monday's strikes on Zelva rose to 43, the ministry said on Wednesday.")
                .getFirst();
        assertThat(toll.grounds())
                .anyMatch(ground -> ground.field().equals("event date")
                        && ground.reason().startsWith("the day on which it was given; the Wednesday before"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The death toll from Sunday's floods in Zelva climbed to 43, the ministry said on Tuesday. | 2026-03-08
            The navy on Wednesday lowered the death toll of the 3 March explosion in Zelva to 43. | 2026-03-03
            The number of people killed when a launch went over and sank on Lake Zelva on Sunday has risen to 43, police said on Tuesday. | 2026-03-08
            """)
    void aTollThatRoseIsOfTheIncidentThatItsClauseNames(String text, LocalDate day) {
        assertThat(tolls(text)).singleElement().satisfies(toll -> {
            assertThat(toll.cumulative()).isFalse();
            assertThat(toll.day()).contains(day);
        });
    }

    @Test
    void aFigureThatAnotherReplacedIsKnownAsOne() {
        assertThat(tolls("The number of dead was revised down from 140 to 118."))
                .extracting(Toll::rule)
                .containsExactly(TollWords.REPLACED, "toll-stands");
    }

    private static List<Toll> tolls(String text) {
        var reading = new Reading(text, Optional.of(LocalDate.of(2026, 3, 12)), List.of(), Optional.of("en"));
        return new TollRules().in(Tokens.of(reading), reading);
    }
}
