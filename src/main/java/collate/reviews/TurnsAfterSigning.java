package collate.reviews;

import collate.core.review.Signature;
import collate.core.review.Standing;
import collate.core.review.TurnReason;
import collate.core.review.Verdict;
import collate.web.SignedIn;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Whose turn it is once somebody has signed. */
record TurnsAfterSigning(TurnDesk turns, DSLContext tx, Held held, SignedIn who, List<Signature> earlier) {

    void set(Verdict verdict) {
        turns.answered(tx, held, who.id());
        switch (verdict.standing()) {
            case OPEN, IN_REVIEW -> turns.open(tx, held, Optional.empty(), TurnReason.SIGNATURE, TurnDesk.next(held));
            case DISPUTED -> disputed();
            case DECIDED ->
                turns.over(tx, held, TurnReason.SIGNATURE, TurnReason.STALE, TurnReason.DISPUTED, TurnReason.ASSIGNED);
        }
    }

    /** Each who signed before looks again; the words say nothing of the answers, as not all of them may read those. */
    private void disputed() {
        turns.over(tx, held, TurnReason.SIGNATURE);
        var signers = earlier.stream()
                .filter(signature -> !signature.stale() && signature.account() != who.id())
                .map(Signature::account)
                .toList();
        var why = held.standing() == Standing.DISPUTED
                ? who.name() + " signed again; it is still disputed."
                : who.name() + " signed with other answers than yours.";
        turns.openForAll(tx, held, signers, TurnReason.DISPUTED, why);
    }
}
