package collate.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatrixFileTest {
    @Test
    void holdsWhatASpreadsheetOpens() {
        assertThat(MatrixFile.holds(2_000, 500)).isTrue();
        assertThat(MatrixFile.holds(2_000, 501)).isFalse();
        assertThat(MatrixFile.holds(1, 16_001)).isFalse();
        assertThat(MatrixFile.holds(3_000_000_000L, 4)).isFalse();
        assertThat(MatrixFile.holds(0, 0)).isTrue();
    }
}
