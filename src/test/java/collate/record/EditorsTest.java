package collate.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditorsTest {
    @Test
    void theFirstThreeAreNamedAndTheOthersCounted() {
        assertThat(new Editors(List.of("Ann")).ask()).isEqualTo("ask Ann");
        assertThat(new Editors(List.of("Ann", "Ben")).ask()).isEqualTo("ask Ann or Ben");
        assertThat(new Editors(List.of("Ann", "Ben", "Cleo")).ask()).isEqualTo("ask Ann, Ben or Cleo");
        assertThat(new Editors(List.of("Ann", "Ben", "Cleo", "Dan")).ask())
                .isEqualTo("ask Ann, Ben, Cleo or one other editor");
        assertThat(new Editors(List.of("Ann", "Ben", "Cleo", "Dan", "Eve")).ask())
                .isEqualTo("ask Ann, Ben, Cleo or 2 other editors");
        assertThat(new Editors(List.of()).ask()).startsWith("nobody here is an editor yet");
    }
}
