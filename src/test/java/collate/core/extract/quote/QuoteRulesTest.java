package collate.core.extract.quote;

import static collate.core.extract.quote.QuoteLines.lines;
import static collate.core.extract.quote.QuoteLines.quotes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteRulesTest {

    @Test
    void speakerAfterTheWordsIsGivenWithTheFullName() {
        assertThat(lines("Harbour master Olga Brandt arrived. “The pier is closed,” Brandt told reporters on Monday."))
                .containsExactly("DIRECT Olga Brandt: “The pier is closed,” [speaker-after]");
    }

    @Test
    void aTitleWithOfBelongsToTheName() {
        assertThat(quotes("Superintendent of Police J. K. Lind said the pier was closed."))
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.speaker()).contains("J. K. Lind");
                    assertThat(quote.role()).contains("Superintendent of Police");
                });
    }

    @Test
    void speakerMayFollowTheVerb() {
        assertThat(lines("\"Nobody crossed,\" said Interior Minister Pavel Horak."))
                .containsExactly("DIRECT Pavel Horak: \"Nobody crossed,\" [speaker-after]");
    }

    @Test
    void aReportAfterAFullStopBelongsToItsOwnSpeaker() {
        assertThat(lines("“We won.” Pavel Horak said that the count was not over."))
                .contains("INDIRECT Pavel Horak: that the count was not over [content-after]")
                .doesNotContain("DIRECT Pavel Horak: “We won.” [speaker-after]");
    }

    @Test
    void speakerBeforeTheWordsWithCommaOrColon() {
        assertThat(lines("Olga Brandt said: “The pier is closed.” Pavel Horak replied, “Not for long.”"))
                .containsExactly(
                        "DIRECT Olga Brandt: “The pier is closed.” [speaker-before]",
                        "DIRECT Pavel Horak: “Not for long.” [speaker-before]");
    }

    @Test
    void anAsideBetweenVerbAndWordsIsPassedOver() {
        assertThat(lines("Olga Brandt said, when the storm had passed, “The pier is closed.”"))
                .containsExactly("DIRECT Olga Brandt: “The pier is closed.” [speaker-before]");
    }

    @Test
    void aColonAtTheEndOfAParagraphLeadsInTheNext() {
        assertThat(lines("After the storm Olga Brandt wrote on her page:\n\n“The pier is closed.”"))
                .containsExactly("DIRECT Olga Brandt: “The pier is closed.” [colon-before]");
    }

    @Test
    void speechGoesOnFromASentenceThatOnlyBringsItsSpeakerOn() {
        assertThat(lines("Olga Brandt agreed. “Ships will wait until the morning.”"))
                .containsExactly("DIRECT Olga Brandt: “Ships will wait until the morning.” [goes-on]");
    }

    @Test
    void aSentenceBeforeItsSpeakerIsReportedSpeech() {
        assertThat(lines("The pier will stay closed, Olga Brandt said on Monday."))
                .containsExactly("INDIRECT Olga Brandt: The pier will stay closed [clause-before]");
    }

    @Test
    void aSentenceWithWordsInMarksIsMixed() {
        assertThat(lines("The pier is “beyond repair”, Olga Brandt said."))
                .containsExactly("MIXED Olga Brandt: The pier is “beyond repair” [clause-before]");
    }

    @Test
    void onlyAPlaceOrTimeBeforeTheSpeakerIsNotWhatWasSaid() {
        assertThat(lines("In 2008, Olga Brandt said, the pier had stood for a century."))
                .containsExactly("INDIRECT Olga Brandt: the pier had stood for a century [clause-before]");
    }

    @Test
    void whatFollowsTheVerbIsReportedSpeech() {
        assertThat(
                        lines(
                                "Olga Brandt said on Monday that the pier would stay closed, adding that divers had found cracks."))
                .containsExactly(
                        "INDIRECT Olga Brandt: that the pier would stay closed [content-after]",
                        "INDIRECT Olga Brandt: that divers had found cracks [content-after]");
    }

    @Test
    void aWordThatIsANounHereReportsNothing() {
        assertThat(lines("The report of the claims in question was in demand.")).isEmpty();
    }

    @Test
    void accordingToStandsBeforeOrAfterWhatWasSaid() {
        assertThat(lines("Three ships sank, according to Olga Brandt. According to Pavel Horak, five sank."))
                .containsExactly(
                        "INDIRECT Olga Brandt: Three ships sank [according-to]",
                        "INDIRECT Pavel Horak: five sank [according-to]");
    }

    @Test
    void behindAPaperStandsWhoIssuedIt() {
        assertThat(lines("Three ships sank, according to the latest count from the harbour ministry."))
                .containsExactly("INDIRECT the harbour ministry: Three ships sank [according-to]");
    }

    @Test
    void transcriptsNameTheirSpeakersInCapitals() {
        assertThat(lines("A talk.\n\nIt was long.\n\nBRANDT: The pier is closed.\n\nHORAK: For how long?"))
                .containsExactly(
                        "DIRECT BRANDT: The pier is closed. [transcript]", "DIRECT HORAK: For how long? [transcript]");
    }

    @Test
    void aSignatureAfterADashNamesTheSpeaker() {
        assertThat(lines("“I miss the old pier and its lamps.” — Olga Brandt"))
                .containsExactly("DIRECT Olga Brandt: “I miss the old pier and its lamps.” [signature]");
    }

    @Test
    void aHeadlineMayNameItsSpeakerBeforeAColon() {
        assertThat(lines("Brandt: Pier Stays Closed\n\nOlga Brandt left."))
                .containsExactly("INDIRECT Olga Brandt: Pier Stays Closed [headline]");
    }

    @Test
    void aNounOfSayingHasItsOwner() {
        assertThat(lines("The crowd laughed at Olga Brandt’s claim that the pier was safe."))
                .containsExactly("INDIRECT Olga Brandt: that the pier was safe [noun-cue]");
    }

    @Test
    void titlesOfWorksAreNotSpeech() {
        assertThat(lines("The band played “The Long Road to the Northern Sea” at midnight."))
                .isEmpty();
    }

    @Test
    void aLongUtteranceIsKeptThoughNobodyIsNamed() {
        assertThat(lines("“Somebody has to count the ships before the winter comes.”"))
                .containsExactly("DIRECT -: “Somebody has to count the ships before the winter comes.” [goes-on]");
    }

    @Test
    void inAnotherLanguageWordsInMarksAreFoundAndNobodyIsGuessed() {
        assertThat(
                        lines(
                                "Le ministre a dit lundi à Paris: «Nous sommes prêts à discuter avec tous les pays», avant le dîner."))
                .containsExactly("DIRECT -: «Nous sommes prêts à discuter avec tous les pays» [marked-words]");
    }
}
