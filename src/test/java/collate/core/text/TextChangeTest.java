package collate.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.text.TextChange.Changed;
import collate.core.text.TextChange.Part;
import collate.core.text.TextChange.Unchanged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                                List.of(new Part("About 1,200", true), new Part(" people died.", false)),
                                1),
                        new Unchanged(2));
    }

    @Test
    void addedParagraphStandsAgainstNothing() {
        assertThat(TextChange.between("One stays.", "One stays.\n\nTwo is new."))
                .containsExactly(new Unchanged(1), new Changed(List.of(), List.of(new Part("Two is new.", true)), 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two ships sank.           | Three ships sank.                    | 1
            Two ships sank at night.  | Three ships sank at noon.            | 2
            Two ships sank.           | Two ships sank at night.             | 1
            Two old ships sank today. | Two ships sank.                      | 2
            Two ships sank.           | Early on Monday two boats went down. | 1
            """)
    void aWordInThePlaceOfAnotherIsOnePlace(String before, String after, int places) {
        assertThat(TextChange.between(before, after))
                .singleElement()
                .isInstanceOfSatisfying(
                        Changed.class, changed -> assertThat(changed.places()).isEqualTo(places));
    }
}
