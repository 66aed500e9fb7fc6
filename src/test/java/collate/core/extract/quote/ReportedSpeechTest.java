package collate.core.extract.quote;

import static collate.core.extract.quote.QuoteLines.lines;
import static collate.core.extract.quote.QuoteLines.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a clause in the narrator's words is, and where it ends. */
class ReportedSpeechTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officials say Olga Brandt owned the crane. | Officials: Olga Brandt owned the crane [content-after]",
                "A majority of her voters say they trust her. | -: they trust her [content-after]",
                "Among the young, 26% say they would leave. | -: they would leave [content-after]",
                "As Brandt noted, ships could still be fined. | Brandt: ships could still be fined [as-said]",
                "But as a Herald reporter noted, he left early. | -: he left early [as-said]",
                "As reported by the Herald, ships were fined. | the Herald: ships were fined [as-said]",
                "The pier was empty, as the Herald reported on Monday. | the Herald: The pier was empty [as-said]",
                "In addition, according to the ministry, nine ships sank. | the ministry: nine ships sank [according-to]",
                "But according to early results, nine ships sank. | -: nine ships sank [according-to]",
                "Nine ships sank — according to the ministry. | the ministry: Nine ships sank [according-to]",
            })
    void reportsNameWhoeverMakesThem(String text, String said) {
        assertThat(lines(text)).containsExactly("INDIRECT " + said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Families of the men who died near Velmar on Monday said the pier was closed. | Families: the pier was closed",
                "Survivors of the boat that sank off Velmar this week said the pier was closed. | Survivors: the pier was closed",
                "State Senator Olga Brandt, who sits on the port's board, said cranes had failed. | Olga Brandt: cranes had failed",
                "Brandt, a former harbour director, said the trouble for the port is that ships are late. | Brandt: the trouble for the port is that ships are late",
                "Brandt — who is listed as an owner — told the Herald he’s not selling it. | Brandt: he’s not selling it",
                "Brandt wrote in a column in Saturday's Herald that anger was growing. | Brandt: that anger was growing",
                "Brandt told reporters aboard Pier One that cranes had failed. | Brandt: that cranes had failed",
                "Brandt told Pavel Horak, the port's director, that cranes had failed. | Brandt: that cranes had failed",
                "Brandt said earlier this year that she was willing to sell. | Brandt: that she was willing to sell",
                "Brandt said on Wednesday the pier was closed. | Brandt: the pier was closed",
                "Brandt said on Wednesday morning the pier was closed. | Brandt: the pier was closed",
                "Brandt said Wednesday was a day of mourning. | Brandt: Wednesday was a day of mourning",
                "Brandt said Wednesday the pier was closed. | Brandt: the pier was closed",
                "Brandt said Wednesday's fire had closed the pier. | Brandt: Wednesday's fire had closed the pier",
            })
    void speakersAreFoundPastWhatStandsBetween(String text, String said) {
        assertThat(lines(text)).containsExactly("INDIRECT " + said + " [content-after]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Olga Brandt, who said she had seen the crane, has left town. | she had seen the crane",
                "While Brandt said that nobody was hurt, he looked tired. | that nobody was hurt",
                "Yet after Brandt said that nobody was hurt, he left. | that nobody was hurt",
                "Brandt said the crane was old, which surprised the port. | the crane was old",
                "Brandt said the crane was old, but the port had passed it. | the crane was old",
                "Brandt said the crane was old; the port has a newer one. | the crane was old",
                "Brandt criticised the port and moved to Lisbon. | the port",
            })
    void whatTheNarratorAddsIsNobodysSpeech(String text, String said) {
        assertThat(lines(text)).singleElement().asString().contains(": " + said + " [content-after]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Asked about the crane, Olga Brandt said, “Nobody told me of it.”",
                "Holding up a rope, Olga Brandt said, “Nobody told me of it.”",
                "But, Olga Brandt said, “Nobody told me of it.”",
            })
    void theOccasionOfSpeakingIsNotSaid(String text) {
        assertThat(lines(text)).containsExactly("DIRECT Olga Brandt: “Nobody told me of it.” [speaker-before]");
    }

    @Test
    void aParentOfThreeMaySpeak() {
        assertThat(lines("The mother of three replied, “It was meant to help us.”"))
                .containsExactly("DIRECT -: “It was meant to help us.” [speaker-before]");
    }

    @Test
    void aTimeByTheClockDoesNotCutAClauseInTwo() {
        assertThat(lines("The crane fell at 2:30 p.m. local time (0830 GMT) on Pier One, Olga Brandt said."))
                .containsExactly("INDIRECT Olga Brandt: The crane fell at 2:30 p.m. local time (0830 GMT) on Pier One"
                        + " [clause-before]");
    }

    @Test
    void whatSomethingIsCalledIsNotSaidByIt() {
        assertThat(lines("They joined a group called Harbour Watch in May.")).isEmpty();
    }

    @Test
    void programmesAndStageDirectionsAreNotSpeech() {
        assertThat(lines("“The pier is closed,” Olga Brandt said on the channel's “Morning of the Sea.” “(LAUGHTER)”"))
                .containsExactly("DIRECT Olga Brandt: “The pier is closed,” [speaker-after]");
    }

    @Test
    void toGoOnWithAThingIsNotToSayIt() {
        assertThat(lines("Olga Brandt continued the repairs of the pier.")).isEmpty();
        assertThat(lines("Olga Brandt maintained that the pier was safe."))
                .containsExactly("INDIRECT Olga Brandt: that the pier was safe [content-after]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Olga Brandt declared three days of mourning from Friday.",
                "Olga Brandt declared Friday a day of mourning.",
                "Veltria observed the first of two days of mourning on Friday.",
                "Olga Brandt observed a minute of silence.",
                "The government announced a truce of three days.",
                "The ministry ordered the evacuation of nine villages.",
                "The storm claimed nine lives.",
                "Wreck off Velmar: nine sailors feared dead",
                "Olga Brandt added two inspectors to the crew.",
                "Police charged two men with theft.",
                "State radio had nothing new, citing the disaster authority.",
                "A nurse who asked not to be named has left.",
                "The much observed visit of the crew ended on Friday.",
                "Between May and June 884 suspected cases of fever were found.",
                "A single suspected case in Velmar tested negative.",
                "Last year’s storm, which nobody foresaw, claimed 1,260 lives.",
                "The outbreak showed no sign of easing.",
                "Olga Brandt offered no evidence.",
                "The ministry did not say how many of them had been found.",
                "Police did not immediately name the driver.",
                "The council has so far not condemned the strike.",
                "Whether the pier will open again in May, they would not say.",
                "Four sailors admitted to Holm General with burns have gone home.",
                "Survivors say otherwise.",
                "Veltria and Arden want talks to go ahead.",
                "The rights and hopes of the crew count.",
                "That the two act jointly tells us how grave it is.",
                "What the crew want is a state of their own.",
                "Shots with which Veltria answered have killed nine.",
                "Olga Brandt wrote only the headline.",
                "The losses of Veltria, according to the army, total 90.",
            })
    void deedsAreNotReportedAsWords(String text) {
        assertThat(lines(text)).isEmpty();
    }

    @Test
    void whatTheNarratorAddsBehindTheSayingIsNobodysSpeech() {
        for (var added : new String[] {
            "in one of the worst fires since May",
            "four days after it was built",
            "raising fears",
            "as crews waded through the mud"
        }) {
            assertThat(lines("The pier burned down on Monday, the navy said, " + added + "."))
                    .as(added)
                    .containsExactly("INDIRECT the navy: The pier burned down on Monday [clause-before]");
        }
    }

    @Test
    void noDaySaysAnything() {
        assertThat(lines("The pier burned down a day after the navy announced it would be closed."))
                .singleElement()
                .asString()
                .startsWith("INDIRECT the navy: it would be closed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Olga Brandt announced new checks on all piers from Monday.",
                "Olga Brandt promised families a new pier.",
                "Olga Brandt noted the courage of the crew.",
                "Olga Brandt claimed vast wealth.",
                "Olga Brandt revealed plans for a second pier.",
                "Olga Brandt reported the boat missing.",
            })
    void thingsThatMayBeDeedsAreNotSureToBeWords(String text) {
        assertThat(quotes(text))
                .singleElement()
                .satisfies(quote -> assertThat(quote.confidence()).isLessThan(0.8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Olga Brandt denied that the pier had been sold.",
                "Olga Brandt disputed that the pier was old.",
            })
    void whatIsDeniedIsNotSureToBeWords(String text) {
        assertThat(quotes(text))
                .singleElement()
                .satisfies(quote -> assertThat(quote.confidence()).isLessThan(0.8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The owner, Pier Line, said nine guests had tickets. | nine guests had tickets",
                "Olga Brandt announced the search had ended. | the search had ended",
                "Olga Brandt announced it would end the search. | it would end the search",
                "Olga Brandt confirmed that the boat sank. | that the boat sank",
                "Officials confirmed two people drowned in the harbour. | two people drowned in the harbour",
                "Olga Brandt observed that days of silence had passed. | that days of silence had passed",
                "Olga Brandt signaled last summer that the pier would close. | last summer that the pier would close",
                "Olga Brandt promised to find the owners. | to find the owners",
                "Olga Brandt promised to repaint the pier before the first ferry. | to repaint the pier before the first ferry",
                "Olga Brandt vowed the port’s rules wouldn’t change. | the port’s rules wouldn’t change",
            })
    void clausesAfterTheSameVerbsAreWords(String text, String said) {
        assertThat(quotes(text)).singleElement().satisfies(quote -> {
            assertThat(quote.span().of(text)).endsWith(said);
            assertThat(quote.confidence()).isGreaterThan(0.8);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Olga Brandt did not deny that the crane was old. | Olga Brandt: that the crane was old [content-after]",
                "Olga Brandt said nine cranes had failed but did not say which. | Olga Brandt: nine cranes had failed [content-after]",
                "The council said nine cranes had failed, correcting its earlier count. | The council: nine cranes had failed [content-after]",
                "Police said the crane fell, an account that Olga Brandt withdrew. | Police: the crane fell [content-after]",
                "The port has paid, Olga Brandt has said once more. | Olga Brandt: The port has paid [clause-before]",
                "The crane is old, Olga Brandt said on Monday, according to the agency Norwire. | Olga Brandt: The crane is old [clause-before]",
                "The crane is old, Olga Brandt said on Monday as she opened the pier. | Olga Brandt: The crane is old [clause-before]",
                "Nine cranes fell, Olga Brandt has told Radio Velmar, two more than the port counted. | Olga Brandt: Nine cranes fell [clause-before]",
                "Last week, on Harbour Radio, Olga Brandt, who heads the port, urged Lind’s council to mend the crane. | Olga Brandt: Lind’s council to mend the crane [content-after]",
                "On Monday Brandt rang Pavel Horak, the head of the port, and offered a new crane for the pier. | Brandt: a new crane for the pier [content-after]",
                "Its leader, Olga Brandt, told a rally in the capital, Velmar, on Sunday that cranes had failed. | Olga Brandt: that cranes had failed [content-after]",
            })
    void whatIsSaidEndsWhereTheNarratorGoesOn(String text, String said) {
        assertThat(lines(text)).containsExactly("INDIRECT " + said);
    }

    @Test
    void nobodySpeaksForWhoStandsBeforeASemicolon() {
        assertThat(lines(
                        "More than nine cranes fell, according to estimates by the port; Velmar admits that five fell and says"
                                + " that they were old."))
                .contains("INDIRECT Velmar: that they were old [content-after]")
                .noneMatch(line -> line.contains("More:"));
    }
}
