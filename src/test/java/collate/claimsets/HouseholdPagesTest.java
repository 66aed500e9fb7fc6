package collate.claimsets;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.testkit.Accessibility.assertNoAxeViolations;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.review.Role;
import collate.core.review.So;
import collate.testkit.Browsers;
import collate.testkit.House;
import collate.testkit.InBrowser;
import collate.testkit.TestDatabase;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claim sets, the record, people and settings as somebody sees them. */
@InBrowser
class HouseholdPagesTest {
    private static final String[] PAGES = {
        "/people",
        "/settings",
        "/settings/password",
        "/keys",
        "/record?dossier=1&check=1",
        "/claim-sets",
        "/claim-sets/new?dossier=1&verdict=any",
        "/claim-sets/1/versions/2"
    };

    @AutoClose
    private final House house = House.open(TestDatabase.H2);

    @ParameterizedTest
    @CsvSource({"1366, LIGHT", "1366, DARK", "390, LIGHT", "320, DARK"})
    void everyPageIsForEverybody(int width, ColorScheme theme) {
        freezeTwice();
        house.sql().update(ACCOUNT).set(ACCOUNT.ACCOUNT_ROLE, Role.ADMIN).execute();
        var page = Browsers.newContext(width, theme, true).newPage();
        Browsers.signIn(page, house, "Marta Sousa");
        for (var path : PAGES) {
            page.navigate(house.url() + path);
            assertNoAxeViolations(page);
            assertThat(sideways(page)).as("%s at %s", path, width).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void aSetIsFrozenWithoutJavaScript() {
        var claims = new SignedClaims(house);
        claims.decided(claims.toll(0), So.VERIFIED);
        var page = Browsers.newContext(1366, ColorScheme.LIGHT, false).newPage();
        Browsers.signIn(page, house, "Marta Sousa");
        page.navigate(house.url() + "/claim-sets/new?dossier=1");
        page.getByLabel("Name of the set").fill("Tolls");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Freeze version 1"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS).first().textContent()).contains("Version 1 is frozen with 1 claim.");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("tolls-v1.csv"))
                        .count())
                .isEqualTo(1);
    }

    private void freezeTwice() {
        var claims = new SignedClaims(house);
        claims.decided(claims.toll(0), So.VERIFIED).decided(claims.toll(1), So.ATTRIBUTED);
        var marta = house.signedIn("marta");
        var first = "" + claims.toll(0);
        marta.post("/claim-sets", "dossier", "1", "name", "Tolls", "claims", first);
        claims.labelled(claims.toll(0), "Killed: 1,400, relabelled");
        marta.post("/claim-sets/1/versions", "claims", first, "claims", "" + claims.toll(1));
        claims.labelled(claims.toll(1), "Killed: edited after freezing");
    }

    private static int sideways(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
    }
}
