package collate.articles;

import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.TEXT_VERSION;
import static org.jooq.impl.DSL.select;

import collate.claims.DueDesk;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.web.Wording;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Puts withdrawn articles back, with the claims that went with them; what was withdrawn for itself stays away. */
public final class PutBackDesk {
    private final DSLContext sql;
    private final Recorder recorder;
    private final List<Arrival> arrivals;

    PutBackDesk(DSLContext sql, Recorder recorder, List<Arrival> arrivals) {
        this.sql = sql;
        this.recorder = recorder;
        this.arrivals = List.copyOf(arrivals);
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** @param claims how many came back with it */
        record Done(int claims) implements Outcome {}

        /** Nothing was to be done: it is there. */
        record There() implements Outcome {}

        /** Its very text came in meanwhile as another article; two of it would count as two. */
        record Same(long article) implements Outcome {}
    }

    public Outcome putBack(long article, String why, Actor by) {
        return sql.transactionResult(tx -> putBack(tx.dsl(), article, why, by));
    }

    /** Whether the batch took it away and nobody else has put it back or withdrawn it since. */
    public static boolean wentWith(DSLContext tx, long article, long batch) {
        return tx.fetchExists(ARTICLE, ARTICLE.ID.eq(article).and(ARTICLE.WITHDRAWN_WITH.eq(batch)));
    }

    /** Inside the caller's transaction. */
    public Outcome putBack(DSLContext tx, long article, String why, Actor by) {
        var row = WithdrawalDesk.held(tx, article);
        if (row.getWithdrawnAt() == null) {
            return new Outcome.There();
        }
        var same = sameText(tx, row.getDossierId(), article);
        if (same.isPresent()) {
            return new Outcome.Same(same.get());
        }
        row.setWithdrawnAt(null);
        row.setWithdrawnWhy(null);
        row.setWithdrawnBy(null);
        row.setWithdrawnWith(null);
        row.store();
        var claims = tx.update(CLAIM)
                .setNull(CLAIM.WITHDRAWN_AT)
                .setNull(CLAIM.WITHDRAWN_WHY)
                .setNull(CLAIM.WITHDRAWN_WITH)
                .where(CLAIM.WITHDRAWN_WITH.isNotNull())
                .and(WithdrawalDesk.appearsIn(article))
                .execute();
        DueDesk.due(
                tx,
                tx.select(CLAIM.ID)
                        .from(CLAIM)
                        .where(WithdrawalDesk.appearsIn(article))
                        .fetch(CLAIM.ID));
        recorder.write(
                tx,
                row.getDossierId(),
                by,
                Change.of("put back", "article", article)
                        .value("claims", "withdrawn with it", Wording.count(claims, "claim", "claims"))
                        .because(why));
        arrivals.forEach(arrival -> arrival.cameOrWent(
                tx, row.getDossierId(), article, "article " + article + " was put back: " + why, by));
        return new Outcome.Done(claims);
    }

    /** Another article of the dossier that has the newest text of this one. */
    private static Optional<Long> sameText(DSLContext tx, long dossier, long article) {
        var newest = select(TEXT_VERSION.SHA256)
                .from(TEXT_VERSION)
                .where(TEXT_VERSION.ARTICLE_ID.eq(article))
                .orderBy(TEXT_VERSION.NUMBER.desc())
                .limit(1);
        return tx.select(ARTICLE.ID)
                .from(ARTICLE)
                .join(TEXT_VERSION)
                .on(TEXT_VERSION.ARTICLE_ID.eq(ARTICLE.ID))
                .where(ARTICLE.DOSSIER_ID.eq(dossier))
                .and(ARTICLE.ID.ne(article))
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .and(TEXT_VERSION.SHA256.eq(newest))
                .orderBy(ARTICLE.ID)
                .limit(1)
                .fetchOptional(ARTICLE.ID);
    }
}
