package collate.core.extract.quote;

import static collate.core.extract.quote.QuoteLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said at one time is one quote, however often the article breaks it. */
class UtteranceTest {
    @Test
    void speechThatGoesOnAfterTheVerbIsOneQuote() {
        assertThat(lines("“The pier is closed,” Olga Brandt said. “Nobody may fish there.”"))
                .containsExactly(
                        "DIRECT Olga Brandt: “The pier is closed,” / “Nobody may fish there.” [speaker-after]");
    }

    @Test
    void speechOverParagraphsIsOneQuote() {
        assertThat(lines(
                        "“The pier is closed,” Olga Brandt said.\n\n“Nobody may fish there.\n\n“And nobody may swim.”"))
                .containsExactly(
                        "DIRECT Olga Brandt: “The pier is closed,” / “Nobody may fish there. / “And nobody may swim.” [speaker-after]");
    }

    @Test
    void whatHangsOnItsVerbIsReadFromThere() {
        var text = "Olga Brandt called on the town to wait “until the ice is gone.”";
        var quote = QuoteLines.quotes(text).getFirst();
        assertThat(quote.span().of(text)).isEqualTo("called on the town to wait “until the ice is gone.”");
        assertThat(quote.value().of(text)).isEqualTo("on the town to wait “until the ice is gone.”");
    }

    @Test
    void aSentenceThatItsSpeakerCutsInTwoIsOneQuote() {
        assertThat(lines("The pier, Olga Brandt said, has been closed for years."))
                .containsExactly("INDIRECT Olga Brandt: The pier / has been closed for years [clause-before]");
        assertThat(lines("The pier is closed, Olga Brandt said. The road is open, Pavel Horak said."))
                .hasSize(2);
    }

    @Test
    void nextVerbOfSayingBeginsAnother() {
        assertThat(lines("“The pier is closed,” Olga Brandt said. “For years,” she added."))
                .hasSize(2);
    }

    @Test
    void partsOfTwoPeopleAreTwoQuotes() {
        assertThat(lines("“The pier is closed,” Olga Brandt said. “I will swim,” Pavel Horak replied. “Every day.”"))
                .containsExactly(
                        "DIRECT Olga Brandt: “The pier is closed,” [speaker-after]",
                        "DIRECT Pavel Horak: “I will swim,” / “Every day.” [speaker-after]");
    }
}
