package collate.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words count as the same. */
class NewsAnalyzerTest {
    private static List<String> asked(String words) {
        return Asked.terms(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,400",
                "1400",
                "1.400",
                "fourteen hundred",
                "Fourteen-hundred",
                "1.4 thousand",
                "1.4k",
                "one thousand four hundred",
                "14 hundred",
                "１４００",
                "1400th"
            })
    void aNumberIsItsValueHoweverItIsWritten(String written) {
        assertThat(asked(written)).containsExactly("#1400");
    }

    @ParameterizedTest
    @CsvSource({
        "Oct 7, October 7",
        "7 Oct. 2023, 7 October 2023",
        "Sept., September",
        "Jan 5, January 5",
        "5 Jun, 5 June",
        "Mar 2024, March 2024"
    })
    void aMonthIsTheSameShortened(String one, String other) {
        assertThat(asked(one)).isEqualTo(asked(other));
    }

    @Test
    void whatIsAlsoANameIsAMonthBesideANumberOnly() {
        assertThat(asked("Jan Egel and Jun Park mar it")).contains("jan", "jun", "mar");
    }

    @ParameterizedTest
    @CsvSource({
        "defence, defense",
        "organised, organized",
        "organisation, organization",
        "centre, center",
        "metres, meters",
        "labour, labor",
        "neighbours, neighbors",
        "travelled, traveled",
        "analyse, analyze",
        "programme, program",
        "catalogue, catalog",
        "offences, offenses",
        "favourite, favorite",
        "manoeuvre, maneuver",
        "grey, gray",
        "haemorrhage, hemorrhage",
        "ploughs, plows",
        "hostages, hostage",
        "Gaza's, Gaza",
        "Gaza’s, Gaza",
        "Café, cafe",
        "İstanbul, istanbul",
        "LUHAŃSK, luhansk",
        "Reykjavík, reykjavik",
        "licence, license",
        "cancelled, canceled",
        "killed, kill",
        "U.S., US",
        "Kiev, Kyiv",
        "learnt, learned"
    })
    void bothAreOneWord(String one, String other) {
        assertThat(asked(one)).isEqualTo(asked(other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "four, for",
        "hour, hor",
        "court, cort",
        "wise, wize",
        "thirty, thirteen",
        "14, 1400",
        "1.4, 14",
        "hours, hors",
        "fence, pence",
        "general, generation",
        "universe, university",
        "organ, organization",
        "мой, мои"
    })
    void theseStayApart(String one, String other) {
        assertThat(asked(one)).isNotEqualTo(asked(other));
    }

    @Test
    void aNumberTakesOnePlaceAndKeepsItsWordsFindable() {
        var text = Asked.tokens(new NewsAnalyzer(true), "killed fourteen hundred people");
        assertThat(text)
                .containsExactly(
                        new Asked.Token("kill", 0, 0, 6),
                        new Asked.Token("#1400", 1, 7, 23),
                        new Asked.Token("fourteen", 1, 7, 15),
                        new Asked.Token("hundred", 1, 16, 23),
                        new Asked.Token("people", 2, 24, 30));
    }

    @Test
    void numbersThatStandApartStayTwo() {
        assertThat(asked("5. 300 people")).startsWith("#5", "#300");
        assertThat(asked("two women and a child")).startsWith("#2").contains("and", "a");
        assertThat(asked("one, two; three and forty-one")).containsExactly("#1", "#2", "#3", "and", "#41");
        assertThat(asked("3rd of 17 in 2023")).containsExactly("#3", "of", "#17", "in", "#2023");
    }

    @Test
    void longRowsOfNumbersAreReadToTheEnd() {
        var row = "7 ".repeat(20_000) + "end";
        assertThat(asked(row)).hasSize(20_001).endsWith("end");
    }

    @Test
    void otherScriptsHaveWordsToo() {
        assertThat(asked("王毅外长")).containsExactly("王毅", "毅外", "外长");
        assertThat(asked("Израиль и Газа")).containsExactly("израиль", "и", "газа");
    }
}
