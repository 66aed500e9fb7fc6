package collate.events;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVENT_APART;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static org.jooq.impl.DSL.select;

import collate.db.Stands;
import java.util.List;
import org.jooq.DSLContext;

/** Puts claims into an event, takes them out, and remembers which somebody kept apart from it. */
final class MemberDesk {
    private MemberDesk() {}

    /** Claims of the dossier that stand. */
    static List<Long> fit(DSLContext tx, long dossier, List<Long> claims) {
        return tx.select(CLAIM.ID)
                .from(CLAIM)
                .where(CLAIM.ID.in(claims))
                .and(CLAIM.DOSSIER_ID.eq(dossier))
                .and(Stands.claim())
                .orderBy(CLAIM.ID)
                .fetch(CLAIM.ID);
    }

    /** Keeps apart those that are not in it, and were not kept apart yet; which these were. */
    static List<Long> refuse(DSLContext tx, long dossier, long event, List<Long> claims) {
        var members = tx.select(EVENT_CLAIM.CLAIM_ID)
                .from(EVENT_CLAIM)
                .where(EVENT_CLAIM.EVENT_ID.eq(event))
                .fetchSet(EVENT_CLAIM.CLAIM_ID);
        return keepApart(
                tx,
                event,
                fit(tx, dossier, claims).stream()
                        .filter(claim -> !members.contains(claim))
                        .toList());
    }

    /** What was kept apart from an event is kept apart from the one that it goes into. */
    static void carryRefusals(DSLContext tx, long event, long into) {
        var apart = tx.select(EVENT_APART.CLAIM_ID)
                .from(EVENT_APART)
                .where(EVENT_APART.EVENT_ID.eq(event))
                .and(EVENT_APART.CLAIM_ID.notIn(
                        select(EVENT_CLAIM.CLAIM_ID).from(EVENT_CLAIM).where(EVENT_CLAIM.EVENT_ID.eq(into))))
                .fetch(EVENT_APART.CLAIM_ID);
        keepApart(tx, into, apart);
    }

    /** Those that were not kept apart from it yet. */
    static List<Long> keepApart(DSLContext tx, long event, List<Long> claims) {
        return claims.stream()
                .filter(claim -> tx.insertInto(EVENT_APART)
                                .set(EVENT_APART.EVENT_ID, event)
                                .set(EVENT_APART.CLAIM_ID, claim)
                                .onConflict(EVENT_APART.EVENT_ID, EVENT_APART.CLAIM_ID)
                                .doNothing()
                                .execute()
                        == 1)
                .toList();
    }

    /** Those that were not in it yet. */
    static List<Long> put(DSLContext tx, long dossier, long event, List<Long> claims) {
        var fit = fit(tx, dossier, claims);
        tx.deleteFrom(EVENT_APART)
                .where(EVENT_APART.EVENT_ID.eq(event))
                .and(EVENT_APART.CLAIM_ID.in(fit))
                .execute();
        return fit.stream()
                .filter(claim -> tx.insertInto(EVENT_CLAIM)
                                .set(EVENT_CLAIM.EVENT_ID, event)
                                .set(EVENT_CLAIM.CLAIM_ID, claim)
                                .onConflict(EVENT_CLAIM.EVENT_ID, EVENT_CLAIM.CLAIM_ID)
                                .doNothing()
                                .execute()
                        == 1)
                .toList();
    }

    static List<Long> out(DSLContext tx, long event, List<Long> claims) {
        return claims.stream()
                .distinct()
                .sorted()
                .filter(claim -> tx.deleteFrom(EVENT_CLAIM)
                                .where(EVENT_CLAIM.EVENT_ID.eq(event))
                                .and(EVENT_CLAIM.CLAIM_ID.eq(claim))
                                .execute()
                        == 1)
                .toList();
    }
}
