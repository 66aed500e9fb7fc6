package collate.events;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_LINK;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.QUOTE;
import static collate.testkit.Story.number;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Events from the claims' suggestion to the page with its plot, its table and its arrangement. */
@OnBothDatabases
class EventPagesTest {
    @AutoClose
    private final House house;

    private final Visitor marta;
    private final Story story;
    private final long dossier;

    EventPagesTest(TestDatabase on) {
        house = House.open(on);
        marta = house.signedIn("marta");
        story = Story.begun(marta);
        dossier = story.dossier();
        story.article(
                "Valley Wire",
                "2024-10-08",
                "At least 1,400 people were killed in Arden on 7 October, the valley ministry said.");
        story.article(
                "Coast Paper",
                "2024-10-10",
                "About 1,500 people were killed in Arden on 7 October, the valley ministry said.");
        story.article(
                "Hill Post",
                "2024-11-02",
                "The valley ministry said 1,200 people were killed in Arden on 7 October. “The bridge was not safe,” Mayor Tilda Rask said.");
    }

    private List<Long> claims(Kind kind) {
        return house.sql()
                .select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.DOSSIER_ID.eq(dossier))
                .and(CLAIM.KIND.eq(kind))
                .orderBy(CLAIM.ID)
                .fetch(CLAIM.ID);
    }

    private static String list(List<Long> claims) {
        return String.join(",", claims.stream().map(Object::toString).toList());
    }

    private String open(List<Long> claims) {
        return marta.post(
                        "/events",
                        "dossier",
                        "" + dossier,
                        "name",
                        "Flood at Arden",
                        "place",
                        "Arden",
                        "first",
                        "2024-10-07",
                        "claims",
                        list(claims))
                .location();
    }

    private List<Long> held(String event) {
        return house.sql()
                .select(EVENT_CLAIM.CLAIM_ID)
                .from(EVENT_CLAIM)
                .where(EVENT_CLAIM.EVENT_ID.eq(number(event)))
                .orderBy(EVENT_CLAIM.CLAIM_ID)
                .fetch(EVENT_CLAIM.CLAIM_ID);
    }

    @Test
    void claimsSuggestAnEventThatSomebodyNames() {
        var link = marta.get("/events").page().select("a[href*=claims]:contains(Name this event)").stream()
                .filter(one -> one.attr("href").contains("dossier=" + dossier + "&"))
                .findFirst()
                .orElseThrow();
        var form = marta.get(link.attr("href")).page();
        assertThat(form.select("input[name=place]").val()).isEqualTo("Arden");
        assertThat(form.select("input[name=first]").val()).isEqualTo("2024-10-07");
        var ticked = form.select("input[name=claims][checked]").eachAttr("value");
        assertThat(ticked)
                .containsAll(claims(Kind.TOLL).stream().map(Object::toString).toList());
        var event = open(ticked.stream().map(Long::valueOf).toList());
        var list = marta.get("/events").page();
        assertThat(list.select("a[href=" + event + "]").text()).isEqualTo("Flood at Arden");
        assertThat(list.select("a[href*='dossier=" + dossier + "&name']"))
                .as("what is in an event is not suggested again")
                .isEmpty();
    }

    @Test
    void somePeopleOfOneSentenceAreNoEarlierFigureOfItsOrigin() {
        story.article(
                "Hill Post",
                "2024-11-01",
                "Flood in Arden\n\nThe valley ministry said the 900 dead whose families had been told were from Arden.");
        var page = marta.get(open(claims(Kind.TOLL))).page();
        assertThat(page.select("#figures tbody td[data-l=Figure]").eachText()).contains("900");
        assertThat(page.select(".head .mute").eachText())
                .last()
                .isEqualTo("Latest: 1,200 killed (2 Nov 2024, valley ministry), was about 1,500.");
    }

    @Test
    void pageDrawsEveryFigureAndHasItsTable() {
        var page = marta.get(open(claims(Kind.TOLL))).page();
        assertThat(page.select(".only-wide svg circle.pt")).hasSize(3);
        assertThat(page.select(".only-wide svg path.step")).as("one origin").hasSize(1);
        assertThat(page.select("#figures tbody td[data-l=Figure]").eachText())
                .containsExactly("≥ 1,400", "≈ 1,500", "1,200");
        assertThat(page.select("#figures tbody td[data-l=Report] a").eachText())
                .containsExactly("Valley Wire", "Coast Paper", "Hill Post");
        assertThat(page.select(".head .mute").text()).startsWith("3 articles, 1 origin");
        assertThat(page.select(".head .mute").eachText())
                .as("the same figures, as a sentence")
                .last()
                .isEqualTo("Latest: 1,200 killed (2 Nov 2024, valley ministry), was about 1,500.");
    }

    @Test
    void aFigureOfTheDossierIsAddedFromTheEventsPage() {
        var tolls = claims(Kind.TOLL);
        var event = open(List.of(tolls.getFirst()));
        var add =
                marta.get(event).page().select(".head a:contains(Add a figure)").attr("href");
        var found = marta.get(add).page().select("#found input[type=checkbox]");
        assertThat(found.eachAttr("value")).as("figures alone").containsExactly("" + tolls.get(1), "" + tolls.get(2));
    }

    @Test
    void theRecordLeadsToTheEventAndItsClaims() {
        var tolls = claims(Kind.TOLL);
        var event = open(tolls);
        var links = marta.get("/record?dossier=" + dossier).page().select("tr:contains(added claims to) a");
        assertThat(links.eachAttr("href"))
                .contains(event)
                .containsAll(tolls.stream().map(toll -> "/claims/" + toll).toList());
    }

    @Test
    void aFormSentTwiceOpensOneEvent() {
        var claims = claims(Kind.TOLL);
        assertThat(open(claims)).isEqualTo(open(claims));
    }

    @Test
    void tableIsSortedByWhatTheAddressSays() {
        var event = open(claims(Kind.TOLL));
        var page = marta.get(event + "?sort=figure").page();
        assertThat(page.select("#figures tbody td[data-l=Figure]").eachText())
                .containsExactly("≈ 1,500", "≥ 1,400", "1,200");
        assertThat(page.select("#figures thead th[aria-sort]").eachAttr("aria-sort"))
                .containsExactly("descending");
    }

    @Test
    void figuresOfOtherPeopleAndPlacesStandApartWithTheReason() {
        story.article(
                "River Times",
                "2024-10-11",
                "More than 300 people were killed in the Valley of Holm on 7 October, the relief office said. "
                        + "The army said it had killed 40 rebel fighters in Arden on 7 October.");
        var page = marta.get(open(claims(Kind.TOLL))).page();
        assertThat(page.select("#figures .group th").eachText())
                .hasSize(3)
                .satisfies(names -> assertThat(names.getFirst()).isEqualTo("Reported as killed in Arden 3 reports"))
                .anyMatch(name -> name.contains("another place: the Valley of Holm, not Arden"))
                .anyMatch(name -> name.contains("other people are counted: rebel fighters, not people"));
        assertThat(page.select(".only-wide svg"))
                .as("single reports are not drawn")
                .hasSize(1);
        assertThat(page.select(".only-wide svg circle.pt")).hasSize(3);
    }

    @Test
    void aReportWithoutADayStandsBeforeTheAxis() {
        story.article(
                "Undated Leaf",
                "",
                "At least 1,300 people were killed in Arden on 7 October, the valley ministry said.");
        var page = marta.get(open(claims(Kind.TOLL))).page();
        assertThat(page.select(".only-wide svg circle.pt")).hasSize(4);
        assertThat(page.select(".only-wide svg text").eachText()).contains("no date");
        assertThat(page.select("#figures tbody td[data-l=Published]").eachText())
                .last()
                .isEqualTo("no date");
    }

    @Test
    void whatOnlyAnOlderTextSaysCountsInNoPlace() {
        var event = open(claims(Kind.TOLL));
        var article = house.sql()
                .select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.DOSSIER_ID.eq(dossier))
                .and(ARTICLE.PUBLISHER.eq("Coast Paper"))
                .fetchSingle(ARTICLE.ID);
        marta.post(
                "/articles/" + article + "/texts",
                "text",
                "About 1,700 people were killed in Arden on 7 October, the valley ministry said.");
        var page = marta.get(event).page();
        assertThat(page.select("#figures tbody td[data-l=Figure]").eachText()).containsExactly("≥ 1,400", "1,200");
        assertThat(page.select(".head .mute").text()).startsWith("2 articles, 1 origin");
        assertThat(marta.get("/events")
                        .page()
                        .select("tr:has(a[href=" + event + "])")
                        .text())
                .contains("2");
        assertThat(page.select("#older li").text())
                .as("but the page says where it went")
                .contains("1,500", "Coast Paper", "Orphan");
        var carry = marta.get("/articles/" + article + "/texts")
                .page()
                .expectFirst("#orphans form[action^=/carries/]")
                .attr("action");
        marta.post(carry, "choice", "KEPT");
        var kept = marta.get(event).page();
        assertThat(kept.select("#figures tbody tr:contains(1,500) td[data-l=Report]")
                        .text())
                .as("kept on its old text, it counts, and says so")
                .isEqualTo("Coast Paper An older text kept on the old text");
        assertThat(kept.select("#older")).isEmpty();
    }

    @Test
    void quoteOfAnOlderTextSaysSo() {
        story.article(
                "Bay News",
                "2024-10-09",
                "The dam was looked at again in the night.\n\n“Every village may guard its dam,” Mayor Tilda Rask told Per Holm.");
        var quote = claims(Kind.QUOTE).getLast();
        var event = open(List.of(quote));
        var article = house.sql()
                .select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.DOSSIER_ID.eq(dossier))
                .and(ARTICLE.PUBLISHER.eq("Bay News"))
                .fetchSingle(ARTICLE.ID);
        var person = "/persons/"
                + house.sql()
                        .select(QUOTE.SPEAKER_ID)
                        .from(QUOTE)
                        .where(QUOTE.CLAIM_ID.eq(quote))
                        .fetchSingle(QUOTE.SPEAKER_ID);
        marta.post(
                "/articles/" + article + "/texts", "text", "The dam was looked at again in the night. Nobody spoke.");
        for (var address : List.of(event, person)) {
            assertThat(marta.get(address).page().select("#older li").text())
                    .as(address)
                    .contains("Every village may guard", "Bay News", "Orphan");
        }
        var carry = marta.get("/articles/" + article + "/texts")
                .page()
                .expectFirst("#orphans form[action^=/carries/]")
                .attr("action");
        marta.post(carry, "choice", "KEPT");
        for (var address : List.of(event, person)) {
            var page = marta.get(address).page();
            assertThat(page.select("#older")).as(address).isEmpty();
            assertThat(page.select(".align:contains(Every village) li").text())
                    .as(address)
                    .contains("Bay News", "An older text kept on the old text");
        }
    }

    @Test
    void statementOfAnOlderTextSaysSo() {
        var article = story.article(
                "Bay News",
                "2024-10-09",
                "The dam was looked at again in the night.\n\n“Every village may guard its dam,” Mayor Tilda Rask told Per Holm.");
        var claim = claims(Kind.QUOTE).getLast();
        house.sql()
                .update(CLAIM)
                .set(CLAIM.KIND, Kind.STATEMENT)
                .where(CLAIM.ID.eq(claim))
                .execute();
        var event = open(List.of(claim));
        assertThat(marta.get(event).page().select("#statements li").text())
                .contains("Bay News")
                .doesNotContain("An older text");
        marta.post(
                "/articles/" + article + "/texts", "text", "The dam was looked at again in the night. Nobody spoke.");
        assertThat(marta.get(event).page().select("#statements")).isEmpty();
        var carry = marta.get("/articles/" + article + "/texts")
                .page()
                .expectFirst("#orphans form[action^=/carries/]")
                .attr("action");
        marta.post(carry, "choice", "KEPT");
        assertThat(marta.get(event).page().select("#statements li").eachText())
                .singleElement()
                .asString()
                .contains("Bay News")
                .endsWith("An older text kept on the old text");
    }

    @Test
    void daysStandInTheirSentence() {
        var page = marta.get(open(claims(Kind.DATE))).page();
        assertThat(page.select("#dates tbody td[data-l=Happened]").eachText())
                .first()
                .asString()
                .contains("people were killed in Arden on 7 October");
        assertThat(page.select("#dates tbody td[data-l=Happened]").eachText()).noneMatch(String::isEmpty);
    }

    @Test
    void oneDossiersEventsAreShownAlone() {
        open(claims(Kind.TOLL));
        var page = marta.get("/events?dossier=" + dossier).page();
        assertThat(page.select("h2[id^=d]")).hasSize(1);
        assertThat(page.select("nav.views a[aria-current]").text()).isEqualTo("Events");
        assertThat(marta.get("/events?dossier=987654").status()).isEqualTo(404);
    }

    @Test
    void replacedFigureIsStruckWithAnArrowToTheNewOne() {
        var tolls = claims(Kind.TOLL);
        house.sql()
                .insertInto(CLAIM_LINK)
                .set(CLAIM_LINK.FROM_CLAIM, tolls.get(2))
                .set(CLAIM_LINK.TO_CLAIM, tolls.getFirst())
                .set(CLAIM_LINK.FROM_NOW, tolls.get(2))
                .set(CLAIM_LINK.TO_NOW, tolls.getFirst())
                .set(CLAIM_LINK.RELATION, "SUPERSEDES")
                .set(CLAIM_LINK.JUDGEMENT, "CONFIRMED")
                .set(CLAIM_LINK.JUDGED_BY, 1L)
                .set(CLAIM_LINK.JUDGED_AT, OffsetDateTime.of(2024, 11, 3, 9, 0, 0, 0, ZoneOffset.UTC))
                .execute();
        var page = marta.get(open(tolls)).page();
        assertThat(page.select(".only-wide svg path.rv")).hasSize(1);
        assertThat(page.select("#figures s").eachText()).containsExactly("≥ 1,400");
        assertThat(page.select("#links li").text()).startsWith("Supersedes, confirmed");
    }

    @Test
    void passagesOfOneQuoteStandEachWithTheirRenderings() {
        story.article(
                "Bay News",
                "2024-10-09",
                "“Every village may guard its dam but has to keep the river open for all,” Mayor Tilda Rask told Per Holm.\n\n"
                        + "“It is vital to keep the flood from the old town,” Mayor Tilda Rask told Per Holm.");
        story.article(
                "Delta Post",
                "2024-10-09",
                "“The most urgent task is to keep the flood from the old town,” Mayor Tilda Rask told Per Holm.\n\n"
                        + "“All villages may guard their dams but must keep the river open for everyone,” Mayor Tilda Rask told Per Holm.");
        var quotes = claims(Kind.QUOTE).stream().skip(1).toList();
        house.sql()
                .update(APPEARANCE)
                .set(APPEARANCE.CLAIM_ID, quotes.getFirst())
                .where(APPEARANCE.CLAIM_ID.in(quotes))
                .execute();
        var page = marta.get(open(List.of(quotes.getFirst()))).page();
        assertThat(page.select("#quotes .align").eachText()).hasSize(2).satisfies(passages -> {
            assertThat(passages.getFirst()).contains("Every village", "All villages");
            assertThat(passages.getLast()).contains("It is vital", "The most urgent task");
        });
        assertThat(page.expectFirst("#quotes .q").wholeText().strip())
                .as("marks add no space")
                .isEqualTo("“Every village may guard its dam but has to keep the river open for all,”");
        assertThat(page.select("#quotes .tag").text()).contains("2 renderings, 2 articles");
    }

    @Test
    void claimsAreAddedTakenOutAndSplitOff() {
        var tolls = claims(Kind.TOLL);
        var quote = claims(Kind.QUOTE).getFirst();
        var event = open(tolls);
        assertThat(marta.get(event + "/arrange?q=rask").page().select("#found input[value=" + quote + "]"))
                .as("found by its speaker")
                .hasSize(1);
        assertThat(marta.get(open(List.of(quote)) + "/arrange?q=1400")
                        .page()
                        .select("#found")
                        .text())
                .as("found by its number, however it is written")
                .contains("1,400");
        marta.post(event + "/claims", "claims", "" + quote);
        assertThat(held(event)).contains(quote);
        assertThat(marta.get(event).page().select("#quotes .q").text()).contains("The bridge was not safe");
        marta.post(event + "/removals", "members", "" + quote);
        assertThat(held(event)).isEqualTo(tolls);
        var part = marta.post(event + "/parts", "members", "" + tolls.get(1), "part", "Second wave")
                .location();
        assertThat(held(part)).containsExactly(tolls.get(1));
        assertThat(held(event)).containsExactly(tolls.get(0), tolls.get(2));
    }

    @Test
    void brokenQuoteOfAnOlderTextStandsThereOnce() {
        story.article(
                "Bay News",
                "2024-10-09",
                "The sluice was looked at by the council on Monday, in the rain and by lamp light.\n\n"
                        + "“The sluice was opened far too late,” Mayor Tilda Rask said. “Nobody rang the bell of the mill.”");
        var quote = claims(Kind.QUOTE).getLast();
        var parts = house.sql()
                .select(APPEARANCE.ARTICLE_ID)
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.eq(quote))
                .fetch(APPEARANCE.ARTICLE_ID);
        assertThat(parts).hasSize(2);
        var event = open(List.of(quote));
        marta.post("/articles/" + parts.getFirst() + "/texts", "text", "The sluice was looked at. Nobody spoke.");
        assertThat(marta.get(event).page().select("#older li").eachText())
                .singleElement()
                .asString()
                .contains("The sluice was opened", "Bay News");
    }

    @Test
    void mergedEventLeadsToTheOneThatTookItsClaims() {
        var tolls = claims(Kind.TOLL);
        var first = open(tolls.subList(0, 1));
        var second = open(tolls.subList(1, 3));
        var choices = marta.get(first + "/arrange").page().select("#into option");
        assertThat(choices.eachAttr("value").getFirst()).as("nobody chose yet").isEmpty();
        assertThat(choices.select("[selected]")).isEmpty();
        assertThat(marta.post(first + "/merger", "into", "").status()).isEqualTo(422);
        assertThat(marta.post(first + "/merger", "into", "" + number(second)).location())
                .isEqualTo(second);
        assertThat(held(second)).isEqualTo(tolls);
        assertThat(marta.get(first).location()).isEqualTo(second);
        assertThat(marta.get("/record?dossier=" + dossier).text()).contains("merged");
        assertThat(marta.get(first + "/arrange").location()).isEqualTo(second + "/arrange");
    }

    @Test
    void aMergedEventLeavesItsTraceWhereItWentAndIsTakenBack() {
        var tolls = claims(Kind.TOLL);
        var first = open(tolls.subList(0, 2));
        var second = open(tolls.subList(1, 3));
        marta.post(first + "/merger", "into", "" + number(second), "merged_why", "The same flood.");
        var trace = "#merged" + number(first);
        for (var page : List.of(second, second + "/arrange")) {
            assertThat(marta.get(page).page().select(trace + " p").first())
                    .asString()
                    .contains("“Flood at Arden” was merged into this event by Marta Sousa, ")
                    .contains("With it came 1 claim: <a href=\"/claims/" + tolls.getFirst() + "\">")
                    .contains("Why: The same flood.");
        }
        assertThat(marta.get(marta.get(first).location())
                        .page()
                        .select("[role=status]")
                        .text())
                .contains("“Flood at Arden” was merged into this event.");

        assertThat(house.signedIn("ines").post(first + "/separations").status())
                .as("for whoever may merge")
                .isEqualTo(403);
        assertThat(marta.post(first + "/separations").location()).isEqualTo(first);
        assertThat(held(first)).isEqualTo(tolls.subList(0, 2));
        assertThat(held(second)).isEqualTo(tolls.subList(1, 3));
        assertThat(marta.get(first).page().select("h1").text()).isEqualTo("Flood at Arden");
        assertThat(marta.get(second).page().select(trace)).isEmpty();
        var again = marta.post(first + "/separations");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("This event is not part of another any more");
    }

    @Test
    void eventOpenedByMistakeIsWithdrawnAndPutBack() {
        var ines = house.signedIn("ines");
        var tolls = claims(Kind.TOLL);
        var event = open(tolls);
        var origin = "/origins/"
                + house.sql()
                        .select(ORIGIN.ID)
                        .from(ORIGIN)
                        .where(ORIGIN.DOSSIER_ID.eq(dossier))
                        .limit(1)
                        .fetchSingle(ORIGIN.ID);
        assertThat(places(event, origin, tolls.getFirst()))
                .containsExactly("the list", "its claims' choices", "its origin");

        assertThat(marta.post(event + "/withdrawals", "withdrawn_why", " ").status())
                .isEqualTo(422);
        var refused = ines.post(event + "/withdrawals", "withdrawn_why", "A test.");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("Only Marta Sousa, who opened it, or an editor can do this.");
        marta.post(event + "/withdrawals", "withdrawn_why", "Opened by mistake.");
        assertThat(places(event, origin, tolls.getFirst())).isEmpty();
        marta.post(event + "/withdrawals", "withdrawn_why", "Again.");
        assertThat(marta.get(event).text()).contains("It was already withdrawn.");
        var page = marta.get(event).page();
        assertThat(page.expectFirst("#withdrawn p").text())
                .contains("Withdrawn", "by Marta Sousa", "It is in no list", "Why: Opened by mistake.");
        assertThat(page.select("a[href$=/arrange]")).isEmpty();
        assertThat(marta.get("/events").page().select("a[href*='dossier=" + dossier + "&name']"))
                .as("its claims suggest an event again")
                .isNotEmpty();
        assertThat(marta.get("/record?dossier=" + dossier).text()).contains("withdrew", "Opened by mistake.");

        var turned =
                marta.post(event + "/claims", "claims", "" + claims(Kind.QUOTE).getFirst());
        assertThat(turned.status()).isEqualTo(409);
        assertThat(turned.text()).contains("This event is withdrawn.");
        assertThat(marta.post("/claims/" + tolls.getFirst() + "/events").status())
                .as("saving a claim's other events")
                .isEqualTo(303);
        assertThat(open(tolls)).as("opened anew, not found again").isNotEqualTo(event);
        assertThat(held(event)).isEqualTo(tolls);

        assertThat(marta.post(event + "/restorations", "put_back_why", "").status())
                .isEqualTo(422);
        marta.post(event + "/restorations", "put_back_why", "It happened.");
        assertThat(places(event, origin, tolls.getFirst()))
                .containsExactly("the list", "its claims' choices", "its origin");
        assertThat(held(event)).isEqualTo(tolls);
        assertThat(marta.get(event).page().select("#withdrawn")).isEmpty();
    }

    @Test
    void withdrawnEventsAreListedFoldedWithTheReasonAndTheWayBack() {
        var event = open(claims(Kind.TOLL));
        assertThat(marta.get("/events?dossier=" + dossier).page().select("details:contains(Withdrawn)"))
                .isEmpty();
        marta.post(event + "/withdrawals", "withdrawn_why", "Opened by mistake.");
        var list = marta.get("/events?dossier=" + dossier).page();
        var gone = list.select("details:contains(Withdrawn: 1 event)");
        assertThat(gone.select("li").text())
                .contains("Flood at Arden", "Withdrawn ", "by Marta Sousa", "Why: Opened by mistake.");
        assertThat(gone.hasAttr("open")).isFalse();
        assertThat(gone.select("a:contains(Put back)").attr("href")).isEqualTo(event + "#withdrawn");
        assertThat(house.signedIn("ines")
                        .get("/events?dossier=" + dossier)
                        .page()
                        .select("a:contains(Put back)"))
                .as("who may not")
                .isEmpty();
        marta.post(event + "/restorations", "put_back_why", "It happened.");
        assertThat(marta.get("/events?dossier=" + dossier).page().select("details:contains(Withdrawn)"))
                .isEmpty();
    }

    private List<String> places(String event, String origin, long claim) {
        var link = "a[href=" + event + "]";
        var choice = "input[name=events][value=" + number(event) + "]";
        return Stream.of(
                        marta.get("/events").page().select("table " + link).isEmpty() ? "" : "the list",
                        marta.get("/claims/" + claim + "/events")
                                        .page()
                                        .select(choice)
                                        .isEmpty()
                                ? ""
                                : "its claims' choices",
                        marta.get(origin + "?group=event").page().select(link).isEmpty() ? "" : "its origin")
                .filter(place -> !place.isEmpty())
                .toList();
    }

    @Test
    void mergedEventIsNotWithdrawn() {
        var tolls = claims(Kind.TOLL);
        var first = open(tolls.subList(0, 1));
        var second = open(tolls.subList(1, 3));
        marta.post(first + "/merger", "into", "" + number(second));
        assertThat(marta.post(first + "/withdrawals", "withdrawn_why", "Twice.").status())
                .isEqualTo(303);
        assertThat(marta.get(first).location()).isEqualTo(second);
        assertThat(marta.get(second).page().select("#withdrawn")).isEmpty();
    }

    @Test
    void anArticleIsFreeAgainOnceTheEventThatTookItsClaimsIsWithdrawn() {
        var tolls = claims(Kind.TOLL);
        var first = open(tolls.subList(0, 1));
        var second = open(tolls.subList(1, 3));
        marta.post(first + "/merger", "into", "" + number(second));
        var article = "/articles/"
                + house.sql()
                        .select(APPEARANCE.ARTICLE_ID)
                        .from(APPEARANCE)
                        .where(APPEARANCE.CLAIM_ID.eq(tolls.getFirst()))
                        .fetchSingle(APPEARANCE.ARTICLE_ID);
        assertThat(marta.post(article + "/withdrawals", "withdrawn_why", "Twice.")
                        .status())
                .isEqualTo(422);
        marta.post(second + "/withdrawals", "withdrawn_why", "A mistake.");
        assertThat(marta.post(article + "/withdrawals", "withdrawn_why", "Twice.")
                        .status())
                .isEqualTo(303);
        assertThat(marta.get(article).page().select("#withdrawn")).isNotEmpty();
    }

    @Test
    void wrongNameAndDaysAreRefusedAndNothingTypedIsLost() {
        var answer = marta.post(
                "/events",
                "dossier",
                "" + dossier,
                "name",
                " ",
                "place",
                "Arden",
                "first",
                "soon",
                "claims",
                list(claims(Kind.TOLL)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Name the event").contains("Write a day as 2023-10-07");
        assertThat(answer.page().select("input[name=place]").val()).isEqualTo("Arden");
        assertThat(answer.page().select("input[name=claims][checked]")).hasSize(3);
    }

    @Test
    void secondOfTwoRenamesIsTurnedBackWithItsWords() {
        var event = open(claims(Kind.TOLL));
        marta.post(event + "/name", "version", "1", "name", "Flood of the valley");
        var late = marta.post(event + "/name", "version", "1", "name", "Dam break");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("input[name=name]").val()).isEqualTo("Dam break");
        assertThat(marta.get(event).page().select("h1").text()).isEqualTo("Flood of the valley");
    }

    @Test
    void claimIsPutIntoEventsFromItsOwnPage() {
        var tolls = claims(Kind.TOLL);
        var event = open(tolls.subList(0, 1));
        var claim = tolls.getLast();
        assertThat(marta.get("/claims/" + claim).page().select("a[href=/claims/" + claim + "/events]"))
                .hasSize(1);
        marta.post("/claims/" + claim + "/events", "events", "" + number(event));
        assertThat(held(event)).contains(claim);
        assertThat(marta.get("/claims/" + claim + "/events")
                        .page()
                        .select("input[name=seen]")
                        .eachAttr("value"))
                .containsExactly("" + number(event));
        marta.post("/claims/" + claim + "/events", "seen", "" + number(event));
        assertThat(held(event)).doesNotContain(claim);
    }

    @Test
    void whatOthersDidToTheEventsOfAClaimMeanwhileStaysAndIsSaid() {
        var tolls = claims(Kind.TOLL);
        var claim = tolls.getLast();
        var path = "/claims/" + claim + "/events";
        var first = open(tolls.subList(0, 1));
        var second = open(tolls.subList(1, 2));
        var third = open(List.of(claim));
        marta.post(first + "/withdrawals", "withdrawn_why", "Opened by mistake.");
        marta.post(third + "/merger", "into", "" + number(second));
        var late = marta.post(path, "events", "" + number(first), "seen", "" + number(third));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select(".errsum a[href=#events]").text())
                .isEqualTo(
                        "Not added to “Flood at Arden”: it was withdrawn meanwhile. Not taken out of “Flood at Arden”: it was"
                                + " merged into “Flood at Arden” meanwhile. This claim is in 1 event now.");
        assertThat(held(second)).as("where it went without its choosing").contains(claim);

        assertThat(marta.post(path, "events", "999999", "seen", "").text())
                .contains("Not added to event 999999: there is none of that number.");
        marta.post(path, "events", "" + number(second));
        assertThat(held(second)).as("sent twice").contains(claim);
        assertThat(marta.post("/claims/" + tolls.getFirst() + "/events").location())
                .isEqualTo("/claims/" + tolls.getFirst());
        marta.post("/claims/" + claim + "/withdrawals", "why", "Twice.", "withdrawn_why", "Twice.");
        var gone = marta.post(path, "seen", "" + number(second));
        assertThat(gone.status()).isEqualTo(409);
        assertThat(gone.text()).contains("does not stand any more");
    }

    @Test
    void claimsOfOtherDossiersStayOut() {
        var strange = house.sql()
                .select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.DOSSIER_ID.eq(1L))
                .limit(1)
                .fetchSingle(CLAIM.ID);
        assertThat(held(open(List.of(strange)))).isEmpty();
        assertThat(marta.get("/events/987654").status()).isEqualTo(404);
    }
}
