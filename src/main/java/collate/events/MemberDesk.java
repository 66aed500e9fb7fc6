package collate.events;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.EVENT_APART;
import static collate.db.schema.Tables.EVENT_CLAIM;
import static org.jooq.impl.DSL.select;

import collate.db.Stands;
import collate.db.schema.tables.records.EventApartRecord;
import collate.db.schema.tables.records.EventClaimRecord;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.TableRecord;

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

    /** Keeps apart those that are proposed for it, are not in it, and were not kept apart yet; which these were. */
    static List<Long> refuse(DSLContext tx, long dossier, long event, List<Long> claims, Apart how) {
        var members = tx.select(EVENT_CLAIM.CLAIM_ID)
                .from(EVENT_CLAIM)
                .where(EVENT_CLAIM.EVENT_ID.eq(event))
                .fetchSet(EVENT_CLAIM.CLAIM_ID);
        return keepApart(
                tx,
                event,
                fit(tx, dossier, claims).stream()
                        .filter(claim -> how.why().containsKey(claim) && !members.contains(claim))
                        .toList(),
                how);
    }

    /** What was kept apart from an event is kept apart from the one that it goes into, by whom and for what it was. */
    static void carryRefusals(DSLContext tx, long event, long into) {
        tx.selectFrom(EVENT_APART)
                .where(EVENT_APART.EVENT_ID.eq(event))
                .and(EVENT_APART.CLAIM_ID.notIn(
                        select(EVENT_CLAIM.CLAIM_ID).from(EVENT_CLAIM).where(EVENT_CLAIM.EVENT_ID.eq(into))))
                .forEach(row -> isNew(
                        tx,
                        new EventApartRecord(
                                into, row.getClaimId(), row.getApartAt(), row.getApartBy(), row.getProposedWhy()),
                        EVENT_APART.EVENT_ID,
                        EVENT_APART.CLAIM_ID));
    }

    /** Those that were not kept apart from it yet. */
    static List<Long> keepApart(DSLContext tx, long event, List<Long> claims, Apart how) {
        return added(
                tx,
                claims,
                claim -> new EventApartRecord(
                        event,
                        claim,
                        how.at(),
                        how.by().account().orElse(null),
                        Optional.ofNullable(how.why().get(claim))
                                .map(Apart::cut)
                                .orElse(null)),
                EVENT_APART.EVENT_ID,
                EVENT_APART.CLAIM_ID);
    }

    /** Those that were kept apart from it. */
    static List<Long> takeBack(DSLContext tx, long event, List<Long> claims) {
        return claims.stream()
                .distinct()
                .sorted()
                .filter(claim -> tx.deleteFrom(EVENT_APART)
                                .where(EVENT_APART.EVENT_ID.eq(event))
                                .and(EVENT_APART.CLAIM_ID.eq(claim))
                                .execute()
                        == 1)
                .toList();
    }

    /** Those that were not in it yet. */
    static List<Long> put(DSLContext tx, long dossier, long event, List<Long> claims, OffsetDateTime at) {
        var fit = fit(tx, dossier, claims);
        tx.deleteFrom(EVENT_APART)
                .where(EVENT_APART.EVENT_ID.eq(event))
                .and(EVENT_APART.CLAIM_ID.in(fit))
                .execute();
        return added(
                tx, fit, claim -> new EventClaimRecord(event, claim, at), EVENT_CLAIM.EVENT_ID, EVENT_CLAIM.CLAIM_ID);
    }

    private static <R extends TableRecord<R>> List<Long> added(
            DSLContext tx,
            List<Long> claims,
            LongFunction<R> row,
            TableField<R, Long> event,
            TableField<R, Long> claim) {
        return claims.stream()
                .filter(id -> isNew(tx, row.apply(id), event, claim))
                .toList();
    }

    private static <R extends TableRecord<R>> boolean isNew(
            DSLContext tx, R row, TableField<R, Long> event, TableField<R, Long> claim) {
        return tx.insertInto(row.getTable())
                        .set(row)
                        .onConflict(event, claim)
                        .doNothing()
                        .execute()
                == 1;
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
