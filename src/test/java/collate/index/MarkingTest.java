package collate.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words that made a hit are marked, and no others. */
class MarkingTest {
    private static String marked(List<Marking.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.hit() ? "[" + piece.words() + "]" : piece.words())
                .collect(Collectors.joining());
    }

    @Test
    void marksWordsInEveryFormAndNumbersByValue() {
        var marking = new Marking(Question.of("1,400 kill -coast \"civil defense\""));
        assertThat(marked(marking.whole("Civil defence: fourteen hundred were killed on the coast, not 14.")))
                .isEqualTo("[Civil] [defence]: [fourteen hundred] were [killed] on the coast, not 14.");
    }

    @Test
    void marksNothingWhenNothingIsAsked() {
        assertThat(new Marking(Question.of("")).whole("A text.")).containsExactly(new Marking.Piece("A text.", false));
    }

    @Test
    void marksWhatAWordBeginsWithWhileItIsTyped() {
        assertThat(marked(new Marking(Question.unfinished("bridg")).whole("Bridges and brigades")))
                .isEqualTo("[Bridges] and brigades");
    }

    @Test
    void ofALongTextShowsThePartThatHoldsMost() {
        var text = "flood ".repeat(1) + "and nothing more happened in the long dry year ".repeat(20)
                + "until the flood took the bridge at night. " + "Then it was quiet. ".repeat(20);
        var passage = marked(new Marking(Question.of("flood bridge")).passage(text, 120));
        assertThat(passage).startsWith("… ").endsWith(" …").contains("[flood] took the [bridge]");
        assertThat(passage.length()).isLessThan(160);
    }
}
