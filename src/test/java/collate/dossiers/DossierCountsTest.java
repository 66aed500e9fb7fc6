package collate.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A dossier's counts come from the index; the database, which answers while that is being made, counts the same. */
@OnBothDatabases
class DossierCountsTest {
    @AutoClose
    private final House house;

    DossierCountsTest(TestDatabase on) {
        house = House.open(on);
    }

    @Test
    void theIndexAndTheDatabaseCountTheSame() {
        var marta = house.signedIn("marta");
        var story = Story.begun(marta);
        story.article(
                "Wire", "2024-10-09", "At least 61 people were killed in Arden on 7 October, the coast guard said.");
        story.article("Paper", "2024-10-09", "Some 900 people were injured in Arden, Arden’s health ministry said.");
        var gone =
                story.article("Herald", "2024-10-10", "Officials of the Tarn water board said 12 people were missing.");
        story.article("Post", "2024-10-10", "A bridge fell in Tarn. At least 4 people died there on 8 October.");
        marta.post("/articles/" + gone + "/withdrawals", "withdrawn_why", "a hoax");
        var queries = new DossierQueries(house.sql(), house.index());
        Until.holds(() -> house.index().dossiers().isPresent());
        assertThat(queries.progress(story.dossier())).isEqualTo(queries.progressRead(story.dossier()));
        assertThat(queries.progress(story.dossier()).claims()).isGreaterThan(2);
        assertThat(queries.origins(story.dossier()))
                .isEqualTo(queries.originsRead(story.dossier()))
                .isPositive();
    }
}
