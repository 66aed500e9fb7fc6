package collate.reviews;

import static collate.db.schema.Tables.REMARK;

import collate.core.review.TurnReason;
import collate.db.Moments;
import collate.record.Actor;
import collate.record.Change;
import collate.record.Recorder;
import collate.web.SignedIn;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;

/** Adds to the talk beside a claim. */
public final class RemarkDesk {
    private final DSLContext sql;
    private final Clock clock;
    private final Recorder recorder;
    private final TurnDesk turns;

    public RemarkDesk(DSLContext sql, Clock clock, Recorder recorder) {
        this.sql = sql;
        this.clock = clock;
        this.recorder = recorder;
        this.turns = new TurnDesk(clock);
    }

    /** @param asks whose turn it is to answer */
    void add(long claim, SignedIn who, String words, Optional<Long> asks) {
        sql.transaction(tx -> {
            var held = HoldDesk.hold(tx.dsl(), claim);
            tx.dsl()
                    .insertInto(REMARK)
                    .set(REMARK.CLAIM_ID, claim)
                    .set(REMARK.ACCOUNT_ID, who.id())
                    .set(REMARK.WORDS, words)
                    .set(REMARK.ASKS, asks.orElse(null))
                    .set(REMARK.AT, Moments.now(clock))
                    .execute();
            recorder.write(
                    tx.dsl(),
                    held.dossier(),
                    Actor.person(who.id(), who.name()),
                    Change.of("remarked", "claim", claim).to(words));
            turns.answered(tx.dsl(), held, who.id(), TurnReason.ASKED);
            asks.ifPresent(account -> turns.open(
                    tx.dsl(), held, Optional.of(account), TurnReason.ASKED, who.name() + " asks you: " + words));
        });
    }
}
