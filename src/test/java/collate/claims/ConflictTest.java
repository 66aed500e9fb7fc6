package collate.claims;

import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Two people correct one claim at once. */
@OnBothDatabases
class ConflictTest {
    @AutoClose
    private final Story story;

    private final long claim;
    private final String path;

    ConflictTest(TestDatabase on) {
        story = new Story(on);
        claim = story.toll();
        path = "/claims/" + claim + "/edit";
    }

    @Test
    void aSaveOnAnOutdatedVersionShowsBothAndLosesNeither() {
        var mine = Story.form(
                story.ines.get(path),
                path,
                "population",
                "villagers",
                "happened_on",
                "2024-10-07",
                "why",
                "So it says.");
        story.edit(story.jun, claim, "population", "residents", "place", "Arden Vale");

        var race = story.ines.post(path, mine);
        assertThat(race.status()).isEqualTo(409);
        assertThat(race.page().select("h1").text())
                .isEqualTo("Jun Park saved claim " + claim + " while you were editing");
        assertThat(race.text())
                .contains("1 field needs you.")
                .contains("others were changed by one of you only and are taken as they are");
        assertThat(race.page().select("tr.clash").text()).contains("people", "residents", "villagers");
        assertThat(race.page().select("textarea[name=why]").text()).isEqualTo("So it says.");
        assertThat(story.version(claim)).as("nothing is written yet").isEqualTo(2);

        var saved = story.ines.post(path, Story.form(race, path, "population", "villagers"));
        assertThat(saved.location()).isEqualTo("/claims/" + claim);
        var page = story.ines.get("/claims/" + claim).text();
        assertThat(page).contains("villagers").contains("Arden Vale").contains("7 Oct 2024");
        assertThat(page).as("the one not taken stays on the record").contains("population: people residents");
        assertThat(story.version(claim)).isEqualTo(3);
    }

    @Test
    void whatWasSavedMeanwhileCanBeKept() {
        var mine = Story.form(story.ines.get(path), path, "population", "villagers");
        story.edit(story.jun, claim, "population", "residents");
        var race = story.ines.post(path, mine);
        story.ines.post(path, Story.form(race, path, "population", "residents"));
        assertThat(story.version(claim)).isEqualTo(2);
        assertThat(story.ines.get("/claims/" + claim).text()).contains("residents");
    }

    @Test
    void aSecondRaceIsSeenToo() {
        var mine = Story.form(story.ines.get(path), path, "population", "villagers");
        story.edit(story.jun, claim, "population", "residents");
        var race = story.ines.post(path, mine);
        story.edit(story.jun, claim, "population", "townspeople");
        var again = story.ines.post(path, Story.form(race, path, "population", "villagers"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.page().select("tr.clash").text()).contains("residents", "townspeople", "villagers");
    }

    @Test
    void wordsMovedByBothAreAClash() {
        var mine = Story.form(story.ines.get(path), path, "words", "said at least 1,400 people were killed");
        story.edit(story.jun, claim, "words", "at least 1,400 people were killed near Arden");
        var race = story.ines.post(path, mine);
        assertThat(race.status()).isEqualTo(409);
        assertThat(race.page().select("tr.clash th").text()).contains("Span");
        story.ines.post(path, Story.form(race, path));
        assertThat(story.ines.get("/claims/" + claim).page().select("mark.c").text())
                .isEqualTo("said at least 1,400 people were killed");
    }

    @Test
    void twoNewNamesAreARaceThoughTheyMakeNoVersion() {
        var mine = Story.form(story.ines.get(path), path, "label", "Count of the valley");
        story.edit(story.jun, claim, "label", "Count of the officials");
        var race = story.ines.post(path, mine);
        assertThat(race.status()).isEqualTo(409);
        assertThat(race.text()).contains("Count of the officials").contains("Count of the valley");
    }
}
