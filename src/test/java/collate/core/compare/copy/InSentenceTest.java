package collate.core.compare.copy;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.text.Span;
import org.junit.jupiter.api.Test;

/** When two articles state a claim in the same words. */
class InSentenceTest {
    private static final String WIRE =
            "The sea was calm. On Monday the coast guard said 17 people were injured off Port Orlow. Nobody knew more.";

    private static InSentence of(String text, String passage) {
        var start = text.indexOf(passage);
        return InSentence.of(text, new Span(start, start + passage.length()));
    }

    @Test
    void marksSpacesAndCaseTellNoCopiesApart() {
        assertThat(of("“We heard  it”, Brandt SAID.", "We heard  it"))
                .isEqualTo(of("\"We heard it,\" Brandt said", "We heard it"));
    }

    @Test
    void whatStandsBeforeAndAfterTheSentenceDoesNotMatter() {
        var copy =
                "Rescuers searched all night.\nOn Monday the coast guard said 17 people were injured off Port Orlow.";
        assertThat(of(copy, "17 people")).isEqualTo(of(WIRE, "17 people"));
    }

    @Test
    void theDatelineThatACopyLeavesOutDoesNotMatter() {
        for (var dateline :
                new String[] {"PORT ORLOW, March 12 (Agency) - ", "Port Orlow, Avaria (Agency) — ", "ORLOW: "}) {
            assertThat(of(
                            dateline + "On Monday the coast guard said 17 people were injured off Port Orlow.",
                            "17 people"))
                    .as(dateline)
                    .isEqualTo(of(WIRE, "17 people"));
        }
        assertThat(of("A note: On Monday the coast guard said 17 people were injured off Port Orlow.", "17 people"))
                .isNotEqualTo(of(WIRE, "17 people"));
    }

    @Test
    void anyOtherWordOfTheSentenceDoes() {
        for (var change :
                new String[][] {{"17", "19"}, {"Monday", "Tuesday"}, {"coast guard", "navy"}, {"injured", "hurt"}}) {
            var copy = WIRE.replace(change[0], change[1]);
            assertThat(of(copy, "people")).as(change[1]).isNotEqualTo(of(WIRE, "people"));
        }
    }

    @Test
    void theSameWordsAtAnotherPlaceOfTheSentenceAreAnotherPassage() {
        var both = "It killed 12 people in Arden and 12 people in Tolm.";
        assertThat(of(both, "12 people in")).isNotEqualTo(of(both.replaceFirst("12", "ab"), "12 people in"));
        assertThat(InSentence.of(both, new Span(10, 19))).isNotEqualTo(InSentence.of(both, new Span(33, 42)));
    }

    @Test
    void aPassageOverSeveralSentencesHasAllOfThem() {
        var text = "He spoke late. “It sank. We saw it.” Nobody answered.";
        assertThat(of(text, "“It sank. We saw it.”"))
                .isEqualTo(new InSentence(
                        java.util.List.of(),
                        of("It sank we saw it", "It sank we saw it").words(),
                        java.util.List.of()));
    }
}
