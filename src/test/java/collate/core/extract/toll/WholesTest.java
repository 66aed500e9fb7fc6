package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Toll;
import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place and whose word each of several figures in a sentence has; read on Thursday, 12 March 2026. */
class WholesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The toll from the quake in southern Veltria climbed to 312, with 214 killed in Arden province and 98 in Tarn. | \
            312 southern Veltria; 214 Arden province; 98 Tarn
            The quake killed 84 people in Arden province and 36 in neighbouring Tarn. | 84 Arden province; 36 neighbouring Tarn
            At least 520 people had died, among them 40 pilgrims who had worked in Arden. | 520 none; 40 Arden
            They called off the search in Arden as the number of dead rose to 431. | 431 none
            Doctors Across Borders said it had counted 41 dead. | 41 none
            Shells killed 20 people in the rebel-held town of Tarn. | 20 the rebel-held town of Tarn
            Shells killed 20 people in government-held Tarn. | 20 government-held Tarn
            A blast killed 12 people, among them two nurses, in Arden. | 12 Arden; 2 Arden
            Floods killed 41 people in three districts: Arden (19), Holm (12) and Tarn (10). | 41 none; 19 Arden; 12 Holm; 10 Tarn
            Floods killed 41 people in the districts of Arden (at least 19), Upper Holm (12) and Tarn. | 41 none; 19 Arden; 12 Upper Holm
            Floods killed 31 people and injured 90: Arden (19) and the Holm district (12). | 31 none; 90 none; 19 Arden; 12 Holm district
            The ministry reported 31 deaths, in Arden (19 dead) and Holm (12). | 31 none; 19 Arden; 12 Holm
            Floods killed 41 people in Veltria. The hardest hit was Arden, with 19. | 41 Veltria; 19 Arden
            Floods killed 41 people in Veltria. Worst affected was the Upper Holm district, with at least 12. | 41 Veltria; 12 Upper Holm district
            Floods killed 41 people in Veltria; Arden was hardest hit, with 19. | 41 Veltria; 19 Arden
            Floods killed 41 people in Veltria. Arden was the worst-hit town, with 19 dead. | 41 Veltria; 19 Arden
            Arden accounts for 40 of the dead and 19 of the wounded. | 40 Arden; 19 Arden
            The fire killed three children: Ada (9), Ivan (12) and Tilda (10). | 3 none
            The fire killed 41 people, among them Ada Rask (19) and Ivan Rask (12). | 41 none
            The hardest hit was Arden, with 19 bridges gone. | none none
            """)
    void aPartIsNotWhereTheWholeWas(String text, String expected) {
        var found = tolls(text).stream()
                .map(toll -> toll.figure().min() + " " + toll.place().orElse("none"))
                .toList();
        assertThat(found.isEmpty() ? List.of("none none") : found).containsExactly(expected.split("; "));
    }

    @Test
    void theShareOfAPlaceHasTheHarmOfItsToll() {
        assertThat(
                        tolls(
                                "Floods killed 31 people and injured 90: Arden (50) and Holm (40). The hardest hit was Arden, with 19."))
                .extracting(toll -> toll.harm() + " " + toll.figure().min())
                .containsExactly("KILLED 31", "INJURED 90", "INJURED 50", "INJURED 40", "KILLED 19");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Front puts the toll at 57 and the government at 10. | 57 The Front; 10 the government
            Police put the toll at 12; the union at 20. | 12 Police; 20 the union
            The Front puts the toll at 57, while the government puts it at 10. | 57 The Front; 10 the government
            The Red Cross put the number of dead at 40 and the ministry at 31. | 40 The Red Cross; 31 the ministry
            The ministry put the number of dead at 40 and of injured at 31. | 40 The ministry; 31 The ministry
            A rescue team that visited Arden on Monday said 45 people had died. | 45 A rescue team
            The quake killed 458 people, according to a final count published by the government on Monday. | 458 the government
            A doctor who works in Arden said 45 people had died. | 45 A doctor
            At least 120 people died in Tarn, the relief agency said.¶At least 1,900 were injured, it said. | \
            120 the relief agency; 1900 the relief agency
            The Front claimed responsibility and said seven soldiers had died. | 7 The Front
            """)
    void eachFigureIsOfWhoGivesIt(String text, String expected) {
        assertThat(tolls(text.replace("¶", "\n\n")).stream()
                        .map(toll -> toll.figure().min() + " " + toll.saidBy().orElse("none")))
                .containsExactly(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The agency had reported 450 dead on Saturday but said 19 bodies had been counted twice. | 450 replaced
            Three of the dead were under 18. | 3 subset-of
            Police said 288 of the 340 people detained had been released. | 340 harmed-after
            """)
    void whatIsTakenBackOrAnAgeIsNoTollOfNow(String text, String expected) {
        var found = tolls(text).stream()
                .map(toll -> toll.figure().min() + " " + toll.rule())
                .toList();
        assertThat(found.isEmpty() ? List.of("none") : found).containsExactly(expected.split("; "));
    }

    private static List<Toll> tolls(String text) {
        var reading = new Reading(text, Optional.of(LocalDate.of(2026, 3, 12)), List.of(), Optional.of("en"));
        return new TollRules().in(Tokens.of(reading), reading);
    }
}
