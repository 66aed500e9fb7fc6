package collate.reviews;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DOSSIER;
import static collate.db.schema.Tables.REVIEW;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import collate.core.review.Standing;
import collate.db.Moments;
import collate.web.SignedIn;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Reads what was judged, and keeps from each reader what is sealed from them. */
public final class ReviewQueries {
    private final DSLContext sql;
    private final Clock clock;

    public ReviewQueries(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** How many people's reviews of the claim in the outer query's row of CLAIM count. */
    public static Field<Integer> signatures() {
        return field(select(countDistinct(REVIEW.ACCOUNT_ID))
                .from(REVIEW)
                .where(REVIEW.CLAIM_ID.eq(CLAIM.ID))
                .and(counts()));
    }

    /** Whether some review of the claim in the outer query's row of CLAIM went stale and was not given again. */
    public static Field<Boolean> stale() {
        return field(exists(selectOne()
                .from(REVIEW)
                .where(REVIEW.CLAIM_ID.eq(CLAIM.ID))
                .and(REVIEW.STALE_AT.isNotNull())
                .and(REVIEW.REPLACED_BY.isNull())));
    }

    /**
     * Whether the answers, reasons and disputes on the outer query's claim (CLAIM joined with DOSSIER) are sealed from somebody:
     * the dossier is blind, nothing is decided, and no review of theirs counts. Record entries of the actions
     * {@link Sealed#ACTIONS} then show that they happened and nothing else.
     */
    public static Condition sealedFrom(long account) {
        var signed = exists(selectOne()
                .from(REVIEW)
                .where(REVIEW.CLAIM_ID.eq(CLAIM.ID))
                .and(REVIEW.ACCOUNT_ID.eq(account))
                .and(counts()));
        return DOSSIER.BLIND.isTrue().and(CLAIM.STANDING.ne(Standing.DECIDED)).and(not(signed));
    }

    private static Condition counts() {
        return REVIEW.STALE_AT.isNull().and(REVIEW.REPLACED_BY.isNull());
    }

    /** What the claim page shows this reader. Throws NotFoundResponse when there is no such claim. */
    public ReviewPanel panel(long claim, SignedIn who) {
        return PanelQueries.panel(sql, claim, who, Moments.now(clock).toInstant())
                .orElseThrow(NotFoundResponse::new);
    }
}
