package collate.core.compare.related;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.compare.words.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeTest {
    private static final Alike QUERY = new Alike(Word.of("The president of Zelenskystan vaccinated 1,500 of his cats"));

    @Test
    void aWordFindsTheOneMostLikeItInItsLetters() {
        assertThat(QUERY.to("vaccin").map(match -> match.word().written())).contains("vaccinated");
        assertThat(QUERY.to("zelenskyi").map(match -> match.word().written())).contains("Zelenskystan");
    }

    @Test
    void likenessIsTwiceTheSharedRunsByAllRuns() {
        var night = new Alike(Word.of("night"));
        assertThat(night.to("nightli").map(Alike.Match::likeness)).contains(2.0 * 4 / (4 + 6));
        assertThat(night.to("night").map(Alike.Match::likeness)).contains(1.0);
    }

    @Test
    void shortWordsNumbersAndWordsOfHalfOtherLettersAreLikeNone() {
        assertThat(List.of("cat", "1500", "xyzzy"))
                .allSatisfy(stem -> assertThat(QUERY.to(stem)).isEmpty());
    }
}
