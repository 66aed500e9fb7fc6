package collate.dossiers;

import static collate.db.schema.Tables.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Story;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The page of a dossier tells what else there is of it. */
@OnBothDatabases
class DossierPageTest {
    private static final String MINISTRY =
            "Arden’s health ministry said %s people were killed in the flood in Arden on 7 October 2024.";

    @AutoClose
    private final House house;

    private final Visitor marta;
    private final Story story;

    DossierPageTest(TestDatabase on) {
        house = House.open(on);
        marta = house.signedIn("marta");
        story = Story.begun(marta);
        story.article(
                "Wire", "2024-10-09", MINISTRY.formatted("61") + " “The water is falling,” Mayor Tilda Rask said.");
        story.article("Paper", "2024-10-09", MINISTRY.formatted("62"));
        story.article("Post", "2024-10-09", "In Tarn 4 people died on 8 October 2024.");
    }

    private String beside(String heading) {
        return marta.get("/dossiers/" + story.dossier())
                .page()
                .select("section:has(h2:containsOwn(" + heading + "))")
                .text();
    }

    @Test
    void originsAndPersonsSayHowMuchIsTheirs() {
        assertThat(beside("Origins")).matches("Origins All \\d+ .*health ministry in 2 articles 2 claims.*");
        assertThat(beside("People quoted")).isEqualTo("People quoted All 1 Tilda Rask Mayor 1 quote");
    }

    @Test
    void eventsCountArticlesAndOriginsAsTheirOwnPageDoes() {
        assertThat(beside("Events")).as("none yet").isEmpty();
        var tolls = house
                .sql()
                .select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.DOSSIER_ID.eq(story.dossier()))
                .and(CLAIM.KIND.eq(Kind.TOLL))
                .fetch(CLAIM.ID)
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        var event = marta.post(
                        "/events",
                        "dossier",
                        "" + story.dossier(),
                        "name",
                        "High water",
                        "first",
                        "2024-10-07",
                        "claims",
                        tolls)
                .location();
        assertThat(beside("Events"))
                .isEqualTo("Events All 1 High water 3 articles, 1 origin (1 names none) 7 Oct 2024");
        assertThat(marta.get(event).text())
                .contains("3 articles, 1 origin (1 names none)")
                .contains("Tolls 3");
        assertThat(marta.get("/events?dossier=" + story.dossier())
                        .page()
                        .select("tr[data-walk] td")
                        .eachText())
                .containsExactly("High water", "7 Oct 2024", "3", "0", "0", "3", "1");
    }

    @Test
    void eachArticleNamesItsMainOrigin() {
        var rows = marta.get("/dossiers/" + story.dossier())
                .page()
                .select("td[data-l='Main origin']")
                .eachText();
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).isEqualTo("no origin named");
        assertThat(rows.get(1)).containsIgnoringCase("health ministry");
    }
}
