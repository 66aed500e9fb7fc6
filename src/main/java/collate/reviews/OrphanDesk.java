package collate.reviews;

import collate.core.review.TurnReason;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;

/** Puts somebody on turn for a claim whose words are not in the newest text of its article, until they decide. */
public final class OrphanDesk {
    private final TurnDesk turns;

    public OrphanDesk(Clock clock) {
        this.turns = new TurnDesk(clock);
    }

    /**
     * Inside the caller's transaction; the claim stands.
     *
     * @param account nobody in particular: anyone who may sign
     */
    public void left(DSLContext tx, long claim, Optional<Long> account, String why) {
        turns.open(tx, HoldDesk.hold(tx, claim), account, TurnReason.ORPHANED, why);
    }

    public void decided(DSLContext tx, long claim) {
        turns.over(tx, HoldDesk.hold(tx, claim), TurnReason.ORPHANED);
    }
}
