package collate.articles;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.TEXT_VERSION;
import static collate.db.schema.Tables.TOLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.max;

import collate.core.claim.Harm;
import collate.core.claim.Kind;
import collate.core.text.Paragraphs;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnBothDatabases
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit sets the fields before each run
class ArticlePagesTest {
    private static final String STORY =
            "KHARTOUM: At least 12 people were killed on Monday, the health ministry said.\n\n"
                    + "“We ask for help,” Amina Osman, a doctor, told reporters. \ud83d\ude4f\n\nAdvertisement\n";

    @Parameter
    TestDatabase on;

    private House house;
    private Visitor ines;

    @BeforeParameterizedClassInvocation
    void open() {
        house = House.open(on);
        ines = house.signedIn("ines");
    }

    @AfterParameterizedClassInvocation
    void close() {
        house.close();
    }

    @Test
    void theSampleDossierIsThereOnTheFirstStart() {
        assertThat(ines.get("/dossiers/1").page().select("tbody tr a").eachText())
                .contains("Wang Yi and Eli Cohen speak for the first time since war broke out");
        assertThat(ines.get("/dossiers/1").text())
                .contains("China, Russia and the Israel–Hamas war", "Gaza health ministry");
    }

    @Test
    void pastedTextBecomesAnArticleWithItsClaims() {
        var answer = paste("text", STORY, "published", "2024-05-08", "headline", "Twelve dead");
        assertThat(answer.status()).isEqualTo(303);
        var page = ines.get(answer.location());
        assertThat(page.page().select(".card").eachText())
                .anySatisfy(card -> assertThat(card).contains("Killed: at least 12 people", "health ministry"))
                .anySatisfy(card -> assertThat(card).contains("“Monday” = 6 May 2024"))
                .anySatisfy(card -> assertThat(card).contains("“We ask for help”", "Amina Osman"));
        assertThat(page.page().select(".para.noise").text())
                .contains("Advertisement · Noise (advertisement), kept for the record.");
        var toll = ines.get(page.page().select(".card.toll .v").attr("href"));
        assertThat(toll.text())
                .contains("Collate found it and made version 1 the number stands before the harm done to them");
    }

    @Test
    void quoteThatTheArticleBreaksIsOneClaimWithBothPartsMarked() {
        var answer = paste(
                "text",
                "“The bridge will open soon,” mayor Dina Kade told reporters on Friday. “Nobody has to swim.”\n",
                "published",
                "2024-05-10");
        var page = ines.get(answer.location()).page();
        assertThat(page.select("mark.quote").eachText()).hasSize(2);
        assertThat(page.select("mark.quote[id]")).hasSize(1);
        assertThat(page.select(".card.quote")).hasSize(1);
        var claim = ines.get(page.select(".card.quote .v").attr("href")).page();
        assertThat(claim.select("blockquote mark").eachText())
                .containsExactly("“The bridge will open soon,”", "“Nobody has to swim.”");
        assertThat(claim.select("#appearances").text())
                .contains("part 2 of the same utterance")
                .doesNotContain("counted once");
    }

    @Test
    void articleInAnotherLanguageSaysWhatWasLookedFor() {
        var answer = paste(
                "text",
                "Bei einem Angriff auf die Stadt starben am Montag laut Ministerium 14 Menschen.\n\n"
                        + "„Niemand hat uns vor dem Wasser gewarnt“, sagte Karl Brandt den Reportern am 23.10.2023.\n",
                "published",
                "2023-10-24");
        var page = ines.get(answer.location()).page();
        assertThat(page.select("#language").text())
                .isEqualTo("This article is in German. Only quotation marks and numeric dates were looked for; "
                        + "speakers and figures are yours to add.");
        assertThat(page.select(".card").eachText())
                .hasSize(2)
                .anySatisfy(card ->
                        assertThat(card).contains("Niemand hat uns vor dem Wasser gewarnt", "speaker not named"))
                .anySatisfy(card -> assertThat(card).contains("23.10.2023"));
    }

    @Test
    void quotesOfOneSpeakerAreShownAlone() {
        var answer = paste(
                "text",
                "“We counted twice last night,” said port spokesman Pavel Horak.\n\n"
                        + "“Nobody asked the captains,” said Olga Brandt, a teacher.\n\n"
                        + "“The lights went out at ten,” Horak told Olga Brandt.\n",
                "published",
                "2024-05-08");
        var speakers = ines.get(answer.location()).page().select("#speakers li");
        assertThat(speakers.eachText())
                .hasSize(2)
                .anySatisfy(speaker -> assertThat(speaker).contains("Pavel Horak 2 quotes", "spokesman", "“Horak”"))
                .anySatisfy(speaker -> assertThat(speaker).contains("Olga Brandt 1 quote"));
        var one = speakers.select("a:contains(Olga Brandt)").attr("href");
        assertThat(ines.get(answer.location() + one).page().select(".card").eachText())
                .singleElement()
                .satisfies(card -> assertThat(card).contains("Nobody asked the captains"));
    }

    @Test
    void everyCharacterOfTheTextIsOnThePageAtItsOffset() {
        for (var article : house.sql().fetch(ARTICLE)) {
            var text = house.sql()
                    .selectFrom(TEXT_VERSION)
                    .where(TEXT_VERSION.ARTICLE_ID.eq(article.getId()))
                    .orderBy(TEXT_VERSION.NUMBER.desc())
                    .limit(1)
                    .fetchSingle()
                    .getBody();
            var page = ines.get("/articles/" + article.getId()).page();
            page.outputSettings().prettyPrint(false);
            page.select("[data-not-text]").remove();
            var lines = page.select(".tx[data-start]");
            assertThat(lines).hasSameSizeAs(Paragraphs.of(text));
            for (Element line : lines) {
                var start = Integer.parseInt(line.attr("data-start"));
                assertThat(text.substring(start)).startsWith(line.wholeText());
            }
        }
    }

    @Test
    void offsetsCountUtf16UnitsAndCodePointsEachRightly() {
        paste("text", "Thanks. \ud83d\ude4f\n\nRescuers said 14 people died.");
        var toll = house.sql().fetchSingle(APPEARANCE, APPEARANCE.EXACT.contains("14 people died"));
        assertThat(toll.getSpanStart() - toll.getPointStart()).isEqualTo(1);
    }

    @Test
    void nothingTypedIsLostWhenAFormComesBack() {
        var answer = paste(
                "text",
                "",
                "headline",
                "<b>Bold</b>",
                "publisher",
                "A paper",
                "published",
                "2024-02-31",
                "url",
                "ftp://x.org/a");
        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select("#headline").val()).isEqualTo("<b>Bold</b>");
        assertThat(page.select("#publisher").val()).isEqualTo("A paper");
        assertThat(page.select("#text-problem").text()).isEqualTo("Paste the article’s text.");
        assertThat(page.select("#published-problem").text()).startsWith("Give a day that exists");
        assertThat(page.select("#url-problem").text()).startsWith("Give a web address");
    }

    @Test
    void aTextOverTwoMegabytesIsRefusedWithItsWords() {
        var text = "words,".repeat(350_000);
        var answer = paste("text", text);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#text-problem").text()).startsWith("A text may have 2 MB at most.");
        assertThat(answer.page().select("#text").val()).hasSize(text.length());
    }

    @Test
    void aLongTextIsTakenByTheFormThatTheBrowserSends() {
        var text = "Police said 3 people died. " + "More words follow here. ".repeat(40_000);
        var answer = ines.upload("/articles", "", new byte[0], "dossier", "1", "text", text);
        assertThat(answer.status()).isEqualTo(303);
    }

    @Test
    void theSameTextSentThreeTimesAtOnceIsOneArticle() {
        var token = ines.token();
        var sent = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> ines.postWithToken("/articles", token, "dossier", "1", "text", "At once. " + STORY)
                                .status()))
                .limit(3)
                .toList();
        assertThat(sent.stream().map(CompletableFuture::join).toList()).containsExactlyInAnyOrder(303, 422, 422);
    }

    @Test
    void aTextWithoutALetterIsRefused() {
        assertThat(paste("text", "\ufeff \u200b \u00a0").status()).isEqualTo(422);
    }

    @Test
    void markupInAnyFieldIsShownAsText() {
        var evil = "<script>alert(1)</script> & <img src=x onerror=alert(2)>";
        var answer = paste(
                "text", "Police said 3 people died. " + evil, "headline", evil, "publisher", evil, "author", evil);
        var page = ines.get(answer.location());
        assertThat(page.page().select("h1").text()).isEqualTo(evil);
        assertThat(page.body()).doesNotContain("<script>alert").doesNotContain("<img src=x");
    }

    @Test
    void theSameTextTwiceIsOneArticle() {
        paste("text", "Twice. " + STORY);
        var again = paste("text", "Twice. " + STORY);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#text-problem").text()).contains("holds this very text already");
    }

    @Test
    void aPassageTwiceInOneArticleIsOneClaimThatAppearsTwice() {
        paste(
                "text",
                "Rescuers said 41 miners died in the pit.\n\nMore soon.\n\nRescuers said 41 miners died in the pit.");
        var claims = house.sql().fetch(CLAIM, CLAIM.KIND.eq(Kind.TOLL), CLAIM.LABEL.contains("41 miners"));
        assertThat(claims).hasSize(1);
        assertThat(house.sql()
                        .fetch(
                                APPEARANCE,
                                APPEARANCE.CLAIM_ID.eq(claims.getFirst().getId())))
                .hasSize(2);
    }

    @Test
    void aSentenceTwiceInOneArticleGivesOneDateThatAppearsTwice() {
        var twice = "The mayor told the miners of Mirna on Monday that the pit would be closed for good.";
        var answer = paste("text", twice + "\n\nOn Monday it rained.\n\n" + twice);
        var article = Long.parseLong(answer.location().replaceAll("\\D*(\\d+).*", "$1"));
        var places = house.sql()
                .select(APPEARANCE.CLAIM_ID)
                .from(APPEARANCE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .and(CLAIM.KIND.eq(Kind.DATE))
                .orderBy(APPEARANCE.SPAN_START)
                .fetch(APPEARANCE.CLAIM_ID);
        assertThat(places)
                .as("another sentence of the same day is another claim")
                .hasSize(3);
        assertThat(places.get(0)).isEqualTo(places.get(2)).isNotEqualTo(places.get(1));
        assertThat(ines.get("/articles/" + article).text())
                .as("what was found is what is there")
                .contains(house.sql().fetchCount(CLAIM, CLAIM.ID.in(claimsOf(article))) + " claims");
    }

    @Test
    void twoTollsOfOneSentenceAreTwoClaimsThoughTheirNumbersAreOne() {
        var answer = paste("text", "The blast killed 12 people and injured 12 others in Arden on Sunday morning.");
        var article = Long.parseLong(answer.location().replaceAll("\\D*(\\d+).*", "$1"));
        assertThat(house.sql()
                        .select(TOLL.HARM)
                        .from(TOLL)
                        .where(TOLL.CLAIM_ID.in(claimsOf(article)))
                        .fetch(TOLL.HARM))
                .containsExactlyInAnyOrder(Harm.KILLED, Harm.INJURED);
    }

    @Test
    void aSentenceThatANewTextHasTwiceIsOneClaimThatAppearsTwice() {
        var once = "The mayor told the miners of Mirna on Monday that 41 of them had died in the pit.";
        var answer = paste("text", once + "\n\nMore soon.");
        var article = Long.parseLong(answer.location().replaceAll("\\D*(\\d+).*", "$1"));
        var before = claimsOf(article);
        var again = ines.post("/articles/" + article + "/texts", "text", once + "\n\nMore soon.\n\n" + once);
        assertThat(again.status()).isEqualTo(303);
        assertThat(ines.get("/articles/" + article + "/texts").text()).contains("0 new claims");
        assertThat(claimsOf(article)).isEqualTo(before);
        var newest = house.sql()
                .select(max(APPEARANCE.TEXT_ID))
                .from(APPEARANCE)
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .fetchSingle()
                .value1();
        assertThat(before)
                .allSatisfy(claim -> assertThat(house.sql()
                                .fetchCount(
                                        APPEARANCE,
                                        APPEARANCE.CLAIM_ID.eq(claim).and(APPEARANCE.TEXT_ID.eq(newest))))
                        .isEqualTo(2));
    }

    private Set<Long> claimsOf(long article) {
        return house.sql()
                .select(APPEARANCE.CLAIM_ID)
                .from(APPEARANCE)
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .fetchSet(APPEARANCE.CLAIM_ID);
    }

    @Test
    void aPageDateThatContradictsTheTextIsRaisedAndNotBelieved() {
        var magazine = house.sql().fetchSingle(ARTICLE, ARTICLE.PUBLISHER.eq("Sample Magazine"));
        assertThat(magazine.getReferenceOn()).isNull();
        var page = ines.get("/articles/" + magazine.getId());
        assertThat(page.text())
                .contains("Which day do “Monday” and “last week” count from?", "The page is dated 22 Jun 2024");
        assertThat(page.text()).contains("“Monday” = not resolved yet");
        assertThat(page.page().select("#reference").text())
                .containsOnlyOnce("The page is dated")
                .contains(" days away. Until you choose");
    }

    @Test
    void choosingTheReferenceDateResolvesEveryRelativeDateAnew() {
        var magazine = house.sql().fetchSingle(ARTICLE, ARTICLE.PUBLISHER.eq("Sample Magazine"));
        var path = "/articles/" + magazine.getId();
        var answer = ines.post(
                path + "/reference",
                "version",
                "1",
                "other_day",
                "2023-10-24",
                "why",
                "same calls as in the broadcast");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(ines.get(path).text())
                .contains("“Monday” = 23 Oct 2023", "set by Ines Varga")
                .doesNotContain("not resolved yet");
        assertThat(ines.post(path + "/reference", "version", "1", "day", "2023-10-25")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void choosingTheReferenceDateMovesTheDaysOfTollsAndQuotes() {
        var path = paste(
                        "text",
                        "Four people were killed in Mirna on Monday. “The pier is closed,” Olga Brandt said on Tuesday.")
                .location();
        var toll = claim(path, "Killed");
        var quote = claim(path, "pier");
        assertThat(ines.get(toll).text()).contains("Event date not stated");
        assertThat(ines.get(quote).text()).contains("Said on not stated");
        ines.post(path + "/reference", "version", "1", "other_day", "2024-05-09", "why", "the day it was broadcast");
        assertThat(ines.get(toll).text())
                .contains(
                        "Killed: 4 people, Mirna, 6 May 2024", "Event date 6 May 2024", "the Monday before 2024-05-09");
        assertThat(ines.get(quote).text())
                .contains("Said on 7 May 2024", "stands with the word of saying; the Tuesday before 2024-05-09");
        ines.post(path + "/reference", "version", "2", "other_day", "2024-05-16", "why", "no, a week later");
        assertThat(ines.get(toll).text()).contains("Event date 13 May 2024");
        assertThat(ines.get(quote).text()).contains("Said on 14 May 2024");
        assertThat(ines.get(toll).text()).contains("reference date changed");
    }

    @Test
    void choosingTheReferenceDateMovesTheWeekInWhichATollLies() {
        var path = paste("text", "Four people were killed in Mirna last week.").location();
        var toll = claim(path, "Killed");
        ines.post(path + "/reference", "version", "1", "other_day", "2024-05-09", "why", "the day it was broadcast");
        assertThat(ines.get(toll).text()).contains("some day of 29 Apr 2024 to 5 May 2024, and which is not said");
        ines.post(path + "/reference", "version", "2", "other_day", "2024-05-16", "why", "no, a week later");
        assertThat(ines.get(toll).text())
                .contains("some day of 6 May 2024 to 12 May 2024, and which is not said", "reference date changed");
    }

    private String claim(String article, String words) {
        return ines.get(article).page().select(".card").stream()
                .filter(card -> card.text().contains(words))
                .map(card -> card.select("a[href^=/claims/]").attr("href"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anImpossibleReferenceDateIsRefused() {
        var answer = ines.post("/articles/3/reference", "version", "1", "other_day", "2023-13-01");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Give a day that exists");
        assertThat(ines.post("/articles/3/reference", "version", "1").text())
                .contains("Choose one of the days, or give another.");
    }

    @Test
    void aLineThatIsNoNoiseIsReadAfterAll() {
        var location = paste("text", "Floods cut off the town.\n\nRead more: Officials say 9 people drowned.\n")
                .location();
        var noise = ines.get(location).page().select("form[action*=unmarking]").attr("action");
        assertThat(ines.get(location).page().select(".card")).isEmpty();
        assertThat(ines.post(noise).status()).isEqualTo(303);
        assertThat(ines.get(location).page().select(".card").text()).contains("Killed: 9 people");
    }

    @Test
    void garbledWordsReadRightAndShowWhatWasReceived() {
        var page = ines.get(paste(
                                "text",
                                "MIRNA: The mayor donâ€™t agree that â€œ16 people died. Police said 3 people died.")
                        .location())
                .page();
        assertThat(page.select(".tx").text()).contains("The mayor don’t agree");
        assertThat(page.select(".mended").eachAttr("title")).contains("Put right: “â€™” was received");
        assertThat(page.select("#known").text()).contains("â€™ → ’ 1 time");
    }

    @Test
    void anAgencyCreditSetsTheOriginAndSaysWhy() {
        var location = paste("text", "MIRNA (Xinhua) -- Police said 3 people died in the pit.")
                .location();
        assertThat(ines.get(location).page().select("#known").text())
                .contains("Origin Xinhua agency credit “MIRNA (Xinhua) -");
        var id = Long.parseLong(location.replaceAll("\\D", ""));
        assertThat(house.sql().fetchSingle(ARTICLE, ARTICLE.ID.eq(id)).getOriginId())
                .isNotNull();
    }

    private Visitor.Answer paste(String... fields) {
        var all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = "dossier";
        all[fields.length + 1] = "1";
        return ines.post("/articles", all);
    }
}
