package collate.reviews;

import collate.record.Actor;
import org.jooq.DSLContext;

/** Tells reviewers that the ground of their review changed. */
public final class StalenessDesk {

    /**
     * Makes the claim's reviews stale, moves its standing, and puts their authors on turn; all in the caller's transaction.
     *
     * @param what changed, as it goes on after a colon: "max changed from 1,400 to 1,200"
     */
    public void changed(DSLContext tx, long claim, String what, Actor by) {
        throw new UnsupportedOperationException("not yet: " + tx + claim + what + by);
    }
}
