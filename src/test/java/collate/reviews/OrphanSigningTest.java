package collate.reviews;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CARRY;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Signer;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only an older text of an article says is no origin that a signature may count. */
@OnBothDatabases
class OrphanSigningTest {
    private static final String TEXT =
            "Flood at Arden\n\nAt least 1,400 people were killed, officials of the valley said.";

    @AutoClose
    private final House house;

    private final Visitor ines;
    private String article = "";
    private long claim;

    OrphanSigningTest(TestDatabase on) {
        house = House.open(on);
        ines = house.signedIn("ines");
    }

    @BeforeEach
    void twoOriginsAreAsked() {
        house.sql().update(DOSSIER).set(DOSSIER.ORIGINS, 2).execute();
        var answer = ines.post("/articles", "dossier", "1", "headline", "Flood", "publisher", "Wire", "text", TEXT);
        article = answer.location().replaceAll("\\D*(\\d+).*", "$1");
        claim = house.sql()
                .select(APPEARANCE.CLAIM_ID)
                .from(APPEARANCE)
                .where(APPEARANCE.EXACT.contains("1,400"))
                .and(APPEARANCE.ARTICLE_ID.eq(Long.valueOf(article)))
                .fetchSingle(APPEARANCE.CLAIM_ID);
    }

    private Visitor.Answer verify() {
        return Signer.of(house, "jun", claim)
                .sign(
                        "said",
                        "SAID",
                        "so",
                        "VERIFIED",
                        "reasons",
                        "I counted.",
                        "source",
                        "https://river.example/count",
                        "source_origin",
                        "River observatory",
                        "source_origin_new",
                        "River observatory");
    }

    private void changeTheFigure() {
        ines.post("/articles/" + article + "/texts", "text", TEXT.replace("1,400", "1,200"));
    }

    private void decide(String choice) {
        var carry = house.sql()
                .select(CARRY.ID)
                .from(CARRY)
                .where(CARRY.HOW.eq("ORPHAN"))
                .fetchSingle(CARRY.ID);
        ines.post("/carries/" + carry + "/decision", "choice", choice);
    }

    private int stale() {
        return house.sql().fetchCount(REVIEW, REVIEW.STALE_AT.isNotNull());
    }

    @Test
    void noOriginSpeaksForAnOrphanUntilItIsKept() {
        changeTheFigure();
        assertThat(verify().text()).contains("asks for 2 independent origins; 1 is known");
        decide("KEPT");
        assertThat(verify().status()).isEqualTo(303);
    }

    @Test
    void signatureIsAskedAnewWhenItsWordsBecomeAnotherClaim() {
        assertThat(verify().status()).isEqualTo(303);
        changeTheFigure();
        assertThat(stale()).as("a person decides first").isZero();
        decide("NEW_CLAIM");
        assertThat(stale()).isEqualTo(1);
    }
}
