package collate.reviews;

import static collate.db.schema.Tables.DISPUTE;

import collate.core.review.Signature;
import collate.core.review.TurnReason;
import collate.db.Moments;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.web.SignedIn;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;

/** Raises disputes, and takes them back. */
public final class DisputeDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final VerdictDesk verdicts;
    private final TurnDesk turns;

    public DisputeDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
        this.verdicts = new VerdictDesk(recorder);
        this.turns = new TurnDesk(clock);
    }

    void raise(long claim, SignedIn who, String reasons) {
        sql.transaction(tx -> {
            var held = HoldDesk.hold(tx.dsl(), claim);
            var by = Actor.person(who.id(), who.name());
            tx.dsl()
                    .insertInto(DISPUTE)
                    .set(DISPUTE.CLAIM_ID, claim)
                    .set(DISPUTE.ACCOUNT_ID, who.id())
                    .set(DISPUTE.REASONS, reasons)
                    .set(DISPUTE.RAISED_AT, Moments.now(clock))
                    .execute();
            recorder.write(
                    tx.dsl(),
                    held.dossier(),
                    by,
                    Change.of("disputed", "claim", claim).because(reasons));
            verdicts.move(tx.dsl(), held, by);
            turns.over(tx.dsl(), held, TurnReason.SIGNATURE);
            turns.openForAll(
                    tx.dsl(), held, others(tx.dsl(), held, who), TurnReason.DISPUTED, who.name() + " disputes it.");
        });
    }

    /** Takes one's own dispute back; nobody else can. */
    void settle(long claim, long dispute, SignedIn who, String why) {
        sql.transaction(tx -> {
            var held = HoldDesk.hold(tx.dsl(), claim);
            var by = Actor.person(who.id(), who.name());
            var settled = tx.dsl()
                    .update(DISPUTE)
                    .set(DISPUTE.SETTLED_AT, Moments.now(clock))
                    .set(DISPUTE.SETTLED_WHY, why)
                    .where(DISPUTE.ID.eq(dispute))
                    .and(DISPUTE.CLAIM_ID.eq(claim))
                    .and(DISPUTE.ACCOUNT_ID.eq(who.id()))
                    .and(DISPUTE.SETTLED_AT.isNull())
                    .execute();
            if (settled == 0) {
                throw new NotFoundResponse();
            }
            recorder.write(
                    tx.dsl(),
                    held.dossier(),
                    by,
                    Change.of("settled", "claim", claim).because(why));
            var verdict = verdicts.move(tx.dsl(), held, by);
            new TurnsAfterSettling(turns, tx.dsl(), held).set(verdict);
        });
    }

    /** Signing again is how a dispute of one's own ends otherwise. */
    static void settleOwn(DSLContext tx, Held held, long account, OffsetDateTime now) {
        tx.update(DISPUTE)
                .set(DISPUTE.SETTLED_AT, now)
                .set(DISPUTE.SETTLED_WHY, "Signed again.")
                .where(DISPUTE.CLAIM_ID.eq(held.id()))
                .and(DISPUTE.ACCOUNT_ID.eq(account))
                .and(DISPUTE.SETTLED_AT.isNull())
                .execute();
    }

    private static List<Long> others(DSLContext tx, Held held, SignedIn who) {
        return VerdictDesk.signatures(tx, held.id()).stream()
                .filter(signature -> !signature.stale() && signature.account() != who.id())
                .map(Signature::account)
                .toList();
    }
}
