package collate.people;

import static org.assertj.core.api.Assertions.assertThat;

import collate.record.Recorder;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What people set for themselves, and passwords that must be changed. */
@OnBothDatabases
class SettingsTest {
    private static final String FRESH = "a password of my own";

    @AutoClose
    private final House house;

    SettingsTest(TestDatabase on) {
        house = House.open(on);
    }

    @Test
    void looksAndKeysAreKeptForThePerson() {
        var ines = house.signedIn("ines");
        assertThat(ines.post("/settings", "name", " Ines V. ", "theme", "DARK", "shortcuts", "ALT")
                        .status())
                .isEqualTo(303);
        var page = house.signedIn("ines").get("/settings").page();
        assertThat(page.select("html").attr("data-theme")).isEqualTo("dark");
        assertThat(page.select("html").attr("data-shortcuts")).isEqualTo("alt");
        assertThat(page.select("#name").val()).isEqualTo("Ines V.");
        assertThat(ines.get("/record?dossier=house").text()).contains("renamed").contains("Ines V.");
    }

    @Test
    void whatIsNotOfferedIsRefusedInWords() {
        var refused = house.signedIn("ines").post("/settings", "name", " ", "theme", "PINK", "shortcuts", "MAYBE");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Write your name")
                .contains("Choose one of the themes.")
                .contains("Choose when single keys act.");
    }

    @Test
    void aOneTimePasswordMustBeChangedBeforeAnythingElse() {
        var password = door().add("Rosa", "Rosa Brandt", "viewer");
        var rosa = signIn("rosa", password);
        for (var path : new String[] {"/people", "/claim-sets", "/settings"}) {
            assertThat(rosa.get(path).location()).isEqualTo("/settings/password");
        }
        change(rosa, password, FRESH);
        assertThat(rosa.get("/settings").status()).isEqualTo(200);
        assertThat(signIn("rosa", FRESH).get("/settings").status()).isEqualTo(200);
        assertThat(signIn("rosa", password).get("/settings").location()).startsWith("/sign-in");
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() {
        var password = door().add("rosa", "Rosa Brandt", "viewer");
        var here = signIn("rosa", password);
        change(here, password, FRESH);
        var elsewhere = signIn("rosa", FRESH);
        change(here, FRESH, "yet another password");
        assertThat(elsewhere.get("/settings").location()).startsWith("/sign-in");
        assertThat(here.get("/settings").status()).isEqualTo(200);
    }

    @Test
    void aPasswordIsRefusedBesideItsField() {
        var password = door().add("rosa", "Rosa Brandt", "viewer");
        var rosa = signIn("rosa", password);
        assertThat(problem(rosa, "current", "wrong", FRESH, FRESH)).isEqualTo("This is not the password you have now.");
        assertThat(problem(rosa, "password", password, "short", "short")).isEqualTo("Use at least 10 characters.");
        assertThat(problem(rosa, "again", password, FRESH, "other words")).startsWith("The two do not match.");
        assertThat(problem(rosa, "password", password, password, password)).startsWith("This is the one you have now.");
    }

    @Test
    void tenWrongPasswordsShutTheDoorForTenMinutes() {
        var password = door().add("rosa", "Rosa Brandt", "viewer");
        for (var i = 0; i < 10; i++) {
            assertThat(house.stranger()
                            .post("/sign-in", "sign_in", "rosa", "password", "guess " + i)
                            .status())
                    .isEqualTo(422);
        }
        assertThat(house.stranger()
                        .post("/sign-in", "sign_in", "rosa", "password", password)
                        .status())
                .isEqualTo(429);
        house.clock().pass(Duration.ofMinutes(10));
        assertThat(house.stranger()
                        .post("/sign-in", "sign_in", "rosa", "password", password)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void everyKeyIsOnAPageOfItsOwn() {
        assertThat(house.signedIn("ines").get("/keys").text()).contains("Keys act on the claim");
    }

    private static String problem(Visitor visitor, String field, String current, String fresh, String again) {
        var answer = visitor.post("/settings/password", "current", current, "password", fresh, "again", again);
        assertThat(answer.status()).isEqualTo(422);
        return answer.page().select("#" + field + "-problem").text();
    }

    private static void change(Visitor visitor, String current, String fresh) {
        var answer = visitor.post("/settings/password", "current", current, "password", fresh, "again", fresh);
        assertThat(answer.location()).isEqualTo("/settings");
    }

    private Visitor signIn(String name, String password) {
        var visitor = house.stranger();
        visitor.post("/sign-in", "sign_in", name, "password", password);
        return visitor;
    }

    private DoorDesk door() {
        var recorder = new Recorder(house.clock());
        return new DoorDesk(house.sql(), recorder, new AccountDesk(house.sql(), house.clock(), recorder));
    }
}
