package collate.core.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import collate.core.extract.quote.OnePerson.Named;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnePersonTest {
    @ParameterizedTest
    @CsvSource({
        "Rask, Tilda Rask",
        "T. Rask, Tilda Rask",
        "T. M. Rask, Tilda Maria Rask",
        "Mayor Rask, mayor Tilda Rask",
        "Al-Najjar, Omar al-Najjar"
    })
    void shortFor(String shorter, String fuller) {
        assertThat(OnePerson.isShortFor(shorter, fuller)).isTrue();
        assertThat(OnePerson.isShortFor(fuller, shorter)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Tilda Rask, Tilda Rask",
        "Tom Rask, Tilda Rask",
        "J. Rask, Tilda Rask",
        "Tilda, Tilda Rask",
        "K., Tilda K."
    })
    void notShortFor(String one, String other) {
        assertThat(OnePerson.isShortFor(one, other)).isFalse();
    }

    @Test
    void aSurnameOfManyIsAskedOfNone() {
        var few = Stream.of("Rask", "Tilda Rask", "Jon Rask").toList();
        assertThat(OnePerson.among(named(few))).hasSize(2);
        var many = List.of("Rask", "Tilda Rask", "Jon Rask", "Ada Rask", "Nils Rask");
        assertThat(OnePerson.among(named(many))).isEmpty();
    }

    /** As many as an archive of a year has: each held against each would take half a minute. */
    @Test
    void thousandsOfPersonsAreAskedAboutAtOnce() {
        var names = IntStream.range(0, 8_000)
                .mapToObj(at -> at % 2 == 0 ? "Surname" + at : "Given" + at + " Surname" + (at - 1))
                .toList();
        var persons = IntStream.range(0, names.size())
                .mapToObj(at -> new Named(at, names.get(at)))
                .toList();
        assertThat(assertTimeout(Duration.ofSeconds(5), () -> OnePerson.among(persons)))
                .hasSize(4_000);
    }

    private static List<Named> named(List<String> names) {
        return names.stream().map(name -> new Named(names.indexOf(name), name)).toList();
    }

    @Test
    void aNameWithARoleOrAGivenNameIsAPersons() {
        assertThat(OnePerson.isOne("Village head Orlek Dent")).isTrue();
        assertThat(OnePerson.isOne("Mayor Dent")).isTrue();
        assertThat(OnePerson.isOne("Border Gazette")).isFalse();
    }
}
