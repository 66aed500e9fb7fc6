package collate.reviews;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CARRY;

import collate.core.review.TurnReason;
import java.time.Clock;
import java.util.HashMap;
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
     * @param why what became of the words, as it goes on after a colon
     */
    public void left(DSLContext tx, long claim, Optional<Long> account, String why) {
        open(tx, HoldDesk.hold(tx, claim), account, why);
    }

    private void open(DSLContext tx, Held held, Optional<Long> account, String why) {
        turns.open(tx, held, account, TurnReason.ORPHANED, "The article has a new text: " + why + ".");
    }

    /** One of its appearances is an orphan no more; for whoever has another of them to decide it is still on turn. */
    public void decided(DSLContext tx, long claim) {
        var held = HoldDesk.hold(tx, claim);
        var waiting = new HashMap<Optional<Long>, String>();
        tx.select(ARTICLE.ADDED_BY, CARRY.WHY)
                .from(CARRY)
                .join(APPEARANCE)
                .on(APPEARANCE.ID.eq(CARRY.APPEARANCE_ID))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(APPEARANCE.ARTICLE_ID))
                .where(APPEARANCE.CLAIM_ID.eq(claim))
                .and(CARRY.HOW.eq("ORPHAN"))
                .and(CARRY.DECISION.isNull())
                .and(ARTICLE.WITHDRAWN_AT.isNull())
                .orderBy(CARRY.ID)
                .forEach(row -> waiting.put(Optional.ofNullable(row.value1()), row.value2()));
        turns.overBut(tx, held, TurnReason.ORPHANED, waiting.keySet());
        waiting.forEach((account, why) -> open(tx, held, account, why));
    }
}
