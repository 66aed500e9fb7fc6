package collate.matrix;

import static org.assertj.core.api.Assertions.assertThat;

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
}
