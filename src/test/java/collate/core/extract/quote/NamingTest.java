package collate.core.extract.quote;

import static collate.core.extract.quote.QuoteLines.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    @Test
    void aPronounMeansTheLastOneNamedWhomItFits() {
        assertThat(speakers(
                        "Mayor Helen Okafor met Judge Peter Lind. “It was short,” she said. “He was late,” he said."))
                .containsExactly("Helen Okafor", "Peter Lind");
    }

    @Test
    void theOneWhoSpokeBeforeSpeaksOn() {
        assertThat(speakers("“It was short,” said Peter Lind of his talk with Karl Ames.\n\n“It was cold,” he said."))
                .containsExactly("Peter Lind", "Peter Lind");
    }

    @Test
    void aTitleTellsWhichNamesakeIsMeant() {
        assertThat(speakers(
                        "Peter Lind and Helen Lind came. “We are two,” Mrs. Lind said. “We are one,” Mr. Lind said."))
                .containsExactly("Helen Lind", "Peter Lind");
    }

    @Test
    void aRoleMeansWhoWasIntroducedWithIt() {
        assertThat(speakers("Harbour spokesman Peter Lind met Helen Okafor. “It was short,” the spokesman said."))
                .containsExactly("Peter Lind");
    }

    @Test
    void aCountrysTopDiplomatIsItsForeignMinister() {
        assertThat(speakers("Norwegian Foreign Minister Helen Okafor met Swedish Foreign Minister Peter Lind. "
                        + "Norway’s top diplomat said the talks were short. Sweden's top diplomat said they were not."))
                .containsExactly("Helen Okafor", "Peter Lind");
    }

    @Test
    void aBodyIsGivenAsItWasNamedInFull() {
        assertThat(speakers("“No ship sank,” Norway’s fisheries ministry said. “No boat did,” the ministry said."))
                .containsExactly("Norway’s fisheries ministry", "Norway’s fisheries ministry");
    }

    @Test
    void itsMinistryIsTheStatesThatIsNamedBefore() {
        assertThat(speakers("Norway, which lies to the north, denied it. “No ship sank,” its defence ministry said."))
                .contains("Norway's defence ministry");
    }

    @Test
    void itMeansTheOnlyBodyOfTheSentenceBefore() {
        assertThat(speakers("The Arden fire service searched the harbour all night. It said: “No boat sank.”"))
                .containsExactly("The Arden fire service");
        assertThat(speakers("The fisheries ministry stands beside the court. It said: “No boat sank.”"))
                .as("of two nobody can say")
                .doesNotContain("The fisheries ministry", "the court");
        assertThat(speakers("The Arden fire service came.\n\nIt said: “No boat sank.”"))
                .as("not over a paragraph")
                .doesNotContain("The Arden fire service");
    }

    @Test
    void aNameAfterARoleIsWhomTheRoleMeans() {
        assertThat(speakers("“It was short,” said another visitor, Peter Lind."))
                .containsExactly("Peter Lind");
    }

    @Test
    void anAppositionDoesNotHideTheSpeaker() {
        assertThat(speakers("Helen Okafor, the mayor of Lakeview, said the road would stay open."))
                .containsExactly("Helen Okafor");
    }

    @Test
    void aPronounIsWhoTookAStandInTheSentenceBefore() {
        var before = "“We had warned them for years,” said Peter Lind, head of the union. ";
        var after = " “There was no sign of it,” he said on Monday.";
        assertThat(speakers(before + "Holm rejected this." + after))
                .startsWith("Peter Lind")
                .endsWith("Holm")
                .doesNotContain("-");
        assertThat(speakers("Minister Karl Holm came. " + before + "Holm denied it." + after))
                .endsWith("Karl Holm");
        assertThat(speakers(before + "It rained." + after)).endsWith("Peter Lind");
    }

    @Test
    void neitherPlacesNorPlainNounsAreWhoTookAStand() {
        var before = "“We had warned them for years,” said Peter Lind. ";
        var after = "“There was no sign of it,” he said.";
        assertThat(speakers("A pier fell in Belmor. " + before + "Belmor rejected this. " + after))
                .endsWith("Peter Lind");
        assertThat(speakers("The management met. " + before + "Management rejected this. " + after))
                .endsWith("Peter Lind");
        assertThat(speakers(before + "Parliament rejected this. " + after)).endsWith("Peter Lind");
    }

    @Test
    void nobodyIsGuessed() {
        assertThat(speakers("The road was long. “It was cold,” he said.")).containsExactly("-");
    }

    @Test
    void unnamedPeopleStayUnnamed() {
        assertThat(speakers("The road is open, officials said.")).containsExactly("-");
    }

    @Test
    void theyAreTheTwoWhoSpokeTogetherJustBefore() {
        assertThat(speakers("“The pier is closed,” Helen Okafor and Peter Lind said. “We waited too long,” they said."))
                .containsExactly("Helen Okafor and Peter Lind", "Helen Okafor and Peter Lind");
    }

    @Test
    void theyAreNobodyOnceOthersAreNamedOrWhoIsOnlyDescribed() {
        assertThat(
                        speakers(
                                "“The pier is closed,” Helen Okafor and Peter Lind said. Anna Brandt came. “We waited,” they said."))
                .containsExactly("Helen Okafor and Peter Lind", "-");
        assertThat(speakers("The two ministers met Helen Okafor. “We waited too long,” they said."))
                .containsExactly("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Interior ministry spokesman Peter Lind met the crew. “It was short,” the minister said. | -
            Peter Lind, a spokesman for the interior minister, met the crew. “It was short,” the minister said. | -
            The minister’s spokesman, Peter Lind, met the crew. “It was short,” the minister said. | -
            Police chief spokesman Peter Lind met the crew. “It was short,” the chief said. | -
            International council president Peter Lind met the crew. “It was short,” the interior president said. | -
            Interior ministry spokesman Peter Lind met the crew. “It was short,” the ministry spokesman said. | Peter Lind
            Health ministry spokesperson Helen Okafor met the crew. “It was short,” the spokeswoman said. | Helen Okafor
            Interior Minister Peter Lind met the crew. “It was short,” the minister said. | Peter Lind
            Interior Minister Peter Lind met ministry spokesman Karl Ames. “It was short,” the minister said. | Peter Lind
            Peter Lind, the mayor of Lakeview, met the crew. “It was short,” the mayor said. | Peter Lind
            Norwegian President Peter Lind met the crew. “It was short,” Norway’s president said. | Peter Lind
            """)
    void whoSpeaksForAnOfficeDoesNotHoldIt(String text, String speaker) {
        assertThat(speakers(text)).endsWith(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mayor Helen Okafor came. The rebel Valley Front said it had left.#“It was short,” she said. | Helen Okafor
            Mayor Helen Okafor came. Aid group Harbour Relief denied it. “It was short,” she said. | Helen Okafor
            Mayor Helen Okafor came.#The Harbour Ministry rejected this.#“It was short,” she said. | Helen Okafor
            The Valley Front said it had left.#“It was short,” he said. | -
            Doctors Abroad warned of it.#“It was short,” he said. | -
            Arden Relief Watch warned of it. “It was short,” he said. | -
            The Valley Front said it had left, and Holm denied it. “It was short,” he said. | Holm
            Arden’s Red Crescent said it had left.#The union’s leader, Davit Kor, denied it. “It was short,” he said. | Davit Kor
            “It was cold,” said a farmer, Karel Ames.#The governor, Tanko Biri, denied it. “It was short,” he said. | Tanko Biri
            “It was cold,” said a farmer, Karel Ames. Karel Ames came late.#The governor, Tanko Biri, said so. “It was short,” he said. | Tanko Biri
            No group has claimed the blast. | -
            Peter Lind denied it.#The Valley Front said it had left.#“It was short,” he said. | Peter Lind
            """)
    void aPersonsPronounMeansNoBody(String text, String speaker) {
        assertThat(speakers(text.replace("#", "\n\n"))).endsWith(speaker);
    }

    @Test
    void aNameMayHaveASmallWordWrittenLarge() {
        assertThat(speakers("“It was short,” Medics Without Walls said.")).containsExactly("Medics Without Walls");
    }

    @Test
    void whomATextCallsHeItDoesNotCallShe() {
        assertThat(speakers(
                        "“It was short,” said Karel Brandt.\n\n“It was cold,” he said.\n\n“It was late,” she said."))
                .containsExactly("Karel Brandt", "Karel Brandt", "-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It was short,” said its head of mission, Dr. Helen Okafor. | Helen Okafor
            “It was short,” said the group’s country director, Peter Lind. | Peter Lind
            “It was short,” said their lawyer, Mira Tole. | Mira Tole
            “It was short,” said the mayor of Lakeview, Peter Lind, on Monday. | Peter Lind
            “It was short,” said the head of the charity’s mission in Velmar, Olaf Brent. | Olaf Brent
            “It was short,” said the director of the hospital, Mira Tole, who came late. | Mira Tole
            Its head of mission, Mira Tole, said the road was shut. | Mira Tole
            “It was short,” said the mayor of Lakeview, Peter Lind.#“It was cold,” the mayor said. | Peter Lind
            “It was short,” said the police chief of Kessin, Orven Province. | -
            “It was short,” said the head of the union, Velmar’s largest. | -
            “It was short,” said the mayor of Lakeview, Velmar. | -
            With the mayor of Lakeview, Peter Lind said, all was lost.#“It was cold,” the mayor said. | -
            """)
    void aNameBehindWhatARoleIsForIsWhomItMeans(String text, String speaker) {
        assertThat(speakers(text.replace("#", "\n\n"))).endsWith(speaker);
    }

    @Test
    void whatSomebodyIsStandsWithTheNameInFrontOfIt() {
        assertThat(QuoteLines.quotes("“It was short,” said the mayor of Lakeview, Peter Lind."))
                .first()
                .satisfies(quote -> assertThat(quote.role()).contains("mayor of Lakeview"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It was cold,” said Karel Ames, who keeps the pier. Many came to the square, where Mayor Peter Lind read out the names. “It was short,” he said. | Peter Lind | who acts or speaks in the sentence before
            “It was cold,” said Karel Ames.#Her brother, Colin, said so too.#“It was short,” he said. | Colin | the last one named whom it fits
            “It was cold,” said Karel Ames.#Peter Lind, the mason whose boat sank, saw it from the pier. “It was short,” he said. | Peter Lind | who acts or speaks in the sentence before
            “It was cold,” said Karel Ames of Peter Lind.#“It was short,” he said. | Karel Ames | who spoke before it, and whom it fits
            Karl Ames warned of it.#Peter Lind came back to a view that Ames holds. “It was short,” he said. | Peter Lind | who acts or speaks in the sentence before
            Karl Ames warned of it.#Peter Lind said Ames was late. “It was short,” he said. | Peter Lind | who acts or speaks in the sentence before
            Peter Lind came. “It was short,” he said. | Peter Lind | the only one named near it whom it fits
            The boats of Karl Ames and Peter Lind were lost. “It was short,” he said. | - | the text does not say who
            The boats of Karl Ames and Helen Okafor were lost. “It was short,” she said. | Helen Okafor | the only one named near it whom it fits
            """)
    void aPronounGoesToWhoActsInTheSentenceBeforeAndSaysWhy(String text, String speaker, String why) {
        var last = QuoteLines.quotes(text.replace("#", "\n\n")).getLast();
        assertThat(last.speaker().orElse("-")).isEqualTo(speaker);
        assertThat(last.grounds())
                .filteredOn(ground -> ground.field().equals("speaker"))
                .singleElement()
                .satisfies(ground -> assertThat(ground.reason()).endsWith(why));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            His Excellency the Minister said the talks were short. | Karim bin Sael
            He said the talks were short. | Karim bin Sael
            The Velmaran Minister said the talks were short. | Karl Ames
            Her Excellency the Minister of Arden said the talks were short. | Helen Okafor
            The Ardenian Minister said the talks were short. | Helen Okafor
            """)
    void theMinisterIsWhoReceivedTheOthers(String said, String speaker) {
        var received =
                "MAREL, Oct 2 (Agency) -- His Excellency Karim bin Sael, Minister of Foreign Affairs of Marel, received on Monday"
                        + " calls from His Excellency Karl Ames, Minister of Foreign Affairs of Velmar, and Her Excellency Helen"
                        + " Okafor, Minister of Foreign Affairs of Arden.\n\nThey spoke of the truce.\n\n";
        assertThat(speakers(received + said)).endsWith(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            According to the text, translated from Velmaran, the minister said the road was shut. | -
            On Friday, in a talk with Solstice, the colonel had said the road was shut. | -
            He came with Peter Lind, the mayor of Lakeview. The mayor said the road was shut. | Peter Lind
            With Peter Lind, the mayor who built it, all went well. The mayor said the road was shut. | Peter Lind
            Minister of Urban Works Leonid Brandt came. The minister said the road was shut. | Leonid Brandt
            “It is shut,” said Minister of Urban Works Leonid Brandt. | Leonid Brandt
            “It is shut,” said Commissioner of Police Helen Okafor. | Helen Okafor
            “It is shut,” said Councillor Helen Okafor. | Helen Okafor
            “It is shut,” said Her Excellency Helen Okafor. | Helen Okafor
            Ten boats sank, according to the General Staff of Velmar. | the General Staff
            “It is shut,” Arden’s coast guard said. | Arden’s coast guard
            “It is shut,” a guard said. | -
            Its leader, Emberly Holm, said the road was shut. | Emberly Holm
            """)
    void aNameTakesItsOwnRoleAndNoOther(String text, String speaker) {
        assertThat(speakers(text)).endsWith(speaker);
    }

    @Test
    void aSurnameThatAPlaceSharesIsThePersons() {
        assertThat(speakers(
                        "The storm struck Lower Brandt, and in Lower Brandt a roof fell. Harbour director Ivka Brandt "
                                + "saw Lower Brandt.\n\n“We all helped,” Brandt said."))
                .containsExactly("Ivka Brandt");
    }

    @Test
    void aPlaceThatAnAppositionNamesSaysNothing() {
        assertThat(speakers(
                        "Clerk Hanna Moss said that it rained, and Moss said so twice.\n\n“The dam was old,” said Ruta Velden, a reader at the University of Ostrava, who warned "
                                + "that it leaked. It may rain, she said."))
                .endsWith("Ruta Velden", "Ruta Velden", "Ruta Velden");
    }

    @Test
    void whatAnOfficeIsForIsNoPartOfTheName() {
        assertThat(speakers("Minister of Internal Affairs Dorvo Lenk said that the road was open. Chief of the General "
                        + "Staff Omek Rudd said that it was not."))
                .containsExactly("Dorvo Lenk", "Omek Rudd");
        assertThat(speakers("Pensioner Zita Moll said that it rained. Arden MP Fiona Lusk said that it snowed."))
                .containsExactly("Zita Moll", "Fiona Lusk");
    }

    @Test
    void anOfficeAloneNamesNobody() {
        assertThat(speakers("The Minister recalled that the road was closed.")).containsExactly("-");
    }

    @Test
    void theOneWithHerOwnThingIsAPerson() {
        assertThat(speakers(
                        "Doctor Mia Holm of the clinic said that nobody was hurt.\n\nOlvara Denk lost her boat. She "
                                + "had been there. “It sank at once,” she said."))
                .containsExactly("Mia Holm", "Olvara Denk");
    }

    @Test
    void theOneOfABoardIsAPerson() {
        assertThat(speakers(
                        "Captain Peter Lind said that it was dark.\n\nOrsen Vald of the Rail Safety Board asked for "
                                + "time. “We shall see,” he said."))
                .endsWith("Orsen Vald");
    }

    @Test
    void whoOpensTheParagraphIsTheSheOfItsSentences() {
        assertThat(speakers("Ivora Lunt, whose report was read, listened. She had been praised by the mayor. “It is "
                        + "old,” she said."))
                .containsExactly("Ivora Lunt");
    }

    @Test
    void afterSomebodyUnnamedSpokeTheOneNamedBeforeIsNotMeant() {
        assertThat(speakers("Captain Peter Lind said that two pumps failed. A technician who keeps the pumps said that "
                        + "it was nine. “I was there,” he said."))
                .containsExactly("Peter Lind", "-", "-");
    }

    @Test
    void aMinistryIsNamedWithWhatItIsFor() {
        assertThat(speakers("The Ministry of Trade paid. The Ministry of Roads said that the bridge was safe."))
                .containsExactly("The Ministry of Roads");
    }

    @Test
    void theLatterIsTheSecondOfTwo() {
        assertThat(speakers("Mayor Helen Okafor came with Judge Peter Lind. The latter said that it was late."))
                .containsExactly("Peter Lind");
    }

    @Test
    void theLeadersOfTwoStatesAreNeitherOfThem() {
        assertThat(speakers("The leaders of Velmar and Ardenia agreed that it was late."))
                .containsExactly("-");
    }

    @Test
    void anOfficeIsThatOfTheNameAfterIt() {
        assertThat(speakers("On Monday the prime minister, Ms. Okafor, met Judge Peter Lind. “It was short,” the prime "
                        + "minister said."))
                .containsExactly("Okafor");
    }

    @Test
    void aStatementIsReadByWhomItsSentenceBeginsWith() {
        assertThat(speakers(
                        "Opening the session, the mayor's spokesman, Mr. Idan Ross, read out a text:\n\n“The bridge is "
                                + "closed until the end of the week.”"))
                .containsExactly("Idan Ross");
    }

    @Test
    void whoPutsItSoSaysIt() {
        assertThat(speakers(
                        "It may snow on Sunday, the Weather Office said, “or perhaps not at all”, as its forecaster, Inka "
                                + "Moll, put it."))
                .endsWith("Inka Moll");
    }

    @Test
    void aNameThatEndsAsAdverbsDoMayOpenASentence() {
        assertThat(speakers("The captain met Captain Renly. Renly said that it was late. Finally he slept."))
                .containsExactly("Renly");
    }
}
