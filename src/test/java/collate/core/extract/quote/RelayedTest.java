package collate.core.extract.quote;

import static collate.core.extract.quote.QuoteLines.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelayedTest {

    @Test
    void theOneQuotedSpeaksAndTheAgencyIsTheChannel() {
        var quote = quotes("“The pier is closed,” the Norge agency quoted harbour spokesman Peter Lind as saying.")
                .getFirst();
        assertThat(quote.speaker()).contains("Peter Lind");
        assertThat(quote.channel()).contains("the Norge agency");
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
}
