package collate.core.compare.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
    /** From Porter's paper and his vocabulary. */
    @ParameterizedTest
    @CsvSource({
        "caresses, caress",
        "ponies, poni",
        "cats, cat",
        "agreed, agre",
        "plastered, plaster",
        "motoring, motor",
        "conflated, conflat",
        "hopping, hop",
        "falling, fall",
        "filing, file",
        "happy, happi",
        "relational, relat",
        "conditional, condit",
        "digitizer, digit",
        "operator, oper",
        "hopefulness, hope",
        "formative, form",
        "electrical, electr",
        "adjustment, adjust",
        "adoption, adopt",
        "probate, probat",
        "rate, rate",
        "controlling, control"
    })
    void asPorterHasIt(String word, String stem) {
        assertThat(Stem.of(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"escalation, escalating", "prevents, prevention", "captured, captures", "organize, organization"})
    void formsOfAWordShareIt(String one, String other) {
        assertThat(Stem.of(one)).startsWith(Stem.of(other).substring(0, 5));
    }
}
