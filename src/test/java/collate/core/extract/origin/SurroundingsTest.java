package collate.core.extract.origin;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rain fell. Gen. Rask met the U.S. Navy on Monday. It left. | Gen. Rask met the U.S. Navy on Monday.",
                "Rain fell. Mira J. Rask came on Monday. | Mira J. Rask came on Monday.",
                "She was in the U.S. The meeting is on Monday. | The meeting is on Monday.",
                "Rask came on Monday to the U.S. “It is safe,” she said. | Rask came on Monday to the U.S.",
                "He had seen DNA. Rask came on Monday. | Rask came on Monday."
            })
    void anAbbreviationEndsNoSentence(String text, String sentence) {
        var at = text.indexOf("Monday");
        var found = Surroundings.of(text, List.of(new Span(at, at + 6)));
        assertThat(found.of(text).strip()).isEqualTo(sentence);
    }
}
