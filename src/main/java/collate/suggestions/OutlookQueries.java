package collate.suggestions;

import static collate.db.schema.Tables.REVIEW;

import collate.core.review.Standing;
import collate.db.schema.tables.records.ClaimRecord;
import collate.reviews.MergedReviewsDesk;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Reads what comes of two claims when they become one. */
final class OutlookQueries {
    private OutlookQueries() {}

    /** @param kept the claim that stays */
    record Outlook(ClaimRecord kept, ClaimRecord merged) {}

    static Outlook of(DSLContext tx, ClaimRecord one, ClaimRecord other) {
        var kept = Stream.of(one, other).min(furthest(tx)).orElseThrow();
        return new Outlook(kept, kept == one ? other : one);
    }

    /** A disputed claim must stay in sight; else the one that is further stays, with more reviews, or the older. */
    private static Comparator<ClaimRecord> furthest(DSLContext tx) {
        return Comparator.<ClaimRecord, Boolean>comparing(claim -> !MergedReviewsDesk.isDisputed(tx, claim.getId()))
                .thenComparing(claim -> claim.getStanding() != Standing.DECIDED)
                .thenComparing(claim -> claim.getStanding() == Standing.OPEN)
                .thenComparing(claim -> -tx.fetchCount(REVIEW, REVIEW.CLAIM_ID.eq(claim.getId())))
                .thenComparing(ClaimRecord::getId);
    }

    /** Whether the reviews of the claim that stays would go stale; asked before anything moves. */
    static boolean staleReviews(DSLContext tx, Outlook outlook) {
        var kept = outlook.kept().getId();
        return MovedDesk.changesGround(
                tx, kept, MovedDesk.moving(tx, kept, outlook.merged().getId()));
    }
}
