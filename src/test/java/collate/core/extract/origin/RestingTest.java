package collate.core.extract.origin;

import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Claim;
import collate.core.claim.Figure;
import collate.core.claim.Harm;
import collate.core.claim.Quote;
import collate.core.claim.Toll;
import collate.core.extract.Extractor;
import collate.core.extract.Reading;
import collate.core.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The bridge is safe,” Rask said in a statement from the Foreign Ministry. | the Foreign Ministry",
                "“The bridge is safe,” Rask said, according to a readout of the call released by Norway’s foreign ministry. | Norway’s foreign ministry",
                "“The bridge is safe,” Rask said, according to a\u00a0statement\u00a0from the Arden Foreign Ministry. | the Arden Foreign Ministry",
                "“The bridge is safe,” Rask said, according to a foreign ministry readout. | foreign ministry",
                "“The bridge is safe,” the official Xinhua News Agency reported. | Xinhua",
                "RIA quoted Rask as saying “The bridge is safe” on Monday. | RIA",
                "Rask was quoted by the Arden Times as saying “The bridge is safe”. | the Arden Times",
                "“The bridge is safe,” Rask told Reuters. | Reuters",
                "“The bridge is safe,” Rask told the Valley Herald newspaper. | the Valley Herald newspaper",
                "In an interview with Arden Radio, Rask said “The bridge is safe”. | Arden Radio",
                "“The bridge is safe,” Xinhua reported him as telling Holm. | Xinhua",
                "The interior ministry said in a statement: “The bridge is safe”. | The interior ministry",
                "“The bridge is safe,” Rask told Holm, according to a Norwegian transcript of the meeting. | Norwegian transcript",
                "“The bridge is safe,” Rask said, according to the Valley Herald. | the Valley Herald",
                "“The bridge is safe,” Rask said, according to officials in Arden. | officials in Arden",
                "“The bridge is safe,” the Arden Times reported. | the Arden Times",
                "Quoting the health ministry, Globawire reported: “The bridge is safe”. | the health ministry",
                "“The bridge is safe,” Globawire reported on Monday, quoting Arden’s mining authority. | Arden’s mining authority",
                "Quoting Mira Rask, Reuters reported: “The bridge is safe”. | Reuters",
                "Agencies quoted Rask as saying “The bridge is safe”. | Agencies"
            })
    void aQuoteRestsOnWhoeverCarriesIt(String sentence, String source) {
        assertThat(quoted(sentence).map(Resting::words)).contains(source);
    }

    @Test
    void whoPublishesAnArticleIsNoOriginOfIt() {
        var text = "“The bridge is safe,” Rask told the Herald.";
        assertThat(quoted(text, "The Valley Herald")).isEmpty();
        assertThat(quoted("“The bridge is safe,” Rask told La Gazette.", "La Gazette de Velmar"))
                .isEmpty();
        assertThat(quoted(text, "Arden Times").map(Resting::words)).contains("the Herald");
        assertThat(quoted(text).map(Resting::words)).contains("the Herald");
        assertThat(quoted("“The bridge is safe,” Rask told this newspaper.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The bridge is safe,” Rask said.",
                "“The bridge is safe,” Rask said in a statement on Monday.",
                "“The bridge is safe,” Rask told Holm.",
                "Rask said in a statement: “The bridge is safe”.",
                "“The bridge is safe,” Rask said in an interview on Monday.",
                "“The bridge is safe,” Rask said, according to a translation by the foreign ministry.",
                "“The bridge is safe,” Rask said, according to an English translation of the speech.",
                "“The bridge is safe,” she said. Holm told Reuters nothing."
            })
    void whereTheSentenceSaysNothingNothingIsGuessed(String text) {
        assertThat(quoted(text)).isEmpty();
    }

    @Test
    void whatABodyOrAStateSaysRestsOnItAndWhatAPersonSaysOnNobody() {
        assertThat(found("“The bridge over the river is safe,” Arden’s river ministry said on Monday.", "The bridge"))
                .contains("arden river ministry");
        assertThat(found("Norway later said that the bridge over the river was safe.", "the bridge"))
                .contains("norway");
        assertThat(found("“The bridge over the river is safe,” Governor Mira Rask said.", "The bridge"))
                .isEmpty();
    }

    @Test
    void aMinistryOfNobodyIsTheSpeakingMinisters() {
        var text = """
                ARDEN: Norway’s foreign minister met her guest on Monday.

                “The bridge over the river is safe,” Foreign Minister Mira Rask told Polish Foreign Minister Jan Holm, according to a foreign \
                ministry readout.""";
        assertThat(found(text, "The bridge")).contains("norway foreign ministry");
        assertThat(found(
                        text.replace("told Polish", "told Greta Lind and later Polish")
                                .replace("Jan Holm", "Jan Holm too"),
                        "The bridge"))
                .as("of two ministers nobody can tell")
                .contains("foreign ministry");
    }

    @Test
    void aDayRestsOnWhomTheSentenceGivesItTo() {
        assertThat(found("Rask will meet Holm on 7 May 2024, according to senior Norwegian officials.", "7 May"))
                .contains("norway officials");
        assertThat(found("Rask will meet Holm on 7 May 2024, according to officials.", "7 May"))
                .contains("");
        assertThat(found("Rask will meet Holm on 7 May 2024.", "7 May")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "according to the U.S. military | us military",
                "according to the US military | us military",
                "according to the U.N. agency | un agency",
                "according to the U.S. Navy | us navy",
                "according to the U.S. It is safe | us",
                "according to the U.S. | us",
                "according to U.S. Gen. Rask's office | us gen. rask office",
                "according to the Committee to Protect Journalists | committee to protect journalists",
                "according to a Norwegian transcript | norway transcript",
                "according to a statement from the Foreign Ministry | foreign ministry",
                "according to the treaty signed in Geneva, according to Reuters | reuters",
                "according to St. Lind hospital | st. lind hospital",
                "according to the ARDA | arda",
                "according to the Valley Herald | valley herald"
            })
    void theNameOfWhomADayIsGivenToEndsWithNoAbbreviation(String given, String key) {
        assertThat(found("Rask will meet Holm on 7 May 2024, " + given + ".", "7 May"))
                .contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Rask",
                "Gov. Mira Rask",
                "Col. Rask",
                "Lt. Col. Rask",
                "Adm. Rask",
                "Maj. Rask",
                "Rep. Rask",
                "Sen. Rask",
                "Sgt. Rask",
                "Dr. Rask",
                "Mr. Rask",
                "Mira J. Rask",
                "Gen. Rask of the Arden police",
                "a speech Mrs. Rask gave at Arden University",
                "Monday",
                "the treaty signed in Geneva",
                "“the foreign ministry”"
            })
    void aPersonOrATreatyIsNotWhomADayRestsOn(String given) {
        assertThat(found("Rask will meet Holm on 7 May 2024, according to " + given + ".", "7 May"))
                .isEmpty();
    }

    @Test
    void aDayDoesNotRestOnWhomTheQuotedWordsName() {
        var text = "“The bridge is safe. It opens on 7 May 2024, according to the ministry. We go,” Rask said.";
        assertThat(found(text, "7 May")).isEmpty();
        assertThat(found(text.replace("Rask said", "Rask said, according to Reuters"), "7 May"))
                .as("the sentence ends within the quotation")
                .isEmpty();
        assertThat(found("“It opens on 7 May 2024, I think,” Rask said, according to Reuters.", "7 May"))
                .contains("reuters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officials in Arden said 40 people were killed. | arden officials",
                "Firefighters in Zelva said 40 people were killed. | zelva firefighters",
                "At least 40 people were killed, according to police in Arden. | arden police",
                "At least 40 people were killed, the governor of Zelva said. | zelva governor",
                "Ada Holm is the governor of Zelva. The governor said 40 people were killed. | zelva governor",
                "Norland's military came. Two boats sank and 40 people were killed, the army said. | norland military",
                "The Organization for Harbours (OFH) met. The OFH said 40 people were killed. | harbours organization",
                "The dock workers' union met. The union said 40 people were killed. | dock workers union",
                "The Health Ministry said 40 people were killed. | health ministry",
                "Police said 40 people were killed. | police",
                "Arden police went on looking. Police said 40 people were killed. | arden police",
                "At least 40 people were killed, the coast guard said on Monday. | coast guard",
                "At least 40 people were killed, the coast guard said. Arden's coast guard has six boats. | arden coast guard",
                "At least 40 people were killed, coast guard spokesman Ivan Holm said. | coast guard",
                "The coast guard put the final toll at 40 dead. | coast guard",
                "The navy raised the toll to 40. | navy",
                "The health ministry has counted 40 bodies. | health ministry",
                "At least 40 people were killed, according to the fire brigade. | fire service",
                "At least 40 people were killed, a spokesman for the civil defence said. | civil defense",
                "At least 40 people were killed, the disaster management authority said. | disaster management authority",
                "At least 40 people were killed, the prosecutor's office said. | prosecutor office",
                "At least 40 people were killed, the Red Crescent said. | red crescent",
                "At least 40 people were killed, the civil protection agency said. | civil protection agency",
                "The civil protection agency sent boats. A day later the agency said 40 people were killed. | civil protection agency",
                "The maritime safety agency searched. It put the number of dead at 40. | maritime safety agency",
                "At least 40 people were killed, the civil protection service said. Arden's civil protection service met. | arden civil protection service",
                "The Arden Red Cross maintained its count of 40 dead. | arden red cross",
                "The Arden Red Cross said on Monday its volunteers had counted 40 bodies. | arden red cross",
                "The coast guard put the toll at 38 on Monday, saying its divers had counted 40 bodies. | coast guard",
                "Arden General Hospital is full. The hospital said 40 people were killed. | arden general hospital",
                "At least 40 people were killed, Arden State Radio reported. | arden state radio"
            })
    void aFigureRestsOnWhoeverIsSaidToStateIt(String text, String key) {
        assertThat(found(text, "40")).contains(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ships of Velland left. Velland denied firing. At least 40 people were killed, its health ministry said. | velland health ministry",
                "Velland's prime minister left. Its interior ministry said 40 people were killed. | velland interior ministry",
                "Norway lost a boat. It sank in May. At least 40 people were killed, its army said. | norway army",
                "Rescuers left. At least 40 people were killed, its health ministry said. | health ministry",
                "Ships of Velland left. Velland, which lies north, denied it. At least 40 people were killed, its health ministry said. | velland health ministry",
            })
    void itsMinistryIsThatOfTheStateThatTheTextNamesBefore(String text, String key) {
        assertThat(found(text, "40")).contains(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT ARDEN, Velland, May 2 - At least 40 people were killed, the health ministry in Port Arden said. | velland health ministry",
                "Port Arden, the capital of Velland, is calm. At least 40 people were killed, the health ministry in Port Arden said. | velland health ministry",
                "Velland's capital Port Arden is calm. At least 40 people were killed, the health ministry in Port Arden said. | velland health ministry",
                "PORT ARDEN, May 2 (KNA) - At least 40 people were killed, the health ministry in Port Arden said. | port arden health ministry",
                "PORT ARDEN, Thursday - At least 40 people were killed, the health ministry in Port Arden said. | port arden health ministry",
                "Port Arden is calm. At least 40 people were killed, the health ministry in Port Arden said. | port arden health ministry",
            })
    void aMinistryInATownIsTheStatesWhereTheTextSaysWhoseTownItIs(String text, String key) {
        assertThat(found(text, "40")).contains(key);
    }

    @Test
    void whatItSaidIsTheBodysThatTheSentenceBeforeNames() {
        assertThat(found(
                        "Velland's defence ministry denied that its forces had fired. “The bridge was open all day,” it said.",
                        "The bridge"))
                .as("its forces are no second body")
                .contains("velland defense ministry");
        assertThat(found(
                        "Velland's defence ministry denied it. “The bridge was open. We saw nobody,” it said.",
                        "The bridge"))
                .contains("velland defense ministry");
        assertThat(found(
                        "The health ministry met the foreign ministry. “The bridge was open all day,” it said.",
                        "The bridge"))
                .as("of two nobody can tell")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Firefighters said 40 people were killed.",
                "The governor said 40 people were killed.",
                "At least 40 people were killed, state radio reported.",
                "Local police said 40 people were killed.",
                "The hospital said 40 people were killed.",
                "Norland's military met Zelva's army. The army said 40 people were killed.",
                "Arden's coast guard met Zelva's coast guard. The coast guard said 40 people were killed.",
                "At least 40 people were killed, according to a doctor in Arden."
            })
    void aTradeOrARoleOfNowhereIsNobody(String text) {
        assertThat(found(text, "40")).contains("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebel Valley Front left. The group said 40 people were killed. | valley front",
                "The rebel Valley Front left. The Front said 40 people were killed. | valley front",
                "The rebel Valley Front left. The rebels said 40 people were killed. | valley front",
                "The Valley Front, an armed group, left. The group said 40 people were killed. | valley front",
                "The Valley Front rebel group left. The group said 40 people were killed. | valley front",
                "The charity Harbour Relief left. The charity said 40 people were killed. | harbour relief",
                "The ruling Harbour Bloc left. The party said 40 people were killed. | harbour bloc",
                "The rebel Valley Front left. Aid group Harbour Relief came. The group said 40 people were killed. | harbour relief",
                "Aid group Harbour Relief came. The rebel Valley Front left. The rebels said 40 people were killed. | valley front",
                "Aid group Harbour Relief came. The rebel Valley Front left. Harbour Relief stayed. The group said 40 people were killed. | harbour relief",
                "The rebel Valley Front met aid group Harbour Relief. The group said 40 people were killed. | ''",
                "Two boats came. The group said 40 people were killed. | ''",
                "The rebel Valley Front left. The ministry said 40 people were killed. | ''",
                "A doctor at Arden hospital left. Another doctor at the hospital said 40 people were killed. | arden hospital",
                "A doctor at Arden hospital met a doctor at Zelva hospital. A doctor at the hospital said 40 people were killed. | ''",
            })
    void theGroupIsTheOneNamedLast(String text, String key) {
        assertThat(found(text, "40")).contains(key);
    }

    @Test
    void whatAGroupSaysRestsOnIt() {
        assertThat(found("“The bridge over the river is safe,” the rebel Valley Front said on Monday.", "The bridge"))
                .contains("valley front");
        assertThat(found(
                        "The rebel Valley Front left. “The bridge over the river is safe,” the group said.",
                        "The bridge"))
                .contains("valley front");
    }

    /** The key of whom a claim with these words rests on; "" for somebody who is not named. */
    private static Optional<String> found(String text, String words) {
        return new Extractor()
                        .claimsIn(
                                new Reading(text, Optional.of(LocalDate.of(2024, 5, 2)), List.of(), Optional.of("en")))
                        .stream()
                        .filter(claim -> claim instanceof Quote
                                ? !Character.isDigit(words.charAt(0))
                                        && claim.span().of(text).contains(words)
                                : claim.value().of(text).contains(words))
                        .findFirst()
                        .flatMap(claim -> Resting.of(claim, new Sources(text), text))
                        .map(rests -> rests.source().map(SourceName::key).orElse(""));
    }

    @Test
    void whatIsSaidInsideTheQuoteIsNotTheArticlesWord() {
        assertThat(quoted("“The bridge is safe, I told Reuters,” Rask said.")).isEmpty();
    }

    @Test
    void theMinistryIsTheOneNamedBefore() {
        var text = "Arden’s health ministry counts the dead. On Monday the ministry said 40 people were killed.";
        assertThat(stated(text, "the ministry").source().map(SourceName::key)).contains("arden health ministry");
    }

    @Test
    void theHealthMinistryIsTheOneThatTheTextNamesInFull() {
        var text = "The health ministry said 40 people were killed. Arden’s Health Ministry counts every week.";
        assertThat(stated(text, "The health ministry").source().map(SourceName::key))
                .contains("arden health ministry");
    }

    @Test
    void ofTwoMinistriesNoneIsMeant() {
        var text = "Arden’s health ministry met Norway’s foreign ministry. The ministry said 40 people were killed.";
        assertThat(stated(text, "The ministry").source()).isEmpty();
        assertThat(stated("The ministry said 40 people were killed.", "The ministry")
                        .source())
                .isEmpty();
    }

    @Test
    void unnamedOfficialsAreNobodyAndItSaysSo() {
        var rests = stated("According to officials 40 people were killed.", "officials");
        assertThat(rests.source()).isEmpty();
        assertThat(rests.ground().reason()).isEqualTo("who states the figure: whose they are is not said");
    }

    @Test
    void aNameBeginsAfterTheFullStop() {
        var text = "A ship sank on Saturday. The Arden health ministry met. The ministry said 40 people were killed.";
        assertThat(stated(text, "The ministry").source().map(SourceName::name)).contains("Arden health ministry");
        assertThat(stated("The U.S. Coast Guard came. The coast guard said 40 people were killed.", "The coast guard")
                        .source()
                        .map(SourceName::key))
                .contains("us coast guard");
    }

    @Test
    void anAuthorityIsTheOneThatTheTextNamedInFull() {
        var text = "Arden’s mining authority met. The mining authority said 40 people were killed.";
        assertThat(stated(text, "The mining authority").source().map(SourceName::key))
                .contains("arden mining authority");
    }

    private static Optional<Resting> quoted(String text) {
        return quoted(text, "");
    }

    private static Optional<Resting> quoted(String text, String publisher) {
        var start = text.indexOf('“');
        var span = new Span(start, text.indexOf('”') + 1);
        Claim quote = new Quote(
                span,
                new Span(span.start() + 1, span.end() - 1),
                List.of(),
                Quote.Manner.DIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                "test",
                List.of());
        return Resting.of(quote, new Sources(text, publisher), text);
    }

    private static Resting stated(String text, String saidBy) {
        var start = text.indexOf("40");
        var toll = new Toll(
                new Span(start, text.indexOf("killed") + 6),
                new Span(start, start + 2),
                Figure.exactly(40),
                Harm.KILLED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.of(saidBy),
                "test",
                List.of());
        return Resting.of(toll, new Sources(text), text).orElseThrow();
    }
}
