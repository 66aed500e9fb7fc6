package collate.claimsets;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.REVIEW;

import collate.core.claim.Kind;
import collate.core.review.Said;
import collate.core.review.So;
import collate.core.review.Stance;
import collate.core.review.Standing;
import collate.testkit.House;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;

/** The sample dossier's tolls, signed as a test wishes. */
public final class SignedClaims {
    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-11-20T08:30:00Z");

    private final DSLContext sql;
    private final List<Long> tolls;

    public SignedClaims(House house) {
        sql = house.database().sql();
        tolls = sql.select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.KIND.eq(Kind.TOLL))
                .orderBy(CLAIM.ID)
                .fetch(CLAIM.ID);
    }

    public long toll(int index) {
        return tolls.get(index);
    }

    private void link(long claim, String by) {
        sql.insertInto(EVIDENCE)
                .set(EVIDENCE.CLAIM_ID, claim)
                .set(EVIDENCE.URL, "https://example.org/proof")
                .set(EVIDENCE.STANCE, Stance.SUPPORTS)
                .set(EVIDENCE.ADDED_BY, account(by))
                .set(EVIDENCE.ADDED_AT, THEN)
                .execute();
    }

    /** Both ines and jun gave this answer, and the same link. */
    public SignedClaims decided(long claim, So so) {
        link(claim, "ines");
        link(claim, "jun");
        review(claim, "ines", so);
        review(claim, "jun", so);
        sql.update(CLAIM)
                .set(CLAIM.STANDING, Standing.DECIDED)
                .set(CLAIM.SAID_VERDICT, Said.SAID)
                .set(CLAIM.SO_VERDICT, so)
                .where(CLAIM.ID.eq(claim))
                .execute();
        return this;
    }

    private void review(long claim, String signIn, So so) {
        sql.insertInto(REVIEW)
                .set(REVIEW.CLAIM_ID, claim)
                .set(REVIEW.ACCOUNT_ID, account(signIn))
                .set(REVIEW.CLAIM_VERSION, 1)
                .set(REVIEW.SAID, Said.SAID)
                .set(REVIEW.SO, so)
                .set(REVIEW.REASONS, "Read by " + signIn)
                .set(REVIEW.SIGNED_AT, THEN)
                .execute();
    }

    void staleReviewOf(long claim, String reasons) {
        sql.insertInto(REVIEW)
                .set(REVIEW.CLAIM_ID, claim)
                .set(REVIEW.ACCOUNT_ID, account("marta"))
                .set(REVIEW.CLAIM_VERSION, 1)
                .set(REVIEW.SO, So.FALSE)
                .set(REVIEW.REASONS, reasons)
                .set(REVIEW.SIGNED_AT, THEN)
                .set(REVIEW.STALE_AT, THEN)
                .set(REVIEW.STALE_WHY, "max changed")
                .execute();
    }

    void labelled(long claim, String label) {
        sql.update(CLAIM)
                .set(CLAIM.LABEL, label)
                .set(CLAIM.VERSION, CLAIM.VERSION.plus(1))
                .where(CLAIM.ID.eq(claim))
                .execute();
    }

    long account(String signIn) {
        return sql.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.SIGN_IN.eq(signIn))
                .fetchSingle()
                .value1();
    }
}
