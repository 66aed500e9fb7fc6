package collate.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoiseRulesTest {
    @Test
    void everyRuleHasWordsForReviewers() {
        assertThat(Stream.concat(
                                Arrays.stream(FurnitureLine.values()).map(FurnitureLine::ruleName),
                                Stream.of(Noise.MOJIBAKE, Noise.RUNNING_HEAD))
                        .map(Noise::words))
                .contains("agency credit", "garbled character")
                .doesNotContain("noise")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            advertisement | ADVERTISEMENT
            advertisement | Story continues below this ad
            read-time | Read Time: 3 mins
            read-time | 4 min read
            read-more | Also Read: Ferry sinks off Port Alder
            read-more | Click here to read the full report
            related | Related stories:
            related | You may also like
            shortcode | [time-brightcove not-tgx=”true”]
            shortcode | [caption id="attachment_7"]
            comment-form | Leave a Reply
            comment-form | 12 Comments
            comment-form | Be the first to comment
            photo-credit | Photo: Rosa Lind for the Alder Paper
            photo-credit | Image caption, The harbour at dawn
            photo-credit | AP Photo/Rosa Lind
            agency-credit | (Reporting by Rosa Lind in Port Alder; Editing by Tom Okafor)
            agency-credit | Reporting by Rosa Lind; Editing by Tom Okafor
            agency-credit | With inputs from PTI
            agency-credit | This story has been published from a wire agency feed without modifications to the text.
            agency-credit | (AFP)
            byline | By Rosa Lind and Tom Okafor
            byline | Written By: Rosa Lind
            copyright | © 2023 Alder Paper Ltd. Reproduction needs our leave.
            copyright | All rights reserved.
            page-stamp | Updated: October 24, 2023 10:15 am IST
            cookies | Accept all
            cookies | We use cookies to make this site better.
            share | Facebook | Twitter | WhatsApp
            share | Share this article
            follow | Follow us on Telegram
            follow | Download our new app for faster news
            newsletter | Sign up for our daily briefing newsletter
            newsletter | Already a subscriber? Sign in
            """)
    void furnitureIsNamedByItsRule(String rule, String line) {
        assertThat(rules(line)).as("%s", line).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reading time is over, the judge told the court.",
                "Follow the money, she said, and you will find the ferry.",
                "More from the ministry was expected on Monday.",
                "By Monday the water had reached the second floor.",
                "By Saturday, 12 people had died.",
                "Copyright law was changed by the court in 2019.",
                "[laughs]",
                "Reuters reported that 12 people had died.",
                "AFP could not reach the ministry.",
                "The Associated Press counted 41 bodies.",
                "Share prices fell by 3 percent on Tuesday.",
                "Print workers went on strike, and two were hurt.",
                "Comments by the minister caused anger.",
                "Subscribe to nothing he says, the mayor warned.",
                "Published reports put the toll at 12.",
                "Updated figures show that 14 people died.",
                "Photo evidence shows the bridge after the strike.",
                "Video of the attack was shown in court, and nobody spoke.",
                "Reporting by our own staff was not possible, as the roads were closed.",
                "Teachers and staff",
                "Additional reporting by the council is due in May."
            })
    void aSentenceOfTheStoryIsNeverNoise(String sentence) {
        assertThat(NoiseFinder.in(sentence)).isEmpty();
    }

    @Test
    void aSyndicatedFeedOfNobodyIsItsPublishers() {
        var line =
                "(Except for the headline, this story has not been edited by VDTV staff and is published from a syndicated feed.)";
        var text = "The bridge at Mirna fell on Monday.\n" + line;
        assertThat(AgencyCredit.ofFeed(text, "Valley Herald").map(AgencyCredit::agency))
                .contains("Valley Herald’s syndicated feed");
        assertThat(AgencyCredit.ofFeed(text, "").map(AgencyCredit::agency)).contains("VDTV’s syndicated feed");
        assertThat(AgencyCredit.ofFeed(text, "").map(credit -> credit.words().of(text)))
                .contains(line);
        assertThat(AgencyCredit.ofFeed("MIRNA (Xinhua) - The bridge fell.\n" + line, "Valley Herald"))
                .isEmpty();
        assertThat(AgencyCredit.ofFeed("The mayor reads a syndicated feed of jokes.", "Valley Herald"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PORT ALDER (Reuters) – A ferry sank on Monday. | Reuters | PORT ALDER (Reuters) –
            MIRNA, Oct. 24 (Xinhua) -- A ferry sank on Monday. | Xinhua | MIRNA, Oct. 24 (Xinhua) -
            MOSCOW, October 24. /TASS/. A ferry sank. | TASS | MOSCOW, October 24. /TASS/.
            SELWYN, Oct 7 (AP) — A boat was lost. | Associated Press | SELWYN, Oct 7 (AP) —
            (AP) — A boat was lost. | Associated Press | (AP) —
            PARIS, AFP – A boat was lost. | Agence France-Presse | PARIS, AFP –
            By Ana Wells, Associated Press~A boat was lost. | Associated Press | By Ana Wells, Associated Press
            A boat was lost.~(Reporting by Ana Wells in Selwyn for Reuters; editing by Bo Lind) | Reuters | (Reporting by Ana Wells in Selwyn for Reuters; editing by Bo Lind)
            CORVAN, Feb 10 (Northwire) - A ferry sank. | Northwire | CORVAN, Feb 10 (Northwire) -
            CORVAN/PORT LIND (AP) - A ferry sank. | Associated Press | CORVAN/PORT LIND (AP) -
            CORVAN/PORT LIND (Northwire) - A ferry sank. | Northwire | CORVAN/PORT LIND (Northwire) -
            PORT ALDER (NAN) – A ferry sank. | NAN | PORT ALDER (NAN) –
            MIRNA (Coast News Agency) — A ferry sank. | Coast News Agency | MIRNA (Coast News Agency) —
            A ferry sank.~(Reporting by Reuters in Port Alder; editing by Tom Okafor) | Reuters | (Reporting by Reuters in Port Alder; editing by Tom Okafor)
            A ferry sank.~With inputs from PTI | PTI | With inputs from PTI
            A ferry sank.~— AFP | Agence France-Presse | — AFP
            By The Associated Press~A ferry sank. | Associated Press | By The Associated Press
            CORVAN, Avaria, Feb 10 (Solstice) - A ferry sank. | Solstice | CORVAN, Avaria, Feb 10 (Solstice) -
            CORVAN (Solstice) - A ferry sank. | Solstice | CORVAN (Solstice) -
            Corvan (Avaria), February 10, 2026 (CW) - A ferry sank. | CW | Corvan (Avaria), February 10, 2026 (CW) -
            CORVAN, Avaria (CW) — A ferry sank. | CW | CORVAN, Avaria (CW) —
            CORVAN, 10 February (Avarpress). A ferry sank. | Avarpress | CORVAN, 10 February (Avarpress).
            CORVAN, Feb 10 (Solstice) - A ferry sank.~Additional reporting by Solstice Press. | Solstice Press | Additional reporting by Solstice Press.
            A ferry sank.~Additional reporting by Solstice Press. | Solstice Press | Additional reporting by Solstice Press.
            A ferry sank.~Additional reporting by Reuters. | Reuters | Additional reporting by Reuters.
            A ferry sank.~Reporting by Solstice; editing by Tom Okafor | Solstice | Reporting by Solstice; editing by Tom Okafor
            A ferry sank.~With material from CW | CW | With material from CW
            A ferry sank.~— Solstice and staff reporter | Solstice | — Solstice and staff reporter
            A ferry sank.~Reuters and staff reporters | Reuters | Reuters and staff reporters
            """)
    void anAgencyCreditGivesTheOriginWithItsWords(String text, String agency, String words) {
        var article = text.replace('~', '\n');
        assertThat(AgencyCredit.in(article).map(AgencyCredit::agency)).contains(agency);
        assertThat(AgencyCredit.in(article).map(credit -> credit.words().of(article)))
                .contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry told Reuters that a ferry sank.",
                "RIA Novosti news agency quoted him as saying so.",
                "A boat was lost, Reuters reported on Monday. The AP has no word yet.",
                "PORTLAND (USA) – A ferry sank.",
                "Mirna (Avaria) – A ferry sank.",
                "THE FERRY (Northwind) sank on Monday.",
                "A ferry sank.~(With inputs from Reuters and AFP)",
                "A ferry sank.~(Reporting by Rosa Lind; editing by Tom Okafor)",
                "A ferry sank.~Additional reporting by Rosa Lind in Corvan",
                "A ferry sank.~Additional reporting by Rosa in Corvan.",
                "A ferry sank.~(Reporting by Corvan newsroom; editing by Tom Okafor)",
                "A ferry sank.~Additional reporting by Staff.",
                "CORVAN (Avaria) - A ferry sank off Corvan. In Avaria nobody knew.",
                "LAGOS (Nigeria) - A ferry sank.",
                "CORVAN, Feb 10 (Updated) - A ferry sank.",
                "Rosa Lind (Greens) - The mayor of Corvan.",
                "CORVAN, Feb 10 - A ferry (Solstice) sank.",
                "A ferry sank.~Teachers and staff"
            })
    void anAgencyThatIsOnlyQuotedIsNoOrigin(String text) {
        assertThat(AgencyCredit.in(text.replace('~', '\n'))).isEmpty();
    }

    @Test
    void aLongLineIsLookedAtOnce() {
        assertThat(NoiseFinder.in("By " + "Rosa ".repeat(200_000))).isEmpty();
        assertThat(NoiseFinder.in("Facebook ".repeat(200_000))).isEmpty();
    }

    private static Optional<String> rules(String line) {
        return NoiseFinder.in(line).stream().findFirst().map(Noise::rule);
    }
}
