package collate.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour master donâ€™t agree | The harbour master don’t agree
            â€œHelp came late,â€\u009d she said | “Help came late,” she said
            â€œHelp came late,â€ she said | “Help came late,” she said
            A cafÃ© in MontrÃ©al | A café in Montréal
            Ã‰cole, dÃ©jÃ\u00a0 vu | École, déjà vu
            ROME:Â Two died | ROME: Two died
            It fell by 3Â°C, or Â£40 | It fell by 3°C, or £40
            SaÅ¡a JankoviÄ‡ | Saša Janković
            ÐŸÐ¾Ð³Ð¸Ð±Ð»Ð¸ Ð´Ð²Ð¾Ðµ | Погибли двое
            donÃ¢â‚¬â„¢t | don’t
            Thank you ðŸ™\u008f all | Thank you \ud83d\ude4f all
            and so onâ€¦ â€“ said | and so on… – said
            """)
    void garbledWordsReadRight(String garbled, String right) {
        assertThat(Mojibake.mend(garbled).text()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„Das war kein Spaß“, sagte er.",
                "LE CAFÉ” ferme, DÉJÀ… vu",
                "Il a dit « voilà » au CAFÉ»",
                "São Paulo, AMANHÃ” às dez",
                "Âge is a word, and so is PÂ",
                "“Smart quotes” – and dashes… fine",
                "北京表示关切。Àå stays",
                "Ñandú, coração, größer, Łódź"
            })
    void whatCanBeMeantStays(String words) {
        assertThat(Mojibake.mend(words)).isEqualTo(new Mojibake.Mended(words, List.of()));
    }

    @Test
    void eachRepairStandsAtItsPlaceInTheRightText() {
        var mended = Mojibake.mend("Itâ€™s ROME:Â Two, cafÃ©");
        assertThat(mended.text()).isEqualTo("It’s ROME: Two, café");
        assertThat(mended.repairs())
                .containsExactly(
                        new Repair(new Span(2, 3), "â€™"),
                        new Repair(new Span(10, 11), "Â "),
                        new Repair(new Span(19, 20), "Ã©"));
    }

    @Test
    void whateverWasGarbledOnceComesBack() {
        var text = "“Élodie’s café” – 30 °C, naïve façade, señor, £5…";
        var garbled = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))
                .replace('\ufffd', '\u009d');
        assertThat(Mojibake.mend(garbled).text()).isEqualTo(text);
    }
}
