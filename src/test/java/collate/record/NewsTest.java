package collate.record;

import static collate.db.schema.Tables.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An open page learns that somebody else worked on its dossier. */
@OnBothDatabases
class NewsTest {
    @AutoClose
    private final House house;

    NewsTest(TestDatabase on) {
        house = House.open(on);
    }

    @Test
    void aPageLearnsOfOthersAndNotOfItsReader() {
        var ines = house.signedIn("ines");
        var jun = house.signedIn("jun");
        assertThat(ines.get("/suggestions?dossier=1").page().select("[hx-get=/dossiers/1/news]"))
                .hasSize(1);
        var asks = ines.get("/dossiers/1/news").page().expectFirst(".news").attr("hx-get");
        assertThat(ines.get(asks).status()).isEqualTo(204);

        var claim = house.sql()
                .select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.DOSSIER_ID.eq(1L))
                .limit(1)
                .fetchSingle(CLAIM.ID);
        ines.post("/claims/" + claim + "/remarks", "words", "Who saw it?");
        assertThat(ines.get(asks).status()).as("her own work is no news").isEqualTo(204);

        jun.post("/claims/" + claim + "/withdrawals", "withdrawn_why", "a misprint");
        var told = ines.get(asks);
        assertThat(told.text()).isEqualTo("Jun Park worked on this dossier since you opened this page. Look again");
        assertThat(ines.get(told.page().expectFirst(".news").attr("hx-get")).status())
                .as("it is told once")
                .isEqualTo(204);
        assertThat(house.stranger().get("/dossiers/1/news").status()).isNotEqualTo(200);
        assertThat(ines.get("/dossiers/999999/news").status()).isEqualTo(404);
    }
}
