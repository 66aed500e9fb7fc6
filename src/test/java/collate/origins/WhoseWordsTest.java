package collate.origins;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.review.Standing;
import collate.reviews.PartyQueries;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A party to the conflict is quoted and not believed, whoever carries its words. */
@OnBothDatabases
class WhoseWordsTest {
    private static final String SIGN = "Only a party to the conflict says so: ";

    @AutoClose
    private final Newsroom news;

    private final long dossier;

    WhoseWordsTest(TestDatabase on) {
        news = new Newsroom(House.open(on));
        dossier = Story.number(news.marta
                .post(
                        "/dossiers",
                        "name",
                        "War over the valley",
                        "signatures",
                        "2",
                        "parties",
                        "Valley Front = VF\nVeltria")
                .location());
    }

    private long article(String publisher, String text) {
        return new Story(news.marta, dossier).article(publisher, "2026-03-10", text);
    }

    private long claim(long article, Kind kind) {
        return news.claims(article).stream()
                .filter(id -> news.house
                                .sql()
                                .select(CLAIM.KIND)
                                .from(CLAIM)
                                .where(CLAIM.ID.eq(id))
                                .fetchSingle(CLAIM.KIND)
                        == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBodyBelowAPartyIsOnItsSideWhereverItsNameStands() {
        article("Hill Post", "Veltria’s defence ministry said 40 soldiers were killed in Arden on 9 March.");
        var ministry = news.house
                .sql()
                .select(ORIGIN.ID)
                .from(ORIGIN)
                .where(ORIGIN.DOSSIER_ID.eq(dossier))
                .and(ORIGIN.NAME.contains("defence ministry"))
                .fetchSingle(ORIGIN.ID);
        var agency = article("Hill Wire", "The mayor said 3 people were hurt.");
        news.house.sql().execute("update article set origin_id = " + ministry + " where id = " + agency);
        assertThat(PartyQueries.sides(news.house.sql(), List.of(ministry))).containsExactly(ministry);
        assertThat(news.marta.get("/articles/" + agency).text()).contains("Party to the conflict");
    }

    @Test
    void whatAPartysSpokeswomanToldAnAgencyIsVerifiedByAnOverrideAlone() {
        var claim = claim(
                article(
                        "Arden Times",
                        "“We took the northern bridge before dawn,” Valley Front spokeswoman Ada Lind told Reuters on Monday."),
                Kind.QUOTE);
        var page = news.ines.get("/claims/" + claim);
        assertThat(page.text())
                .contains(SIGN + "Ada Lind of Valley Front, carried by Reuters.")
                .contains("“verified” takes a written override");
        var refused = news.counted(news.ines, claim);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Only parties to the conflict say so: sign it as attributed");
        assertThat(news.counted(news.ines, claim, "source_origin", "Reuters").status())
                .as("who only carried it is no second voice")
                .isEqualTo(422);
        assertThat(news.counted(news.ines, claim, "override", "Both banks saw it.")
                        .status())
                .isEqualTo(303);
        assertThat(news.counted(news.jun, claim, "override", "The film shows it.")
                        .status())
                .isEqualTo(303);
        assertThat(news.standing(claim)).isEqualTo(Standing.DECIDED);

        news.marta.post("/claim-sets", "dossier", "" + dossier, "name", "Bridge", "claims", "" + claim);
        var json = news.marta.get("/claim-sets/1/versions/1.json").body();
        assertThat(json)
                .contains("\"override\" : \"Ines Varga: Both banks saw it.\\nJun Park: The film shows it.\"")
                .contains("\"rests_on\" : \"only parties to the conflict\"")
                .contains("\"Ada Lind of Valley Front, a party to the conflict, carried by Reuters\"");
        assertThat(news.marta.get("/claim-sets/1/versions/1/report").text())
                .contains("Verified by a written override: Ines Varga: Both banks saw it.")
                .contains("It rests on only parties to the conflict: Ada Lind of Valley Front");
        assertThat(news.marta.get("/claim-sets/1/versions/1.csv").body())
                .contains("only parties to the conflict")
                .contains("Ada Lind of Valley Front, a party to the conflict, carried by Reuters");
    }

    @Test
    void aFigureThatAPartysMinisterGaveAnAgencyIsNoLessAPartys() {
        var claim = claim(
                article(
                        "Arden Times",
                        "At least 43 people were killed in the shelling of Orlek, Veltrian Defence Minister Orla Dent told Reuters."),
                Kind.TOLL);
        assertThat(news.ines.get("/claims/" + claim).text()).contains(SIGN).contains("Veltria");
        assertThat(news.counted(news.ines, claim).status()).isEqualTo(422);
        assertThat(news.counted(
                                news.ines,
                                claim,
                                "source_origin",
                                "Orlek hospital",
                                "source_origin_new",
                                "Orlek hospital")
                        .status())
                .as("a hospital is another voice")
                .isEqualTo(303);
    }

    @Test
    void whatAWitnessToldAnAgencyNeedsNoOverride() {
        var claim = claim(
                article(
                        "Arden Times",
                        "“I saw the bridge fall into the river,” Mira Tolle, a teacher, told AFP on Monday."),
                Kind.QUOTE);
        var page = news.ines.get("/claims/" + claim);
        assertThat(page.page().select("[name=override]")).isEmpty();
        assertThat(news.counted(news.ines, claim).status()).isEqualTo(303);
    }

    @Test
    void whatNobodyKnownSaysTakesAnOriginOrAReason() {
        var claim =
                claim(article("Arden Times", "Officials said 30 people were injured in Orlek on Monday."), Kind.TOLL);
        assertThat(news.ines.get("/claims/" + claim).text()).contains("Nobody who is known says so.");
        var refused = news.counted(news.ines, claim);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Nobody who is known says so: name the origin of a source link");
        assertThat(news.counted(
                                news.ines,
                                claim,
                                "source_origin",
                                "Orlek hospital",
                                "source_origin_new",
                                "Orlek hospital")
                        .status())
                .isEqualTo(303);
        assertThat(news.counted(news.jun, claim, "source_origin", "Orlek hospital")
                        .status())
                .isEqualTo(303);
        assertThat(news.standing(claim)).isEqualTo(Standing.DECIDED);
    }

    @Test
    void whatAPaperReportsByItselfRestsOnThePaper() {
        var article = article("Arden Times", "Twelve people were injured in Orlek on Monday.");
        var claim = claim(article, Kind.TOLL);
        assertThat(news.counted(news.ines, claim).status()).isEqualTo(303);
        var own = article("VF", "Fourteen people were injured in Tarn on Monday.");
        assertThat(news.counted(news.ines, claim(own, Kind.TOLL)).status())
                .as("a paper of a party")
                .isEqualTo(422);
    }

    @Test
    void partiesOfBothSidesAreStillPartiesOnly() {
        var claim = claim(
                article("Arden Times", "The Valley Front said 15 people were killed in Orlek on Monday."), Kind.TOLL);
        var other = claim(
                article("Globawire", "Veltria’s defence ministry said 15 people were killed in Orlek on Monday."),
                Kind.TOLL);
        news.house.compared();
        var form = news.ines
                .get("/claims/" + claim)
                .page()
                .expectFirst("form[action^=/suggestions/][action$=/judgements]");
        var joined = news.ines.post(
                form.attr("action"),
                "version",
                form.select("[name=version]").val(),
                "claims",
                form.select("[name=claims]").val(),
                "back",
                "/queue",
                "judgement",
                "confirmed");
        assertThat(joined.status()).isEqualTo(303);
        var kept = news.ines.get("/claims/" + claim).status() == 303 ? other : claim;
        assertThat(news.ines.get("/claims/" + kept).text())
                .contains("Only parties to the conflict say so: Valley Front; Veltria’s defence ministry.");
        assertThat(news.counted(news.ines, kept).status()).isEqualTo(422);
        assertThat(news.counted(news.ines, kept, "override", "Enemies agree.").status())
                .isEqualTo(303);
    }

    @Test
    void aMinistryOfAPartyIsOnItsSideUntilSomebodySaysNo() {
        var claim = claim(
                article("Arden Times", "Veltria’s water ministry said 15 people were killed in Orlek on Monday."),
                Kind.TOLL);
        var origin = news.house
                .sql()
                .select(ORIGIN.ID)
                .from(ORIGIN)
                .where(ORIGIN.DOSSIER_ID.eq(dossier))
                .and(ORIGIN.NAME.eq("Veltria’s water ministry"))
                .fetchSingle(ORIGIN.ID);
        var page = news.marta.get("/origins/" + origin);
        assertThat(page.text()).contains("Party to the conflict on the side of Veltria, by its name.");
        assertThat(news.counted(news.ines, claim).status()).isEqualTo(422);
        assertThat(news.marta
                        .post("/origins/" + origin + "/parties", "seen", "yes", "party", "no", "party_why", "Its own.")
                        .status())
                .isEqualTo(303);
        assertThat(news.marta.get("/origins/" + origin).text()).contains("not a party");
        assertThat(news.counted(news.ines, claim).status()).isEqualTo(303);
    }

    @Test
    void whomNoArticleGivesAnOfficeAnEditorPutsOnASide() {
        var claim = claim(
                article("Arden Times", "“We took the northern bridge before dawn,” Ada Lind told Reuters on Monday."),
                Kind.QUOTE);
        for (var who : List.of(news.ines, news.jun)) {
            assertThat(news.counted(who, claim).status()).isEqualTo(303);
        }
        assertThat(news.standing(claim)).isEqualTo(Standing.DECIDED);
        var person = "/persons/"
                + news.house
                        .sql()
                        .select(PERSON.ID)
                        .from(PERSON)
                        .where(PERSON.DOSSIER_ID.eq(dossier))
                        .and(PERSON.NAME.eq("Ada Lind"))
                        .fetchSingle(PERSON.ID);
        var front = news.marta
                .get(person)
                .page()
                .select("#side option:contains(Valley Front)")
                .val();
        assertThat(news.ines
                        .post(person + "/sides", "seen_side", "told", "side", front, "side_why", "x")
                        .status())
                .as("reviewers do not")
                .isEqualTo(403);
        var said = news.marta.post(person + "/sides", "seen_side", "told", "side", front, "side_why", "She leads it.");
        assertThat(said.status()).isEqualTo(303);
        assertThat(news.standing(claim)).as("signed anew").isEqualTo(Standing.OPEN);
        assertThat(news.marta.get("/claims/" + claim).text())
                .contains("“Ada Lind” is said to speak for Valley Front now; only parties to the conflict say so");
        assertThat(news.marta.get(person).text()).contains("Speaks for Valley Front, as somebody said.");
        assertThat(news.counted(news.ines, claim).status()).isEqualTo(422);
        assertThat(news.marta
                        .post(person + "/sides", "seen_side", "told", "side", "nobody", "side_why", "x")
                        .status())
                .as("somebody was quicker")
                .isEqualTo(409);
        news.marta.post(person + "/sides", "seen_side", front, "side", "nobody", "side_why", "A namesake.");
        assertThat(news.counted(news.ines, claim).status()).isEqualTo(303);
    }

    @Test
    void anEventTellsHowManyOfItsClaimsAreAPartysOwnWords() {
        var told = claim(
                article(
                        "Arden Times",
                        "“We took the northern bridge before dawn,” Valley Front spokeswoman Ada Lind told Reuters."),
                Kind.QUOTE);
        var event = news.marta
                .post("/events", "dossier", "" + dossier, "name", "The bridge", "claims", "" + told)
                .location();
        assertThat(news.ines.get(event).text())
                .contains("1 article, 1 origin, 1 claim is a party’s own word that others carry.");
    }
}
