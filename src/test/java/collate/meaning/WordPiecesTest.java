package collate.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final List<String> VOCABULARY = List.of(
            "[UNK]", "[CLS]", "[SEP]", "the", "light", "##house", "##ho", "##use", "##s", "cafe", "don", "'", "t", "!",
            "$", "#", "海", "5");

    private final WordPieces pieces = new WordPieces(numbered());

    private static Map<String, Integer> numbered() {
        var numbered = new HashMap<String, Integer>();
        VOCABULARY.forEach(piece -> numbered.put(piece, numbered.size()));
        return numbered;
    }

    private List<String> cut(String text) {
        return cut(text, 128);
    }

    private List<String> cut(String text, int most) {
        return Arrays.stream(pieces.of(text, most))
                .mapToObj(number -> VOCABULARY.get((int) number))
                .toList();
    }

    @Test
    void aWordFallsIntoTheLongestPiecesThatAreKnown() {
        assertThat(cut("The lighthouses")).containsExactly("[CLS]", "the", "light", "##house", "##s", "[SEP]");
    }

    @Test
    void aWordWithAnUnknownRestIsUnknownAsAWhole() {
        assertThat(cut("the lightship")).containsExactly("[CLS]", "the", "[UNK]", "[SEP]");
        assertThat(cut("light".repeat(21) + " the")).containsExactly("[CLS]", "[UNK]", "the", "[SEP]");
    }

    @Test
    void marksStandAloneAndAccentsFall() {
        assertThat(cut("Don't!")).containsExactly("[CLS]", "don", "'", "t", "!", "[SEP]");
        assertThat(cut("$5 #CAFÉ")).containsExactly("[CLS]", "$", "5", "#", "cafe", "[SEP]");
        assertThat(cut("the海海")).containsExactly("[CLS]", "the", "海", "海", "[SEP]");
    }

    @Test
    void spacesOfAnyKindPartAndWhatIsNotSeenIsPassedOver() {
        assertThat(cut("the\u00A0light\tthe\r\n light\u200Bs"))
                .containsExactly("[CLS]", "the", "light", "the", "light", "##s", "[SEP]");
        assertThat(cut(" \uFFFD ")).containsExactly("[CLS]", "[SEP]");
    }

    @Test
    void ofALongTextTheFirstPiecesStay() {
        assertThat(cut("the lighthouses ".repeat(500), 5)).containsExactly("[CLS]", "the", "light", "##house", "[SEP]");
    }

    @Test
    void aVocabularyWithoutItsFrameIsRefused() {
        assertThatThrownBy(() -> new WordPieces(Map.of("the", 0))).hasMessageContaining("[CLS]");
    }
}
