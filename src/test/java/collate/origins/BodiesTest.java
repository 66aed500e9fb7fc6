package collate.origins;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;

import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Bodies that speak: they stand apart from persons, and lead to the origins that they are. */
@OnBothDatabases
class BodiesTest {
    @AutoClose
    private final Newsroom news;

    private final String persons;

    BodiesTest(TestDatabase on) {
        news = new Newsroom(House.open(on));
        persons = "/dossiers/" + news.dossier + "/persons";
        news.article("Valley Wire", "2024-10-09", """
                The lower town stood under water for three days.

                “The gates were opened far too late,” the river authority said in a statement.

                “We will rebuild every house in the lower town,” Mayor Tilda Rask said.""");
    }

    private List<String> named(String path, String section) {
        return news.marta
                .get(path)
                .page()
                .select("section[aria-labelledby=" + section + "] td:first-child")
                .eachText();
    }

    @Test
    void aBodyIsNoPersonAndLeadsToItsOriginWhichHasItsQuotes() {
        assertThat(named(persons, "all")).containsExactly("Tilda Rask");
        assertThat(named(persons, "bodies")).containsExactly("the river authority");
        var origin = news.origin("river authority");
        assertThat(news.marta
                        .get(persons)
                        .page()
                        .select("section[aria-labelledby=bodies] a[href=/origins/" + origin + "]"))
                .hasSize(1);
        var person = news.person("the river authority");
        assertThat(news.marta.get("/origins/" + origin).text())
                .contains("“The gates were opened far too late,”")
                .contains("Speaks for itself as the river authority 1 quote here");
        assertThat(news.marta.get("/origins/" + origin).page().select("a[href=/persons/" + person + "]"))
                .hasSize(1);
        assertThat(news.marta.get("/persons/" + person).text())
                .contains("A body, not a person.")
                .contains("made to say: river authority");
    }

    @Test
    void whatOthersCarryOfItsWordsIsListedAtTheOriginAndDoesNotCountForIt() {
        news.article("Coast Paper", "2024-10-10", """
                The hills were quiet again, and the road was open.

                “Nobody rang the bell of the mill that night,” the river authority told Reuters.""");
        var page = news.marta.get("/origins/" + news.origin("river authority"));
        assertThat(page.text()).contains("Made to say 1 claim, in 1 article by 1 publisher");
        assertThat(page.page().select("section[aria-labelledby=carried] li").eachText())
                .singleElement()
                .asString()
                .contains("Nobody rang the bell of the mill")
                .contains("rests on Reuters");
    }

    @Test
    void aShortNameIsTheOriginThatItsTextMeans() {
        news.article("Coast Paper", "2024-10-10", """
                Arden’s health ministry sent ambulances to the hills.

                “All of the wards are full tonight,” the ministry said in a statement.""");
        var origin = news.origin("Arden’s health ministry");
        assertThat(news.marta
                        .get(persons)
                        .page()
                        .select("section[aria-labelledby=bodies] tr:contains(the ministry) a[href=/origins/" + origin
                                + "]"))
                .hasSize(1);
        assertThat(news.marta.get("/origins/" + origin).text())
                .contains("Speaks for itself as the ministry 1 quote here");
    }

    @Test
    void whatAnotherBodyOfThatNameSaidIsNotCarriedButItsOwn() {
        news.article("Coast Paper", "2024-10-10", """
                Arden’s health ministry sent ambulances to the hills.

                “All of the wards are full tonight,” the health ministry said in a statement.""");
        news.article("Bay News", "2024-10-10", "The health ministry said 9 people were killed in the flood.");
        assertThat(news.marta
                        .get("/origins/" + news.origin("health ministry"))
                        .page()
                        .select("section[aria-labelledby=carried]"))
                .isEmpty();
        assertThat(news.marta
                        .get("/origins/" + news.origin("Arden’s health ministry"))
                        .text())
                .contains("Speaks for itself as the health ministry 1 quote here");
    }

    @Test
    void anEditorSaysWhatANameDoesNotTell() {
        news.article(
                "Coast Paper",
                "2024-10-10",
                "The hills were quiet. “Nobody rang the bell of the mill that night,” Ada Guard said.");
        assertThat(named(persons, "bodies")).contains("Ada Guard");
        var path = "/persons/" + news.person("Ada Guard") + "/bodies";
        assertThat(news.ines.post(path, "seen_body", "yes", "body", "no").status())
                .isEqualTo(403);
        assertThat(news.marta.post(path, "seen_body", "yes", "body", "yes").status())
                .isEqualTo(422);
        assertThat(news.marta.post(path, "seen_body", "yes", "body", "no").status())
                .isEqualTo(303);
        assertThat(news.marta.post(path, "seen_body", "yes", "body", "no").status())
                .isEqualTo(409);
        assertThat(named(persons, "bodies")).doesNotContain("Ada Guard");
        assertThat(named(persons, "all")).contains("Ada Guard");
        assertThat(news.marta.get("/record?dossier=" + news.dossier).text())
                .contains("a body")
                .contains("a person");
    }

    @Test
    void whereBodiesAloneAreQuotedThePageSaysThatNoPersonIs() {
        var other = Story.begun(news.marta);
        var path = "/dossiers/" + other.dossier() + "/persons";
        assertThat(news.marta.get(path).text()).contains("Nobody is quoted yet");
        other.article(
                "Valley Wire",
                "2024-10-09",
                "“The gates were opened far too late,” the river authority said on Monday.");
        assertThat(named(path, "bodies")).containsExactly("the river authority");
        assertThat(news.marta.get(path).text())
                .contains("No person is quoted yet")
                .doesNotContain("Nobody is quoted");
    }

    @Test
    void theNamesOfOneOriginStandTogetherAndCountAsOneBody() {
        news.article("Coast Paper", "2024-10-10", """
                “We had opened both of the gates by nine,” the health ministry said in a statement.

                “All of the wards are full tonight,” the health ministry said in a statement.""");
        news.article(
                "Bay News",
                "2024-10-10",
                "“Nobody rang the bell of the mill,” the flood authority said in a statement.");
        var heading = "section[aria-labelledby=bodies] h2";
        assertThat(news.marta.get(persons).page().select(heading).text()).isEqualTo("3 bodies that speak");
        var river = news.origin("river authority");
        news.marta.post(
                "/origins/" + news.origin("flood authority") + "/merges", "into", "" + river, "merge_why", "One body.");
        assertThat(news.marta.get(persons).page().select(heading).text())
                .isEqualTo("2 bodies that speak, under 3 names");
        assertThat(named(persons, "bodies"))
                .containsExactly("the health ministry", "the flood authority", "the river authority");
    }

    @Test
    void whoHasNoQuoteIsHiddenUntilSomebodyAsks() {
        assertThat(news.marta.get(persons).text()).contains("1 person").doesNotContain("without quotes");
        news.article(
                "Coast Paper",
                "2024-10-10",
                "The hills were quiet. “Nobody rang the bell of the mill that night,” Ada Lind said.");
        var kept = spokenBy("Tilda Rask");
        var gone = spokenBy("Ada Lind");
        news.house.sql().transaction(tx -> {
            tx.dsl()
                    .update(CLAIM)
                    .set(CLAIM.MERGED_INTO, kept)
                    .where(CLAIM.ID.eq(gone))
                    .execute();
            new Recorder(news.house.clock())
                    .write(tx.dsl(), news.dossier, Actor.COLLATE, Change.of("merged", "claim", gone));
        });
        assertThat(named(persons, "all")).containsExactly("Tilda Rask");
        assertThat(news.marta.get(persons).text()).contains("Show 1 without quotes");
        assertThat(named(persons + "?all=yes", "all")).containsExactly("Tilda Rask", "Ada Lind");
        assertThat(news.marta.get(persons + "?all=yes").text()).contains("Hide 1 without quotes");
    }

    private long spokenBy(String name) {
        return news.house
                .sql()
                .select(QUOTE.CLAIM_ID)
                .from(QUOTE)
                .where(QUOTE.SPEAKER_ID.eq(news.person(name)))
                .fetchSingle(QUOTE.CLAIM_ID);
    }
}
