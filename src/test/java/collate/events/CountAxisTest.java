package collate.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountAxisTest {
    @Test
    void stepsAreRound() {
        assertThat(CountAxis.upTo(1484, 4).lines()).isEqualTo(List.of(0L, 500L, 1000L, 1500L));
        assertThat(CountAxis.upTo(3, 5).lines()).isEqualTo(List.of(0L, 1L, 2L, 3L));
        assertThat(CountAxis.upTo(11_660, 5).step()).isEqualTo(5000);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 99, 1_000, 123_456, 9_999_999_999L, 1_000_000_000_000L})
    void reachesTheHighestCountWithFewLines(long most) {
        var axis = CountAxis.upTo(most, 5);
        assertThat(axis.top()).isGreaterThanOrEqualTo(Math.max(1, most));
        assertThat(axis.lines()).hasSizeLessThanOrEqualTo(6);
    }
}
