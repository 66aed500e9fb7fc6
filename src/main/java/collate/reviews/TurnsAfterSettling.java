package collate.reviews;

import collate.core.review.Standing;
import collate.core.review.TurnReason;
import collate.core.review.Verdict;
import java.util.Optional;
import org.jooq.DSLContext;

/** Whose turn it is once a dispute was taken back. */
record TurnsAfterSettling(TurnDesk turns, DSLContext tx, Held held) {

    void set(Verdict verdict) {
        if (verdict.standing() == Standing.DISPUTED) {
            return;
        }
        turns.over(tx, held, TurnReason.DISPUTED);
        if (verdict.standing() == Standing.IN_REVIEW) {
            turns.open(tx, held, Optional.empty(), TurnReason.SIGNATURE, TurnDesk.next(held));
        }
    }
}
