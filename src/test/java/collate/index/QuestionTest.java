package collate.index;

import static org.assertj.core.api.Assertions.assertThat;

import collate.index.Question.Clause;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read out of a search box. */
class QuestionTest {
    @Test
    void wordsPhrasesMinusAndFields() {
        var question = Question.of(
                "killed “at least 1,400” -Arden speaker:rask toll:1,000..1500 on:2023-10 -\"of the coast\" place:\"Old Town\"");
        assertThat(question.words()).isEqualTo("killed");
        assertThat(question.clauses())
                .containsExactly(
                        new Clause.Phrase("at least 1,400", false),
                        new Clause.Phrase("Arden", true),
                        new Clause.Named(Documents.SPEAKER, "rask", false),
                        new Clause.Toll(1_000, 1_500, false),
                        new Clause.On(LocalDate.of(2023, 10, 1), LocalDate.of(2023, 10, 31), false),
                        new Clause.Phrase("of the coast", true),
                        new Clause.Named(Documents.PLACE, "Old Town", false));
    }

    @Test
    void openEndsAndSingleValues() {
        assertThat(Question.of("toll:90 toll:1000.. toll:..20 on:2023-10-07").clauses())
                .startsWith(
                        new Clause.Toll(90, 90, false),
                        new Clause.Toll(1_000, Long.MAX_VALUE, false),
                        new Clause.Toll(0, 20, false),
                        new Clause.On(LocalDate.of(2023, 10, 7), LocalDate.of(2023, 10, 7), false));
    }

    @Test
    void whatHasNoOtherMeaningIsAWord() {
        assertThat(Question.of("toll:many on:yesterday http://a.example/b cease-fire well-known 8:30")
                        .words())
                .isEqualTo("toll:many on:yesterday http://a.example/b cease-fire well-known 8:30");
        assertThat(Question.of("toll:9..2").clauses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "-",
                "--",
                "\"\"",
                "-\"",
                "speaker:",
                "speaker:\"",
                ":",
                "::",
                "toll:..",
                "on:..",
                "on:9999999",
                "a:\"b\"c\"",
                "((",
                "AND OR NOT",
                "*",
                "?*",
                "[a TO",
                "\\",
                "^2",
                "~",
                "/re/",
                "\u0000",
                "😀",
                "-😀",
                "toll:99999999999999999999",
                "\"- -\""
            })
    void nothingTypedIsWrong(String typed) {
        var asked = new Asked(Question.unfinished(typed));
        for (var group : Group.values()) {
            assertThat(asked.query(group)).isNotNull();
        }
    }
}
