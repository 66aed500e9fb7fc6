package collate.articles;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_MERGE;
import static collate.db.schema.Tables.EVENT;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static collate.db.schema.Tables.EVIDENCE;
import static collate.db.schema.Tables.GROUND;
import static collate.db.schema.Tables.READING;
import static collate.db.schema.Tables.REMARK;
import static collate.db.schema.Tables.REVIEW;
import static collate.db.schema.Tables.SUGGESTION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import collate.claims.DueDesk;
import collate.db.Moments;
import collate.db.Stands;
import collate.db.schema.tables.records.ArticleRecord;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.web.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Takes articles back out of all lists, with what was found in them; nothing is deleted. */
public final class WithdrawalDesk {
    private static final int LONGEST_WHY = 1000;

    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final List<Arrival> arrivals;

    public WithdrawalDesk(DSLContext sql, Clock clock, Recorder recorder, List<Arrival> arrivals) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
        this.arrivals = List.copyOf(arrivals);
    }

    /** What became of it. */
    public enum Outcome {
        WITHDRAWN,
        /** Somebody has worked on one of its claims; nothing was changed. */
        WORKED_ON,
        /** It was already withdrawn. */
        GONE
    }

    public Outcome withdraw(long article, String why, Actor by) {
        return sql.transactionResult(tx -> withdraw(tx.dsl(), article, Optional.empty(), why, by));
    }

    /**
     * Inside the caller's transaction. A claim that appears in another article too stays, with that one.
     *
     * @param batch that is undone by this
     */
    public Outcome withdraw(DSLContext tx, long article, Optional<Long> batch, String why, Actor by) {
        var row = held(tx, article);
        if (row.getWithdrawnAt() != null) {
            return Outcome.GONE;
        }
        if (tx.fetchExists(CLAIM, appearsIn(article).and(isWorkedOn())) || isRead(tx, article)) {
            return Outcome.WORKED_ON;
        }
        var now = Moments.now(clock);
        row.setWithdrawnAt(now);
        row.setWithdrawnWhy(why);
        row.setWithdrawnBy(by.account().orElse(null));
        row.setWithdrawnWith(batch.orElse(null));
        row.store();
        var claims = tx.select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.WITHDRAWN_AT.isNull())
                .and(appearsIn(article))
                .and(appearsNowhereElse(article))
                .fetch(CLAIM.ID);
        var words = "its article was withdrawn: " + why;
        tx.update(CLAIM)
                .set(CLAIM.WITHDRAWN_AT, now)
                .set(CLAIM.WITHDRAWN_WHY, words.substring(0, Math.min(LONGEST_WHY, words.length())))
                .set(CLAIM.WITHDRAWN_WITH, article)
                .where(CLAIM.ID.in(claims))
                .execute();
        DueDesk.due(
                tx, tx.select(CLAIM.ID).from(CLAIM).where(appearsIn(article)).fetch(CLAIM.ID));
        recorder.write(
                tx,
                row.getDossierId(),
                by,
                Change.of("withdrew", "article", article)
                        .value("claims", Wording.count(claims.size(), "claim", "claims"), "withdrawn with it")
                        .because(why));
        arrivals.forEach(arrival -> arrival.cameOrWent(
                tx, row.getDossierId(), article, "article " + article + " was withdrawn: " + why, by));
        return Outcome.WITHDRAWN;
    }

    /** The dossier first, as whoever brings an article does. */
    static ArticleRecord held(DSLContext tx, long article) {
        ArticleDesk.holdDossier(
                tx, tx.fetchSingle(ARTICLE, ARTICLE.ID.eq(article)).getDossierId());
        return tx.selectFrom(ARTICLE).where(ARTICLE.ID.eq(article)).forUpdate().fetchSingle();
    }

    static Condition appearsIn(long article) {
        return CLAIM.ID.in(select(APPEARANCE.CLAIM_ID).from(APPEARANCE).where(APPEARANCE.ARTICLE_ID.eq(article)));
    }

    private static Condition appearsNowhereElse(long article) {
        return notExists(selectOne()
                .from(APPEARANCE)
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .where(APPEARANCE.CLAIM_ID.eq(CLAIM.ID))
                .and(APPEARANCE.ARTICLE_ID.ne(article))
                .and(ARTICLE.WITHDRAWN_AT.isNull()));
    }

    /** Whether somebody has said what it does with a claim of another article. */
    private static boolean isRead(DSLContext tx, long article) {
        return tx.fetchExists(READING, READING.ARTICLE_ID.eq(article));
    }

    /** What was taken back does not stand: an answer that waits again has no judge, and a merge that was split is none. */
    private static Condition isWorkedOn() {
        return CLAIM.ENTERED_BY
                .isNotNull()
                .or(CLAIM.ASSIGNED_TO.isNotNull())
                .or(exists(selectOne()
                        .from(GROUND)
                        .where(GROUND.CLAIM_ID.eq(CLAIM.ID))
                        .and(GROUND.SET_BY.isNotNull())))
                .or(exists(selectOne()
                        .from(SUGGESTION)
                        .where(SUGGESTION.FROM_CLAIM.eq(CLAIM.ID).or(SUGGESTION.TO_CLAIM.eq(CLAIM.ID)))
                        .and(SUGGESTION.JUDGED_BY.isNotNull())))
                .or(exists(selectOne()
                        .from(CLAIM_MERGE)
                        .where(CLAIM_MERGE.KEPT_CLAIM.eq(CLAIM.ID).or(CLAIM_MERGE.MERGED_CLAIM.eq(CLAIM.ID)))
                        .and(CLAIM_MERGE.SPLIT_AT.isNull())))
                .or(exists(selectOne()
                        .from(EVENT_CLAIM)
                        .join(EVENT)
                        .on(EVENT.ID.eq(EVENT_CLAIM.EVENT_ID))
                        .where(EVENT_CLAIM.CLAIM_ID.eq(CLAIM.ID))
                        .and(Stands.event())))
                .or(exists(selectOne().from(READING).where(READING.CLAIM_ID.eq(CLAIM.ID))))
                .or(exists(selectOne().from(REVIEW).where(REVIEW.CLAIM_ID.eq(CLAIM.ID))))
                .or(exists(selectOne().from(EVIDENCE).where(EVIDENCE.CLAIM_ID.eq(CLAIM.ID))))
                .or(exists(selectOne().from(REMARK).where(REMARK.CLAIM_ID.eq(CLAIM.ID))));
    }
}
