package collate.origins;

import static collate.db.schema.Tables.QUOTE;
import static collate.db.schema.Tables.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.review.Standing;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Signer;
import collate.testkit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Persons from what articles quote to their page; renamed, merged, split. */
@OnBothDatabases
class PersonPagesTest {
    @AutoClose
    private final Newsroom news;

    private final long wire;

    PersonPagesTest(TestDatabase on) {
        news = new Newsroom(House.open(on));
        wire = news.article("Valley Wire", "2024-10-09", """
                Mayor Tilda Rask spoke to the town on Monday.

                “We will rebuild every house in the lower town,” Mayor Tilda Rask said on Monday in an interview with Arden Radio.""");
        news.article("Coast Paper", "2024-10-11", """
                The mayor of Arden was asked about the river gates.

                “The gates were checked in the spring and again in May,” Mayor Tilda Rasc told Reuters.""");
    }

    private List<Long> spokenBy(long person) {
        return news.house
                .sql()
                .select(QUOTE.CLAIM_ID)
                .from(QUOTE)
                .where(QUOTE.SPEAKER_ID.eq(person))
                .orderBy(QUOTE.CLAIM_ID)
                .fetch(QUOTE.CLAIM_ID);
    }

    @Test
    void showsEachQuoteInTimeWithItsWordsAndItsOrigin() {
        var page = news.marta.get("/persons/" + news.person("Tilda Rask"));
        assertThat(page.text())
                .contains("1 quote, 1 article, 1 origin")
                .contains("We will rebuild every house in the lower town")
                .contains("By way of Arden Radio")
                .contains("7 Oct 2024")
                .contains("“Monday” in the same sentence, article " + wire);
        assertThat(page.page().select("svg.quotes .dot")).hasSize(2);
        assertThat(page.page().select("svg.quotes .unknown")).isEmpty();
        assertThat(page.page().select("svg.quotes[role=img][aria-label]")).hasSize(2);
    }

    @Test
    void aDayThatTheTextDoesNotGiveIsABarUpToTheFirstReport() {
        var page = news.marta.get("/persons/" + news.person("Tilda Rasc"));
        assertThat(page.text())
                .contains("by 11 Oct 2024")
                .contains("the text gives no day; first report")
                .contains("By way of Reuters");
        assertThat(page.page().select("svg.quotes .unknown")).hasSize(2);
        assertThat(page.page().select("svg.quotes .dot")).isEmpty();
    }

    @Test
    void twoSpellingsBecomeOnePersonAndTwoAgain() {
        var right = news.person("Tilda Rask");
        var wrong = news.person("Tilda Rasc");
        var quotes = spokenBy(wrong);
        assertThat(quotes).hasSize(1);
        var claim = quotes.getFirst();
        signed(claim);
        assertThat(news.ines
                        .post("/persons/" + wrong + "/merges", "into", "" + right, "merge_why", "x")
                        .status())
                .isEqualTo(403);
        assertThat(news.marta
                        .post("/persons/" + wrong + "/merges", "into", "" + right, "merge_why", "A slip of the pen.")
                        .location())
                .isEqualTo("/persons/" + right);
        assertThat(news.marta.get("/persons/" + wrong).location()).isEqualTo("/persons/" + right);
        assertThat(spokenBy(right)).hasSize(2).containsAll(quotes);
        assertThat(news.standing(claim)).isEqualTo(Standing.OPEN);
        assertThat(news.house.sql().fetchValue(REVIEW.STALE_WHY, REVIEW.CLAIM_ID.eq(claim)))
                .isEqualTo("“Tilda Rasc” is “Tilda Rask” now");
        assertThat(news.marta.get("/persons/" + right).text()).contains("Tilda Rasc came with a merge");
        var split = news.marta.post(
                "/persons/" + right + "/splits", "split", "tilda rasc", "split_why", "They are sisters.");
        assertThat(split.location()).isEqualTo("/persons/" + wrong);
        assertThat(spokenBy(wrong)).isEqualTo(quotes);
        assertThat(news.lastReason()).isEqualTo("They are sisters.");
    }

    private void signed(long claim) {
        var answer = new Signer(news.ines, claim).sign("said", "SAID", "so", "NOT_CHECKABLE", "reasons", "I heard it.");
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        assertThat(news.standing(claim)).isEqualTo(Standing.IN_REVIEW);
    }

    @Test
    void aNewSpellingStalesNobodyAndTheOldOneStaysAnAlias() {
        var person = news.person("Tilda Rask");
        var claim = spokenBy(person).getFirst();
        signed(claim);
        assertThat(news.marta
                        .post("/persons/" + person + "/names", "seen", "Tilda Rask", "name", "Matilda Rask")
                        .status())
                .isEqualTo(303);
        assertThat(news.standing(claim)).isEqualTo(Standing.IN_REVIEW);
        news.article(
                "Late Post", "2024-10-12", "“The bridge will be open again by the spring,” Mayor Tilda Rask said.");
        assertThat(spokenBy(person)).hasSize(2);
        assertThat(news.marta
                        .post("/persons/" + person + "/names", "seen", "Matilda Rask", "name", "Tilda Rasc")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void isLinkedFromWhereThePersonIsNamed() {
        var person = news.person("Tilda Rask");
        var claim = spokenBy(person).getFirst();
        var link = "a[href=/persons/" + person + "]";
        assertThat(news.marta.get("/claims/" + claim).page().select(link)).isNotEmpty();
        assertThat(news.marta.get("/articles/" + wire).page().select(link)).isNotEmpty();
        assertThat(news.marta
                        .get("/queue?standing=all&speaker=" + person)
                        .page()
                        .select(link))
                .isNotEmpty();
        assertThat(news.marta
                        .get("/dossiers/" + news.dossier + "/persons")
                        .page()
                        .select(link))
                .isNotEmpty();
    }
}
