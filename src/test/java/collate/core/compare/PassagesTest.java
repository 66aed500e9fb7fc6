package collate.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private record Piece(long article, String words) {}

    private static final Piece DAM =
            new Piece(1, "Every village may guard its dam but has to keep the river open for all");
    private static final Piece URGENT = new Piece(1, "It is vital to keep the flood from reaching the old town");
    private static final Piece URGENT_TOO =
            new Piece(2, "The most urgent task is to keep the flood from reaching the old town’s streets");

    private static List<List<String>> lines(Piece... pieces) {
        return Passages.of(List.of(pieces), Piece::article, Piece::words).stream()
                .map(passage -> passage.stream()
                        .map(line -> line.places().stream()
                                        .map(place -> place.article() + ": ")
                                        .collect(Collectors.joining())
                                + text(line.words()))
                        .toList())
                .toList();
    }

    private static String text(Marked marked) {
        return marked.parts().stream().map(Marked.Part::words).collect(Collectors.joining());
    }

    @Test
    void eachPassageStandsWithItsOwnRenderings() {
        var other = new Piece(2, "All villages may guard their dams but must keep the river open for everyone");
        assertThat(lines(DAM, URGENT, URGENT_TOO, other))
                .containsExactly(
                        List.of("1: " + DAM.words(), "2: " + other.words()),
                        List.of("1: " + URGENT.words(), "2: " + URGENT_TOO.words()));
    }

    @Test
    void brokenPassageIsPutTogetherAgain() {
        var right = new Piece(2, "All villages may guard their dams");
        var duty = new Piece(2, "they have to keep the river open for all");
        assertThat(lines(DAM, right, duty))
                .containsExactly(List.of("1: " + DAM.words(), "2: " + right.words() + " … " + duty.words()));
    }

    @Test
    void piecesThatComeBeforeTheWholeStillFindIt() {
        var right = new Piece(2, "All villages may guard their dams");
        var duty = new Piece(2, "they have to keep the river open for all");
        var whole = new Piece(3, DAM.words());
        assertThat(lines(right, duty, whole))
                .containsExactly(List.of("2: " + right.words() + " … " + duty.words(), "3: " + whole.words()));
    }

    @Test
    void whatAnArticleSaysAgainIsNoSecondHalf() {
        var again = new Piece(1, "Every village may guard its dam");
        assertThat(lines(DAM, again)).containsExactly(List.of("1: " + DAM.words(), "1: " + again.words()));
        assertThat(lines(DAM, DAM)).containsExactly(List.of("1: " + DAM.words()));
    }

    @Test
    void whatArticlesPrintWordForWordIsOneLineOfThemAll() {
        var copy = new Piece(3, DAM.words().replace(" ", "\u00a0"));
        var other = new Piece(2, "All villages may guard their dams but must keep the river open for everyone");
        assertThat(lines(DAM, other, copy)).containsExactly(List.of("1: 3: " + DAM.words(), "2: " + other.words()));
    }

    @Test
    void whatOnlyOneArticlePrintsStandsAloneAndUnmarked() {
        assertThat(Passages.of(List.of(DAM, URGENT_TOO), Piece::article, Piece::words))
                .hasSize(2)
                .allSatisfy(passage ->
                        assertThat(passage.getFirst().words().parts()).hasSize(1));
    }
}
