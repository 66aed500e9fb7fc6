package collate.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.text.TextChange.Changed;
import collate.core.text.TextChange.Part;
import collate.core.text.TextChange.Unchanged;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextChangeTest {
    @Test
    void marksTheWordsThatOnlyOneVersionHas() {
        var before = "One stays.\n\nAt least 1,400 people died.\n\nThree stays.\n\nFour stays.";
        var after = "One stays.\n\nAbout 1,200 people died.\n\nThree stays.\n\nFour stays.";
        assertThat(TextChange.between(before, after))
                .containsExactly(
                        new Unchanged(1),
                        new Changed(
                                List.of(new Part("At least 1,400", true), new Part(" people died.", false)),
                                List.of(new Part("About 1,200", true), new Part(" people died.", false))),
                        new Unchanged(2));
    }

    @Test
    void addedParagraphStandsAgainstNothing() {
        assertThat(TextChange.between("One stays.", "One stays.\n\nTwo is new."))
                .containsExactly(new Unchanged(1), new Changed(List.of(), List.of(new Part("Two is new.", true))));
    }
}
