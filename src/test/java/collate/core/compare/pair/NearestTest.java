package collate.core.compare.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void passagesWithTheSameTellingWordsStandSideBySide() {
        var here = List.of("Every village may keep its mill", "The dam must be mended before the autumn storms");
        var there = List.of("Mend the dam before the storms of autumn come");
        assertThat(Nearest.of(here, there)).isEqualTo(new Nearest.Places(1, 0));
        assertThat(Nearest.of(there, here)).isEqualTo(new Nearest.Places(0, 1));
    }

    @Test
    void whatSharesNothingIsShownFromTheBeginning() {
        assertThat(Nearest.of(List.of("One mill", "Two boats"), List.of("A harvest", "A lighthouse")))
                .isEqualTo(new Nearest.Places(0, 0));
    }
}
