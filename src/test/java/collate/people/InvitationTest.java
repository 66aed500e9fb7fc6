package collate.people;

import static collate.db.schema.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.review.Role;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import collate.testkit.Visitor.Answer;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How somebody new comes to an account of their own. */
@OnBothDatabases
class InvitationTest {
    private static final String PASSWORD = "long enough words";

    @AutoClose
    private final House house;

    private final Visitor marta;

    InvitationTest(TestDatabase on) {
        house = House.open(on);
        marta = house.signedIn("marta");
    }

    @BeforeEach
    void makeMartaAnAdministrator() {
        house.sql()
                .update(ACCOUNT)
                .set(ACCOUNT.ACCOUNT_ROLE, Role.ADMIN)
                .where(ACCOUNT.SIGN_IN.eq("marta"))
                .execute();
    }

    @Test
    void aLinkMakesAnAccountOnceAndSignsIn() {
        var link = invite("Tomas Reyes", "VIEWER");
        var tomas = house.stranger();
        assertThat(tomas.get(link).text()).contains("Welcome, Tomas Reyes").contains("invited as viewer");
        assertThat(accept(tomas, link, " Tomas@Desk.example ", PASSWORD).location())
                .isEqualTo("/");
        assertThat(tomas.get("/settings").text()).contains("Tomas Reyes, viewer");
        assertThat(house.stranger().get(link).status()).isEqualTo(404);
        var again = house.stranger();
        assertThat(again.post("/sign-in", "sign_in", "tomas@desk.example", "password", PASSWORD)
                        .status())
                .isEqualTo(303);
        assertThat(marta.get("/record?dossier=house").text()).contains("Tomas Reyes, VIEWER");
    }

    @Test
    void theLinkIsShownOnceAndOnlyItsHashIsKept() {
        var link = invite("Tomas Reyes", "VIEWER");
        assertThat(marta.get("/people").body()).contains("Tomas Reyes").doesNotContain(link);
    }

    @Test
    void aTakenNameIsRefusedBesideTheField() {
        var link = invite("Tomas Reyes", "VIEWER");
        var answer = accept(house.stranger(), link, "INES", PASSWORD);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#sign_in-problem").text())
                .isEqualTo("Somebody signs in with this name already. Choose another.");
        assertThat(answer.page().select("#sign_in").val()).isEqualTo("INES");
        assertThat(accept(house.stranger(), link, "tomas", PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void shortPasswordsAndStrangeNamesAreRefusedInWords() {
        var link = invite("Tomas Reyes", "VIEWER");
        var refused = accept(house.stranger(), link, "to mas", "short");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#sign_in-problem").text()).startsWith("Use letters a to z");
        assertThat(refused.page().select("#password-problem").text()).isEqualTo("Use at least 10 characters.");
    }

    @Test
    void aWithdrawnLinkIsGone() {
        var link = invite("Tomas Reyes", "VIEWER");
        var withdraw =
                marta.get("/people").page().select("form[action$=/withdrawals]").attr("action");
        assertThat(marta.post(withdraw).status()).isEqualTo(303);
        assertThat(house.stranger().get(link).status()).isEqualTo(404);
        assertThat(accept(house.stranger(), link, "tomas", PASSWORD).status()).isEqualTo(404);
    }

    @Test
    void aLinkExpiresAfterSevenDays() {
        var link = invite("Tomas Reyes", "VIEWER");
        house.clock().pass(Duration.ofDays(7).minusMinutes(1));
        assertThat(house.stranger().get(link).status()).isEqualTo(200);
        house.clock().pass(Duration.ofMinutes(1));
        assertThat(house.stranger().get(link).status()).isEqualTo(404);
    }

    @Test
    void anInvitationNeedsANameAndARole() {
        var refused = marta.post("/invitations", "name", " ", "role", "KING");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Write the name of whom you invite").contains("Choose a role.");
    }

    private String invite(String name, String role) {
        var answer = marta.post("/invitations", "name", name, "role", role);
        assertThat(answer.status()).isEqualTo(201);
        return URI.create(answer.page().select("#link").val()).getPath();
    }

    private static Answer accept(Visitor visitor, String link, String signIn, String password) {
        return visitor.post(link, "sign_in", signIn, "password", password, "again", password);
    }
}
