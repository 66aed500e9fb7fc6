package collate.people;

import static collate.db.schema.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.review.Role;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Roles, and accounts that are closed and opened again. */
@OnBothDatabases
class MembersTest {
    @AutoClose
    private final House house;

    private final Visitor marta;

    MembersTest(TestDatabase on) {
        house = House.open(on);
        marta = house.signedIn("marta");
        set("marta", Role.ADMIN);
        set("admin", Role.VIEWER);
    }

    @Test
    void aRoleHoldsAtOnceAndIsOnTheRecord() {
        var ines = house.signedIn("ines");
        assertThat(marta.post("/people/" + id("ines") + "/roles", "role", "EDITOR")
                        .status())
                .isEqualTo(303);
        assertThat(ines.get("/settings").text()).contains("Ines Varga, editor");
        assertThat(marta.get("/record?dossier=house")
                        .page()
                        .select("tbody tr:first-child")
                        .text())
                .contains("Marta Sousa")
                .contains("gave a role account")
                .contains("Reviewer Editor");
    }

    @Test
    void aClosedAccountIsSignedOutAndStaysOut() {
        var ines = house.signedIn("ines");
        marta.post("/people/" + id("ines") + "/closures");
        assertThat(ines.get("/settings").location()).startsWith("/sign-in");
        assertThat(house.stranger().post("/sign-in/sample", "sign_in", "ines").status())
                .isEqualTo(422);
        marta.post("/people/" + id("ines") + "/reopenings");
        assertThat(house.stranger().post("/sign-in/sample", "sign_in", "ines").status())
                .isEqualTo(303);
    }

    @Test
    void theLastAdministratorStays() {
        for (var path : new String[] {"/closures", "/roles"}) {
            var refused = marta.post("/people/" + id("marta") + path, "role", "VIEWER");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("This is the last administrator.");
        }
        marta.post("/people/" + id("jun") + "/roles", "role", "ADMIN");
        assertThat(marta.post("/people/" + id("marta") + "/roles", "role", "VIEWER")
                        .status())
                .isEqualTo(303);
        assertThat(marta.post("/people/" + id("jun") + "/closures").status()).isEqualTo(403);
    }

    private void set(String signIn, Role role) {
        house.sql()
                .update(ACCOUNT)
                .set(ACCOUNT.ACCOUNT_ROLE, role)
                .where(ACCOUNT.SIGN_IN.eq(signIn))
                .execute();
    }

    private long id(String signIn) {
        return house.sql()
                .select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.SIGN_IN.eq(signIn))
                .fetchSingle()
                .value1();
    }
}
