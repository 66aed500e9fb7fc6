package collate.core.extract.toll;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidByTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At least 40 people were killed, according to the latest toll from the city’s health office. | the city’s health office
            Some 40 miners died, according to figures of the labour ministry. | the labour ministry
            Twelve sailors died, according to a statement by the navy. | the navy
            Twelve sailors died, according to coastguard officials. | coastguard officials
            """)
    void whoMadeAnAccountIsItsSource(String sentence, String source) {
        var reading = Reading.of(sentence);
        assertThat(new TollRules().in(Tokens.of(reading), reading).getFirst().saidBy())
                .isEqualTo(Optional.of(source));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Monday the ministry raised the toll. It said 12 people died of their wounds. | the ministry
            The charity Harbour Relief found 12 boats. It said nothing. The charity Harbour Relief said so. It said 12 people were missing. | The charity Harbour Relief
            The police chief, Col. Ana Rell-Holm, said so. She said 12 people died. | The police chief
            Ana Rell-Holm, the governor of Arden, said 12 people died. | Ana Rell-Holm
            The health ministry, which had spoken of 12 dead, asked for help. | The health ministry
            The opposition Valley Front, which had spoken of 12 dead, asked for an inquiry. | The opposition Valley Front
            In Arden, the main port, police said 12 people died. | police
            Police, who had spoken of nine injured, now say that 12 people died. | Police
            The navy has since said 12 people died. | The navy
            A boat sank off Arden, the main port, said police, and 12 people died. | police
            """)
    void whoSaysItIsNamedWhole(String text, String source) {
        var reading = Reading.of(text);
        assertThat(new TollRules().in(Tokens.of(reading), reading).getLast().saidBy())
                .isEqualTo(Optional.of(source));
    }

    @Test
    void whoCountsIsNotWhoKills() {
        var reading = Reading.of("Five people were killed by Veltria’s count and 11 by Norland’s.");
        assertThat(new TollRules().in(Tokens.of(reading), reading).stream().map(toll -> toll.responsible()))
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void whoeverIsToldIsNoSource() {
        var reading = Reading.of("“We counted 31 dead,” Ada Bello, a spokeswoman, told reporters on Tuesday.");
        assertThat(new TollRules().in(Tokens.of(reading), reading).getFirst().saidBy())
                .isNotEqualTo(Optional.of("reporters"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry said the dam broke. It cut the road, and 12 people were killed.",
                "The coast guard said the boat sank. It put to sea on Monday and 12 people died.",
                "The coast guard said the boat sank. He said 12 people had died.",
                "The Valley Front said the boat sank. He said 12 people had died.",
                "Aid group Harbour Relief said the boat sank. She said 12 people had died.",
                "Ana Rell said the boat sank, and Jan Holt said it burned. He said 12 people had died.",
            })
    void whatABodyTellsOfIsNotTheBody(String text) {
        var reading = Reading.of(text);
        assertThat(new TollRules().in(Tokens.of(reading), reading).getFirst().saidBy())
                .isEmpty();
    }

    @Test
    void whoTellsWhatOthersSaidIsNoBodyOfALongName() {
        var reading = Reading.of("Rescue workers in Arden said police told them that they had killed 12 people.");
        assertThat(new TollRules().in(Tokens.of(reading), reading).getFirst().saidBy())
                .isNotEqualTo(Optional.of("Rescue workers in Arden said police"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The interior ministry of Veltria on Wednesday lowered the number of people killed to 38. | The interior ministry of Veltria
            Veltria’s health ministry put the number of dead at 61. | Veltria’s health ministry
            The coast guard later raised its toll to 45, the mayor said. | The coast guard
            Officials in Arden revised the number of dead down to 38. | Officials in Arden
            Xinhua said the ministry had raised the toll to 55. | the ministry
            The ministry said it put the toll at 51. | The ministry
            Mayor Ana Rell has put the death toll at 52. | Mayor Ana Rell
            The navy put the final toll at 52 dead, with nine missing. | The navy
            The health ministry has counted 52 bodies. | The health ministry
            The governor, Ana Rell, gave a lower figure of 26 dead. | The governor
            A nurse at a clinic, who asked not to be named, said 41 people had died. | A nurse at a clinic
            A storm killed 52 people, state radio reported, citing the disaster authority. | the disaster authority
            There have been strikes since mid-May and the navy said 52 people had died. | the navy
            It was a day after the navy said 52 people had died. | the navy
            Quoting the Veltrian health ministry, Globawire reported that 52 people were killed. | the Veltrian health ministry
            The Arden coast guard, quoted by Globawire, said 52 people had died. | The Arden coast guard
            At least 52 people died, the Organization for Rescue (OFR) said on Tuesday. | the Organization for Rescue
            Rights Abroad said it had confirmed 52 deaths. | Rights Abroad
            The raid killed 38 people, not 43 as some media reported, Minister Ana Rell said on Saturday. | Minister Ana Rell
            Norland disputes that count and says that fewer than 20 people died. | Norland
            The dock workers' union said no fewer than 45 people had died. | The dock workers' union
            The fire service sent boats. It put the number of dead at 52. | The fire service
            The streets were empty, the fire service said. It put the number of dead at 52. | the fire service
            The streets were empty, Mayor Ana Rell said. She said 185 people had been injured. | Mayor Ana Rell
            “Boats are out,” the agency’s spokeswoman, Ana Rell, told a briefing. She said 185 people had been injured. | the agency’s spokeswoman
            """)
    void whoPutsATollAtANumberIsItsSource(String sentence, String source) {
        var reading = Reading.of(sentence);
        assertThat(new TollRules().in(Tokens.of(reading), reading).getFirst().saidBy())
                .isEqualTo(Optional.of(source));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry put the death toll at 61, while the coast guard said 15 people were missing. | The ministry; the coast guard
            The ministry put the death toll at 61, whereas 15 people were missing, the coast guard said. | The ministry; the coast guard
            The ministry put the death toll at 61 and the coast guard said 15 people were missing. | The ministry; the coast guard
            The ministry put the death toll at 61, but 15 people are missing, the coast guard said. | The ministry; the coast guard
            The ministry put the death toll at 61 dead, with 15 missing. | The ministry; The ministry
            The ministry put the death toll at 61 dead and 15 missing. | The ministry; The ministry
            """)
    void twoCountsOfASentenceMayBeOfTwoSpeakers(String sentence, String sources) {
        var reading = Reading.of(sentence);
        assertThat(new TollRules()
                        .in(Tokens.of(reading), reading).stream()
                                .map(toll -> toll.saidBy().orElse("nobody"))
                                .collect(Collectors.joining("; ")))
                .isEqualTo(sources);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Friday’s blast raised the toll to 54.",
                "Floods in the north raised the death toll to 48.",
                "It said 12 people were wounded.",
                "She put the toll at 12.",
                "Two men, who killed 54 villagers in the spring, and said they would be back, have fled.",
            })
    void whatCannotBeAskedAndWhoIsNotNamedAreNoSource(String sentence) {
        var reading = Reading.of(sentence);
        assertThat(new TollRules().in(Tokens.of(reading), reading).getFirst().saidBy())
                .isEmpty();
    }

    @Test
    void whoSpeaksOfAPlaceBehindAFigureDoesNotStateIt() {
        var reading =
                Reading.of("The union now counts 12 people killed in Velmar and three people killed in Arden, where "
                        + "the government says there were none.");
        assertThat(new TollRules().in(Tokens.of(reading), reading))
                .isNotEmpty()
                .allMatch(toll -> toll.saidBy().equals(Optional.of("The union")));
    }

    @Test
    void thoseReportedMissingReportNothing() {
        var reading = Reading.of("Nine people are still missing after most of those reported missing were found, the "
                + "rescue agency said.");
        assertThat(new TollRules().in(Tokens.of(reading), reading).getFirst().saidBy())
                .isEqualTo(Optional.of("the rescue agency"));
    }
}
