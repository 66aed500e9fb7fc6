package collate.reviews;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Signer;
import collate.testkit.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A blind check is blind: no page holds anything of an earlier review before one has signed oneself. */
@OnBothDatabases
class BlindTest {
    private static final String SOURCE = "https://example.org/sealed-with-the-review";
    private static final String REASONS = "Heard on the tape of the ministry";
    private static final String WORDS = "We shall not take part";
    private static final String OBJECTION = "Nobody was there to hear it";

    @AutoClose
    private final House house;

    private final long claim;
    private final Signer ines;
    private final Signer jun;

    BlindTest(TestDatabase on) {
        house = House.open(on);
        claim = house.sql()
                .select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.KIND.eq(Kind.QUOTE))
                .orderBy(CLAIM.ID)
                .limit(1)
                .fetchSingle(CLAIM.ID);
        ines = Signer.of(house, "ines", claim);
        jun = Signer.of(house, "jun", claim);
        ines.sign(
                "said",
                "SAID_OTHERWISE",
                "said_words",
                WORDS,
                "so",
                "NOT_CHECKABLE",
                "reasons",
                REASONS,
                "source",
                SOURCE);
        ines.post("/disputes", "dispute_reasons", OBJECTION);
    }

    @Test
    void noPageHoldsATraceOfTheFirstReview() {
        var article =
                house.sql().fetchAny(APPEARANCE, APPEARANCE.CLAIM_ID.eq(claim)).getArticleId();
        for (var path : new String[] {"/claims/" + claim, "/", "/record", "/queue", "/articles/" + article}) {
            var page = jun.visitor().get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.body())
                    .as(path)
                    .doesNotContain(REASONS, WORDS, OBJECTION, SOURCE, "said otherwise, not checkable");
        }
        var page = jun.visitor().get("/claims/" + claim).page();
        assertThat(page.select(".two-q")).isEmpty();
        assertThat(page.select("input[checked]")).isEmpty();
        assertThat(page.text()).contains("1 review is sealed").contains("The reasons open when you sign");
    }

    @Test
    void theDeskTellsThatSomebodySignedAndNoMore() {
        assertThat(jun.visitor().get("/").text()).contains("Ines Varga signed a review of");
    }

    @Test
    void oneReadsOneselfAndAllOpensOnceOneHasSigned() {
        assertThat(ines.page()).contains(REASONS, OBJECTION, SOURCE);
        jun.sign("said", "SAID", "so", "ATTRIBUTED");
        assertThat(jun.page()).contains(REASONS, WORDS, OBJECTION, SOURCE);
    }

    @Test
    void aDossierThatIsNotBlindShowsThem() {
        house.sql().update(DOSSIER).set(DOSSIER.BLIND, false).execute();
        assertThat(jun.page()).contains(REASONS, WORDS, OBJECTION);
    }
}
