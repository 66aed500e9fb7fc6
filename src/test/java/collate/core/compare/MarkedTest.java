package collate.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.compare.Marked.Part;
import collate.core.compare.Wording.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTest {
    private static final String HERE = "Every town has the right to self-defence, he said";
    private static final String THERE = "All towns have the right to self-defense";

    @Test
    void cutsBothTextsWhereTheyDiffer() {
        var wording = Wording.of(HERE, THERE);
        assertThat(Marked.here(HERE, wording).parts())
                .contains(new Part("defence", Kind.SPELLING), new Part("he said", Kind.ONLY_HERE));
        assertThat(Marked.there(THERE, wording).parts()).contains(new Part("defense", Kind.SPELLING));
    }

    @Test
    void losesNoCharacter() {
        var wording = Wording.of(HERE, THERE);
        assertThat(List.of(joined(Marked.here(HERE, wording)), joined(Marked.there(THERE, wording))))
                .containsExactly(HERE, THERE);
        assertThat(joined(Marked.plain(HERE))).isEqualTo(HERE);
    }

    private static String joined(Marked marked) {
        return marked.parts().stream().map(Part::words).collect(Collectors.joining());
    }
}
