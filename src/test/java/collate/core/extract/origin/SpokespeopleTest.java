package collate.core.extract.origin;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Claim;
import collate.core.claim.Dated;
import collate.core.claim.Quote;
import collate.core.claim.Toll;
import collate.core.extract.Extractor;
import collate.core.extract.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokespeopleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Ministry spokesman Ivan Holm said 40 people were killed. | harbour ministry",
                "The Harbour Ministry met. Forty ships sank. At least 40 people were killed, spokesman Ivan Holm said. | harbour ministry",
                "Coast guard spokeswoman Ada Holm spoke first. Holm said 40 people were killed. | coast guard",
                "Arden police spokesman Capt. Ivan Holm spoke first. At least 40 people were killed, Captain Holm said. | arden police",
                "Ivan Holm, a spokesman for the navy, spoke first. At least 40 people were killed, Holm said. | navy",
                "Ivan Holm, the navy spokesman, spoke first. At least 40 people were killed, Ivan Holm said. | navy",
                "A spokesman for the navy, Ivan Holm, spoke first. At least 40 people were killed, Holm said. | navy",
                "The coast guard's Ada Holm spoke first. At least 40 people were killed, Holm said. | coast guard",
                "Arden General Hospital is full, its director, Dr Ivan Holm, told families. Holm said 40 people were killed. | arden general hospital",
                "The navy sent boats. At least 40 people were killed, its spokesman Ivan Holm said. The Harbour Ministry sent none. | navy",
                "Arden General Hospital has 40 bodies, its director, Dr Ivan Holm, said. | arden general hospital",
                "Ministry spokesman Ivan Holm said 40 people were killed. The Harbour Ministry met. | ''",
                "The Harbour Ministry met. Ministry spokesman Ivan Holm said 40 people were killed. | harbour ministry",
                "Ivan Holm of the civil protection agency spoke first. Holm said 40 people were killed. | civil protection agency",
                "Interior Minister Ada Holm spoke first. Holm said 40 people were killed. The interior ministry met. | interior ministry",
                "Arden's interior ministry met. At least 40 people were killed, Interior Minister Ada Holm said. | arden interior ministry",
                "Interior Minister Ivan Holm spoke first. At least 40 people were killed, Holm said. The health ministry met. | interior ministry",
                "Arden's Interior Minister Ada Holm said 40 people were killed. | arden interior ministry",
                "The interior ministry met. Arden's Interior Minister Ada Holm said 40 people were killed. | arden interior ministry",
            })
    void aFigureOfWhoSpeaksForABodyIsTheBodys(String text, String key) {
        assertThat(keys(text, Toll.class)).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spokesman Ivan Holm spoke first. At least 40 people were killed, Holm said.",
                "The Harbour Ministry met the navy. At least 40 people were killed, spokesman Ivan Holm said.",
                "Navy spokesman Ivan Holm spoke first. Minister Ada Holm came. At least 40 people were killed, Holm said.",
                "Navy spokesman Ivan Holm spoke first. Police spokesman Jan Holm came. At least 40 people were killed, Holm said.",
                "The navy met police. Boats sank in Arden. At least 40 people were killed, its spokesman Ivan Holm said.",
                "Navy spokesman Holm spoke first. At least 40 people were killed, Minister Ada Holm said.",
                "Norwegian President Ivan Holm spoke first. At least 40 people were killed, Holm said.",
                "Mayor Ivan Holm spoke first. At least 40 people were killed, Holm said.",
                "Ivan Holm of the Ardens spoke first. At least 40 people were killed, Holm said.",
                "Norway's Ivan Holm spoke first. At least 40 people were killed, Holm said.",
            })
    void ofWhomNobodyIsSureWhomHeSpeaksForIsHimself(String text) {
        assertThat(keys(text, Toll.class)).singleElement().asString().endsWith("holm");
    }

    @Test
    void wordsOfASpokesmanRestOnHisBodyAndStayHis() {
        var text = "“The bridge over the river is safe,” Harbour Ministry spokesman Ivan Holm said.\n\n"
                + "“Nobody has to leave the valley now,” Holm said.";
        assertThat(keys(text, Quote.class)).containsExactly("harbour ministry", "harbour ministry");
        assertThat(claims(text).stream().map(claim -> ((Quote) claim).speaker().orElse("")))
                .containsExactly("Ivan Holm", "Ivan Holm");
        assertThat(Resting.of(claims(text).getLast(), new Sources(text), text))
                .get()
                .satisfies(rests -> {
                    assertThat(rests.words()).isEqualTo("Harbour Ministry spokesman Ivan Holm");
                    assertThat(rests.ground().reason()).isEqualTo("for whom the one who says it speaks");
                });
    }

    @Test
    void wordsOfASpokesmanThatAnAgencyCarriesRestOnTheAgency() {
        var text = "“The bridge over the river is safe,” navy spokesman Ivan Holm told Reuters.";
        assertThat(keys(text, Quote.class)).containsExactly("reuters");
    }

    private static List<String> keys(String text, Class<? extends Claim> kind) {
        return claims(text).stream()
                .filter(kind::isInstance)
                .map(claim -> Resting.of(claim, new Sources(text), text)
                        .flatMap(Resting::source)
                        .map(SourceName::key)
                        .orElse(""))
                .toList();
    }

    private static List<Claim> claims(String text) {
        return new Extractor()
                        .claimsIn(
                                new Reading(text, Optional.of(LocalDate.of(2024, 5, 2)), List.of(), Optional.of("en")))
                        .stream()
                        .filter(claim -> !(claim instanceof Dated))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebel Valley Front left. At least 40 people were killed, the Front's leader, Omar Dask, said. | valley front",
                "The rebel Valley Front left. Valley Front leader Omar Dask said 40 people were killed. | valley front",
                "The rebel Valley Front left. Omar Dask, the leader of the Valley Front, said 40 people were killed. | valley front",
                "The rebel Valley Front left. Its leader, Omar Dask, said 40 people were killed. | valley front",
                "The rebel Valley Front left. The group's spokesman said 40 people were killed. | valley front",
                "Aid group Doctors Abroad has a tent.#At least 40 people were killed, said its head of mission, Dr. Ada Holm. | doctors abroad",
                "ARDEN, May 2 - The charity Harbour Relief has a tent.#Its head of mission, Ada Holm, said 40 people were killed. | harbour relief",
                "Aid group Doctors Abroad left.#Arden lies north.#At least 40 people were killed, the group's country director, Ivan Holm, said. | doctors abroad",
                "Aid group Doctors Abroad has a tent.#“No,” said its head of mission, Ada Holm.#At least 40 people were killed, said its head of mission, Ada Holm. | doctors abroad",
                "Ivan Holm, a doctor at Arden hospital, said 40 people were killed. | arden hospital",
                "Ivan Holm, an official at the health ministry, said 40 people were killed. | health ministry",
                "Ada Holm, the governor of Arden, said 40 people were killed. | arden governor",
                "The head of the national rescue agency, Ada Holm, came. Holm said 40 people were killed. | national rescue agency",
                "Surgeons Without Borders came.#Its country head, Ada Holm, said 40 people were killed. | surgeons without borders",
                "The mayor of Arden, Ada Holm, came. Holm said 40 people were killed. | arden mayor",
                "The dock workers' union met. Its general secretary, Ada Holm, said 40 people were killed. | dock workers union",
                "The labour ministry met. The ministry's spokesman, Ivan Holm, said 40 people were killed. | labour ministry",
                "A nurse at the Arden district hospital left. A doctor at the hospital said 40 people were killed. | arden district hospital",
                "Health ministry official Ivan Holm said 40 people were killed. | health ministry",
                "Arden police officer Ivan Holm said 40 people were killed. | arden police",
                "Ada Holm, the governor of Arden, came. Holm said 40 people were killed. | arden governor",
                "Ada Holm, the governor of Arden, came. The governor said 40 people were killed. | arden governor",
                "Ada Holm, a nurse from Arden, said 40 people were killed. | ada holm",
                "Omar Dask, the president of Norway, said 40 people were killed. | omar dask",
            })
    void whoLeadsAGroupOrWorksForABodySpeaksForIt(String text, String key) {
        assertThat(keys(text.replace("#", "\n\n"), Toll.class)).containsExactly(key);
    }

    @Test
    void whatALeaderSaysRestsOnHisGroupAndStaysHis() {
        var text =
                "The rebel Valley Front left.\n\n“Nobody has to leave the valley now,” said the Front's leader, Omar Dask.";
        assertThat(keys(text, Quote.class)).containsExactly("valley front");
        assertThat(claims(text).stream().map(claim -> ((Quote) claim).speaker().orElse("")))
                .containsExactly("Omar Dask");
    }
}
