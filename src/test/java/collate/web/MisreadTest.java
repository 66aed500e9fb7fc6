package collate.web;

import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address asks and nobody understands is said, and the list is shown without it. */
class MisreadTest {
    private static final House HOUSE = House.open(TestDatabase.H2);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    private static String notes(String path) {
        var answer = HOUSE.signedIn("ines").get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.page().select("main > p.note.wait").text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?from=yesterday",
                "/search?q=Rask&kind=rumour",
                "/search?min=many",
                "/search?q=war&dossier=999",
                "/search?q=war&origin=999",
                "/search?speaker=999",
                "/queue?standing=lost",
                "/queue?verdict=maybe",
                "/queue?dossier=abc",
                "/suggestions?dossier=abc",
                "/suggestions?dossier=1&relation=likes",
                "/suggestions?dossier=1&judgement=perhaps",
                "/dossiers/1/matrix?event=77",
                "/dossiers/1/matrix?rows=some",
                "/dossiers/1/matrix?cell=1-1",
                "/dossiers/1/origins?sort=name",
                "/record?dossier=99",
                "/record?dossier=1&actor=Nobody",
                "/record?dossier=1&subject=214",
                "/record?dossier=1&page=last",
                "/record?from=yesterday",
            })
    void theFirstThingThatMeansNothingIsNamed(String path) {
        var last = path.substring(Math.max(path.lastIndexOf('?'), path.lastIndexOf('&')) + 1);
        assertThat(notes(path)).contains("“" + last + "” in the address means nothing here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=&kind=&from=&to=",
                "/search?q=war&in=claims&kind=toll&standing=in-review&verdict=not-said&sort=newest&from=2023-10-01&page=1",
                "/queue?standing=all&verdict=said-otherwise&kind=quote&sort=new&needs=me&assigned=nobody&page=1",
                "/suggestions?dossier=1&relation=context&kind=toll&judgement=unsure&page=1",
                "/dossiers/1/matrix?rows=unread&kind=toll&page=1&across=1",
                "/record?dossier=house&subject=&actor=&page=1&check=1",
                "/record?dossier=1&subject=dossier+1&actor=Collate",
            })
    void whatIsUnderstoodIsNotMentioned(String path) {
        assertThat(notes(path)).isEmpty();
    }

    @Test
    void theOtherFiltersHold() {
        var ines = HOUSE.signedIn("ines");
        var tolls = ines.get("/queue?kind=toll").page().select("tbody tr").eachText();
        assertThat(tolls).isNotEmpty();
        assertThat(ines.get("/queue?kind=toll&standing=lost")
                        .page()
                        .select("tbody tr")
                        .eachText())
                .isEqualTo(tolls);
    }

    @Test
    void anOrderThatAnEventsTableHasNotIsNamed() {
        var ines = HOUSE.signedIn("ines");
        var claim = ines.get("/queue?kind=toll")
                .page()
                .select("tbody a[href^=/claims/]")
                .attr("href")
                .replaceAll("\\D+", "");
        var opened = ines.post("/events", "dossier", "1", "name", "Something", "claims", claim)
                .location();
        ines.get(opened);
        assertThat(notes(opened + "?sort=bogus")).contains("“sort=bogus” in the address means nothing here");
        assertThat(notes(opened + "?sort=figure")).isEmpty();
    }

    @Test
    void beyondTheLastPageOfTheMatrixIsTheLast() {
        var page = HOUSE.signedIn("ines")
                .get("/dossiers/1/matrix?page=99&across=99")
                .page();
        assertThat(page.select("main table tbody tr")).isNotEmpty();
        assertThat(page.text()).doesNotContain("page 99");
    }
}
