package collate.record;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.RECORD_ENTRY;
import static collate.db.schema.Tables.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.review.So;
import collate.core.review.Standing;
import collate.testkit.House;
import collate.testkit.OnBothDatabases;
import collate.testkit.TestDatabase;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The record shows who did what, hides what is sealed, and tells when it was tampered with. */
@OnBothDatabases
class RecordPageTest {
    @AutoClose
    private final House house;

    private final DSLContext sql;

    RecordPageTest(TestDatabase on) {
        house = House.open(on);
        sql = house.database().sql();
    }

    @Test
    void aBlindReviewIsSealedFromWhoHasNotSigned() {
        var claim = sql.select(CLAIM.ID).from(CLAIM).orderBy(CLAIM.ID).limit(1).fetchSingle(CLAIM.ID);
        sign(claim, "ines");
        assertThat(page("jun")).contains("Sealed until you have signed").doesNotContain("because of the photograph");
        assertThat(page("marta")).contains("Ines Varga").doesNotContain("because of the photograph");
        assertThat(page("ines")).contains("because of the photograph");
        sign(claim, "jun");
        assertThat(page("jun")).contains("because of the photograph");
    }

    @Test
    void everythingIsOpenOnceItIsDecided() {
        var claim = sql.select(CLAIM.ID).from(CLAIM).orderBy(CLAIM.ID).limit(1).fetchSingle(CLAIM.ID);
        sign(claim, "ines");
        sql.update(CLAIM)
                .set(CLAIM.STANDING, Standing.DECIDED)
                .set(CLAIM.SO_VERDICT, So.VERIFIED)
                .where(CLAIM.ID.eq(claim))
                .execute();
        assertThat(page("marta")).contains("because of the photograph");
    }

    @Test
    void filtersStandInTheAddress() {
        write("edited", 7, "first words");
        write("edited", 8, "other words");
        assertThat(house.signedIn("ines")
                        .get("/record?dossier=1&subject=claim+7")
                        .body())
                .contains("first words")
                .doesNotContain("other words");
        assertThat(house.signedIn("ines")
                        .get("/record?dossier=1&subject=claim+999999")
                        .body())
                .contains("No entry fits");
        assertThat(house.signedIn("ines").get("/record?dossier=house").body()).contains("Ines Varga, REVIEWER");
    }

    @Test
    void aChainIsVerifiedAtTheReadersWish() {
        write("edited", 7, "first words");
        var check = "/record?dossier=1&check=1";
        assertThat(house.signedIn("ines").get(check).body()).contains("Chain verified to entry");
        sql.update(RECORD_ENTRY)
                .set(RECORD_ENTRY.NEW_WORDS, "forged")
                .where(RECORD_ENTRY.NEW_WORDS.eq("first words"))
                .execute();
        assertThat(house.signedIn("ines").get(check).body())
                .contains("This chain is broken")
                .contains("was changed");
    }

    private void sign(long claim, String signIn) {
        var account = sql.selectFrom(ACCOUNT).where(ACCOUNT.SIGN_IN.eq(signIn)).fetchSingle();
        sql.insertInto(REVIEW)
                .set(REVIEW.CLAIM_ID, claim)
                .set(REVIEW.ACCOUNT_ID, account.getId())
                .set(REVIEW.CLAIM_VERSION, 1)
                .set(REVIEW.SO, So.VERIFIED)
                .set(REVIEW.SIGNED_AT, OffsetDateTime.parse("2026-11-20T08:30:00Z"))
                .execute();
        sql.update(CLAIM)
                .set(CLAIM.STANDING, Standing.IN_REVIEW)
                .where(CLAIM.ID.eq(claim))
                .execute();
        record(
                Actor.person(account.getId(), account.getName()),
                Change.of("signed", "claim", claim).to("verified").because("because of the photograph by " + signIn));
    }

    private void write(String action, long claim, String after) {
        record(Actor.COLLATE, Change.of(action, "claim", claim).to(after));
    }

    private void record(Actor actor, Change change) {
        var recorder = new Recorder(house.clock());
        sql.transaction(tx -> recorder.write(tx.dsl(), 1, actor, change));
    }

    private String page(String reader) {
        return house.signedIn(reader).get("/record?dossier=1").body();
    }
}
