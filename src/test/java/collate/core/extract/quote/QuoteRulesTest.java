package collate.core.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Quote;
import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteRulesTest {

    @Test
    void speakerAfterTheWordsIsGivenWithTheFullName() {
        assertThat(
                        quotes(
                                "Harbour master Olga Brandt spoke first. “The pier is closed,” Brandt told reporters on Monday."))
                .containsExactly("DIRECT Olga Brandt: “The pier is closed,” [speaker-after]");
    }

    @Test
    void speakerMayFollowTheVerb() {
        assertThat(quotes("\"Nobody crossed,\" said Interior Minister Pavel Horak."))
                .containsExactly("DIRECT Pavel Horak: \"Nobody crossed,\" [speaker-after]");
    }

    @Test
    void speechGoesOnAfterItsSpeakerIsNamed() {
        assertThat(quotes("“We counted,” said Pavel Horak. “We counted twice.”"))
                .containsExactly(
                        "DIRECT Pavel Horak: “We counted,” [speaker-after]",
                        "DIRECT Pavel Horak: “We counted twice.” [goes-on]");
    }

    private static List<String> quotes(String text) {
        var reading = Reading.of(text);
        return new QuoteRules()
                .in(Tokens.of(reading), reading).stream()
                        .map(quote -> line(quote, text))
                        .toList();
    }

    private static String line(Quote quote, String text) {
        return quote.manner() + " " + quote.speaker().orElse("-") + ": "
                + quote.span().of(text) + " [" + quote.rule() + "]";
    }
}
