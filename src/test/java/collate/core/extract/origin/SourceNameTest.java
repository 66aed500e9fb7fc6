package collate.core.extract.origin;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.extract.origin.SourceName.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gaza's health ministry",
                "Gaza’s Health Ministry",
                "the health ministry in Gaza",
                "the Ministry of Health in Gaza",
                "the Rask-run health ministry in Gaza",
                "the Gaza-based health ministry",
                "the latest figures from Gaza's health ministry",
                "a statement released by the Gaza Health Ministry",
                "a spokesman for the health ministry in Gaza"
            })
    void oneMinistryHasOneKeyHoweverItIsPut(String words) {
        assertThat(SourceName.of(words).key()).isEqualTo("gaza health ministry");
    }

    @ParameterizedTest
    @CsvSource({
        "Israel's foreign ministry, Israeli Foreign Ministry",
        "the Ministry of Foreign Affairs of Norway, Norway's foreign ministry",
        "the Ukrainian army, Ukraine's army",
        "Xinhua, the Xinhua news agency",
        "the state news agency Xinhua, Xinhua News Agency",
        "the defence ministry, the Defense Ministry",
        "Israeli military spokesman Dov Rask, the Israeli military",
        "the hospital in Arden, Arden hospital"
    })
    void twoWaysToPutItAreOne(String one, String other) {
        assertThat(SourceName.of(one).key()).isEqualTo(SourceName.of(other).key());
    }

    @ParameterizedTest
    @CsvSource({
        "Gaza's health ministry, Arden's health ministry",
        "the Israeli army, the Lebanese army",
        "Israeli officials, Palestinian officials",
        "the Norwegian news agency, Norwegian officials",
        "the Palestinian news agency, Palestine",
        "the health ministry, the interior ministry"
    })
    void differentBodiesStayApart(String one, String other) {
        assertThat(SourceName.of(one).key()).isNotEqualTo(SourceName.of(other).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officials",
                "local officials",
                "security sources",
                "the authorities",
                "two witnesses",
                "he",
                "local media reports",
                "a spokesman"
            })
    void nobodyCanTellWhoTheseAre(String words) {
        assertThat(SourceName.of(words))
                .isEqualTo(new SourceName("", SourceName.of(words).name(), Sort.UNNAMED));
    }

    @Test
    void keepsTheNameAsWritten() {
        assertThat(SourceName.of("the Rask-run health ministry in Arden"))
                .isEqualTo(new SourceName("arden health ministry", "Rask-run health ministry in Arden", Sort.NAMED));
        assertThat(SourceName.of("the ministry")).isEqualTo(new SourceName("ministry", "ministry", Sort.SHORT));
        assertThat(SourceName.of("Officials of the valley").sort()).isEqualTo(Sort.NAMED);
        assertThat(SourceName.of("police").sort()).isEqualTo(Sort.NAMED);
    }
}
