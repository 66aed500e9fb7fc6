package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Ground;
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
