package collate.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Keys come back as they were. */
class SeenKeysTest {
    @Test
    void whatIsPackedComesBack() {
        assertThat(SeenKeys.unpacked(SeenKeys.packed(new long[0]))).isEmpty();
        var random = new Random(7);
        for (var size : new int[] {1, 2, 127, 5_000}) {
            var keys = LongStream.generate(() -> random.nextLong(1L << 40))
                    .distinct()
                    .limit(size)
                    .sorted()
                    .toArray();
            assertThat(SeenKeys.unpacked(SeenKeys.packed(keys))).isEqualTo(keys);
        }
    }

    @Test
    void newIsWhatWasNotSeen() {
        assertThat(SeenKeys.fresh(new long[] {1, 3, 5, 9}, new long[] {1, 2, 5}))
                .containsExactly(3, 9);
        assertThat(SeenKeys.fresh(new long[] {1, 3}, new long[0])).containsExactly(1, 3);
        assertThat(SeenKeys.fresh(new long[0], new long[] {4})).isEmpty();
    }
}
