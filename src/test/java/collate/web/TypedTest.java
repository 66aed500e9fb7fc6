package collate.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void whatIsTooLongEndsWithAWholeWord() {
        assertThat(Typed.of(" flood bridge ", 20)).isEqualTo(new Typed("flood bridge", ""));
        assertThat(Typed.of("flood bridge gate", 12)).isEqualTo(new Typed("flood bridge", "gate"));
        assertThat(Typed.of("flood bridge gate", 15)).isEqualTo(new Typed("flood bridge", "gate"));
    }

    @Test
    void oneLongWordIsCutBetweenCharacters() {
        assertThat(Typed.of("floodbridgegate", 12)).isEqualTo(new Typed("floodbridgeg", "ate"));
        assertThat(Typed.of("abc\uD83C\uDF0A", 4)).isEqualTo(new Typed("abc", "\uD83C\uDF0A"));
    }
}
