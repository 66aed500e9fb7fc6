package collate.core.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Numbers in digits and in words. */
class NumeralsTest {

    @Test
    void digitsMayBeGroupedAndScaled() {
        assertNumber("1,400", 1_400);
        assertNumber("12 000", 12_000);
        assertNumber("1.4 million", 1_400_000);
        assertNumber("1.2m", 1_200_000);
        assertNumber("5 lakh", 500_000);
        assertNumber("2 and a half million", 2_500_000);
    }

    @Test
    void wordsAddUp() {
        assertNumber("thirty-nine", 39);
        assertNumber("one thousand four hundred", 1_400);
        assertNumber("fourteen hundred", 1_400);
        assertNumber("a hundred and five", 105);
        assertNumber("two hundred thousand", 200_000);
        assertNumber("half a million", 500_000);
        assertNumber("a quarter of a million", 250_000, 1);
        assertNumber("two dozen", 24);
        assertNumber("half a dozen", 6);
    }

    @Test
    void aPartOfAPersonIsNoCount() {
        assertThat(at("3.5 people", 0)).isEmpty();
        assertThat(at("a people", 0)).isEmpty();
    }

    @Test
    void onlyTheNumberIsRead() {
        assertThat(at("two women", 0)).contains(new Numeral(0, 0, 2));
        assertThat(at("one hundred and sixty dead", 0)).contains(new Numeral(0, 3, 160));
        assertThat(at("three and four", 0)).contains(new Numeral(0, 0, 3));
    }

    @Test
    void vagueCountsHaveALeast() {
        assertThat(vague("dozens")).contains(new Numeral(0, 0, 24));
        assertThat(vague("scores")).contains(new Numeral(0, 0, 40));
        assertThat(vague("hundreds")).contains(new Numeral(0, 0, 200));
        assertThat(vague("thousands")).contains(new Numeral(0, 0, 2_000));
        assertThat(vague("several")).contains(new Numeral(0, 0, 3));
        assertThat(vague("tens of thousands")).contains(new Numeral(0, 2, 20_000));
        assertThat(vague("several hundred")).contains(new Numeral(0, 1, 300));
        assertThat(vague("many")).isEmpty();
    }

    private static void assertNumber(String words, long value) {
        assertNumber(words, value, 0);
    }

    private static void assertNumber(String words, long value, int from) {
        assertThat(at(words, from).map(Numeral::value)).as(words).contains(value);
    }

    private static Optional<Numeral> at(String text, int token) {
        return Numerals.at(Tokens.of(Reading.of(text)), token);
    }

    private static Optional<Numeral> vague(String text) {
        return VagueCounts.at(Tokens.of(Reading.of(text)), 0);
    }
}
