package collate.web;

import static collate.db.schema.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.review.Role;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import collate.testkit.Visitor.Answer;
import io.javalin.security.RouteRole;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Every route of the server against everybody who might come: a new route is tried without a line here. */
@OnBothDatabases
class AccessTest {
    @AutoClose
    private final House house;

    AccessTest(TestDatabase on) {
        house = House.open(on);
    }

    @Test
    void everyRouteNamesOneRole() {
        assertThat(house.app().routes())
                .hasSizeGreaterThan(20)
                .allSatisfy(route -> assertThat(route.roles()).hasSize(1).allMatch(Access.class::isInstance));
    }

    @Test
    void strangersComeToTheDoorOnly() {
        for (var route : house.app().routes()) {
            var answer = request(house.stranger(), route);
            var turnedAway = answer.status() == 302 && answer.location().startsWith("/sign-in");
            assertThat(turnedAway).as("%s", route).isNotEqualTo(isFor(route, Access.ANYONE));
        }
    }

    @Test
    void viewersDoNoMoreThanTheyMay() {
        triesAll(Role.VIEWER);
    }

    @Test
    void reviewersDoNoMoreThanTheyMay() {
        triesAll(Role.REVIEWER);
    }

    @Test
    void editorsDoNoMoreThanTheyMay() {
        triesAll(Role.EDITOR);
    }

    @Test
    void administratorsMayAll() {
        triesAll(Role.ADMIN);
    }

    @Test
    void formsWithoutTheTokenOfTheirPageAreRefused() {
        var ines = house.signedIn("ines");
        for (var route : posts()) {
            var answer = ines.postWithToken(path(route), "made-up");
            assertThat(answer.status()).as("%s", route).isEqualTo(403);
        }
    }

    @Test
    void formsThatTheBrowserSaysComeFromElsewhereAreRefused() {
        var ines = house.signedIn("ines");
        var form = new String[] {"name", "Ines", "theme", "DARK", "shortcuts", "ON"};
        assertThat(ines.postFrom("cross-site", "/settings", form).status()).isEqualTo(403);
        assertThat(ines.postFrom("same-origin", "/settings", form).status()).isEqualTo(303);
    }

    private void triesAll(Role role) {
        house.database()
                .sql()
                .update(ACCOUNT)
                .set(ACCOUNT.ACCOUNT_ROLE, role)
                .where(ACCOUNT.SIGN_IN.eq("jun"))
                .execute();
        var jun = house.signedIn("jun");
        for (var route : house.app().routes()) {
            if (!isFor(route, Access.ANYONE)) { // what anyone may, strangers have tried
                var answer = request(jun, route);
                var may = role.may(
                        ((Access) route.roles().iterator().next()).needed().orElseThrow());
                assertThat(answer.status() == 403).as("%s by %s", route, role).isNotEqualTo(may);
                assertThat(answer.status()).as("%s by %s", route, role).isLessThan(500);
            }
        }
    }

    private List<Route> posts() {
        return house.app().routes().stream()
                .filter(route -> route.method().equals("POST"))
                .toList();
    }

    private static boolean isFor(Route route, RouteRole role) {
        return route.roles().equals(Set.of(role));
    }

    private static Answer request(Visitor visitor, Route route) {
        return route.method().equals("POST") ? visitor.post(path(route)) : visitor.get(path(route));
    }

    /** Of things that do not exist, so that nothing is changed on the way. */
    private static String path(Route route) {
        return route.path().replaceAll("[{<][^}>]*[}>]", "999999999");
    }
}
