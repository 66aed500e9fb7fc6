package collate.events;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.testkit.Story.number;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.record.ChainCheck;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The page that arranges an event: nothing ticked is lost, what cannot be done is said, and a no can be taken back. */
@OnBothDatabases
class ArrangePagesTest {
    @AutoClose
    private final House house;

    private final Visitor marta;
    private final long dossier;
    private final List<Long> tolls;
    private final long quote;
    private final String event;

    ArrangePagesTest(TestDatabase on) {
        house = House.open(on);
        marta = house.signedIn("marta");
        var story = Story.begun(marta);
        dossier = story.dossier();
        story.article("Valley Wire", "2024-10-08", "At least 1,400 people were killed in Arden on 7 October.");
        story.article("Coast Paper", "2024-10-10", "About 1,500 people were killed in Arden on 7 October.");
        story.article(
                "Hill Post",
                "2024-11-02",
                "Some 1,200 people were killed in Arden on 7 October. “The bridge was not safe,” Mayor Tilda Rask said.");
        house.compared();
        tolls = claims(Kind.TOLL);
        quote = claims(Kind.QUOTE).getFirst();
        event = open(tolls.getFirst());
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

    private String open(long claim) {
        var named = marta.post(
                "/events",
                "dossier",
                "" + dossier,
                "name",
                "Flood",
                "place",
                "Arden",
                "first",
                "2024-10-07",
                "claims",
                "" + claim);
        return named.location();
    }

    private Document arrange() {
        return marta.get(event + "/arrange").page();
    }

    private static List<String> ticked(Document page) {
        return page.select("input[type=checkbox][checked]").eachAttr("id");
    }

    private List<Long> held() {
        return house.sql()
                .select(EVENT_CLAIM.CLAIM_ID)
                .from(EVENT_CLAIM)
                .where(EVENT_CLAIM.EVENT_ID.eq(number(event)))
                .orderBy(EVENT_CLAIM.CLAIM_ID)
                .fetch(EVENT_CLAIM.CLAIM_ID);
    }

    private long article(String publisher, String published, String text) {
        return number(marta.post(
                        "/articles",
                        "dossier",
                        "" + dossier,
                        "headline",
                        publisher,
                        "publisher",
                        publisher,
                        "published",
                        published,
                        "text",
                        text)
                .location());
    }

    @Test
    void whatIsNearTheEventComesFirstAndItsArticlesAreThereForWhatWasNotRead() {
        article("Selm Post", "2025-03-05", "Nine people were killed in Selm on 3 March 2025.");
        article("Third Paper", "2024-10-12", "Some 40 people were killed in Arden on 7 October.");
        var add = marta.get(event + "/arrange?kind=toll").page().selectXpath("//section[@aria-labelledby='add']");
        assertThat(add.select("fieldset").eachText())
                .satisfiesExactly(
                        near -> assertThat(near)
                                .contains("1,500", "1,200", "some 40")
                                .doesNotContain("Selm"),
                        far -> assertThat(far)
                                .contains("Killed: 9 people, Selm")
                                .doesNotContain("Arden"));
        assertThat(add.select("details:not([open]) > summary").text())
                .isEqualTo("1 of other articles, no figure of Arden among them");
        assertThat(add.select("#unread a").eachText()).containsExactly("Valley Wire, 8 Oct 2024");
    }

    @Test
    void aNoIsListedWithWhoWhenAndWhyAndCanBeTakenBack() {
        var later = tolls.get(1);
        var why = arrange().select("#proposed li:has(#p" + later + ") .mute-2").text();
        assertThat(why).startsWith("Why: ");
        marta.post(event + "/refusals", "proposed", "" + later);
        marta.post(event + "/removals", "members", "" + tolls.getFirst());
        var apart = arrange();
        assertThat(apart.select("#p" + later)).isEmpty();
        assertThat(apart.select("#apart li:has(#a" + later + ") .mute-2").text())
                .matches("Kept apart by Marta Sousa, \\d.*\\. It had been proposed: "
                        + why.replace("Why: ", "").replaceAll("([.()“”≥])", "\\\\$1"));
        assertThat(apart.select("#apart li:has(#a" + tolls.getFirst() + ") .mute-2")
                        .text())
                .startsWith("Taken out by Marta Sousa, ")
                .doesNotContain("proposed");

        assertThat(marta.post(event + "/proposals")
                        .page()
                        .select("#apart-problem")
                        .text())
                .contains("Tick the claims");
        assertThat(marta.post(event + "/proposals", "apart", "" + later).status())
                .isEqualTo(303);
        var back = arrange();
        assertThat(back.select(".notice").text()).startsWith("1 claim taken back");
        assertThat(back.select("#p" + later)).hasSize(1);
        assertThat(back.select("#a" + later)).isEmpty();
        var twice = marta.post(event + "/proposals", "apart", "" + later);
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.text()).contains("Nothing was taken back: claim " + later + " is not kept apart");
        assertThat(marta.get("/record?dossier=" + dossier).text()).contains("no longer kept claims apart from");
        assertThat(new ChainCheck(house.sql()).findings())
                .allMatch(chain -> chain.broken().isEmpty());
    }

    @Test
    void whatWasTickedToBeAddedIsNotKeptApartWithTheOthers() {
        var proposed = tolls.get(1);
        var page = arrange();
        var found = house.sql().select(CLAIM.ID).from(CLAIM).orderBy(CLAIM.ID).fetch(CLAIM.ID).stream()
                .filter(id -> page.select("#p" + id).isEmpty() && !held().contains(id))
                .findFirst()
                .orElseThrow();
        var answer = marta.post(event + "/refusals", "proposed", "" + proposed, "claims", "" + found);
        assertThat(answer.location()).as("it stays ticked").contains("claims=" + found);
        var after = arrange();
        assertThat(after.select("#a" + proposed)).hasSize(1);
        assertThat(after.select("#a" + found)).isEmpty();
    }

    @Test
    void eachButtonActsOnItsOwnListAndTheTicksOfTheOtherStay() {
        var proposed = tolls.get(1);
        var added = marta.post(
                event + "/claims", "list", "proposed", "proposed", "" + proposed, "claims", "" + quote, "q", "rask");
        assertThat(held()).containsExactly(tolls.getFirst(), proposed);
        assertThat(ticked(marta.get(added.location()).page())).containsExactly("f" + quote);

        var other = marta.post(
                event + "/claims",
                "list",
                "found",
                "proposed",
                "" + tolls.get(2),
                "claims",
                "" + quote,
                "apart",
                "" + proposed);
        assertThat(held()).containsExactlyInAnyOrder(tolls.getFirst(), proposed, quote);
        assertThat(ticked(marta.get(other.location()).page())).containsExactly("p" + tolls.get(2));
    }

    @Test
    void whatIsNotProposedAnyMoreIsNotKeptApart() {
        marta.post(event + "/claims", "claims", "" + tolls.get(1));
        var late = marta.post(event + "/refusals", "proposed", "" + tolls.get(1));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select(".errsum").text())
                .contains(
                        "Nothing was kept apart: claim " + tolls.get(1) + " is not proposed for this event any more.");
        assertThat(held()).contains(tolls.get(1));
    }

    @Test
    void whatWasMergedMeanwhileSaysWhereItWent() {
        var other = open(tolls.get(2));
        marta.post(event + "/merger", "into", "" + number(other));
        var late = marta.post(event + "/claims", "claims", "" + quote);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("“Flood” was merged into “Flood”. Arrange that one; nothing was changed.");
    }

    @Test
    void whoKeptItApartGoesWithTheEventIntoAnother() {
        var ines = house.signedIn("ines");
        ines.post(event + "/refusals", "proposed", "" + tolls.get(1));
        var other = open(tolls.get(2));
        marta.post(event + "/merger", "into", "" + number(other));
        assertThat(marta.get(other + "/arrange").page().select("#apart .mute-2").text())
                .contains("Kept apart by Ines Varga", "It had been proposed");
    }

    @Test
    void ticksStayWhenWordsAreLookedFor() {
        var answer = marta.post(
                event + "/searches",
                "q",
                "rask",
                "proposed",
                "" + tolls.get(1),
                "proposed",
                "" + tolls.get(2),
                "members",
                "" + tolls.getFirst(),
                "part",
                "Second wave");
        assertThat(answer.status()).isEqualTo(303);
        var page = marta.get(answer.location()).page();
        assertThat(page.select("#q").val()).isEqualTo("rask");
        assertThat(page.select("#f" + quote)).hasSize(1);
        assertThat(page.select("#part").val()).isEqualTo("Second wave");
        assertThat(ticked(page))
                .containsExactlyInAnyOrder("p" + tolls.get(1), "p" + tolls.get(2), "m" + tolls.getFirst());

        var found = marta.post(event + "/searches", "q", "nobody says this", "claims", "" + quote);
        var none = marta.get(found.location()).page();
        assertThat(none.select("#found").text()).contains("Ticked before", "No other claim");
        assertThat(ticked(none)).containsExactly("b" + quote);
        marta.post(event + "/claims", "list", "found", "claims", "" + quote, "members", "" + tolls.getFirst());
        assertThat(held()).contains(quote);
    }

    @Test
    void figuresStandBeforeDatesAndEachDateInItsSentence() {
        var date = claims(Kind.DATE).getFirst();
        marta.post(event + "/claims", "claims", "" + date);
        var members = arrange().select("#members li");
        assertThat(members.select("input").eachAttr("value")).containsExactly("" + tolls.getFirst(), "" + date);
        assertThat(members.select(".src").eachText())
                .containsExactly("At least 1,400 people were killed in Arden on 7 October.");
        assertThat(members.select(".src b").eachText()).containsExactly("7 October");
    }

    @Test
    void oneKindIsLookedForAloneAndStaysChosen() {
        var answer = marta.post(event + "/searches", "kind", "quote", "claims", "" + tolls.get(1));
        var page = marta.get(answer.location()).page();
        assertThat(page.select("#kind option[selected]").text()).isEqualTo("Quote");
        assertThat(page.select("#f" + quote)).hasSize(1);
        assertThat(page.select("#found input[id^=f]")).hasSize(1);
        assertThat(ticked(page)).containsExactly("b" + tolls.get(1));
        assertThat(marta.get(event + "/arrange?kind=statement")
                        .page()
                        .select("#found")
                        .text())
                .contains("No other statement claim of this dossier is outside the event.");
    }

    @Test
    void ticksStayThroughAnAnswerAndARefusal() {
        var added = marta.post(event + "/claims", "claims", "" + quote, "members", "" + tolls.getFirst(), "q", "rask");
        assertThat(URI.create(added.location()).getQuery()).isEqualTo("q=rask&members=" + tolls.getFirst());
        var refused = marta.post(event + "/parts", "members", "" + quote, "proposed", "" + tolls.get(1));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(ticked(refused.page())).containsExactlyInAnyOrder("m" + quote, "p" + tolls.get(1));
    }

    @Test
    void moreTicksThanAnAddressHoldsStayToo() {
        var many = LongStream.rangeClosed(1, 2_000)
                .mapToObj(n -> "" + (10_000_000 + n))
                .collect(Collectors.joining(","));
        var answer = marta.post(event + "/searches", "q", "rask", "claims", many, "claims", "" + quote);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(ticked(answer.page())).containsExactly("f" + quote);
    }

    @Test
    void whatCannotBeAddedIsSaidAndWhyNotInGreen() {
        var strange = house.sql()
                .select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.DOSSIER_ID.eq(1L))
                .limit(1)
                .fetchSingle(CLAIM.ID);
        marta.post("/claims/" + tolls.get(2) + "/withdrawals", "why", "Twice.", "withdrawn_why", "Twice.");
        var none = marta.post(event + "/claims", "claims", strange + "," + tolls.getFirst() + ",999999");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.page().select(".notice")).isEmpty();
        assertThat(none.page().select(".errsum a[href=#found]").text())
                .contains(
                        "Nothing was added: ",
                        "claim " + strange + " is not of this dossier",
                        "claim " + tolls.getFirst() + " is in this event already",
                        "claim 999999 is not of this dossier");
        assertThat(none.page().select("#found-problem")).hasSize(1);

        marta.post(event + "/claims", "claims", quote + "," + tolls.get(2) + "," + strange);
        assertThat(arrange().select(".notice").text())
                .isEqualTo("1 claim added. Not added: claim " + strange + " is not of this dossier; claim "
                        + tolls.get(2) + " is withdrawn.");
        assertThat(held()).containsExactlyInAnyOrder(tolls.getFirst(), quote);

        var out = marta.post(event + "/removals", "members", "" + tolls.get(1));
        assertThat(out.text()).contains("Nothing was taken out: claim " + tolls.get(1) + " is not in this event.");
        var split = marta.post(event + "/parts", "members", "" + tolls.get(1), "part", "Second wave");
        assertThat(split.text()).contains("Nothing was split off: claim " + tolls.get(1) + " is not in this event.");
        var opened = open(strange);
        assertThat(marta.get(opened).page().select(".notice").text())
                .isEqualTo("Event opened with 0 claims. Not added: claim " + strange + " is not of this dossier.");
    }
}
