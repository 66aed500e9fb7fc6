package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Ground;
import collate.core.claim.Harm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a toll was counted, and how that is known. */
class PlaceOfTollTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nine people were killed in Holm. | Holm | the first place named behind the figure
            In Holm nine people were killed. | Holm | the nearest place named before the figure
            The toll of Holm rose to 40 after a bridge fell near Velmar. | Velmar | the first place named behind the figure
            Nine people were killed, police in Arden said. | Arden | the first place named behind the figure, in the words of whoever says so: the sentence names no other
            Police in Arden said nine people were killed in Holm. | Holm | the first place named behind the figure
            Holm accounted for 40 of the dead. | Holm | named as what accounts for the figure
            Nine people were killed in Holm, a northern suburb of Corvan, on Monday. | Holm, a northern suburb of Corvan | the first place named behind the figure
            Nine people were killed in Holm, a town of 3,000, on Monday. | Holm | the first place named behind the figure
            """)
    void theReasonTellsWhereThePlaceStands(String text, String place, String reason) {
        assertPlace(text, place, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tarn, the capital, was quiet. Nine people were killed in the capital on Monday. | Tarn
            Nine people were killed in the country's capital on Monday. Tarn, the capital, was quiet. | Tarn
            Tarn, Avaria's capital, was quiet. In the capital, nine people were killed. | Tarn
            Port Tarn, the capital of Avaria, was quiet. Nine people were killed in its capital city. | Port Tarn
            He came to the capital, Tarn, on Sunday. A bomb in Velmar hurt nobody, but nine people were killed in the capital. | Tarn
            He lives in the capital Tarn. Nine people were killed in the capital. | Tarn
            """)
    void theCapitalIsTheTownThatTheTextCallsSo(String text, String place) {
        assertPlace(text, place, "what the text calls the capital");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TARN, March 3 (Agency) - Nine people were killed in the capital on Monday.
            Tarn, the capital, and Velm, Solvia's capital, were quiet. Nine people were killed in the capital.
            In the capital, Ivan Rask, 40, was told that nine people were killed in the capital.
            He spoke to Ivan Rask, the capital's mayor. Nine people were killed in the capital.
            A bomb went off in Velmar. Nine people were killed in the capital.
            Nine people were killed, Ivan Rask told a news conference in Arden.
            They agreed on talks in Arden. The mayor asked for the release of nine captives.
            Nine captives are held in Ardenian camps.
            In Velmar a bomb went off, and nine people were killed in the capital.
            """)
    void aCapitalThatTheTextDoesNotNameIsNoPlaceToShow(String text) {
        assertThat(TollTable.tolls(text))
                .isNotEmpty()
                .allSatisfy(toll -> assertThat(toll.place()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tarn, the capital, was quiet. Nine people were killed in Velmar. | Velmar | the first place named behind the figure
            Tarn, the capital, was quiet. Nine people were killed in Velmar, police in the capital said. | Velmar | the first place named behind the figure
            Nine people were killed in the capital, Tarn, on Monday. | the capital, Tarn | the first place named behind the figure
            """)
    void aPlaceWithANameIsThatPlace(String text, String place, String reason) {
        assertPlace(text, place, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The leader of the opposition told a rally in Arden on Sunday that hundreds had died of cholera.
            At a rally in Arden she said that 40 people had been killed.
            Rask told supporters at a rally in the southern town of Arden on 10 May that 40 people had died.
            The minister, on a visit to Arden on Sunday, said 40 people had died.
            During a debate in parliament in Arden the minister put the death toll at 40.
            The mayor said at a vigil in Arden on Sunday that 40 people had been killed.
            Forty people were killed, she said at a meeting of survivors in Arden.
            Speaking to reporters in Arden, the minister said 40 people had been killed.
            Rask told Globawire in Arden on Sunday that 40 people had been killed.
            In a speech in the capital, Arden, on Sunday Rask said 40 people had been killed.
            She had a list from Arden, she told a crowd in Arden. At a rally last Sunday she had claimed that hundreds were dead.
            The party keeps its list in Arden. At a rally last Sunday she had claimed that hundreds were dead.
            The leader of the opposition spoke at a rally in Arden on 10 May. Cholera has killed 40 people.
            Forty people were killed when the ferry sank; survivors were treated at St Brice's Hospital in Arden.
            Forty people were killed. Others were taken to a hospital in Arden.
            Forty people were killed and survivors were being treated in Arden.
            A student had been on life support at Arden General. The mayor said that six people had died.
            Others are in critical condition in Arden. The mayor said that six people had died.
            """)
    void whereSomebodySpokeOrWasTreatedIsNotWhereTheyDied(String text) {
        assertThat(TollTable.tolls(text)).isNotEmpty().allSatisfy(toll -> {
            assertThat(toll.place()).isEmpty();
            assertThat(toll.day()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A bomb killed nine people at a rally in Arden. | Arden
            At a rally in Arden a bomb killed nine people, police said. | Arden
            Police said nine people were killed at a vigil in Arden. | Arden
            The army said in Arden nine people were killed. | Arden
            Nine people were killed and 20 were being treated at St Brice's Hospital in Arden after a fire in Holm. | Holm
            A fire at Brice General Hospital killed nine people. | Brice General Hospital
            A fire at a hospital in Arden killed nine people. | Arden
            Nine people who had been taken hostage in Arden were killed. | Arden
            """)
    void whoWasKilledAtARallyOrInAHospitalWasKilledThere(String text, String place) {
        assertThat(TollTable.tolls(text))
                .isNotEmpty()
                .filteredOn(toll -> toll.harm() == Harm.KILLED)
                .allSatisfy(toll -> assertThat(toll.place()).contains(place));
    }

    private static void assertPlace(String text, String place, String reason) {
        assertThat(TollTable.tolls(text)).hasSize(1).allSatisfy(toll -> {
            assertThat(toll.place()).contains(place);
            assertThat(toll.grounds().stream()
                            .filter(ground -> ground.field().equals("place"))
                            .map(Ground::reason))
                    .containsExactly(reason);
            assertThat(toll.grounds().stream()
                            .filter(ground -> ground.field().equals("place"))
                            .flatMap(ground -> ground.words().stream())
                            .map(span -> span.of(text)))
                    .containsExactly(place);
        });
    }
}
