package collate.core.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Three versions of one claim made into one. */
class MergeTest {
    private static Values quote(String speaker, String role, String channel) {
        return new Values(Kind.QUOTE, Map.of(Field.SPEAKER, speaker, Field.ROLE, role, Field.CHANNEL, channel));
    }

    private final Merge merge = new Merge(
            quote("Ada", "mayor", "interview"),
            quote("Ada Lund", "mayor of Arden", "interview"),
            quote("A. Lund", "mayor", "radio"));

    @Test
    void aFieldThatBothChangedOtherwiseIsAClash() {
        assertThat(merge.clashes()).containsExactly(Field.SPEAKER);
    }

    @Test
    void aFieldThatOneChangedIsTakenAsChanged() {
        assertThat(merge.text(Field.ROLE)).isEqualTo("mayor of Arden");
        assertThat(merge.text(Field.CHANNEL)).isEqualTo("radio");
        assertThat(merge.taken()).isEqualTo(2);
    }

    @Test
    void theSameChangeTwiceIsNoClash() {
        var same = new Merge(quote("Ada", "", ""), quote("Ada Lund", "", ""), quote("Ada Lund", "", ""));
        assertThat(same.clashes()).isEmpty();
        assertThat(same.text(Field.SPEAKER)).isEqualTo("Ada Lund");
    }
}
