package collate.reviews;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DISPUTE;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.RECORD_ENTRY;
import static collate.db.schema.Tables.REVIEW;
import static collate.db.schema.Tables.TURN;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Standing;
import collate.db.schema.tables.records.ClaimRecord;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.Signer;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The rules of two signatures, from the form to the verdict. */
@OnBothDatabases
class SignaturesTest {
    private static final String[] AGREED = {"said", "SAID", "so", "ATTRIBUTED"};

    @AutoClose
    private final House house;

    private final long claim;
    private final Signer ines;
    private final Signer jun;

    SignaturesTest(TestDatabase on) {
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
    }

    @Test
    void oneSignatureLeavesAClaimInReviewAndASecondDecides() {
        assertThat(ines.sign(AGREED).status()).isEqualTo(303);
        assertThat(claim().getStanding()).isEqualTo(Standing.IN_REVIEW);
        assertThat(jun.sign(AGREED).status()).isEqualTo(303);
        assertThat(claim().getStanding()).isEqualTo(Standing.DECIDED);
        assertThat(claim().getSaidVerdict()).isEqualTo(Said.SAID);
        assertThat(claim().getSoVerdict()).isEqualTo(So.ATTRIBUTED);
        assertThat(waiting()).isZero();
    }

    @Test
    void anOriginThatNobodyKnowsIsToldAndTickedBeforeItLiftsTheRuleOfParties() {
        house.sql().update(ORIGIN).set(ORIGIN.PARTY, true).execute();
        var before = house.sql().fetchCount(ORIGIN);
        var asked = ines.sign(verified("Bystander of Holm", "A neighbour"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("“Bystander of Holm” is new here and will count as an independent origin");
        var form = asked.page().expectFirst("form[data-key=v]");
        assertThat(form.select("[name=source_origin]").val()).isEqualTo("Bystander of Holm");
        assertThat(form.select("[name=source]").val()).isEqualTo("https://example.org/a");
        var tick = form.expectFirst("[name=source_origin_new]");
        assertThat(tick.hasAttr("checked")).isFalse();
        assertThat(tick.val()).isEqualTo("Bystander of Holm");
        assertThat(house.sql().fetchCount(ORIGIN)).isEqualTo(before);
        assertThat(house.sql().fetchCount(REVIEW)).isZero();
        assertThat(ines.sign(verified("Bystander of Holm", "Bystander of Holm")).status())
                .isEqualTo(303);
        assertThat(jun.sign(verified("Bystander of Holm", "")).status())
                .as("now it is known")
                .isEqualTo(303);
        assertThat(ines.page()).as("as a claim set counts").contains(" and 1 by evidence");
    }

    @Test
    void evidenceByItselfAsksForTheSameTick() {
        String[] link = {"url", "https://example.org/later", "stance", "SUPPORTS", "origin", "Bystander of Holm"};
        var asked = jun.post("/evidence", link);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().expectFirst("[name=origin_new]").val()).isEqualTo("Bystander of Holm");
        assertThat(asked.page().select("#evidence details[open] [name=url]").val())
                .isEqualTo("https://example.org/later");
        assertThat(house.sql().fetchCount(EVIDENCE)).isZero();
        var ticked = Arrays.copyOf(link, link.length + 2);
        ticked[link.length] = "origin_new";
        ticked[link.length + 1] = "Bystander of Holm";
        assertThat(jun.post("/evidence", ticked).status()).isEqualTo(303);
    }

    private static String[] verified(String origin, String tick) {
        return new String[] {
            "said",
            "SAID",
            "so",
            "VERIFIED",
            "reasons",
            "I asked.",
            "source",
            "https://example.org/a",
            "source_origin",
            origin,
            "source_origin_new",
            tick
        };
    }

    @Test
    void theSamePersonIsRefusedASecondTimeWithWords() {
        ines.sign(AGREED);
        var again = ines.sign(AGREED);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("You have signed this claim already");
        assertThat(claim().getStanding()).isEqualTo(Standing.IN_REVIEW);
        assertThat(house.sql().fetchCount(REVIEW)).isEqualTo(1);
    }

    @Test
    void whoEnteredAClaimIsRefused() {
        var account = house.sql()
                .selectFrom(ACCOUNT)
                .where(ACCOUNT.SIGN_IN.eq("ines"))
                .fetchSingle();
        house.sql()
                .update(CLAIM)
                .set(CLAIM.ENTERED_BY, account.getId())
                .where(CLAIM.ID.eq(claim))
                .execute();
        var refused = ines.sign(AGREED);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("You entered this claim, so others must sign it.");
        assertThat(house.sql().fetchCount(REVIEW)).isZero();
    }

    @Test
    void differingAnswersAreADisputeUntilOneSignsAgain() {
        ines.sign(AGREED);
        jun.sign("said", "NOT_SAID", "so", "UNVERIFIABLE");
        assertThat(claim().getStanding()).isEqualTo(Standing.DISPUTED);
        assertThat(house.signedIn("ines").get("/").text()).contains("Jun Park signed with other answers than yours");
        assertThat(jun.sign(AGREED).status()).isEqualTo(303);
        assertThat(claim().getStanding()).isEqualTo(Standing.DECIDED);
    }

    @Test
    void anObjectionStandsUntilWhoeverRaisedItTakesItBack() {
        ines.sign(AGREED);
        jun.sign(AGREED);
        assertThat(jun.post("/disputes", "dispute_reasons", " ").status()).isEqualTo(422);
        jun.post("/disputes", "dispute_reasons", "The speaker was somebody else.");
        assertThat(claim().getStanding()).isEqualTo(Standing.DISPUTED);
        var dispute = house.sql().fetchSingle(DISPUTE).getId();
        var path = "/disputes/" + dispute + "/settlements";
        assertThat(ines.post(path, "settled_why", "Not mine to settle.").status())
                .isEqualTo(404);
        assertThat(jun.post(path, "settled_why", "I misread the name.").status())
                .isEqualTo(303);
        assertThat(claim().getStanding()).isEqualTo(Standing.DECIDED);
    }

    @Test
    void newEvidenceMakesReviewsStaleAndPutsTheirAuthorsOnTurn() {
        ines.sign(AGREED);
        jun.sign(AGREED);
        jun.post("/evidence", "url", "https://example.org/later", "title", "A later count", "stance", "REFUTES");
        assertThat(claim().getStanding()).isEqualTo(Standing.OPEN);
        assertThat(house.sql().fetchCount(REVIEW, REVIEW.STALE_AT.isNotNull())).isEqualTo(2);
        assertThat(house.signedIn("ines").get("/").text())
                .contains("Your turn: 1 claim")
                .contains("Your review went stale: evidence was added, A later count (Jun Park).");
        assertThat(ines.sign(AGREED).status()).isEqualTo(303);
        assertThat(claim().getStanding()).isEqualTo(Standing.IN_REVIEW);
    }

    @Test
    void withdrawnEvidenceDoesToo() {
        ines.sign("said", "SAID", "so", "VERIFIED", "source", "https://example.org/a");
        var link = house.sql().fetchSingle(EVIDENCE).getId();
        assertThat(jun.post("/evidence/" + link + "/withdrawals", "evidence_why", "It shows another day.")
                        .status())
                .isEqualTo(303);
        assertThat(claim().getStanding()).isEqualTo(Standing.OPEN);
    }

    @Test
    void verifiedTakesASourceLinkAndARefusedReviewLeavesNone() {
        var bare = ines.sign("said", "SAID", "so", "VERIFIED", "reasons", "Seen on film");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.text())
                .contains("Give a link to a source that shows it.")
                .contains("Seen on film");
        var wrong = ines.sign("said", "SAID", "so", "VERIFIED", "source", "javascript:alert(1)");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("A source link starts with http:// or https://");
        var half = ines.sign("so", "VERIFIED", "source", "https://example.org/a");
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.page().select("#source").val()).isEqualTo("https://example.org/a");
        assertThat(house.sql().fetchCount(EVIDENCE)).isZero();
        assertThat(ines.sign("said", "SAID", "so", "VERIFIED", "source", "https://example.org/a")
                        .status())
                .isEqualTo(303);
        assertThat(house.sql().fetchSingle(EVIDENCE).getUrl()).isEqualTo("https://example.org/a");
    }

    @Test
    void aClaimThatChangedMeanwhileIsAnsweredWithBothAndLosesNothingTyped() {
        var drawn = ines.drawn();
        house.sql()
                .update(CLAIM)
                .set(CLAIM.VERSION, CLAIM.VERSION.plus(1))
                .where(CLAIM.ID.eq(claim))
                .execute();
        var late = ines.send(drawn, "said", "SAID", "so", "ATTRIBUTED", "reasons", "Compared with the readout");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("This claim changed while you were judging it.");
        assertThat(late.page().select("#reasons").text()).isEqualTo("Compared with the readout");
        assertThat(late.page().select("[name=said][checked]").val()).isEqualTo("SAID");
        assertThat(late.page().select("form[data-key=v] [name=version]").val()).isEqualTo("2");
        assertThat(house.sql().fetchCount(REVIEW)).isZero();
    }

    @Test
    void twoPeopleWhoSignAtOnceDecideTogether() {
        var first = CompletableFuture.supplyAsync(() -> ines.sign(AGREED));
        var second = CompletableFuture.supplyAsync(() -> jun.sign(AGREED));
        assertThat(first.join().status()).isEqualTo(303);
        assertThat(second.join().status()).isEqualTo(303);
        assertThat(claim().getStanding()).isEqualTo(Standing.DECIDED);
    }

    @Test
    void onePersonWhoSendsTwiceAtOnceHasSignedOnce() {
        var twin = Signer.of(house, "ines", claim);
        var drawn = ines.drawn();
        var answers = List.of(
                CompletableFuture.supplyAsync(() -> ines.send(drawn, AGREED)),
                CompletableFuture.supplyAsync(() -> twin.send(drawn, AGREED)));
        assertThat(answers.stream().map(CompletableFuture::join).map(Visitor.Answer::status))
                .containsExactlyInAnyOrder(303, 422);
        assertThat(house.sql().fetchCount(REVIEW)).isEqualTo(1);
        assertThat(claim().getStanding()).isEqualTo(Standing.IN_REVIEW);
    }

    @Test
    void eachSignatureIsOnTheRecord() {
        ines.sign("said", "SAID", "so", "ATTRIBUTED", "reasons", "Heard the tape");
        var entry = house.sql().fetchSingle(RECORD_ENTRY, RECORD_ENTRY.ACTION.eq("signed"));
        assertThat(entry.getActor()).isEqualTo("Ines Varga");
        assertThat(entry.getNewWords()).isEqualTo("said, attributed");
        assertThat(entry.getWhy()).isEqualTo("Heard the tape");
    }

    private ClaimRecord claim() {
        return house.sql().fetchSingle(CLAIM, CLAIM.ID.eq(claim));
    }

    private int waiting() {
        return house.sql().fetchCount(TURN, TURN.ANSWERED_AT.isNull());
    }
}
