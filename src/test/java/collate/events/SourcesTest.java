package collate.events;

import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An event says whom its figures come from, and leads to where that can be said. */
@OnBothDatabases
class SourcesTest {
    @AutoClose
    private final House house;

    SourcesTest(TestDatabase on) {
        house = House.open(on);
    }

    @Test
    void articlesThatNameNobodyAreToldApartByTheirDaysAndTheirOriginCanBeSet() {
        var marta = house.signedIn("marta");
        var story = Story.begun(marta);
        var first = story.article(
                "Hill Herald", "2024-10-08", "At least 12 people were killed in Arden on 7 October 2024.");
        var then = story.article(
                "Hill Herald", "2024-10-10", "At least 17 people were killed in Arden on 7 October 2024.");
        var link = marta.get("/events?dossier=" + story.dossier())
                .page()
                .select("a:contains(Name this event)")
                .attr("href");
        var claims =
                marta.get(link).page().select("input[name=claims][checked]").eachAttr("value");
        var event = marta.post(
                        "/events", "dossier", "" + story.dossier(), "name", "Flood", "claims", String.join(",", claims))
                .location();
        var unnamed = marta.get(event).page().select("[aria-labelledby=from] li:contains(Not named)");
        assertThat(unnamed.select("a[href=/articles/" + first + "]").text()).isEqualTo("Hill Herald, 8 Oct 2024");
        assertThat(unnamed.select("a[href=/articles/" + then + "]").text()).isEqualTo("Hill Herald, 10 Oct 2024");
        assertThat(unnamed.select("a[href=/articles/" + then + "/origins/new]").text())
                .isEqualTo("set its origin, of Hill Herald, 10 Oct 2024");
    }
}
