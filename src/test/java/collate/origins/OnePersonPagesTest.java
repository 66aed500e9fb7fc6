package collate.origins;

import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor.Answer;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Persons who are perhaps one: asked about with reasons, merged by a yes, kept apart by a no. */
@OnBothDatabases
class OnePersonPagesTest {
    @AutoClose
    private final Newsroom news;

    private final String list;
    private final long surname;
    private final long full;

    OnePersonPagesTest(TestDatabase on) {
        news = new Newsroom(House.open(on));
        list = "/dossiers/" + news.dossier + "/persons";
        news.article("Valley Wire", "2024-10-08", "“Nobody will be left behind,” Rask told reporters in Velmar.");
        news.article("Coast Paper", "2024-10-09", "“We dig until all are found,” Tilda Rask told reporters in Velmar.");
        surname = news.person("Rask");
        full = news.person("Tilda Rask");
    }

    private List<String> questions() {
        return news.marta.get(list).page().select(".sg h3").eachText();
    }

    private Answer judged(String judgement) {
        return news.marta.post("/persons/" + surname + "/judgements", "other", "" + full, "judgement", judgement);
    }

    @Test
    void asksAndAYesMergesAndCanBeUndone() {
        assertThat(questions()).containsExactly("Is “Rask” the same person as “Tilda Rask”?");
        assertThat(news.marta.get(list).page().select(".sg .reasons .for").eachText())
                .containsExactly("“Rask” may be short for “Tilda Rask”");
        assertThat(news.ines.get(list).page().select(".sg form")).isEmpty();
        assertThat(news.ines.get(list).text()).contains("Nothing is merged until an editor says so: ask Marta Sousa.");
        assertThat(news.marta.get(list).text()).contains("Nothing is merged until an editor says so.");
        assertThat(judged("").status()).isEqualTo(422);
        assertThat(judged("confirmed").location()).isEqualTo(list);
        assertThat(news.marta.get("/persons/" + surname).location()).isEqualTo("/persons/" + full);
        assertThat(news.lastReason()).startsWith("Asked whether they are one person: “Rask” may be short");
        assertThat(questions()).isEmpty();
        assertThat(judged("confirmed").status()).isEqualTo(409);
        news.marta.post("/persons/" + full + "/splits", "split", "rask", "split_why", "Two after all.");
        assertThat(questions()).hasSize(1);
    }

    @Test
    void aNoIsRememberedAndCanBeTakenBack() {
        assertThat(judged("rejected").location()).isEqualTo(list);
        assertThat(questions()).isEmpty();
        assertThat(news.marta.get(list).text()).contains("1 pair was said to be two persons");
        assertThat(news.marta.get("/record?dossier=" + news.dossier).text()).contains("kept apart");
        assertThat(judged("rejected").status()).isEqualTo(409);
        assertThat(news.marta
                        .post("/persons/" + full + "/retractions", "other", "" + surname)
                        .location())
                .isEqualTo(list);
        assertThat(questions()).hasSize(1);
    }
}
