package collate.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContextTest {
    @Test
    void goesNoFurtherThanTheSentence() {
        assertThat(Context.before("fell. The bridge broke on ")).isEqualTo("The bridge broke on ");
        assertThat(Context.after(" at noon. Nobody")).isEqualTo(" at noon.");
        assertThat(Context.after(".\nNobody")).isEqualTo(".");
        assertThat(Context.before("")).isEmpty();
        assertThat(Context.after("")).isEmpty();
    }

    @Test
    void saysWhereMoreIsLeftOut() {
        assertThat(Context.before("ster said the bridge broke on ")).isEqualTo("… said the bridge broke on ");
        assertThat(Context.after(" when the river rose abo")).isEqualTo(" when the river rose …");
    }
}
