package collate.origins;

import static collate.db.schema.Tables.APPEARANCE;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.review.Standing;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The police of two towns that no article names by theirs: shown on the page of the one voice that they count as, and set apart. */
@OnBothDatabases
class PlacelessTest {
    @AutoClose
    private final Newsroom news;

    private final long bridge;
    private final long police;

    PlacelessTest(TestDatabase on) {
        news = new Newsroom(House.open(on));
        bridge = news.article(
                "Valley Wire", "2024-10-08", "A bridge fell. Police said 9 people were killed in Velmar on 7 October.");
        news.article(
                "Hill Radio", "2024-10-10", "A mine burned. Police said 3 people were killed in Orsa on 9 October.");
        police = news.origin("Police");
    }

    private List<String> groups() {
        return news.ines
                .get("/origins/" + police)
                .page()
                .select("section[aria-labelledby=placeless] legend")
                .eachText();
    }

    @Test
    void theArticlesOfEachPlaceAreShownAndOneIsGivenItsOwnOrigin() {
        assertThat(groups()).containsExactly("1 article tells of Velmar", "1 article tells of Orsa", "Another body");
        var path = "/origins/" + police + "/places";
        assertThat(news.ines
                        .post(path, "into", "", "body", "Police in Velmar", "article", "" + bridge, "place_why", "")
                        .text())
                .contains("Say why");
        assertThat(news.ines
                        .post(path, "into", "", "body", "Police in Velmar", "place_why", "It says so.")
                        .status())
                .isEqualTo(422);
        var claim = news.claim(bridge);
        news.verify(claim);
        assertThat(news.ines
                        .post(
                                path,
                                "into",
                                "",
                                "body",
                                "Police in Velmar",
                                "article",
                                "" + bridge,
                                "place_why",
                                "The town’s own.")
                        .location())
                .isEqualTo("/origins/" + police);
        var velmar = news.origin("Police in Velmar");
        assertThat(news.marta.get("/origins/" + velmar).text()).contains("Made to say 1 claim");
        assertThat(news.marta.get("/origins/" + police).text()).contains("Made to say 1 claim");
        assertThat(news.standing(claim)).isEqualTo(Standing.DECIDED);
        assertThat(news.lastReason()).isEqualTo("The town’s own.");
        assertThat(groups()).isEmpty();
        assertThat(news.ines
                        .post(path, "into", "" + velmar, "article", "" + bridge, "place_why", "Again.")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void anOriginOfThatPlaceIsTakenIfThereIsOne() {
        news.article(
                "Bay News", "2024-10-09", "A bridge fell. Police in Velmar said 11 people were killed on 7 October.");
        var velmar = news.origin("Police in Velmar");
        assertThat(news.ines
                        .get("/origins/" + police)
                        .page()
                        .select("section[aria-labelledby=placeless] [name=into]")
                        .eachAttr("value"))
                .containsExactlyInAnyOrder("" + velmar, "");
        news.ines.post(
                "/origins/" + police + "/places",
                "into",
                "" + velmar,
                "article",
                "" + bridge,
                "place_why",
                "Same hour.");
        assertThat(news.marta.get("/origins/" + velmar).text()).contains("Made to say 2 claims");
    }

    @Test
    void aMinistryOfAStateMayTellOfManyTowns() {
        news.article("Bay News", "2024-10-08", "The health ministry said 9 people were killed in Velmar on 7 October.");
        news.article("Bay News", "2024-10-10", "The health ministry said 3 people were killed in Orsa on 9 October.");
        assertThat(news.marta
                        .get("/origins/" + news.origin("health ministry"))
                        .page()
                        .select("#placeless"))
                .isEmpty();
    }

    @Test
    void aMinistryThatAnArticleNamesInFullIsNotTheOneOfAnother() {
        news.article(
                "Bay News", "2024-10-08", "The foreign ministry said 9 people were killed in Velmar on 7 October.");
        news.article(
                "Hill Radio",
                "2024-10-10",
                "The foreign ministry in Orsa met. The foreign ministry said 3 people were killed in Tarn on 9 October.");
        assertThat(news.marta.get("/origins/" + news.origin("foreign ministry")).text())
                .contains("Made to say 1 claim");
        assertThat(news.marta
                        .get("/origins/" + news.origin("foreign ministry in Orsa"))
                        .text())
                .contains("Made to say 1 claim");
    }

    @Test
    void aMinistryThatTwoStatesHaveIsSaidArticleByArticle() {
        news.article(
                "Bay News",
                "2024-10-08",
                "The foreign ministry said 9 people from Norland and 4 Zelvans were killed in Velmar on 7 October.");
        news.article(
                "Hill Radio",
                "2024-10-09",
                "Norland's foreign ministry said 3 people were killed in Tarn on 8 October.");
        news.article(
                "Sea Post", "2024-10-09", "Zelva's foreign ministry said 5 people were killed in Tarn on 8 October.");
        var ministry = news.origin("foreign ministry");
        var link = news.marta
                .get("/dossiers/" + news.dossier + "/origins")
                .page()
                .select(".sg a[href=/origins/" + ministry + "#placeless]");
        assertThat(link).hasSize(2);
        assertThat(news.marta
                        .get("/origins/" + ministry)
                        .page()
                        .select("section[aria-labelledby=placeless] legend")
                        .eachText())
                .containsExactlyInAnyOrder("1 article tells of Norland", "1 article tells of Zelva", "Another body");
        var path = "/origins/" + ministry + "/places";
        var bay = news.article(
                "Bay News",
                "2024-10-10",
                "The foreign ministry said 2 people from Norland and a Zelvan were hurt in Velmar on 9 October.");
        assertThat(news.ines
                        .post(path, "other", "yes", "article", "" + bay, "body", " ", "place_why", "Its own.")
                        .text())
                .contains("Name the body that they mean.");
        assertThat(news.ines
                        .post(path, "other", "yes", "article", "" + bay, "body", "officials", "place_why", "Its own.")
                        .text())
                .contains("Choose an origin of this dossier, or name one");
        assertThat(news.ines
                        .post(
                                path,
                                "other",
                                "yes",
                                "article",
                                "" + bay,
                                "body",
                                "Velmar's foreign ministry",
                                "place_why",
                                "Its own.")
                        .location())
                .isEqualTo("/origins/" + ministry);
        assertThat(news.marta
                        .get("/origins/" + news.origin("Velmar's foreign ministry"))
                        .text())
                .contains("in 1 article");
    }

    @Test
    void whatAnArticleCreditsAsAWholeIsNotOffered() {
        var mill = news.article("Bay News", "2024-10-10", "A mill burned. In Tarn 4 people were killed on 9 October.");
        news.ines.post("/articles/" + mill + "/origins", "origin", "" + police, "why", "Its last line says so.");
        assertThat(news.marta.get("/origins/" + police).text()).contains("in 3 articles by 3 publishers");
        assertThat(groups()).containsExactly("1 article tells of Velmar", "1 article tells of Orsa", "Another body");
    }

    @Test
    void whatSomebodySetByHandIsNeitherOfferedNorSetAnew() {
        var mill = news.article("Bay News", "2024-10-10", "A mill burned. In Tarn 4 people were killed on 9 October.");
        var place = news.house
                .sql()
                .select(APPEARANCE.ID)
                .from(APPEARANCE)
                .where(APPEARANCE.CLAIM_ID.eq(news.claim(mill)))
                .fetchSingle(APPEARANCE.ID);
        news.ines.post("/appearances/" + place + "/origins", "origin", "" + police, "why", "I rang the paper.");
        assertThat(groups()).containsExactly("1 article tells of Velmar", "1 article tells of Orsa", "Another body");
        assertThat(news.ines
                        .get("/origins/" + police)
                        .page()
                        .select("section[aria-labelledby=placeless] p")
                        .text())
                .contains("1 place was set by hand and stays as it is.");
        var set = news.ines.post(
                "/origins/" + police + "/places",
                "into",
                "",
                "body",
                "Police in Velmar",
                "article",
                "" + bridge,
                "article",
                "" + mill,
                "place_why",
                "The town’s own.");
        assertThat(set.location()).isEqualTo("/origins/" + police);
        assertThat(news.ines.get(set.location()).page().select(".notice").text())
                .contains("Origin set.", "1 place was set by hand and stays as it is.");
        assertThat(news.house
                        .sql()
                        .select(APPEARANCE.ORIGIN_ID)
                        .from(APPEARANCE)
                        .where(APPEARANCE.ID.eq(place))
                        .fetchSingle(APPEARANCE.ORIGIN_ID))
                .isEqualTo(police);
    }
}
