package collate.core.compare.copy;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.compare.Marked;
import collate.core.compare.Wording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final String SOURCE = """
            The pilot boat left the old harbour at dawn with four crates of medicine.
            Advertisement
            The wind had turned by noon and the coast guard closed both lanes to the islands.
            Nobody was hurt.""";

    private static final String COPY = """
            Nobody was hurt.
            The pilot boat left the old harbour at dawn with five crates of medicine.
            A reporter of this paper stood on the quay all night and counted the lamps.""";

    @Test
    void eachSentenceIsTheSameChangedOrAlone() {
        var texts = SideBySide.of(SOURCE, COPY);
        assertThat(texts.copy())
                .extracting(SideBySide.Sentence::fate)
                .containsExactly(SideBySide.Fate.SAME, SideBySide.Fate.CHANGED, SideBySide.Fate.ALONE);
        assertThat(texts.source())
                .extracting(SideBySide.Sentence::fate)
                .containsExactly(SideBySide.Fate.CHANGED, SideBySide.Fate.ALONE, SideBySide.Fate.SAME);
        assertThat(List.of(texts.percent(), texts.kept(), texts.changed(), texts.added(), texts.cut()))
                .containsExactly(67L, 2L, 1L, 1L, 1L);
    }

    @Test
    void aSentenceDoesNotEndAtAnHourATitleOrAnInitial() {
        var text =
                "It broke at 6 a.m. on Tuesday. Dr. Rask of St. Anne saw it. Per J. Holm fled from the U.S. He is well.";
        assertThat(SideBySide.of(text, "").source())
                .extracting(SideBySide.Sentence::words)
                .containsExactly(
                        "It broke at 6 a.m. on Tuesday.",
                        "Dr. Rask of St. Anne saw it.",
                        "Per J. Holm fled from the U.S.",
                        "He is well.");
    }

    @Test
    void anArticleBesideItselfIsWhole() {
        assertThat(SideBySide.of(SOURCE, SOURCE).isWhole()).isTrue();
        assertThat(SideBySide.of(SOURCE, "").percent()).isZero();
    }

    @Test
    void theSourceIsTheOneThatTheOthersStandIn() {
        var kin = List.of(
                new Kin(1, 2, new Likeness(50, 60, 200)),
                new Kin(2, 3, new Likeness(80, 200, 90)),
                new Kin(1, 3, new Likeness(20, 60, 90)));
        assertThat(Kin.source(List.of(1L, 2L, 3L), kin)).isEqualTo(2);
        assertThat(Kin.source(List.of(7L, 4L), List.of(new Kin(4, 7, new Likeness(50, 50, 50)))))
                .isEqualTo(7);
    }

    @Test
    void aNewArticleIsNotComparedOverFurniture() {
        var holders = Map.of(5, List.of(1L, 2L, 3L, 4L), 9, List.of(2L));
        var sizes = Map.of(1L, 20, 2L, 20, 3L, 20, 4L, 20);
        var lookout = Lookout.of(new int[] {5, 6, 7, 8, 9, 10}, holders, sizes);
        assertThat(lookout.furnished()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(lookout.leads()).containsExactly(2L);
    }

    @Test
    void inAChangedSentenceTheWordsThatChangedAreMarked() {
        var texts = SideBySide.of(SOURCE, COPY);
        assertThat(changed(texts.inSource(texts.source().getFirst()))).containsExactly("four");
        assertThat(changed(texts.inCopy(texts.copy().get(1)))).containsExactly("five");
        assertThat(texts.keptWords()).isEqualTo(", 1 of them changed");
        assertThat(SideBySide.of(SOURCE, SOURCE).keptWords()).isEmpty();
    }

    private static List<String> changed(Marked marked) {
        return marked.parts().stream()
                .filter(part -> part.how() != Wording.Kind.SAME)
                .map(Marked.Part::words)
                .toList();
    }
}
