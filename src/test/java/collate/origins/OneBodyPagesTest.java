package collate.origins;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ORIGIN_APART;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.review.Standing;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor.Answer;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Origins that are perhaps one body: asked about with reasons, merged by a yes, kept apart by a no. */
@OnBothDatabases
class OneBodyPagesTest {
    @AutoClose
    private final Newsroom news;

    private final String list;
    private final long bare;
    private final long velmar;

    OneBodyPagesTest(TestDatabase on) {
        news = new Newsroom(House.open(on));
        list = "/dossiers/" + news.dossier + "/origins";
        news.article(
                "Valley Wire", "2024-10-08", "A bridge fell in Velmar on 7 October. Police said 9 people were killed.");
        news.article(
                "Coast Paper",
                "2024-10-09",
                "A bridge fell on 7 October. Police in Velmar said 11 people were killed.");
        bare = news.origin("Police");
        velmar = news.origin("Police in Velmar");
    }

    private List<String> questions() {
        return news.marta.get(list).page().select(".sg h3").eachText();
    }

    private Answer judged(String judgement) {
        return news.marta.post("/origins/" + bare + "/judgements", "other", "" + velmar, "judgement", judgement);
    }

    @Test
    void asksWithReasonsAndAYesMergesAndCanBeUndone() {
        assertThat(questions()).containsExactly("Is “Police” the same body as “Police in Velmar”?");
        assertThat(news.marta.get(list).page().select(".sg .reasons .for").eachText())
                .containsExactly(
                        "the same kind of body: police",
                        "“Police” names no place",
                        "1 of 1 article that rests on “Police” tells of Velmar");
        assertThat(news.ines.get(list).page().select(".sg form")).isEmpty();
        assertThat(news.ines.get(list).text()).contains("Nothing is merged until an editor says so: ask Marta Sousa.");
        assertThat(news.ines
                        .post("/origins/" + bare + "/judgements", "other", "" + velmar, "judgement", "confirmed")
                        .status())
                .isEqualTo(403);
        assertThat(judged("").status()).isEqualTo(422);
        assertThat(judged("confirmed").location()).isEqualTo(list);
        assertThat(news.marta.get("/origins/" + bare).location()).isEqualTo("/origins/" + velmar);
        assertThat(news.lastReason())
                .startsWith("Asked whether they are one body: the same kind of body: police; “Police” names no place");
        assertThat(questions()).isEmpty();
        assertThat(judged("confirmed").status()).isEqualTo(409);
        assertThat(news.marta
                        .post("/origins/" + velmar + "/splits", "split", "police", "split_why", "Two after all.")
                        .location())
                .isEqualTo("/origins/" + bare);
        assertThat(questions()).hasSize(1);
    }

    @Test
    void aNoIsRememberedAndCanBeTakenBack() {
        var before = news.stands();
        assertThat(judged("rejected").location()).isEqualTo(list);
        assertThat(news.stands()).isEqualTo(before);
        assertThat(questions()).isEmpty();
        assertThat(news.marta.get(list).text()).contains("1 pair was said to be two bodies");
        assertThat(news.marta.get("/record?dossier=" + news.dossier).text()).contains("kept apart");
        assertThat(judged("rejected").status()).isEqualTo(409);
        var back = news.marta.post("/origins/" + velmar + "/retractions", "other", "" + bare);
        assertThat(back.location()).isEqualTo(list);
        assertThat(questions()).hasSize(1);
        assertThat(news.marta
                        .post("/origins/" + velmar + "/retractions", "other", "" + bare)
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aNoHoldsForWhatOneOfThemWentInto() {
        judged("rejected");
        news.article(
                "Hill Radio", "2024-10-10", "A mine burned. The police force in Velmar said 3 people were injured.");
        var force = news.origin("police force in Velmar");
        news.marta.post("/origins/" + velmar + "/merges", "into", "" + force, "merge_why", "One force.");
        assertThat(questions()).isEmpty();
        assertThat(news.marta.get(list).text()).contains("1 pair was said to be two bodies");
        news.marta.post("/origins/" + bare + "/retractions", "other", "" + force);
        assertThat(news.house.sql().fetchCount(ORIGIN_APART)).isZero();
        assertThat(questions()).hasSize(1);
    }

    @Test
    void saysThatOtherArticlesTellOfAnotherPlace() {
        news.article(
                "Hill Radio", "2024-10-10", "A mine burned in Orsa on 9 October. Police said 3 people were killed.");
        news.article("Bay News", "2024-10-10", "A mine burned on 9 October. Police in Orsa said 4 people were killed.");
        assertThat(questions()).hasSize(2);
        assertThat(news.marta.get(list).page().select(".sg .reasons .against").eachText())
                .containsExactlyInAnyOrder("1 tells of Orsa and not of Velmar", "1 tells of Velmar and not of Orsa");
        judged("rejected");
        assertThat(news.marta.get(list).page().select(".sg .reasons .against").eachText())
                .as("what was said of one place still speaks against the other")
                .containsExactly("1 tells of Velmar and not of Orsa");
    }

    @Test
    void saysWhereJustOneIsAPartyAndStalesWhatItsVerdictRestedOn() {
        news.marta.post("/origins/" + velmar + "/parties", "seen", "no", "party", "yes", "party_why", "They shot.");
        assertThat(news.marta.get(list).page().select(".sg .note").eachText())
                .singleElement()
                .asString()
                .contains("“Police in Velmar” is a party to the conflict, “Police” is not.")
                .contains("a claim signed as verified that only they state is signed anew");
        var claim = news.house
                .sql()
                .fetchSingle(APPEARANCE, APPEARANCE.ORIGIN_ID.eq(bare))
                .getClaimId();
        news.verify(claim);
        assertThat(news.standing(claim)).isEqualTo(Standing.DECIDED);
        judged("confirmed");
        assertThat(news.standing(claim)).isEqualTo(Standing.OPEN);
    }

    @Test
    void asksWhetherAPersonSpeaksForTheBodyWhoseSpokesmanAnotherArticleCallsHim() {
        news.article("Bay News", "2024-10-09", "Navy spokesman Ivan Holm said on Tuesday that 4 sailors were killed.");
        news.article("Hill Radio", "2024-10-10", "At least 5 sailors were killed on Monday, Holm said.");
        var holm = news.origin("Holm");
        var navy = news.origin("Navy");
        assertThat(questions()).contains("Does “Holm” speak for “Navy”?");
        assertThat(news.marta.get(list).page().select(".sg .reasons .for").eachText())
                .contains("an article has “Navy spokesman Ivan Holm” speak for “Navy”");
        var address = "/origins/" + holm + "/judgements";
        news.marta.post(address, "other", "" + navy, "judgement", "rejected");
        assertThat(questions()).doesNotContain("Does “Holm” speak for “Navy”?");
        news.marta.post("/origins/" + holm + "/retractions", "other", "" + navy);
        news.marta.post(address, "other", "" + navy, "judgement", "confirmed");
        assertThat(news.marta.get("/origins/" + holm).location()).isEqualTo("/origins/" + navy);
        assertThat(news.lastReason()).startsWith("Asked whether one speaks for the other: an article has");
        news.article("Sea News", "2024-10-11", "Six sailors were killed on Monday, Holm said.");
        assertThat(news.marta.get("/origins/" + navy).text()).contains("Sea News");
    }

    @Test
    void asksWhetherTwoNamesAreOfOnePerson() {
        news.article(
                "Bay News",
                "2024-10-09",
                "The mine burned on Monday and district collector Ada Lind said 4 people died.");
        news.article("Hill Radio", "2024-10-10", "At least 5 people died on Monday, Collector Lind said.");
        assertThat(questions()).contains("Is “Collector Lind” the same person as “district collector Ada Lind”?");
    }

    @Test
    void thePartyStaysWhereTheOtherSaysMore() {
        news.marta.post("/origins/" + bare + "/parties", "seen", "no", "party", "yes", "party_why", "They shot.");
        assertThat(questions()).containsExactly("Is “Police in Velmar” the same body as “Police”?");
        news.marta.post("/origins/" + velmar + "/judgements", "other", "" + bare, "judgement", "confirmed");
        assertThat(news.marta.get("/origins/" + velmar).location()).isEqualTo("/origins/" + bare);
    }

    @Test
    void aPlaceWhoseFirstLetterGrowsWhenItIsMadeSmallIsFoundAndNamed() {
        news.article(
                "Bay News", "2024-10-10", "A mine burned on 9 October. Police in İzmir said 4 people were killed.");
        news.article(
                "Hill Radio", "2024-10-10", "A mine burned in İzmir on 9 October. Police said 3 people were killed.");
        assertThat(news.marta.get(list).page().select(".sg .reasons .for").eachText())
                .contains("1 of 2 articles that rest on “Police” tells of İzmir");
    }

    @Test
    void twoThatWereSaidToBeTwoInBothOrdersAreListedOnce() {
        judged("rejected");
        news.article(
                "Hill Radio", "2024-10-10", "A mine burned. The police force in Velmar said 3 people were injured.");
        var force = news.origin("police force in Velmar");
        news.house
                .sql()
                .insertInto(ORIGIN_APART)
                .set(ORIGIN_APART.ONE_ID, velmar)
                .set(ORIGIN_APART.OTHER_ID, force)
                .execute();
        news.marta.post("/origins/" + force + "/merges", "into", "" + bare, "merge_why", "One force.");
        assertThat(news.marta.get(list).text()).contains("1 pair was said to be two bodies");
    }
}
