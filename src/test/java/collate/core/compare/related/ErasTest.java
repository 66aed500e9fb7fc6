package collate.core.compare.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErasTest {
    private final Lexicon lexicon = new Lexicon();
    private final Tags tags = new Tags(Map.of());
    private final Eras eras = new Eras(
            Stream.concat(many("A comet was seen in March 2011."), many("The ferry strike of 2019."))
                    .toList(),
            lexicon);

    private Stream<Profile> many(String text) {
        return IntStream.range(0, 12).mapToObj(_ -> counted(text));
    }

    private Profile counted(String text) {
        var profile = profile(text);
        lexicon.count(profile.all());
        return profile;
    }

    private Profile profile(String text) {
        return Profile.of(new Passage("", text, "", "", Optional.empty()), lexicon, new Lexicon(), tags);
    }

    @Test
    void wordsPullAClaimToTheirYear() {
        assertThat(eras.pull(profile("Who saw a comet?"), 2011)).isPositive();
        assertThat(eras.pull(profile("Who saw a comet?"), 2019)).isNegative();
        assertThat(eras.pull(lexicon.known("ferri"), 2019)).isPositive();
    }

    @Test
    void aYearThatTheClaimNamesDecides() {
        assertThat(eras.pull(profile("A ferry in 2011"), 2011)).isPositive();
    }

    @Test
    void wordsAndYearsThatAreNotKnownPullNowhere() {
        assertThat(eras.pull(profile("Who knows?"), 2019)).isZero();
        assertThat(eras.pull(profile("A ferry"), 1999)).isZero();
        assertThat(eras.pull(lexicon.known("march"), 1999)).isZero();
        assertThat(new Eras(List.of(), lexicon).pull(profile("A ferry"), 2019)).isZero();
    }
}
