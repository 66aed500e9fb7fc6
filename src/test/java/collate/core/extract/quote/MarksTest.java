package collate.core.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void curlyStraightAngledAndDoubledMarksPair() {
        assertThat(marked("“one two” \"three four\" «five six» ``seven eight'' ''nine ten''"))
                .containsExactly("“one two”", "\"three four\"", "«five six»", "``seven eight''", "''nine ten''");
    }

    @Test
    void singleMarksAreToldFromApostrophes() {
        assertThat(marked("The voters’ mayor wouldn't say ‘it’s the boys’ fault,’ they said."))
                .containsExactly("‘it’s the boys’ fault,’");
    }

    @Test
    void marksWithinMarksBelongToTheOuterPair() {
        assertThat(marked("“He said ‘no’ twice” and “she said “yes” once”"))
                .containsExactly("“He said ‘no’ twice”", "“she said “yes” once”");
    }

    @Test
    void anOpenMarkHoldsToTheEndOfItsParagraph() {
        assertThat(marked("He said: “one two.\n“three four.” five")).containsExactly("“one two.", "“three four.”");
    }

    private static List<String> marked(String text) {
        var tokens = Tokens.of(Reading.of(text));
        return new Marks(tokens)
                .pairs().stream()
                        .map(words -> tokens.span(words.open(), words.close()).of(text))
                        .toList();
    }
}
