package collate.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenQuoteTest {
    private record Part(long text, int number, String words) {}

    @Test
    void partsStandTogetherWithinTheirText() {
        var parts = List.of(
                new Part(7, 1, "The sluice was late"),
                new Part(7, 2, "Nobody rang"),
                new Part(7, 1, "The sluice was late"),
                new Part(8, 2, "Nobody rang the bell"));
        assertThat(BrokenQuote.places(parts, Part::text, Part::number).stream()
                        .map(place -> BrokenQuote.words(
                                place.stream().map(Part::words).toList())))
                .containsExactly("The sluice was late … Nobody rang", "The sluice was late", "Nobody rang the bell");
    }
}
