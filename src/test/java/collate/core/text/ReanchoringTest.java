package collate.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReanchoringTest {
    private static final String BEFORE = """
            Water rose in the night.
            Officials of the valley said at least 1,400 people were killed near Arden on 7 October.
            The mayor, Tilda Rask, did not leave the town. Relentless rain fell for three days.""";

    @Test
    void sameWordsMoveWithTheirPlace() {
        var after = "A new first line 😀.\n" + BEFORE;
        assertThat(carried("killed near Arden", after)).isEqualTo(new Carry.Same(span(after, "killed near Arden")));
    }

    @Test
    void movedParagraphIsFoundWhereItStandsNow() {
        var after = """
                The mayor, Tilda Rask, did not leave the town. Relentless rain fell for three days.
                Water rose in the night.
                Officials of the valley said at least 1,400 people were killed near Arden on 7 October.""";
        assertThat(carried("Tilda Rask, did not leave the town", after))
                .isEqualTo(new Carry.Same(span(after, "Tilda Rask, did not leave the town")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at least 1,400 people were killed | at least 1,200 people were killed | text changed: 1,400 → 1,200
            at least 1,400 people were killed | about 1,400 people were killed    | text changed: least → about
            did not leave the town            | did leave the town                | text changed: not is gone
            killed near Arden on 7 October    | killed near Holm on 7 October     | text changed: Arden → Holm
            rain fell for three days          | rain fell for four days           | text changed: three → four
            """)
    void figureNumberWordNameOrNegationIsNeverCarriedByLikeness(String words, String now, String why) {
        var after = BEFORE.replace(words, now);
        assertThat(carried(words, after)).isEqualTo(new Carry.Orphan(why, Optional.of(span(after, now))));
    }

    @Test
    void otherWordsMoveWhenAllThatDecidesIsUnchanged() {
        var after = BEFORE.replace("people were killed", "people were found killed");
        assertThat(carried("said at least 1,400 people were killed near Arden", after))
                .isEqualTo(new Carry.Reworded(
                        span(after, "said at least 1,400 people were found killed near Arden"),
                        "1 word more, figures and names agree"));
    }

    @Test
    void wordsThatAreGoneAreAnOrphanWithNothingInstead() {
        var after = BEFORE.replace(" Relentless rain fell for three days.", "");
        assertThat(carried("Relentless rain fell for three days.", after))
                .isEqualTo(new Carry.Orphan("the words are gone", Optional.empty()));
    }

    @Test
    void typoElsewhereMovesNothing() {
        var after = BEFORE.replace("Water rose", "Waters rose");
        assertThat(carried("at least 1,400 people", after))
                .isEqualTo(new Carry.Same(span(after, "at least 1,400 people")));
    }

    @Test
    void unchangedTextCarriesEverySpanToItself() {
        for (var start = 0; start < BEFORE.length() - 6; start++) {
            var span = new Span(start, start + 6);
            if (!span.of(BEFORE).isBlank()) {
                assertThat(new Reanchoring(BEFORE, BEFORE).carry(span)).isEqualTo(new Carry.Same(span));
            }
        }
    }

    private static Carry carried(String words, String after) {
        return new Reanchoring(BEFORE, after).carry(span(BEFORE, words));
    }

    private static Span span(String text, String words) {
        var start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
