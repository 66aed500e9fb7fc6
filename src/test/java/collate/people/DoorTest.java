package collate.people;

import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who comes in, and who does not. */
@OnBothDatabases
class DoorTest {
    @AutoClose
    private final House house;

    DoorTest(TestDatabase on) {
        house = House.open(on);
    }

    @Test
    void strangersAreTurnedToTheDoorAndBack() {
        assertThat(house.stranger().get("/settings").location()).isEqualTo("/sign-in?next=%2Fsettings");
    }

    @Test
    void whoeverSendsAFormSignedOutIsToldAndComesBackToItsPage() {
        var stranger = house.stranger();
        var answer = stranger.postFromPage(house.url() + "/events/new?dossier=1", "/events", "name", "The flood");
        assertThat(answer.location()).isEqualTo("/sign-in?next=%2Fevents%2Fnew%3Fdossier%3D1");
        assertThat(stranger.get(answer.location()).text()).contains("You are not signed in, and nothing was saved");
        assertThat(stranger.postFromPage("https://elsewhere.example/events/new", "/events", "name", "The flood")
                        .location())
                .isEqualTo("/sign-in");
    }

    @Test
    void sampleReviewersComeInWithoutAPassword() {
        assertThat(house.signedIn("ines").get("/settings").text()).contains("Ines Varga");
    }

    @Test
    void wrongPasswordsAreRefusedInWordsAndTheNameIsKept() {
        var answer = house.stranger().post("/sign-in", "sign_in", "admin", "password", "guessed-word");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Name and password do not fit together. Check both and try again.");
        assertThat(answer.page().select("input[name=sign_in]").val()).isEqualTo("admin");
    }

    @Test
    void formsFromElsewhereAreRefused() {
        var answer = house.stranger().postWithToken("/sign-in/sample", "invented", "sign_in", "ines");
        assertThat(answer.status()).isEqualTo(403);
    }
}
