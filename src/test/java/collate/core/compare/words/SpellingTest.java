package collate.core.compare.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "defence, defense",
        "organisation, organization",
        "Neighbours, neighbors",
        "centre, center",
        "travelled, traveled",
        "analysing, analyzing",
        "paediatric, pediatric",
        "U.S., US",
        "Pérez, Perez",
        "grey, gray",
        "programme, program",
        "recognised, recognized",
        "metres, meters",
        "ploughs, plows",
        "manoeuvre, maneuver",
        "catalogues, catalogs",
        "enrolment, enrollment",
        "skilful, skillful",
        "counsellor, counselor",
        "demeanour, demeanor",
        "recognisable, recognizable",
        "archaeology, archeology",
        "labour, labor",
        "didn't, didnt",
        "Hizbullah, Hezbollah"
    })
    void spellingsOfOneWordAreOne(String british, String american) {
        assertThat(Spelling.of(british)).isEqualTo(Spelling.of(american));
    }

    @ParameterizedTest
    @CsvSource({
        "advise, advize",
        "promise, promize",
        "hour, hor",
        "four, for",
        "hence, hense",
        "fence, fense",
        "tour, tor",
        "surprise, surprize",
        "paradise, paradize",
        "precise, precize",
        "raised, raized",
        "vogue, vog",
        "advisable, advizable",
        "contour, contor"
    })
    void otherWordsStayApart(String one, String other) {
        assertThat(Spelling.of(one)).isNotEqualTo(Spelling.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Zelensky, Zelenskyy, true", "Yusuf, Yousuf, true", "Johnson, Johnston, false", "Iran, Iraq, false"})
    void namesInTwoLatinSpellings(String one, String other, boolean same) {
        assertThat(Spelling.oneName(one, other)).isEqualTo(same);
    }
}
