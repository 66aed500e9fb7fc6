package collate.index;

import static org.assertj.core.api.Assertions.assertThat;

import collate.index.Readable.Furniture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text without its furniture. */
class ReadableTest {
    @Test
    void leavesOutFurnitureAndMendsCharacters() {
        var text = "Read more. The mayorâ€™s words. Sign up.";
        var noise = List.of(Furniture.of(0, 10, null), Furniture.of(20, 23, "’"), Furniture.of(32, 40, null));
        assertThat(Readable.of(text, 0, noise)).isEqualTo("  The mayor’s words.  ");
    }

    @Test
    void takesAPartOfALongerText() {
        assertThat(Readable.of("mayorâ€™s words", 15, List.of(Furniture.of(0, 10, null), Furniture.of(20, 23, "’"))))
                .isEqualTo("mayor’s words");
    }
}
