package collate.core.compare.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RestatedTest {
    private final Lexicon lexicon = new Lexicon();
    private final Restated restated = new Restated(IntStream.range(0, 20)
            .boxed()
            .flatMap(i -> Stream.of(
                    claim("Guns in Harbor" + i, "Firearms near a silo" + i),
                    claim("Ferry Tickets Sold at Kiosk" + i, "Tickets of the ferry are sold by agent" + i)))
            .toList());

    private Profile claim(String title, String text) {
        return Profile.of(
                new Passage("", text, title, "", Optional.empty()), lexicon, new Lexicon(), new Tags(Map.of()));
    }

    @Test
    void whatTitlesCallOtherwiseThanTextsIsPutForOneAnother() {
        assertThat(chance("gun", "firearm")).isGreaterThan(0.8).isEqualTo(chance("firearm", "gun"));
        assertThat(chance("gun", "silo7")).isLessThan(0.2);
    }

    @Test
    void whatStandsInBothIsPutForNothing() {
        assertThat(restated.of(List.of(lexicon.known("ferri")), lexicon)).isEmpty();
    }

    @Test
    void anEmptyArchiveKnowsNone() {
        assertThat(new Restated(List.of()).of(List.of(0), lexicon)).isEmpty();
    }

    private double chance(String word, String other) {
        return restated.of(List.of(lexicon.known(word)), lexicon)
                .getOrDefault(lexicon.known(other), new Restated.Match(0, 0, 0))
                .chance();
    }
}
