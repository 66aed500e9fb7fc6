package collate.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatrixFileTest {
    @Test
    void holdsWhatASpreadsheetOpens() {
        assertThat(MatrixFile.refusal(2_000, 500)).isEmpty();
        assertThat(MatrixFile.refusal(2_000, 501).orElseThrow()).contains("Choose one kind of claim");
        assertThat(MatrixFile.refusal(1, 16_001).orElseThrow())
                .contains("page by page")
                .doesNotContain("Choose one");
        assertThat(MatrixFile.refusal(3_000_000_000L, 4)).isPresent();
        assertThat(MatrixFile.refusal(0, 0)).isEmpty();
    }

    @Test
    void isNoneOfSomeRowsThatWouldPassForAll() {
        var some = new Census(Map.of(), List.of(), true);
        var silent = new Sight(1, "silent", Optional.empty(), Optional.empty(), false, 1, 1);
        assertThat(MatrixFile.refusal(silent, some, 1, 1).orElseThrow()).contains("not all of them were looked at");
        assertThat(MatrixFile.refusal(silent.withRows("all"), some, 1, 1)).isEmpty();
    }
}
