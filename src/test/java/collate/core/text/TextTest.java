package collate.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void aSpanIsNeverEmptyNorReversed() {
        assertThatThrownBy(() -> new Span(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void paragraphsLeaveOutBlankLinesAndTheSpaceAround() {
        assertThat(Paragraphs.of("\n one \n\u00a0\n\ttwo")).containsExactly(new Span(2, 5), new Span(10, 13));
    }

    @Test
    void aQuoteSelectorNeverCutsASurrogatePair() {
        var text = "\ud83d\ude4f" + "x".repeat(31) + "word" + "y".repeat(31) + "\ud83d\ude4f";
        var selector = QuoteSelector.of(text, new Span(33, 37));
        assertThat(selector).isEqualTo(new QuoteSelector("word", "x".repeat(31), "y".repeat(31)));
        assertThat(CodePoints.before(text, 33)).isEqualTo(32);
    }

    @Test
    void pageFurnitureIsNamedByItsRule() {
        assertThat(NoiseFinder.in("Advertisement\nThree died.\nRead Time: 2 mins\n[video-player id=7]\nLeave a Reply"))
                .extracting(Noise::rule)
                .containsExactly("advertisement", "read-time", "shortcode", "comment-form");
    }

    @Test
    void headlinesUnderRelatedAreNoiseUntilASentence() {
        var text = "Related:\nShips leave the harbour\nPrices rise again\nThe storm killed two people.\nA line";
        assertThat(NoiseFinder.in(text))
                .extracting(noise -> noise.span().of(text))
                .containsExactly("Related:", "Ships leave the harbour", "Prices rise again");
    }

    @Test
    void aStrayCharacterOfAWrongDecodingIsNoiseThatMeansNothing() {
        var text = "ROME:Â\u00a0Two died. Âge is a word.";
        assertThat(NoiseFinder.in(text)).containsExactly(new Noise(new Span(5, 6), "mojibake", Optional.of("")));
    }

    @Test
    void aSentenceThatOnlyMentionsAnAdvertisementIsNoNoise() {
        assertThat(NoiseFinder.in("The advertisement cost a million. Read more books, she said."))
                .isEmpty();
    }
}
