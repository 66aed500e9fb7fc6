package collate.core.extract.quote;

import static collate.core.extract.quote.QuoteLines.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelayedTest {

    @Test
    void theOneQuotedSpeaksAndTheAgencyIsTheChannel() {
        var quote = quotes("“The pier is closed,” the Norge agency quoted harbour spokesman Peter Lind as saying.")
                .getFirst();
        assertThat(quote.speaker()).contains("Peter Lind");
        assertThat(quote.channel()).contains("the Norge agency");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quoting the harbour ministry, Norge reported: “The pier is closed.” | the harbour ministry",
                "“The pier is closed,” Norge reported on Monday, quoting Peter Lind. | Peter Lind",
                "Quoting Peter Lind, Norge reported: “The pier is closed.” | Peter Lind",
            })
    void whomAnAgencyQuotesSpeaks(String text, String speaker) {
        assertThat(quotes(text)).singleElement().satisfies(quote -> {
            assertThat(quote.speaker()).contains(speaker);
            assertThat(quote.channel()).contains("Norge");
        });
    }

    @Test
    void theOneQuotedMayStandFirst() {
        var quote = quotes("Peter Lind was quoted by Norge as saying the pier was closed.")
                .getFirst();
        assertThat(quote.speaker()).contains("Peter Lind");
        assertThat(quote.channel()).contains("Norge");
    }

    @Test
    void theChannelIsReadFromItsPreposition() {
        assertThat(quotes("In a statement, Peter Lind said the pier was closed.")
                        .getFirst()
                        .channel())
                .contains("statement");
        assertThat(quotes("“It is closed,” Peter Lind told Olga Brandt in a telephone call.")
                        .getFirst()
                        .channel())
                .contains("telephone call");
        assertThat(quotes("The statement of account pleased Peter Lind, who said it was closed.")
                        .getFirst()
                        .channel())
                .isEqualTo(Optional.empty());
    }

    @Test
    void theAddresseeIsWhomItWasToldTo() {
        assertThat(quotes("“It is closed,” Peter Lind told Olga Brandt.")
                        .getFirst()
                        .addressee())
                .contains("Olga Brandt");
    }

    @Test
    void anAddresseeIsTheirFullNameAndSomebodyDescribedIsNobody() {
        assertThat(addressees(
                        "Foreign Minister Pavel Horak told his Danish counterpart Anna Vogt that the port would open.\n"
                                + "Horak told Vogt the ships were ready.\n"
                                + "Horak told his Swedish counterpart that the ice would stay.\n"
                                + "Horak told reporters that the winter would be long."))
                .containsExactly("Anna Vogt", "Anna Vogt", "-", "reporters");
    }

    @Test
    void anAudienceIsAnAddressee() {
        assertThat(addressees("""
                        “The gauge was broken,” Olga Brandt told foreign journalists.
                        “The gauge is mended,” Brandt told parliament on Monday.
                        “The gauge must stay,” Brandt told the Security Council.
                        “The gauge is ours,” Brandt told state television.
                        “The gauge is old,” Brandt told his cabinet.
                        """))
                .containsExactly("journalists", "parliament", "Security Council", "state television", "-");
    }

    private static List<String> addressees(String text) {
        var reading = Reading.of(text);
        return new QuoteRules()
                .in(Tokens.of(reading), reading).stream()
                        .map(quote -> quote.addressee().orElse("-"))
                        .toList();
    }
}
