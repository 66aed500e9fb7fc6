package collate.reviews;

import static collate.db.schema.Tables.ACCOUNT;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.DISPUTE;
import static collate.db.schema.Tables.REMARK;
import static collate.db.schema.Tables.REVIEW;
import static collate.db.schema.Tables.TURN;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import collate.db.Moments;
import collate.db.Stands;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Reads what waits for whom, why and since when. */
public final class TurnQueries {
    private static final int MOST = 200;

    private final DSLContext sql;
    private final Clock clock;

    public TurnQueries(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** How many claims wait for this person. */
    public long count(long account) {
        return sql.select(countDistinct(TURN.CLAIM_ID))
                .from(TURN)
                .join(CLAIM)
                .on(CLAIM.ID.eq(TURN.CLAIM_ID))
                .where(unanswered())
                .and(TURN.ACCOUNT_ID.eq(account))
                .fetchSingle()
                .value1();
    }

    /** What waits for this person, the oldest first. */
    List<Waiting> of(long account) {
        return waiting(TURN.ACCOUNT_ID.eq(account));
    }

    /** What waits for anyone who may sign, this person among them, and nobody has taken. */
    List<Waiting> untaken(long account) {
        return waiting(TURN.ACCOUNT_ID.isNull().and(CLAIM.ASSIGNED_TO.isNull()).and(maySign(account)));
    }

    /** What waits for others on claims that this person had a hand in. */
    List<Waiting> ofOthers(long account) {
        var others = TURN.ACCOUNT_ID.ne(account).or(TURN.ACCOUNT_ID.isNull().and(not(maySign(account))));
        var mine = CLAIM.ENTERED_BY
                .eq(account)
                .or(exists(selectOne()
                        .from(REVIEW)
                        .where(REVIEW.CLAIM_ID.eq(CLAIM.ID))
                        .and(REVIEW.ACCOUNT_ID.eq(account))))
                .or(exists(selectOne()
                        .from(DISPUTE)
                        .where(DISPUTE.CLAIM_ID.eq(CLAIM.ID))
                        .and(DISPUTE.ACCOUNT_ID.eq(account))))
                .or(exists(selectOne()
                        .from(REMARK)
                        .where(REMARK.CLAIM_ID.eq(CLAIM.ID))
                        .and(REMARK.ACCOUNT_ID.eq(account))));
        return waiting(others.and(mine));
    }

    private List<Waiting> waiting(Condition which) {
        var now = Moments.now(clock).toInstant();
        return sql.select(
                        CLAIM.ID,
                        CLAIM.KIND,
                        CLAIM.LABEL,
                        TURN.REASON,
                        TURN.WHY,
                        TURN.SINCE,
                        TURN.ACCOUNT_ID,
                        ACCOUNT.NAME)
                .from(TURN)
                .join(CLAIM)
                .on(CLAIM.ID.eq(TURN.CLAIM_ID))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(TURN.ACCOUNT_ID))
                .where(unanswered())
                .and(which)
                .orderBy(TURN.SINCE, TURN.ID)
                .limit(MOST)
                .fetch(row -> new Waiting(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6().toInstant(),
                        whom(row.value7(), row.value8()),
                        now));
    }

    private static Optional<Colleague> whom(@Nullable Long account, @Nullable String name) {
        return account == null || name == null ? Optional.empty() : Optional.of(new Colleague(account, name));
    }

    private static Condition unanswered() {
        return TURN.ANSWERED_AT.isNull().and(Stands.claim());
    }

    private static Condition maySign(long account) {
        var signed = exists(selectOne()
                .from(REVIEW)
                .where(REVIEW.CLAIM_ID.eq(CLAIM.ID))
                .and(REVIEW.ACCOUNT_ID.eq(account))
                .and(REVIEW.STALE_AT.isNull())
                .and(REVIEW.REPLACED_BY.isNull()));
        return not(signed).and(CLAIM.ENTERED_BY.isNull().or(CLAIM.ENTERED_BY.ne(account)));
    }
}
