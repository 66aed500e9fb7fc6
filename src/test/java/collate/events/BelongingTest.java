package collate.events;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.SUGGESTION;
import static collate.testkit.Story.number;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Relation;
import collate.record.ChainCheck;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An event grows: what comes in later and may belong to it is proposed, with reasons, until somebody says no. */
@OnBothDatabases
class BelongingTest {
    @AutoClose
    private final House house;

    private final Visitor marta;
    private final Story story;
    private final long dossier;
    private final String event;

    BelongingTest(TestDatabase on) {
        house = House.open(on);
        marta = house.signedIn("marta");
        story = Story.begun(marta);
        dossier = story.dossier();
        article(
                "Valley Wire",
                "2024-10-08",
                "The valley ministry said 1,400 people were killed in Arden on 7 October.");
        event = marta.post(
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
                        "" + toll(1_400))
                .location();
    }

    private void article(String publisher, String published, String text) {
        story.article(publisher, published, text);
        house.compared();
    }

    private long toll(int figure) {
        return house.sql()
                .select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.DOSSIER_ID.eq(dossier))
                .and(CLAIM.KIND.eq(Kind.TOLL))
                .and(CLAIM.LABEL.contains(String.format(java.util.Locale.ROOT, "%,d", figure)))
                .fetchSingle(CLAIM.ID);
    }

    private String arrange() {
        return marta.get(event + "/arrange").text();
    }

    private boolean holds(long claim) {
        return house.sql()
                .fetchExists(EVENT_CLAIM, EVENT_CLAIM.EVENT_ID.eq(number(event)).and(EVENT_CLAIM.CLAIM_ID.eq(claim)));
    }

    @Test
    void aLaterFigureIsProposedWithItsReasonAndAdded() {
        assertThat(marta.get(event).text()).doesNotContain("may belong here too");
        article("Hill Post", "2024-11-02", "The valley ministry said 1,200 people were killed in Arden on 7 October.");
        assertThat(marta.get(event).text()).contains("may belong here too");
        assertThat(arrange()).contains("Why: perhaps supersedes claim " + toll(1_400));

        assertThat(marta.post(event + "/claims", "list", "proposed").status())
                .as("nothing ticked")
                .isEqualTo(422);
        marta.post(event + "/claims", "list", "proposed", "proposed", "" + toll(1_200));
        assertThat(holds(toll(1_200))).isTrue();
        assertThat(arrange()).doesNotContain("Why: ");
    }

    @Test
    void aTollOfItsPlaceAndDaysIsProposedAndANoIsRemembered() {
        article(
                "Coast Paper",
                "2024-10-10",
                "Hospitals in Arden treated 8,000 wounded people on 8 October 2024. At least 8,000 people were injured in Arden on 8 October 2024.");
        assertThat(arrange()).contains("Why: also of Arden, 8 Oct 2024");
        var hurt = house.sql()
                .select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.DOSSIER_ID.eq(dossier))
                .and(CLAIM.LABEL.startsWith("Injured"))
                .fetch(CLAIM.ID);
        for (var claim : hurt) {
            assertThat(marta.post(event + "/refusals", "proposed", "" + claim).status())
                    .isEqualTo(303);
        }
        assertThat(arrange()).doesNotContain("Why: ");
        assertThat(marta.get(event).text()).doesNotContain("may belong here too");
        assertThat(marta.get("/record?dossier=" + dossier).text()).contains("kept claims apart from");

        marta.post(event + "/claims", "claims", "" + hurt.getFirst());
        assertThat(holds(hurt.getFirst())).as("who thinks again may add it").isTrue();
        marta.post(event + "/removals", "members", "" + hurt.getFirst());
        assertThat(arrange()).as("what was taken out is not proposed").doesNotContain("Why: ");
        assertThat(new ChainCheck(house.sql()).findings())
                .allMatch(chain -> chain.broken().isEmpty());
    }

    @Test
    void whatTellsHowItEndedIsProposedThoughItNamesNeitherPlaceNorDay() {
        article(
                "Coast Paper",
                "2024-10-09",
                "A ferry sank off Velm on Monday with 61 people on board, and 31 people drowned, the coast guard said.");
        article(
                "Hill Post",
                "2024-10-28",
                "The search off Velm for those of a ferry that sank was called off with the loss of 52 lives. Owners put the toll at 55.");
        var sunk = marta.post(
                        "/events",
                        "dossier",
                        "" + dossier,
                        "name",
                        "Ferry",
                        "place",
                        "Velm",
                        "first",
                        "2024-10-07",
                        "claims",
                        "" + toll(31))
                .location();
        assertThat(marta.get(sunk + "/arrange").page().select("#proposed input").eachAttr("id"))
                .contains("p" + toll(52), "p" + toll(55));
        assertThat(marta.get(sunk + "/arrange?q=55").text()).contains("Claims found in its articles");
    }

    @Test
    void aNoGoesWithItsEventIntoAnotherAndWhatIsInAnEventIsNotProposed() {
        article("Hill Post", "2024-11-02", "The valley ministry said 1,200 people were killed in Arden on 7 October.");
        var later = toll(1_200);
        assertThat(marta.post(event + "/refusals", "proposed", "" + later).status())
                .isEqualTo(303);
        var other = marta.post(
                        "/events",
                        "dossier",
                        "" + dossier,
                        "name",
                        "High water",
                        "place",
                        "Arden",
                        "first",
                        "2024-10-07")
                .location();
        assertThat(marta.get(other + "/arrange").text())
                .as("only the other event has it")
                .contains("also of Arden, 7 Oct 2024")
                .doesNotContain("claim " + toll(1_400) + "</a>");
        marta.post(event + "/merger", "into", "" + number(other));
        assertThat(marta.get(other + "/arrange").text()).doesNotContain("Why: ");

        marta.post(other + "/claims", "claims", "" + later);
        assertThat(marta.post(other + "/refusals", "proposed", "" + later).status())
                .as("a member")
                .isEqualTo(422);
        marta.post(other + "/removals", "members", "" + toll(1_400));
        assertThat(marta.get(other).text()).as("a member is not kept apart").contains("1,200");
    }

    @Test
    void whatIsAskedAboutManyClaimsOfAnotherPlaceDoesNotHideOneOfThisPlace() {
        article(
                "Hill Post",
                "2024-11-02",
                IntStream.rangeClosed(101, 160)
                                .mapToObj(n -> n + " people were killed in Orsa on 3 March 2023. ")
                                .collect(Collectors.joining())
                        + "“The bridge was not safe,” Mayor Tilda Rask said.");
        var quote = claims(Kind.QUOTE).getFirst();
        var ofOrsa =
                claims(Kind.TOLL).stream().filter(claim -> claim != toll(1_400)).toList();
        assertThat(ofOrsa).hasSizeGreaterThan(BelongingQueries.MOST);
        ofOrsa.forEach(claim -> ask(claim, 0.9));
        assertThat(marta.get(event).text()).doesNotContain("may belong here too");
        ask(quote, 0.1);
        assertThat(marta.get(event).text()).contains("may belong here too");
        assertThat(marta.get(event + "/arrange")
                        .page()
                        .select("#proposed input")
                        .eachAttr("id"))
                .containsExactly("p" + quote);
    }

    private List<Long> claims(Kind kind) {
        return house.sql()
                .select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.DOSSIER_ID.eq(dossier))
                .and(CLAIM.KIND.eq(kind))
                .fetch(CLAIM.ID);
    }

    private void ask(long claim, double strength) {
        house.sql()
                .insertInto(SUGGESTION)
                .set(SUGGESTION.DOSSIER_ID, dossier)
                .set(SUGGESTION.FROM_CLAIM, claim)
                .set(SUGGESTION.TO_CLAIM, toll(1_400))
                .set(SUGGESTION.RELATION, Relation.COMPATIBLE)
                .set(SUGGESTION.STRENGTH, strength)
                .set(SUGGESTION.REASONS, "+ asked")
                .set(SUGGESTION.PASSAGES, "0".repeat(64))
                .set(SUGGESTION.MADE_AT, OffsetDateTime.parse("2024-11-02T10:00:00Z"))
                .execute();
    }
}
