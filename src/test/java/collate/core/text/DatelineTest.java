package collate.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORT MAREL - |Veltria’s army said so.",
                "PORT MAREL, March 10 - |Forty people died.",
                "PORT MAREL, March 10 (Agency) -- |43 people died.",
                "ARDEN, Veltria (VNA) — |The ferry sank.",
                "ST. MAREL, Jan. 5—|Three people died.",
                "MAREL/ARDEN: |Both ports closed.",
                "Port Marel, Veltria, Monday, 10 March 2025 – |The ferry sank.",
                "Port Marel (Agency) — |“We saw nothing.”",
                "MAREL, October 24. /VNA/. |The ferry sank.",
                "WASHINGTON - |US officials said so.",
                "Nov 12 - |Twenty people died.",
                "(Agency) - |The ferry sank.",
                "Port Marel (Veltria), March 10, 2026 (Agency) - |The ferry sank.",
                "MAREL, 24 October (Agency). |The ferry sank.",
            })
    void endsBeforeTheFirstSentence(String marked) {
        var text = marked.replace("|", "");
        assertThat(Dateline.end(text, 0, text.length())).isEqualTo(marked.indexOf('|'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank - Officials said so.",
                "US - China talks were over.",
                "ARDEN–RASK relations were cold.",
                "DEATH TOLL: 43",
                "DOZENS DIE - POLICE",
                "On March 10 - Forty people died.",
                "March 10 was a Monday.",
                "NATO said so - Nobody else did.",
            })
    void aSentenceIsNone(String text) {
        assertThat(Dateline.end(text, 0, text.length())).isZero();
    }

    @Test
    void aTownIsInWhatTheDatelineNamesBehindIt() {
        assertThat(Dateline.around("ARDEN, Veltria, March 10 (Agency) - A bridge fell.", "Arden"))
                .contains("Veltria");
        assertThat(Dateline.around("ARDEN, Veltria - A bridge fell.", "Holm")).isEmpty();
        assertThat(Dateline.around("ARDEN, March 10 (Agency) - A bridge fell.", "Arden"))
                .isEmpty();
        assertThat(Dateline.around("ARDEN, Monday - A bridge fell.", "Arden")).isEmpty();
        assertThat(Dateline.around("Arden, Veltria and Holm are towns.", "Arden"))
                .as("no dateline")
                .isEmpty();
    }
}
