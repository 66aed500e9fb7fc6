package collate.reviews;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.review.Standing;
import collate.db.Stands;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Signer;
import collate.testkit.TestDatabase;
import collate.testkit.Until;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What waits for whom, why and since when. */
@OnBothDatabases
class DeskTest {
    @AutoClose
    private final House house;

    private final long claim;
    private final Signer ines;
    private final Signer jun;

    DeskTest(TestDatabase on) {
        house = House.open(on);
        claim = house.sql()
                .select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.ATTRIBUTED)
                .orderBy(CLAIM.ID)
                .limit(1)
                .fetchSingle(CLAIM.ID);
        ines = Signer.of(house, "ines", claim);
        jun = Signer.of(house, "jun", claim);
    }

    @Test
    void newcomersAreToldWhereToStart() {
        var desk = ines.visitor().get("/");
        assertThat(desk.text()).contains("No claim needs you").contains("Open the sample dossier");
        assertThat(desk.page().select("a.btn.primary[href^=/dossiers/]")).hasSize(1);
    }

    @Test
    void thatAnEventWasOpenedWithItsClaimsIsToldOnce() {
        var marta = house.signedIn("marta");
        var dossier = house.sql().fetchSingle(CLAIM, CLAIM.ID.eq(claim)).getDossierId();
        marta.post("/events", "dossier", "" + dossier, "name", "Flood at Arden", "claims", "" + claim);
        var told = marta.get("/").page().select("[aria-labelledby=team] li:has(a[href^=/events/])");
        assertThat(told.eachText()).satisfiesExactly(line -> assertThat(line).contains("opened Flood at Arden"));
    }

    @Test
    void allDossiersHaveAPageThatTheDeskLeadsToOnceThereAreMany() {
        var marta = house.signedIn("marta");
        assertThat(marta.get("/").page().select("a[href=/dossiers]")).isEmpty();
        for (var number = 1; number <= 6; number++) {
            marta.post("/dossiers", "name", "Story " + number, "signatures", "2", "parties", "");
        }
        assertThat(marta.get("/").page().select("a[href=/dossiers]").text()).isEqualTo("All 7");
        assertThat(marta.get("/dossiers").page().select(".doss li a[href^=/dossiers/]"))
                .hasSize(7);
    }

    /** What the index counts is what the database counts, which answers while the index is being made. */
    @Test
    void theIndexAndTheDatabaseCountTheSame() {
        ines.sign("said", "SAID", "so", "ATTRIBUTED");
        ines.post("/assignment", "account", account("jun"));
        var marta = house.signedIn("marta");
        marta.post("/dossiers", "name", "Nothing yet", "signatures", "2", "parties", "");
        var desk = new DeskQueries(house.sql(), house.index());
        Until.holds(() -> house.index().dossiers().isPresent());
        assertThat(desk.dossiers()).hasSize(2).isEqualTo(desk.dossiersRead());
        assertThat(desk.dossiers().getLast().inReview()).isEqualTo(1);
        assertThat(desk.unreviewed(desk.dossiers()))
                .isEqualTo(house.sql()
                        .fetchCount(
                                CLAIM,
                                CLAIM.STANDING
                                        .eq(Standing.OPEN)
                                        .and(CLAIM.ASSIGNED_TO.isNull())
                                        .and(Stands.claim())));
    }

    @Test
    void whatIsPassedOnWaitsAndIsLateAfterADay() {
        ines.post("/assignment", "account", account("jun"));
        house.clock().pass(Duration.ofHours(23));
        assertThat(jun.visitor().get("/").page().select(".when.late")).isEmpty();
        house.clock().pass(Duration.ofHours(5));
        var desk = jun.visitor().get("/");
        assertThat(desk.text()).contains("Your turn: 1 claim").contains("Assigned to you by Ines Varga.");
        assertThat(desk.page().select(".when.late").text()).isEqualTo("1 d 4 h, late");
        assertThat(desk.page().select(".nav .n").text()).isEqualTo("1");
        assertThat(ines.visitor().get("/").page().select(".turn .late")).isEmpty();
    }

    @Test
    void aQuestionWaitsForItsAnswer() {
        ines.post("/remarks", "remark", "Same call, or a later one?", "asks", account("jun"));
        assertThat(jun.visitor().get("/").text()).contains("Ines Varga asks you: Same call, or a later one?");
        jun.post("/remarks", "remark", "The same.");
        assertThat(jun.visitor().get("/").text()).contains("No claim needs you");
        assertThat(ines.page()).contains("The same.");
    }

    @Test
    void aFirstSignatureWaitsForAnyoneElse() {
        ines.sign("said", "SAID", "so", "ATTRIBUTED");
        assertThat(jun.visitor().get("/").page().select("#untaken").text()).isEqualTo("Nobody has taken");
        assertThat(jun.visitor().get("/").text()).contains("The earlier ones stay sealed until you sign.");
        assertThat(jun.visitor().get("/next").location()).isEqualTo("/claims/" + claim + "#review");
        assertThat(ines.visitor().get("/").text()).contains("Waiting on others").contains("Anyone, to sign");
    }

    @Test
    void verdictsAreCountedByTheDay() {
        ines.sign("said", "SAID", "so", "ATTRIBUTED");
        jun.sign("said", "SAID", "so", "ATTRIBUTED");
        var desk = ines.visitor().get("/").page();
        assertThat(desk.select("details.tbl tbody tr:last-child").text()).isEqualTo("22 Nov 2026 1 0");
        assertThat(desk.text()).contains("1 verdict, 0 disputes.");
    }

    private String account(String signIn) {
        return house.sql()
                .fetchSingle(ACCOUNT, ACCOUNT.SIGN_IN.eq(signIn))
                .getId()
                .toString();
    }
}
