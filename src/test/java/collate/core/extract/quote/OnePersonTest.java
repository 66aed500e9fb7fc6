package collate.core.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.extract.quote.OnePerson.Named;
import java.util.List;
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

    private static List<Named> named(List<String> names) {
        return names.stream().map(name -> new Named(names.indexOf(name), name)).toList();
    }
}
